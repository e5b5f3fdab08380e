import { type Percent, whole } from '../percent.ts'
import type { Reading, Test } from '../rules/rule.ts'
import type { Snapshot } from '../structure/snapshot.ts'
import { controlsOf, graphOfStakes } from './graph-of-stakes.ts'
import { spreadOver } from './spread.ts'
import type { Bound, Spread } from './spread-shape.ts'

/** One start and all it caught, in order: a proof is read off it backwards. */
export interface Run {
  readonly seeds: readonly number[]
  readonly order: Int32Array
  /** Whether ties of control caught too. */
  readonly controls: boolean
}

/** What one test says of every party at one end of every range. */
export interface Side {
  readonly bound: Bound
  readonly test: Test
  readonly runs: readonly Run[]
  /** The run that caught each party; -1 for none. */
  readonly runOf: Int32Array
  /** The stakes counted in an entity's shares: of all caught, or of the one listed party that holds most. */
  readonly countedIn: (party: number) => Percent
}

/** What a reading says of every party: certainly caught, and possibly. */
export interface Settled {
  readonly certain: Side
  readonly possible: Side
}

export type Caught = true | false | 'depends'

/** Settles every party of a snapshot under a reading of a rule. */
export function settle(snapshot: Snapshot, reading: Reading): Settled {
  const certain = settleSide(snapshot, reading, 'least')
  return {
    certain,
    possible: isClear(snapshot, reading) ? certain : settleSide(snapshot, reading, 'most'),
  }
}

export function caughtIn({ certain, possible }: Settled, party: number): Caught {
  if ((certain.runOf[party] ?? -1) >= 0) return true
  return (possible.runOf[party] ?? -1) >= 0 ? 'depends' : false
}

/** Nothing is open: no range, no judgement, no own shares, and one way to read the rule. */
function isClear(snapshot: Snapshot, reading: Reading): boolean {
  return (
    reading.certain === reading.possible &&
    snapshot.ownShares.size === 0 &&
    snapshot.controls.every(({ isCertain }) => isCertain) &&
    snapshot.stakes.every(({ share }) => share.least === share.most)
  )
}

function settleSide(snapshot: Snapshot, reading: Reading, bound: Bound): Side {
  const test = bound === 'least' ? reading.certain : reading.possible
  const graph = graphOfStakes(snapshot, test, bound, reading.control)
  const controls = controlsOf(snapshot, bound)
  const shared = { test, bound, ...creditOf(snapshot, test, bound) }
  const withControl = () => spreadOver(graph, { ...shared, controls })
  const byStatus = statusRun(snapshot, withControl)
  const spread = reading.control === 'catches' ? withControl() : spreadOver(graph, shared)
  const starts = startsOf(snapshot, test, byStatus)
  const runs = starts.map((seeds) => ({
    seeds,
    order: spread.from(seeds),
    controls: reading.control === 'catches',
  }))
  const all = byStatus === undefined ? runs : [byStatus, ...runs]
  return {
    bound,
    test,
    runs: all,
    runOf: runOf(all, snapshot.parties.length),
    countedIn: spread.countedIn,
  }
}

/** A programme that blocks a party for what it is reaches what the party owns or controls, whatever the rule says of control. */
function statusRun(snapshot: Snapshot, withControl: () => Spread): Run | undefined {
  const seeds = snapshot.byStatus
  if (seeds.size === 0) return undefined
  return { seeds: [...seeds], order: withControl().from(seeds), controls: true }
}

function startsOf(
  { listed }: Snapshot,
  { adds }: Test,
  byStatus: Run | undefined,
): readonly (readonly number[])[] {
  const reached = byStatus === undefined ? [] : [...byStatus.order]
  if (adds === 'all-caught') return [[...new Set([...listed, ...reached])]]
  return [...[...listed].map((party) => [party]), ...(reached.length === 0 ? [] : [reached])]
}

function runOf(runs: readonly Run[], parties: number): Int32Array {
  const found = new Int32Array(parties).fill(-1)
  for (const [number, { order }] of runs.entries()) {
    for (const party of order) if (found[party] === -1) found[party] = number
  }
  return found
}

/**
 * Own shares count for nobody. Where percents are of all shares, the others hold more of those outstanding: a threshold of half is
 * passed sooner by half of the own shares. Where it is not said which is meant, only the possible side is given this.
 */
function creditOf({ ownShares }: Snapshot, { threshold }: Test, bound: Bound) {
  const credit = new Map<number, Percent>()
  for (const [party, { share, isOfAll }] of ownShares) {
    if (isOfAll || bound === 'most') credit.set(party, (threshold * share) / whole)
  }
  return credit.size === 0 ? {} : { credit }
}
