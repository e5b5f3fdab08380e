import type { Measured, Miss } from '../shape.ts'
import type { Block } from './block.ts'
import { sayCount, sayShare } from './say.ts'

/** How each kind of name is called in a report. */
export const typeTitles: Readonly<Record<string, string>> = {
  primary: 'Strong name',
  alias: 'Alias',
  'weak-alias': 'Weak alias',
  former: 'Former name',
  'original-script': 'Original script',
}

const reasons: Readonly<Record<Miss['because'], string>> = {
  'not-found': 'not found',
  'confirms-only': 'weak alias: confirms, does not alert alone as set',
  'cannot-be-asked': 'has no letter or digit, or is longer than a name may be',
}

/** The control file, by list and type of name, both settings of weak aliases side by side, and every miss by id. */
export function exactBlocks({ exact }: Measured): readonly Block[] {
  const real = exact.misses.filter(({ because }) => because !== 'confirms-only')
  return [
    { kind: 'heading', text: 'Control file: listed names as they are written' },
    { kind: 'text', text: exact.says },
    {
      kind: 'table',
      table: {
        caption:
          'Every listed name as a question by name alone. Found: its own listing at or over the threshold. First: of those, no other listing scores higher.',
        columns: [
          { title: 'List' },
          { title: 'Type of name' },
          { title: 'Asked', isNumber: true },
          { title: 'Found as set', isNumber: true },
          { title: 'Share', isNumber: true },
          { title: 'First or tied', isNumber: true },
          { title: 'If weak aliases alert', isNumber: true },
          { title: 'If they only confirm', isNumber: true },
        ],
        rows: exact.rows.map((row) => [
          row.list,
          typeTitles[row.type] ?? row.type,
          sayCount(row.of),
          sayCount(row.found),
          sayShare(row.share),
          sayCount(row.firstOrTied),
          sayCount(row.weakAliasesAlert),
          sayCount(row.weakAliasesConfirm),
        ]),
      },
    },
    ...(real.length === 0
      ? [{ kind: 'text' as const, text: saysNoMiss(exact) }]
      : [missTable(real), ...notShown(exact)]),
  ]
}

function saysNoMiss({ misses, missesNotShown }: Measured['exact']): string {
  const weak = misses.length + missesNotShown
  return weak === 0
    ? 'No name was missed.'
    : `No name was missed but ${sayCount(weak)} weak aliases that, as set, confirm and do not alert alone; they are in the JSON by id.`
}

function missTable(misses: readonly Miss[]): Block {
  return {
    kind: 'table',
    table: {
      caption: 'Names that did not find their own listing, by id.',
      columns: [{ title: 'Id' }, { title: 'Name' }, { title: 'Type of name' }, { title: 'Why' }],
      rows: misses.map(({ id, name, type, because }) => [
        id,
        name,
        typeTitles[type] ?? type,
        reasons[because],
      ]),
    },
  }
}

function notShown({ missesNotShown }: Measured['exact']): readonly Block[] {
  return missesNotShown === 0
    ? []
    : [{ kind: 'text', text: `${sayCount(missesNotShown)} more are counted above and not listed.` }]
}
