import Type from 'typebox'
import { Failure, type ListedParty } from '../../model/index.ts'
import { BasisSchema } from '../../regimes/index.ts'
import { type Source, sources } from '../../sources/index.ts'
import { changesBetween } from '../lists/describe-changes.ts'
import {
  detailOfSource,
  isReleasable,
  lineOfSource,
  linesOfSources,
} from '../lists/describe-source.ts'
import { knownSources } from '../lists/known-sources.ts'
import { lastLooks } from '../lists/look-again.ts'
import { openLists } from '../lists/screen-lists.ts'
import {
  SourceDetailSchema,
  type SourceDiff,
  SourceDiffSchema,
  SourceLineSchema,
} from '../lists/sources-shape.ts'
import { operation } from '../operation.ts'
import type { Platform } from '../platform.ts'
import { printDiff, printSource, printSources } from '../print/sources.ts'

/** Every list, loaded or not. */
export const sourcesList = operation({
  name: 'sources list',
  says: 'List the lists that can be read: what serves, how old it is, what was dropped, what waits in quarantine.',
  does: 'reads',
  permission: 'sources:read',
  takes: Type.Object({}),
  gives: Type.Array(SourceLineSchema),
  example: { says: 'All of them.', input: {} },
  run: async ({ platform }) => linesOfSources(platform.store),
  prints: printSources,
})

const idField = Type.String({ description: 'Id of a list, such as un-sc.' })

/** One list with every version held. */
export const sourcesShow = operation({
  name: 'sources show',
  says: 'Show a list: every version held, its counts, drops by reason, issues, files and status.',
  does: 'reads',
  permission: 'sources:read',
  takes: Type.Object({ id: idField }),
  gives: SourceDetailSchema,
  failures: ['not-found/list'],
  arguments: [{ name: 'ID', fills: 'id' }],
  example: { says: "The United Nations' list.", input: { id: 'un-sc' } },
  run: async ({ platform: { store } }, { id }) => {
    const [versions, looks] = await Promise.all([store.documents.versions(), lastLooks(store)])
    return detailOfSource(sourceNamed(id, versions), versions, looks.get(id))
  },
  prints: printSource,
})

const mostShown = 1000

/** What changed between two versions. */
export const sourcesDiff = operation({
  name: 'sources diff',
  says: 'Say what was added, changed field by field, and delisted between two versions of a list.',
  does: 'reads',
  permission: 'sources:read',
  takes: Type.Object({
    id: idField,
    from: Type.String({ description: 'The earlier version, by its name.' }),
    to: Type.String({ description: 'The later version, by its name.' }),
  }),
  gives: SourceDiffSchema,
  failures: ['not-found/list', 'not-found/version'],
  arguments: [{ name: 'ID', fills: 'id' }],
  example: {
    says: 'Between two versions of the list of the United Nations.',
    input: { id: 'un-sc', from: '2026-02-01', to: '2026-02-27' },
  },
  run: async ({ platform }, { id, from, to }) => {
    const source = sourceNamed(id, await platform.store.documents.versions())
    return diffOf(platform, source, from, to)
  },
  prints: printDiff,
})

async function diffOf(
  platform: Platform,
  { id, title }: Source,
  from: string,
  to: string,
): Promise<SourceDiff> {
  const diff: SourceDiff = {
    id,
    from,
    to,
    says: '',
    counts: { added: 0, changed: 0, removed: 0 },
    added: [],
    changed: [],
    removed: [],
  }
  for await (const change of platform.store.documents.diff(id, from, to)) {
    diff.counts[change.kind] += 1
    if (diff.counts[change.kind] > mostShown) continue
    const named = { id: `${id}:${change.id}`, caption: captionOf(change) }
    if (change.kind !== 'changed') diff[change.kind].push(named)
    else {
      const fields = changesBetween(change.before as ListedParty, change.after as ListedParty)
      diff.changed.push({ ...named, fields })
    }
  }
  const { added, changed, removed } = diff.counts
  return {
    ...diff,
    says: `From ${from} to ${to} ${title} had ${added} added, ${changed} changed and ${removed} delisted.`,
  }
}

