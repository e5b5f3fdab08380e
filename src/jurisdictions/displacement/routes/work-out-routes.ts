import type { SolveLinear } from './linear-program.ts'
import { type Quietest, quietestRoute } from './quietest-route.ts'
import type { RouteProblem } from './route-problem.ts'
import { costOf } from './route-problem.ts'
import { routesProgram } from './routes-program.ts'

export interface ArcFlow {
  readonly id: string
  readonly unitCost: number
  readonly flow: number
  /** What one more unit of capacity saves the evader, as the dual says: 0 or less. */
  readonly capacityDual: number
  /** By how much the evader's least cost rises when the arc is shut, worked out anew. */
  readonly worthOfClosing: number
}

export interface RouteAnswer {
  readonly cost: number
  readonly unserved: number
  /** What one more unit of demand costs. */
  readonly demandDual: number
  readonly arcs: readonly ArcFlow[]
  readonly quietest: Quietest | undefined
}

/** How an evader who minds expected cost alone would route: flows, duals, and what shutting each arc is worth to those who pursue. */
export function workOutRoutes(problem: RouteProblem, solve: SolveLinear): RouteAnswer {
  const found = solve(routesProgram(problem))
  return {
    cost: found.cost,
    unserved: found.columns.at(-1)?.value ?? 0,
    demandDual: found.rows[0]?.dual ?? 0,
    arcs: problem.arcs.map((arc, index) => {
      const column = found.columns[index]
      const flow = column?.value ?? 0
      return {
        id: arc.id,
        unitCost: costOf(arc),
        flow,
        capacityDual: Math.min(0, column?.reducedCost ?? 0),
        worthOfClosing: flow === 0 ? 0 : costWithout(problem, index, solve) - found.cost,
      }
    }),
    quietest: quietestRoute(problem),
  }
}

function costWithout(problem: RouteProblem, shut: number, solve: SolveLinear): number {
  const arcs = problem.arcs.map((arc, index) => (index === shut ? { ...arc, capacity: 0 } : arc))
  return solve(routesProgram({ ...problem, arcs })).cost
}
