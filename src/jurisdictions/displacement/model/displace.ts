import { type Link, linksOf } from './links.ts'
import { enforcementAfter, type Market, marketOf } from './market.ts'
import { type Movement, movementsOf } from './movements.ts'
import { respond } from './respond.ts'
import type { Scenario } from './scenario.ts'
import { tightenUpTo } from './tighten-up-to.ts'
import { leakageOf, unenforced } from './unenforced.ts'

/** Activity at one state of enforcement. */
export interface State {
  readonly volume: Float64Array
  readonly enforcement: Float64Array
  readonly exit: number
  readonly total: number
  readonly unenforced: number
  readonly leakage: number
}

/** What a tightening does in the model. */
export interface Displacement {
  readonly before: State
  readonly after: State
  /** G: what the changed hosts lose together. */
  readonly grossLoss: number
  /** D: what the hosts that did not change gain. */
  readonly displaced: number
  /** D/G; null where no host changes, or what they lose and gain is the same. */
  readonly diversionRatio: number | null
  /** Of today. */
  readonly links: readonly Link[]
  /** For each host how far it can be tightened before more does harm; null for a host in a nest, for which one such point is not proved. */
  readonly tightenUpTo: readonly (number | null)[]
  readonly movements: readonly Movement[]
}

/** Works a scenario out: flows before and after, and what each link is worth. */
export function displace(scenario: Scenario): Displacement {
  const market = marketOf(scenario)
  const next = enforcementAfter(scenario, scenario.changes)
  const before = stateOf(market, market.volume, market.enforcement)
  const changed = Array.from(next, (level, index) => level !== market.enforcement[index])
  const isChanged = changed.includes(true)
  const after = isChanged ? stateOf(market, respond(market, next), next) : before
  const moved = sumWhere(changed, (index) => lossAt(before, after, index))
  const gained = sumWhere(
    changed.map((is) => !is),
    (index) => -lossAt(before, after, index),
  )
  return {
    before,
    after,
    grossLoss: moved,
    displaced: isChanged ? gained : 0,
    diversionRatio: Math.abs(moved) <= 1e-12 * market.potential ? null : gained / moved,
    links: linksOf(market),
    tightenUpTo: scenario.hosts.map(({ nest }, index) =>
      nest === undefined ? tightenUpTo(market, index) : null,
    ),
    movements: movementsOf(before.volume, after.volume, {
      before: before.exit,
      after: after.exit,
    }),
  }
}

function stateOf(market: Market, volume: Float64Array, enforcement: Float64Array): State {
  const total = volume.reduce((sum, each) => sum + each, 0)
  return {
    volume,
    enforcement,
    exit: volume === market.volume ? market.exit : Math.max(0, market.potential - total),
    total,
    unenforced: unenforced(volume, enforcement),
    leakage: leakageOf(volume, enforcement),
  }
}

function lossAt({ volume: before }: State, { volume: after }: State, index: number): number {
  return (before[index] ?? 0) - (after[index] ?? 0)
}

function sumWhere(marks: readonly boolean[], of: (index: number) => number): number {
  return marks.reduce((sum, is, index) => (is ? sum + of(index) : sum), 0)
}
