import type { Test } from '../rules/rule.ts'
import type { Snapshot, Stake } from '../structure/snapshot.ts'
import { amountsOf, type Graph, graphOf } from './graph.ts'
import type { Bound, Controls } from './spread-shape.ts'

interface Entry {
  readonly owner: number
  readonly stake: Stake
  readonly row: number
}

/**
 * The stakes of a snapshot as a graph for one test at one end of every range. Votes are left out where only ownership counts. Where
 * partners count, each holder of a joint arrangement brings the others' stakes in the same entity too.
 */
export function graphOfStakes(
  snapshot: Snapshot,
  test: Test,
  bound: Bound,
  control: 'catches' | 'warns',
): Graph {
  const parties = snapshot.parties.length
  const counted =
    control === 'catches' ? snapshot.stakes : snapshot.stakes.filter(({ pot }) => pot === 'shares')
  const own = counted.map((stake, row): Entry => ({ owner: stake.owner, stake, row }))
  const brought =
    test.adds === 'one-listed-and-partners' ? broughtBy(counted, snapshot.joint, bound) : []
  const entries = [...own, ...brought]
  const columns = {
    owner: Int32Array.from(entries, ({ owner }) => owner),
    pot: Int32Array.from(entries, ({ stake }) =>
      stake.pot === 'votes' ? parties + stake.owned : stake.owned,
    ),
    least: amountsOf(entries.map(({ stake }) => stake.share.least)),
    most: amountsOf(entries.map(({ stake }) => stake.share.most)),
    isRanged: counted.some(({ share }) => share.least !== share.most),
  }
  const pots = counted.some(({ pot }) => pot === 'votes') ? 2 * parties : parties
  if (brought.length === 0) return graphOf(columns, parties, pots)
  return graphOf({ ...columns, row: Int32Array.from(entries, ({ row }) => row) }, parties, pots)
}

/** What partners bring: only to one who himself holds something in the same entity. */
function broughtBy(stakes: readonly Stake[], joint: Snapshot['joint'], bound: Bound): Entry[] {
  return joint.flatMap((group) => {
    const members = new Set(group)
    const held = stakes
      .map((stake, row) => ({ stake, row }))
      .filter(({ stake }) => members.has(stake.owner) && stake.share[bound] > 0n)
    return held.flatMap(({ stake: own }) =>
      held
        .filter(({ stake }) => isBeside(own, stake))
        .map(({ stake, row }) => ({ owner: own.owner, stake, row })),
    )
  })
}

/** Whether two stakes are of different holders in the same pot of the same entity. */
export function isBeside(own: Stake, other: Stake): boolean {
  return own.owner !== other.owner && own.owned === other.owned && own.pot === other.pot
}

/** The ties of control that count: certain ones, or any that might be. */
export function controlsOf({ parties, controls }: Snapshot, bound: Bound): Controls {
  const counted = bound === 'least' ? controls.filter(({ isCertain }) => isCertain) : controls
  const first = new Int32Array(parties.length + 1)
  const sorted = [...counted].sort((left, right) => left.from - right.from)
  for (const { from } of sorted) first[from + 1] = (first[from + 1] ?? 0) + 1
  for (let party = 0; party < parties.length; party += 1) {
    first[party + 1] = (first[party + 1] ?? 0) + (first[party] ?? 0)
  }
  return { first, to: Int32Array.from(sorted, ({ to }) => to) }
}
