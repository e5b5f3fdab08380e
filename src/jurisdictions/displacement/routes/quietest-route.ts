import type { Arc, RouteProblem } from './route-problem.ts'

/** The way on which one unit is least likely to be stopped. */
export interface Quietest {
  readonly arcs: readonly string[]
  /** The probability that it passes the whole way. */
  readonly passes: number
}

/**
 * The shortest way by `-ln(1 - p)` an arc: that with the highest chance of reaching the end undetected. Arcs that always stop and arcs
 * without capacity are no way. Undefined where none leads there. (Bellman and Ford's rounds.)
 */
export function quietestRoute({ origin, destination, arcs }: RouteProblem): Quietest | undefined {
  const open = arcs.filter(({ interdiction, capacity }) => interdiction < 1 && capacity > 0)
  const passes = new Map([[origin, 1]])
  const last = new Map<string, Arc>()
  let moves = true
  for (let round = 0; moves && round <= open.length; round += 1) {
    moves = false
    for (const arc of open) {
      const through = (passes.get(arc.from) ?? 0) * (1 - arc.interdiction)
      if (through <= (passes.get(arc.to) ?? 0)) continue
      passes.set(arc.to, through)
      last.set(arc.to, arc)
      moves = true
    }
  }
  const found = passes.get(destination)
  return found === undefined
    ? undefined
    : { arcs: back(last, { origin, destination }), passes: found }
}

function back(
  last: ReadonlyMap<string, Arc>,
  { origin, destination }: { readonly origin: string; readonly destination: string },
): readonly string[] {
  const way: string[] = []
  for (let place = destination; place !== origin; ) {
    const arc = last.get(place)
    if (arc === undefined) break
    way.unshift(arc.id)
    place = arc.from
  }
  return way
}