function captionOf(change: { readonly before?: unknown; readonly after?: unknown }): string {
  const party = (change.after ?? change.before) as ListedParty
  return party.names[0]?.full ?? party.reference
}

/** Lets a quarantined version serve, for a reason that is kept. */
export const sourcesRelease = operation({
  name: 'sources release',
  says: 'Let a version out of quarantine, for a reason that goes into the audit log.',
  does: 'writes',
  permission: 'sources:release',
  takes: Type.Object({
    id: idField,
    version: Type.String({ description: 'The version in quarantine, by its name.' }),
    reason: Type.String({ minLength: 1, description: 'Why it is right as it is.' }),
  }),
  gives: SourceLineSchema,
  failures: ['not-found/list', 'not-found/version', 'conflict/not-quarantined', 'conflict/broken'],
  arguments: [
    { name: 'ID', fills: 'id' },
    { name: 'VERSION', fills: 'version' },
  ],
  example: {
    says: 'A real mass delisting.',
    input: {
      id: 'un-sc',
      version: '2026-02-27T00:00:09.554Z',
      reason: 'The Committee took off 300 names; press release read.',
    },
  },
  run: async ({ platform, now, actor }, { id, version, reason }) => {
    const versions = await platform.store.documents.versions()
    const source = sourceNamed(id, versions)
    const found = versions.find((one) => one.list === id && one.version === version)
    if (found === undefined)
      throw new Failure(
        'not-found/version',
        `No version ${JSON.stringify(version)} of ${id} is held.`,
        {
          at: 'version',
          tryThis: `See firebreak sources show ${id}.`,
        },
      )
    if (found.status.kind !== 'quarantined')
      throw new Failure(
        'conflict/not-quarantined',
        `Version ${version} of ${id} is not in quarantine.`,
        {
          at: 'version',
        },
      )
    if (!isReleasable(found))
      throw new Failure(
        'conflict/broken',
        `Version ${version} of ${id} was not read to its end and can never serve. ${found.status.reason}`,
        { at: 'version', tryThis: 'Get the file again.' },
      )
    await platform.store.documents.setStatus(
      id,
      version,
      { kind: 'released', reason },
      {
        at: now,
        what: 'release',
        audit: {
          at: now,
          actor,
          action: 'release-list',
          subject: `${id} ${version}`,
          detail: { reason },
        },
      },
    )
    return lineOfSource(source, await platform.store.documents.versions(id))
  },
  prints: ({ id, version }) => `${id} ${version} serves now.`,
})

/** Makes the search index of a day ready, for the process that serves. */
export const sourcesIndex = operation({
  name: 'sources index',
  says: 'Make the search index of a day ready on disk, so that the next search starts at once.',
  does: 'reads',
  permission: 'screen',
  doors: ['cli'],
  isAsOf: true,
  takes: Type.Object({}),
  gives: Type.Object({ listings: Type.Integer(), bytes: Type.Integer(), basis: BasisSchema }),
  failures: ['unavailable/no-list'],
  example: { says: 'Today.', input: {} },
  run: async ({ view, on, knownBy }) => {
    const { index } = await openLists(view, on, knownBy)
    return { listings: index.size, bytes: index.bytes, basis: view.basis }
  },
  prints: ({ listings, bytes }) => `${listings} listings, ${Math.round(bytes / 1e6)} MB.`,
})

function sourceNamed(id: string, versions: Parameters<typeof knownSources>[0]): Source {
  const known = knownSources(versions)
  const found = known.find((source) => source.id === id)
  if (found !== undefined) return found
  throw new Failure('not-found/list', `There is no list ${JSON.stringify(id)}.`, {
    at: 'id',
    tryThis: `Use one of: ${sources.map((source) => source.id).join(', ')}.`,
  })
}
