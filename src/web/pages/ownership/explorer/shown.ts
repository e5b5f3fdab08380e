import type { Graph } from './graph.ts'

/** How many parties are drawn at most: past that a picture says less than the table. */
export const mostDrawn = 300

/** How many parties a figure opens with; a smaller structure is drawn whole. */
const mostAtFirst = 40

/** For each party, those it is tied to. */
export type Neighbours = ReadonlyMap<string, readonly string[]>

export function neighboursOf({ parties, edges }: Pick<Graph, 'parties' | 'edges'>): Neighbours {
  const beside = new Map<string, Set<string>>(parties.map((party) => [party, new Set()]))
  for (const { from, to } of edges) {
    if (from === to) continue
    beside.get(from)?.add(to)
    beside.get(to)?.add(from)
  }
  return new Map([...beside].map(([party, others]) => [party, [...others]]))
}

/** Where the figure begins: the seeds, and one party of every part of the graph that no seed reaches. */
export function rootsOf({ parties, seeds }: Graph, beside: Neighbours): readonly string[] {
  const seen = new Set<string>()
  const starts = new Set(seeds)
  const roots: string[] = []
  for (const party of [...seeds, ...parties]) {
    const isNew = !seen.has(party)
    if (isNew) for (const reached of reach([party], beside, () => true)) seen.add(reached)
    if (isNew || starts.has(party)) roots.push(party)
  }
  return [...new Set(roots)]
}

/** The parties opened at first: all of a small structure, else those nearest to the seeds. */
export function openAtFirst(graph: Graph, beside: Neighbours): ReadonlySet<string> {
  if (graph.parties.length <= mostAtFirst) return new Set(graph.parties)
  const opened = new Set<string>()
  const shown = new Set(rootsOf(graph, beside))
  for (const party of reach([...shown], beside, () => true)) {
    const hidden = (beside.get(party) ?? []).filter((other) => !shown.has(other))
    if (shown.size + hidden.length > mostAtFirst) continue
    if (!shown.has(party)) continue
    opened.add(party)
    for (const other of hidden) shown.add(other)
  }
  return opened
}

/** The parties that are drawn: the roots, and whatever stands beside an opened one that is drawn. */
export function shownOf(
  roots: readonly string[],
  beside: Neighbours,
  opened: ReadonlySet<string>,
): ReadonlySet<string> {
  const shown = new Set<string>()
  for (const party of reach(roots, beside, (one) => opened.has(one))) {
    if (shown.size >= mostDrawn) break
    shown.add(party)
  }
  return shown
}

/** Every party reached from some, nearest first, going on only from those that let through. */
function* reach(
  from: readonly string[],
  beside: Neighbours,
  letsThrough: (party: string) => boolean,
): Generator<string> {
  const queue = [...from]
  const seen = new Set(queue)
  for (let at = 0; at < queue.length; at += 1) {
    const party = queue[at]
    if (party === undefined) continue
    yield party
    if (!letsThrough(party)) continue
    for (const other of beside.get(party) ?? []) {
      if (seen.has(other)) continue
      seen.add(other)
      queue.push(other)
    }
  }
}
