import { type Day, dayOf, daysBetween, type Instant } from '../../../model/index.ts'
import type { Measured, ValidatedList } from '../shape.ts'
import type { Block } from './block.ts'
import { sayCount } from './say.ts'

/** What the figures rest on: engine, lists with their ages on the day asked about, settings and seed. */
export function versionBlocks({ versions, lists, basis, clean }: Measured): readonly Block[] {
  const on = String(basis['on'] ?? '')
  const files = clean.filter(({ hash }) => hash !== null)
  return [
    { kind: 'heading', text: 'Versions, lists and settings' },
    {
      kind: 'table',
      table: {
        caption: `Lists as they serve on ${on}, with their age on that day.`,
        columns: [
          { title: 'List' },
          { title: 'Version' },
          { title: 'Published' },
          { title: 'Age, days', isNumber: true },
          { title: 'Taken in' },
          { title: 'Records', isNumber: true },
          { title: 'Listings tested', isNumber: true },
          { title: 'Weak aliases' },
          { title: 'SHA-256' },
        ],
        rows: lists.map((list) => [
          `${list.title} (${list.id})`,
          list.version,
          list.publishedAt?.slice(0, 10) ?? 'not said',
          ageOn(list, on as Day),
          list.fetchedAt.slice(0, 10),
          sayCount(list.records),
          `${sayCount(list.tested)} of ${sayCount(list.listings)}`,
          list.weakAliasesAlert ? 'alert' : 'confirm',
          list.hash,
        ]),
      },
    },
    {
      kind: 'list',
      items: [
        `Engine: Firebreak ${versions.engine}. Record ${basis['recorded']}, law ${basis['law']}.`,
        `Threshold ${versions.threshold}, seed ${versions.seed}, ${versions.sample === null ? 'every listing' : `a sample of at most ${versions.sample} listings`}.`,
        ...files.map(({ title, names, hash }) => `${title}: ${names} rows, SHA-256 ${hash}.`),
        `Asked about ${on}, as known by ${String(basis['knownBy'] ?? '')}.`,
        `Meaning of a score: ${versions.score}`,
      ],
    },
  ]
}

/** Days from publication, or from being taken in where the list does not say, to the day asked about. */
function ageOn({ publishedAt, fetchedAt, reconstructed }: ValidatedList, on: Day): string {
  if (reconstructed) return 'reconstructed'
  return String(daysBetween(dayOf((publishedAt ?? fetchedAt) as Instant), on))
}
