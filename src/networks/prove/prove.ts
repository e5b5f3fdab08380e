import { type Percent, sayRange, writePercent } from '../percent.ts'
import type { Rule, Test } from '../rules/rule.ts'
import type { Run, Side } from '../solve/settle.ts'
import type { Pot, Snapshot } from '../structure/snapshot.ts'
import { tieKinds } from '../ties/tie-kinds.ts'
import { fromTies, type Step, seedStep } from './step.ts'
import { type Held, type Incoming, type Reason, type Trail, trailOf } from './trail.ts'

/** Proves parties of one side: the same trail serves all of a run. */
export interface Prover {
  /** Lines to the party, each resting on those above; empty where the side did not catch it. */
  readonly linesTo: (party: number) => readonly Step[]
  readonly reasonOf: (party: number) => Reason | undefined
}

/** Proofs for what one side of a rule caught. Past so many entities a proof names where the rest stands. */
export function proverOf(
  rule: Rule,
  snapshot: Snapshot,
  incoming: Incoming,
  side: Side,
  mostEntities: number,
  certain: Side = side,
): Prover {
  const trails = new Map<Run, Trail>()
  const trailIn = (run: Run) => {
    const trail = trails.get(run) ?? trailOf(snapshot, incoming, side, run)
    trails.set(run, trail)
    return trail
  }
  const runFor = (party: number) => side.runs[side.runOf[party] ?? -1]
  return {
    reasonOf: (party) => {
      const run = runFor(party)
      return run === undefined ? undefined : trailIn(run).reason(party)
    },
    linesTo: (party) => {
      const run = runFor(party)
      if (run === undefined) return []
      return linesIn(rule, snapshot, side, { trailIn, mostEntities, certain }, run, party)
    },
  }
}

interface Trails {
  readonly trailIn: (run: Run) => Trail
  readonly mostEntities: number
  /** What is caught whatever the open facts are. */
  readonly certain: Side
}

function leftOut({ parties }: Snapshot, numbers: readonly number[]): Step[] {
  return numbers.map((number) => {
    const party = parties[number] ?? ''
    const says = `That ${party} is caught is left out here for length; ask about ${party} for its own proof.`
    return { kind: 'left-out', says, party }
  })
}

function linesIn(
  rule: Rule,
  snapshot: Snapshot,
  side: Side,
  trails: Trails,
  run: Run,
  party: number,
): Step[] {
  const trail = trails.trailIn(run)
  const reasons = new Map<number, Reason>()
  const open = new Set([party])
  for (const next of open) {
    if (reasons.size >= trails.mostEntities) break
    const reason = trail.reason(next)
    reasons.set(next, reason)
    for (const other of restsOn(reason)) open.add(other)
  }
  const lines = [...reasons]
    .sort(([left], [right]) => trail.place(left) - trail.place(right))
    .flatMap(([number, reason]) =>
      reason.kind === 'seed'
        ? seedLines(rule, snapshot, side, trails, reason.run, number)
        : linesOf(rule, snapshot, side, trails, number, reason),
    )
  return [...leftOut(snapshot, [...open].slice(reasons.size)), ...lines]
}

function restsOn(reason: Reason): number[] {
  if (reason.kind === 'seed') return []
  if (reason.kind === 'control') return [reason.tie.from]
  return reason.held.map(({ stake, partner }) => partner ?? stake.owner)
}

/** A seed is listed, or blocked for what it is, or reached from such a party by a run of its own. */
function seedLines(
  rule: Rule,
  snapshot: Snapshot,
  side: Side,
  trails: Trails,
  run: Run,
  number: number,
): Step[] {
  const party = snapshot.parties[number] ?? ''
  const seed = snapshot.seedOf.get(number)
  if (snapshot.listed.has(number)) return [seedStep('listed', party, seed)]
  if (snapshot.byStatus.has(number)) return [seedStep('by-status', party, seed)]
  const [earlier] = side.runs.filter((other) => other !== run)
  return earlier === undefined ? [] : linesIn(rule, snapshot, side, trails, earlier, number)
}

function linesOf(
  rule: Rule,
  snapshot: Snapshot,
  side: Side,
  { certain }: Trails,
  number: number,
  reason: Exclude<Reason, { kind: 'seed' }>,
): Step[] {
  const party = snapshot.parties[number] ?? ''
  const may = (certain.runOf[number] ?? -1) >= 0 ? 'is' : 'may be'
  if (reason.kind === 'control') {
    const { tie } = reason.tie
    const held = `${tie.from} ${tieKinds[tie.kind].says} ${tie.to}`
    const contested = tie.contested === undefined ? '' : ` (contested: ${tie.contested})`
    return [
      {
        kind: 'controls',
        says: `${held}${contested}.`,
        party,
        holder: tie.from,
        ...fromTies([tie]),
      },
      {
        kind: 'follows',
        says: `What ${tie.from} controls is reached through it: ${party} ${may} ${rule.caughtWord}.`,
        party,
      },
    ]
  }
  const pot = reason.kind === 'stakes' ? reason.pot : 'shares'
  const sum = reason.held.reduce((total, { stake }) => total + stake.share[side.bound], 0n)
  return [
    ...reason.held.map((held) => holdsLine(snapshot, held, pot)),
    {
      kind: 'follows',
      says:
        reason.kind === 'stakes'
          ? `${addedUp(reason.held, side)} percent of ${ofPot(pot, party)}, ${against(side.test, pot, sum)}: ${party} ${may} ${rule.caughtWord}.`
          : `${addedUp(reason.held, side)} percent of all shares of ${party}, of which it holds ${writePercent(snapshot.ownShares.get(number)?.share ?? 0n)} itself: of those outstanding it is enough, so ${party} ${may} ${rule.caughtWord}.`,
      party,
      share: writePercent(sum),
    },
  ]
}

function holdsLine({ parties }: Snapshot, { stake, partner }: Held, pot: Pot): Step {
  const [holder, party] = [parties[stake.owner] ?? '', parties[stake.owned] ?? '']
  const beside =
    partner === undefined
      ? ''
      : `, in a joint arrangement with ${parties[partner]}, so that it counts for both`
  return {
    kind: 'holds',
    says: `${holder} holds ${sayRange(stake.share)} percent of ${ofPot(pot, party)}${beside}.`,
    party,
    holder,
    ...fromTies(stake.ties, stake.share),
  }
}

export function ofPot(pot: Pot, party: string): string {
  return pot === 'votes' ? `the votes in ${party}` : party
}

function addedUp(held: readonly Held[], { bound }: Side): string {
  const shares = held.map(({ stake }) => stake.share[bound])
  const sum = writePercent(shares.reduce((total, share) => total + share, 0n))
  const isExact = held.every(({ stake: { share } }) => share.least === share.most)
  const upTo = isExact ? '' : bound === 'least' ? 'at least ' : 'up to '
  return shares.length === 1
    ? `${upTo}${sum}`
    : `${upTo}${shares.map(writePercent).join(' + ')} = ${sum}`
}

/** A sum against the threshold of a test, in words. */
export function against({ threshold, passes }: Test, pot: Pot, sum: Percent): string {
  const bare = writePercent(threshold)
  const asked = passes === 'at-least' && pot === 'shares' ? `${bare} or more` : `more than ${bare}`
  const enough = passes === 'at-least' && pot === 'shares' ? sum >= threshold : sum > threshold
  return enough ? `which is ${asked}` : `where ${asked} is asked`
}
