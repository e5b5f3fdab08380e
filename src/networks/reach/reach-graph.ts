/** Ties by number, for a search over millions of them: both ends, and a class of each (its grade). */
export interface TieColumns {
  readonly from: Int32Array
  readonly to: Int32Array
  /** How firmly each is known, firmest 0. */
  readonly grade?: Uint8Array
}

/** Every party with its neighbours, whichever way a tie runs: those of one run from `first[party]` to before `first[party + 1]`. */
export interface ReachGraph {
  readonly parties: number
  readonly first: Int32Array
  readonly neighbour: Int32Array
  /** The row of the tie. */
  readonly row: Int32Array
  readonly grade?: Uint8Array
}

/** Orders ties by both ends in two counting passes. */
export function reachGraphOf({ from, to, grade }: TieColumns, parties: number): ReachGraph {
  const first = new Int32Array(parties + 1)
  for (let row = 0; row < from.length; row += 1) {
    count(first, from[row] ?? 0)
    count(first, to[row] ?? 0)
  }
  for (let party = 0; party < parties; party += 1) {
    first[party + 1] = (first[party + 1] ?? 0) + (first[party] ?? 0)
  }
  const next = first.slice()
  const neighbour = new Int32Array(2 * from.length)
  const rows = new Int32Array(2 * from.length)
  const place = (party: number, other: number, row: number) => {
    const at = next[party] ?? 0
    neighbour[at] = other
    rows[at] = row
    next[party] = at + 1
  }
  for (let row = 0; row < from.length; row += 1) {
    const [one, other] = [from[row] ?? 0, to[row] ?? 0]
    place(one, other, row)
    place(other, one, row)
  }
  return { parties, first, neighbour, row: rows, ...(grade === undefined ? {} : { grade }) }
}

function count(first: Int32Array, party: number): void {
  first[party + 1] = (first[party + 1] ?? 0) + 1
}
