import { caution } from '../answer/assumptions.ts'
import { sayNumber } from '../answer/numbers.ts'
import type { SolveLinear } from './linear-program.ts'
import { readRoutes } from './read-routes.ts'
import type { RouteProblem } from './route-problem.ts'
import type { GivenRoutes, RouteState, RoutesAnswer } from './routes-schema.ts'
import { workOutRoutes } from './work-out-routes.ts'

/** The route version, before and after what is proposed. The solver is handed in. */
export function routesAnswer(given: GivenRoutes, solve: SolveLinear): RoutesAnswer {
  const { today, proposed } = readRoutes(given)
  const before = stateOf(today, solve)
  const isChanged = (given.changes ?? []).length > 0
  const after = isChanged ? stateOf(proposed, solve) : before
  return {
    says: saysOf(before, after, isChanged),
    before,
    after,
    assumptions: [...assumptions],
    caution,
  }
}

const assumptions = [
  'The evader minds expected cost alone: freight plus the probability of being stopped times the loss. An evader who fears loss more would keep away from risky arcs sooner.',
  'All costs, probabilities, capacities and the demand are those given, and known to the evader.',
  'A dual holds for a small change and, where several bases are optimal, is one of several; the worth of closing an arc is worked out anew.',
]

function stateOf(problem: RouteProblem, solve: SolveLinear): RouteState {
  const { arcs, quietest, ...rest } = workOutRoutes(problem, solve)
  return {
    ...rest,
    arcs: arcs.map((flow, index) => ({
      ...flow,
      from: problem.arcs[index]?.from ?? '',
      to: problem.arcs[index]?.to ?? '',
    })),
    quietest: quietest === undefined ? null : { arcs: [...quietest.arcs], passes: quietest.passes },
  }
}

function saysOf(before: RouteState, after: RouteState, isChanged: boolean): string {
  const best = after.arcs.reduce<RouteState['arcs'][number] | undefined>(
    (most, arc) => (arc.worthOfClosing > (most?.worthOfClosing ?? 0) ? arc : most),
    undefined,
  )
  const close =
    best === undefined
      ? 'no arc alone is worth closing'
      : `closing ${best.id} would raise it most, by ${sayNumber(best.worthOfClosing)}`
  const unserved = after.unserved > 0 ? `, ${sayNumber(after.unserved)} not served` : ''
  return isChanged
    ? `The evader's least cost goes from ${sayNumber(before.cost)} to ${sayNumber(after.cost)}${unserved}; then ${close}.`
    : `The evader's least cost is ${sayNumber(after.cost)}${unserved}; ${close}.`
}
