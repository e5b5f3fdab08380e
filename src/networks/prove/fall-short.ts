import { sayRange, writePercent, writeRange } from '../percent.ts'
import type { Rule } from '../rules/rule.ts'
import type { Side } from '../solve/settle.ts'
import type { Snapshot, Stake } from '../structure/snapshot.ts'
import { against } from './prove.ts'
import { fromTies, type Step } from './step.ts'
import type { Incoming } from './trail.ts'

/** Whether it is only not certain, or not so at all. */
type How = 'certainly ' | ''

/** How many entities above the one asked about are gone through. */
const mostEntities = 25

/**
 * Why a side did not catch a party: every stake in it, counted or not, and the sum; before it the same for the holders that were not
 * caught although something of theirs counted.
 */
export function fallShort(
  rule: Rule,
  snapshot: Snapshot,
  incoming: Incoming,
  side: Side,
  how: How,
  party: number,
): Step[] {
  const isCaught = (number: number) => (side.runOf[number] ?? -1) >= 0
  const counts = (number: number) => side.countedIn(number) > 0n
  const order: number[] = []
  const open = [party]
  for (let at = 0; at < open.length && order.length < mostEntities; at += 1) {
    const next = open[at]
    if (next === undefined || order.includes(next)) continue
    order.push(next)
    const holders = (incoming.stakes[next] ?? []).map(({ owner }) => owner)
    open.push(...holders.filter((holder) => !isCaught(holder) && counts(holder)))
  }
  return order.reverse().flatMap((number) => linesFor(rule, snapshot, incoming, side, how, number))
}

function linesFor(
  rule: Rule,
  snapshot: Snapshot,
  incoming: Incoming,
  side: Side,
  how: How,
  number: number,
): Step[] {
  const party = snapshot.parties[number] ?? ''
  const into = (incoming.stakes[number] ?? []).filter(({ pot }) => pot === 'shares')
  const counted = side.countedIn(number)
  const whose = side.test.adds === 'all-caught' ? '' : ' in one hand'
  return [
    ...into.map((stake) => stakeLine(snapshot, side, how, stake)),
    {
      kind: 'falls-short',
      says:
        into.length === 0
          ? `No stake in ${party} is given, and it is not listed.`
          : `${writePercent(counted)} percent of ${party} counts${whose}, ${against(side.test, 'shares', counted)}: ${party} is not ${how}${rule.caughtWord} by shares.`,
      party,
      share: writePercent(counted),
    },
  ]
}

function stakeLine({ parties }: Snapshot, side: Side, how: How, stake: Stake): Step {
  const [holder, party] = [parties[stake.owner] ?? '', parties[stake.owned] ?? '']
  const isCaught = (side.runOf[stake.owner] ?? -1) >= 0
  const counts = isCaught ? '' : ` Nothing of it counts: ${holder} is not ${how}caught.`
  return {
    kind: 'holds',
    says: `${holder} holds ${sayRange(stake.share)} percent of ${party}.${counts}`,
    party,
    holder,
    ...fromTies(stake.ties, stake.share),
    share: writeRange(stake.share),
  }
}
