import { useMemo, useState } from 'react'
import type { Edge, Graph } from './graph.ts'
import { mostDrawn, neighboursOf, openAtFirst, rootsOf, shownOf } from './shown.ts'

/** Which parties of a graph are drawn, and the ways to draw more or fewer. */
export interface Unfolding {
  readonly shown: ReadonlySet<string>
  readonly opened: ReadonlySet<string>
  /** How many parties tied to one are not drawn. */
  readonly hiddenBeside: (party: string) => number
  readonly toggle: (party: string) => void
  readonly openAll: () => void
  readonly foldAll: () => void
  readonly isCut: boolean
}

/** Unfolds a graph along the edges that are not filtered out; the parties of the open proof are always drawn. */
export function useUnfolding(
  graph: Graph,
  edges: readonly Edge[],
  proven: readonly string[],
): Unfolding {
  const beside = useMemo(() => neighboursOf({ parties: graph.parties, edges }), [graph, edges])
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => openAtFirst(graph, beside))
  const shown = useMemo(() => {
    const roots = rootsOf({ ...graph, edges }, beside)
    const first = proven.filter((party) => beside.has(party))
    return shownOf([...new Set([...first, ...roots])], beside, opened)
  }, [graph, edges, beside, opened, proven])
  const hiddenBeside = (party: string) =>
    (beside.get(party) ?? []).filter((other) => !shown.has(other)).length
  const toggle = (party: string) => {
    const next = new Set(opened)
    if (!next.delete(party) || hiddenBeside(party) > 0) next.add(party)
    setOpened(next)
  }
  return {
    shown,
    opened,
    hiddenBeside,
    toggle,
    openAll: () => setOpened(new Set(graph.parties)),
    foldAll: () => setOpened(new Set()),
    isCut: shown.size >= mostDrawn && graph.parties.length > shown.size,
  }
}
