import { enforcementAfter, type Market, marketOf } from '../model/market.ts'
import { respond } from '../model/respond.ts'
import type { Scenario } from '../model/scenario.ts'
import { unenforced } from '../model/unenforced.ts'
import { fieldsOf } from './candidate.ts'
import { exactSet } from './exact-set.ts'
import { greedySet } from './greedy-set.ts'

/** What is looked for: at most so many hosts, each brought up to the target. */
export interface BestSetQuestion {
  readonly budget: number
  readonly enforcement: number
  /** The hosts to choose from, by index; all without it. */
  readonly among?: ReadonlySet<number>
}

export interface ChosenSet {
  /** By index; of a greedy set in the order taken. */
  readonly hosts: readonly number[]
  readonly unenforced: number
}

export interface BestSet {
  readonly today: number
  /** How many hosts are under the target and may be chosen. */
  readonly candidates: number
  readonly greedy: ChosenSet
  readonly exact: ChosenSet & {
    /** No set of at most so many hosts leaves less than this. */
    readonly lowerBound: number
    readonly rounds: number
    readonly examined: number
  }
}

/** The set of hosts whose tightening leaves least unenforced: one host after another, and exactly with proof. */
export function bestSet(scenario: Scenario, question: BestSetQuestion): BestSet {
  const market = marketOf(scenario)
  const fields = fieldsOf(market, question.enforcement, question.among)
  const { budget: most } = question
  const greedy = greedySet(fields, market.exit, most)
  const { hosts, ratio, lowerBound, rounds, examined } = exactSet(fields, market.exit, {
    most,
    start: greedy,
  })
  const left = (chosen: readonly number[]) => openAfter(scenario, market, chosen, question)
  const exact = left(hosts)
  return {
    today: unenforced(market.volume, market.enforcement),
    candidates: fields.reduce((sum, { candidates }) => sum + candidates.length, 0),
    greedy: { hosts: greedy, unenforced: left(greedy) },
    exact: {
      hosts,
      unenforced: exact,
      lowerBound: soundBound(exact, market.potential, { ratio, lowerBound }),
      rounds,
      examined,
    },
  }
}

/** The bound on E, less what rounding parted the search's own figure from the model's. */
function soundBound(
  exact: number,
  potential: number,
  { ratio, lowerBound }: { readonly ratio: number; readonly lowerBound: number },
): number {
  return Math.min(exact, potential * lowerBound) - Math.abs(exact - potential * ratio)
}

/** E once these hosts are tightened, by the model itself and not by the sums of the search. */
function openAfter(
  scenario: Scenario,
  market: Market,
  chosen: readonly number[],
  { enforcement }: BestSetQuestion,
): number {
  const changes = chosen.flatMap((index) => {
    const host = scenario.hosts[index]
    return host === undefined ? [] : [{ id: host.id, enforcement }]
  })
  const after = enforcementAfter(scenario, changes)
  return unenforced(respond(market, after), after)
}
