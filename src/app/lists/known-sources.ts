import { type Source, sources } from '../../sources/index.ts'
import type { ListVersion } from '../../store/index.ts'

/** The sources of this engine, and the user's own lists that the store holds versions of. */
export function knownSources(versions: readonly ListVersion[]): readonly Source[] {
  const ids = new Set(sources.map(({ id }) => id))
  const own = [...new Set(versions.map(({ list }) => list))].filter((id) => !ids.has(id)).sort()
  return [...sources, ...own.map(heldOnly)]
}

/** The ids of the sources of this engine. */
export function sourceIds(): readonly string[] {
  return sources.map(({ id }) => id)
}

/** A list that was taken in with a mapping of the user's, as far as it can be told without that. */
function heldOnly(id: string): Source {
  return {
    id,
    title: id,
    publisher: 'this installation',
    home: '',
    proven: 'real',
    weakAliasesAlert: true,
    files: [],
    bounds: { records: [1, Number.MAX_SAFE_INTEGER], mostRemoved: 1, mostDropped: 1 },
    ignores: {},
    parse: async function* () {},
  }
}
