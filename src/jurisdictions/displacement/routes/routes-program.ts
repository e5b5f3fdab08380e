import type { LinearProgram } from './linear-program.ts'
import { costOf, type RouteProblem } from './route-problem.ts'

/** The task as a linear program: one column an arc and one for what is not served; one row for the demand and one for each place passed. */
export function routesProgram({
  origin,
  destination,
  demand,
  outsideCost,
  arcs,
}: RouteProblem): LinearProgram {
  const outside = arcs.length
  const passed = [...new Set(arcs.flatMap(({ from, to }) => [from, to]))].filter(
    (place) => place !== origin && place !== destination,
  )
  const into = (place: string) =>
    arcs.flatMap(({ from, to }, column) => [
      ...(to === place ? [{ column, factor: 1 }] : []),
      ...(from === place ? [{ column, factor: -1 }] : []),
    ])
  return {
    columns: [
      ...arcs.map((arc) => ({ cost: costOf(arc), most: arc.capacity })),
      { cost: outsideCost, most: demand },
    ],
    rows: [
      { equals: demand, terms: [...into(destination), { column: outside, factor: 1 }] },
      ...passed.map((place) => ({ equals: 0, terms: into(place) })),
    ],
  }
}
