import { Failure } from '../../model/index.ts'
import { csvRows } from '../kit/csv-rows.ts'
import type { Source } from '../source.ts'
import { addressColumns, aliasColumns, commentColumns, primaryColumns } from './ofac-rows.ts'

/** A given file taken for a file of a source. */
interface Claimed {
  readonly source: Source
  readonly name: string
  readonly file: { readonly whole: () => AsyncIterable<Uint8Array> }
}

/** OFAC's two lists in CSV; the files of both have one layout, in one order. */
const alike: readonly string[] = ['ofac-sdn', 'ofac-cons']

const columns = [primaryColumns, addressColumns, aliasColumns, commentColumns]

/**
 * Tells the addresses, aliases and comments of OFAC's two lists apart, which look alike, by the primary files given with them: a file belongs where its
 * records are. What no primary file settles stays with the list that its beginning speaks for.
 */
export async function tellApart<C extends Claimed>(claims: readonly C[]): Promise<readonly C[]> {
  const primaries = claims.filter((claim) => roleOf(claim) === 0)
  if (primaries.length === 0) return claims
  const known = await Promise.all(
    primaries.map(async ({ source, file }) => ({ source, ids: await idsOf(file, 0) })),
  )
  return Promise.all(
    claims.map(async (claim) => {
      const role = roleOf(claim)
      if (role === undefined || role === 0) return claim
      const ids = await idsOf(claim.file, role)
      const homes = known.filter((one) => isWithin(ids, one.ids)).map(({ source }) => source)
      const home = homes.includes(claim.source) ? claim.source : homes[0]
      const name = home?.files[role]?.name
      return home === undefined || name === undefined ? claim : { ...claim, source: home, name }
    }),
  )
}

/** Which of the four files it is; undefined for a file of any other list. */
function roleOf({ source, name }: Claimed): number | undefined {
  if (!alike.includes(source.id)) return undefined
  const role = source.files.findIndex((file) => file.name === name)
  return role === -1 ? undefined : role
}

/** The records a file speaks of, as far as it can be read; what is wrong with it is the parser's to say. */
async function idsOf(file: Claimed['file'], role: number): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  const layout = { source: 'ofac', file: 'file', columns: columns[role] ?? 0 }
  try {
    for await (const { rows } of csvRows(file.whole(), layout)) {
      for (const [id] of rows) if (id !== undefined) ids.add(id)
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
  }
  return ids
}

function isWithin(ids: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  for (const id of ids) if (!all.has(id)) return false
  return ids.size > 0
}
