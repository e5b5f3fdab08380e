import type { ReachGraph } from './reach-graph.ts'

export interface SearchOptions {
  /** How many ties a path may have. */
  readonly steps: number
  /** Ties known less firmly than this are not walked; 0 is the firmest. */
  readonly leastGrade?: number
  /** Parties that are reached and not walked through: values too common to join anybody. */
  readonly stopsAt?: Uint8Array
}

/** Who is reached: in how many steps (-1 for not at all), and through which entry of the graph's lists. */
export interface Reached {
  readonly steps: Int32Array
  /** The neighbour before it on a shortest path; -1 for a start. */
  readonly before: Int32Array
  /** The row of the tie on which it was reached. */
  readonly through: Int32Array
  /** Everyone reached, nearest first, starts included. */
  readonly order: Int32Array
}

/** A search in breadth from several starts at once: each tie is looked at twice at most. */
export function searchFrom(
  graph: ReachGraph,
  starts: Iterable<number>,
  { steps: mostSteps, leastGrade = 255, stopsAt }: SearchOptions,
): Reached {
  const { first, neighbour, row: rows, grade } = graph
  const steps = new Int32Array(graph.parties).fill(-1)
  const before = new Int32Array(graph.parties).fill(-1)
  const through = new Int32Array(graph.parties).fill(-1)
  const order = new Int32Array(graph.parties)
  const seen = new Uint8Array(graph.parties)
  let length = 0

  function reach(party: number, depth: number): void {
    seen[party] = 1
    steps[party] = depth
    order[length] = party
    length += 1
  }

  function walk(party: number, depth: number): void {
    const end = first[party + 1] ?? 0
    for (let at = first[party] ?? 0; at < end; at += 1) {
      const other = neighbour[at] ?? 0
      if (seen[other] === 1) continue
      const row = rows[at] ?? 0
      if (grade !== undefined && (grade[row] ?? 0) > leastGrade) continue
      before[other] = party
      through[other] = row
      reach(other, depth)
    }
  }

  for (const start of starts) if (seen[start] === 0) reach(start, 0)
  for (let head = 0; head < length; head += 1) {
    const party = order[head] ?? 0
    const depth = steps[party] ?? 0
    if (depth >= mostSteps) break
    if (depth > 0 && stopsAt?.[party] === 1) continue
    walk(party, depth + 1)
  }
  return { steps, before, through, order: order.slice(0, length) }
}

/** The rows of ties from a start to a party, in walking order. */
export function pathTo({ before, through }: Reached, party: number): number[] {
  const path: number[] = []
  for (let at = party; (before[at] ?? -1) !== -1; at = before[at] ?? -1) {
    path.push(through[at] ?? -1)
  }
  return path.reverse()
}
