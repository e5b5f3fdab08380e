import type { Percent } from '../percent.ts'
import { type ByPot, byPotOf } from './by-pot.ts'
import type { Amounts, Columns } from './columns.ts'

/** Thousand-millionths in one. */
export const carry = 1e9

/** Stakes in the order of their holders: those of one party run from `first[party]` to before `first[party + 1]`. */
export interface Graph {
  readonly parties: number
  readonly pots: number
  readonly first: Int32Array
  /** The pot of each entry. */
  readonly pot: Int32Array
  readonly least: Amounts
  readonly most: Amounts
  /** The row each entry stands for, where partners in a joint arrangement bring one another's rows. */
  readonly row?: Int32Array
  readonly rows: number
  readonly isRanged: boolean
  /** The same by what is held, where there are enough to be swept. */
  readonly byPot?: ByPot
}

/** Orders rows by their holders in one counting pass. */
export function graphOf(columns: Columns, parties: number, pots: number): Graph {
  const rows = columns.owner.length
  const first = new Int32Array(parties + 1)
  for (let row = 0; row < rows; row += 1) {
    const after = (columns.owner[row] ?? 0) + 1
    first[after] = (first[after] ?? 0) + 1
  }
  for (let party = 0; party < parties; party += 1) {
    first[party + 1] = (first[party + 1] ?? 0) + (first[party] ?? 0)
  }
  const next = first.slice()
  const place = new Int32Array(rows)
  for (let row = 0; row < rows; row += 1) {
    const owner = columns.owner[row] ?? 0
    const at = next[owner] ?? 0
    place[row] = at
    next[owner] = at + 1
  }
  const least = placed(columns.least, place)
  const byPot = byPotOf(columns, pots)
  return {
    parties,
    pots,
    first,
    pot: ordered(columns.pot, place),
    least,
    most: columns.isRanged ? placed(columns.most, place) : least,
    ...(columns.row === undefined ? {} : { row: ordered(columns.row, place) }),
    rows,
    isRanged: columns.isRanged,
    ...(byPot === undefined ? {} : { byPot }),
  }
}

function placed({ coarse, fine }: Amounts, place: Int32Array): Amounts {
  return {
    coarse: moved(coarse, place),
    ...(fine === undefined ? {} : { fine: moved(fine, place) }),
  }
}

function moved(from: Float64Array, place: Int32Array): Float64Array {
  const to = new Float64Array(from.length)
  for (let row = 0; row < from.length; row += 1) to[place[row] ?? 0] = from[row] ?? 0
  return to
}

function ordered(from: Int32Array, place: Int32Array): Int32Array {
  const to = new Int32Array(from.length)
  for (let row = 0; row < from.length; row += 1) to[place[row] ?? 0] = from[row] ?? 0
  return to
}

const limb = 1_000_000_000n

/** Exact percents as amounts. */
export function amountsOf(shares: readonly Percent[]): Amounts {
  const coarse = new Float64Array(shares.length)
  const fine = new Float64Array(shares.length)
  let isFine = false
  for (const [row, share] of shares.entries()) {
    const rest = Number(share % limb)
    coarse[row] = Number(share / limb)
    fine[row] = rest
    isFine ||= rest !== 0
  }
  return isFine ? { coarse, fine } : { coarse }
}

/** One amount as an exact percent. */
export function percentAt({ coarse, fine }: Amounts, at: number): Percent {
  return BigInt(coarse[at] ?? 0) * limb + BigInt(fine?.[at] ?? 0)
}
