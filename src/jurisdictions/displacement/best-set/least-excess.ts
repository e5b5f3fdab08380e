import type { Candidate, Field } from './candidate.ts'
import { type Bound, boundOf } from './least-bound.ts'
import { excessOf, type Standing, standingWith, thin, tightened, untouched } from './standing.ts'

/** The best choice of exactly so many hosts of a nest. */
export interface Choice {
  readonly excess: number
  readonly hosts: readonly number[]
  /** Nodes of the search looked at. */
  readonly examined: number
}

interface Search {
  readonly field: Field
  readonly ratio: number
  /** Most promising first. */
  readonly order: readonly Candidate[]
  readonly bound: Bound
  best: number
  hosts: readonly number[]
  examined: number
}

/**
 * The choice of exactly `count` hosts of a nest that makes `V W^(lambda-1) (n - ratio W)` least, by branch and bound. Where lambda is 1
 * this is linear in the hosts and the first bound is met at once; else a bound that holds over all choices below a node cuts the rest.
 */
export function leastExcess(field: Field, ratio: number, count: number): Choice | undefined {
  if (count > field.candidates.length) return undefined
  const order = field.candidates.toSorted(
    (one, two) => two.open - ratio * two.pull - (one.open - ratio * one.pull),
  )
  const first = order.slice(0, count)
  const search: Search = {
    field,
    ratio,
    order,
    bound: boundOf(field, ratio, order),
    best: excessOf(field, standingWith(field, hostsOf(first)), ratio),
    hosts: first.map(({ host }) => host),
    examined: 0,
  }
  descend(search, { at: 0, standing: untouched(field), chosen: [], left: count })
  return { excess: search.best, hosts: search.hosts, examined: search.examined }
}

interface Node {
  readonly at: number
  readonly standing: Standing
  readonly chosen: readonly number[]
  readonly left: number
}

function descend(search: Search, node: Node): void {
  search.examined += 1
  const { at, standing, chosen, left } = node
  if (left === 0) {
    settle(search, standing, chosen)
    return
  }
  const candidate = search.order[at]
  if (candidate === undefined || search.order.length - at < left) return
  if (search.bound(standing, at, left) >= search.best - slackOf(search.field)) return
  descend(search, {
    at: at + 1,
    standing: tightened(standing, candidate),
    chosen: [...chosen, candidate.host],
    left: left - 1,
  })
  descend(search, { ...node, at: at + 1 })
}

function settle(search: Search, standing: Standing, chosen: readonly number[]): void {
  const { field, ratio } = search
  const exact = standing.weight < thin ? standingWith(field, new Set(chosen)) : standing
  const excess = excessOf(field, exact, ratio)
  if (excess >= search.best) return
  search.best = excess
  search.hosts = chosen
}

function hostsOf(candidates: readonly Candidate[]): ReadonlySet<number> {
  return new Set(candidates.map(({ host }) => host))
}

/** What counts as the same: rounding, not a better choice. */
export function slackOf({ volume }: Field): number {
  return 1e-13 * volume
}
