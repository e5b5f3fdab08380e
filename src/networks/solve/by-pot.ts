import type { Columns } from './columns.ts'

/** Stakes in the order of what is held: those in one pot run from `first[pot]` to before `first[pot + 1]`. */
export interface ByPot {
  readonly first: Int32Array
  readonly owner: Int32Array
  readonly coarse: Float64Array
}

/** Below so many stakes a search from the holders alone is as fast, and the second order is not made. */
const fewestRows = 20_000

/** Orders stakes by pot, where there are enough of them to be swept and each is one whole number that stands for itself. */
export function byPotOf(columns: Columns, pots: number): ByPot | undefined {
  const { owner, pot, least, row, isRanged } = columns
  if (owner.length < fewestRows || isRanged || row !== undefined || least.fine !== undefined)
    return undefined
  const first = new Int32Array(pots + 1)
  for (let at = 0; at < pot.length; at += 1) {
    const after = (pot[at] ?? 0) + 1
    first[after] = (first[after] ?? 0) + 1
  }
  for (let at = 0; at < pots; at += 1) first[at + 1] = (first[at + 1] ?? 0) + (first[at] ?? 0)
  const next = first.slice()
  const owners = new Int32Array(owner.length)
  const coarse = new Float64Array(owner.length)
  for (let at = 0; at < pot.length; at += 1) {
    const held = pot[at] ?? 0
    const to = next[held] ?? 0
    next[held] = to + 1
    owners[to] = owner[at] ?? 0
    coarse[to] = least.coarse[at] ?? 0
  }
  return { first, owner: owners, coarse }
}
