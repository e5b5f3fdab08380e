import type { ReachResult } from '../../../server/contract.ts'

/** A party in the figure, with the one before it on its way. */
export interface Placed {
  readonly id: string
  readonly step: number
  readonly row: number
  readonly before?: string
  /** The tie by which it is reached, as a sentence. */
  readonly says: string
  readonly grade?: string
}

export interface Columns {
  readonly parties: readonly Placed[]
  /** How many of each step there is no room for. */
  readonly more: readonly number[]
}

/** Parties by how many ties away they are, so many of each at most; each step in the order of those before it. */
export function columnsOf(reach: ReachResult, most: number): Columns {
  const steps = Math.max(0, ...reach.parties.map((party) => party.steps))
  const columns: Placed[][] = [
    reach.from.map((id, row) => ({ id, step: 0, row, says: `${id} is listed` })),
  ]
  for (let step = 1; step <= steps; step += 1) {
    const rowOf = new Map(columns[step - 1]?.map(({ id, row }) => [id, row]))
    const here = reach.parties
      .filter((party) => party.steps === step)
      .map(({ id, path }) => {
        const last = path.at(-1)
        const before = last?.from === id ? last.to : (last?.from ?? '')
        return {
          id,
          step,
          row: 0,
          before,
          says: last?.says ?? '',
          ...(last === undefined ? {} : { grade: last.grade }),
        }
      })
      .sort((one, other) => (rowOf.get(one.before) ?? 0) - (rowOf.get(other.before) ?? 0))
    columns.push(here.map((party, row) => ({ ...party, row })))
  }
  const shown = columns.map((column) => column.slice(0, most))
  const drawn = new Set(shown.flat().map(({ id }) => id))
  return {
    parties: shown
      .flat()
      .map(({ before, ...party }) =>
        before === undefined || !drawn.has(before) ? party : { ...party, before },
      ),
    more: columns.map((column) => Math.max(0, column.length - most)),
  }
}
