import type { Percent } from '../percent.ts'
import type { Test } from '../rules/rule.ts'
import { isBeside } from '../solve/graph-of-stakes.ts'
import type { Run, Side } from '../solve/settle.ts'
import type { Bound } from '../solve/spread-shape.ts'
import type { ControlTie, Pot, Snapshot, Stake } from '../structure/snapshot.ts'

/** Why one party was caught in a run: from the start, by stakes enough, or by a tie of control. */
export type Reason =
  | { readonly kind: 'seed'; readonly run: Run }
  | { readonly kind: 'stakes'; readonly pot: Pot; readonly held: readonly Held[] }
  | { readonly kind: 'own-shares'; readonly held: readonly Held[] }
  | { readonly kind: 'control'; readonly tie: ControlTie }

/** A stake that counts, and through which partner where the holder is not himself caught. */
export interface Held {
  readonly stake: Stake
  readonly partner?: number
}

/** Stakes and ties of control by what they run into. */
export interface Incoming {
  readonly stakes: readonly (readonly Stake[])[]
  readonly controls: readonly (readonly ControlTie[])[]
}

export function incomingOf({ parties, stakes, controls }: Snapshot): Incoming {
  const into: Stake[][] = parties.map(() => [])
  const over: ControlTie[][] = parties.map(() => [])
  for (const stake of stakes) into[stake.owned]?.push(stake)
  for (const tie of controls) over[tie.to]?.push(tie)
  return { stakes: into, controls: over }
}

/** How each party of one run was caught, told from the run's order. */
export interface Trail {
  readonly has: (party: number) => boolean
  readonly place: (party: number) => number
  readonly reason: (party: number) => Reason
}

/** Reads a run backwards: what caught a party is looked for only among those caught before it. */
export function trailOf(snapshot: Snapshot, incoming: Incoming, side: Side, run: Run): Trail {
  const places = new Map<number, number>()
  for (const [place, party] of run.order.entries()) places.set(party, place)
  const place = (party: number) => places.get(party) ?? -1
  const seeds = new Set(run.seeds)
  const isSeed = (party: number) => seeds.has(party)
  return {
    has: (party) => places.has(party),
    place,
    reason: (party) => {
      if (seeds.has(party)) return { kind: 'seed', run }
      const isBefore = (holder: number) => places.has(holder) && place(holder) < place(party)
      const held = heldBefore(snapshot, incoming, side, party, isBefore)
      for (const pot of ['shares', 'votes'] as const) {
        const enough = fewest(side, pot, held, isSeed)
        if (enough !== undefined) return { kind: 'stakes', pot, held: enough }
      }
      const tie = incoming.controls[party]?.find(
        ({ from, isCertain }) => isBefore(from) && (isCertain || side.bound === 'most'),
      )
      if (tie === undefined) return restOf(held)
      return { kind: 'control', tie }
    },
  }
}

/** Where own shares tipped it: everything held, which falls short of the threshold by less than they make up. */
function restOf(held: readonly Held[]): Reason {
  return { kind: 'own-shares', held: held.filter(({ stake }) => stake.pot === 'shares') }
}

function heldBefore(
  { joint }: Snapshot,
  { stakes }: Incoming,
  { test, bound }: Side,
  party: number,
  isBefore: (holder: number) => boolean,
): Held[] {
  const into = (stakes[party] ?? []).filter(({ share }) => share[bound] > 0n)
  const own = into.filter(({ owner }) => isBefore(owner)).map((stake): Held => ({ stake }))
  if (test.adds !== 'one-listed-and-partners') return own
  const brought = own.flatMap(({ stake: mine }) =>
    into
      .filter(
        (stake) =>
          isBeside(mine, stake) &&
          !isBefore(stake.owner) &&
          joint.some((group) => group.includes(mine.owner) && group.includes(stake.owner)),
      )
      .map((stake): Held => ({ stake, partner: mine.owner })),
  )
  const once = new Map(brought.map((held) => [held.stake, held]))
  return [...own, ...once.values()]
}

/**
 * So few stakes that none can be left out: of the listed alone where theirs are enough, else of all; the largest first until it passes.
 * The sum without any of them is then at most the sum without the last, which had not passed.
 */
function fewest(
  side: Side,
  pot: Pot,
  held: readonly Held[],
  isSeed: (party: number) => boolean,
): readonly Held[] | undefined {
  const inPot = held.filter(({ stake }) => stake.pot === pot)
  const ofSeeds = inPot.filter(({ stake, partner }) => partner === undefined && isSeed(stake.owner))
  return largestFirst(side, pot, ofSeeds) ?? largestFirst(side, pot, inPot)
}

function largestFirst(
  { test, bound }: Side,
  pot: Pot,
  held: readonly Held[],
): readonly Held[] | undefined {
  const sorted = [...held].sort((left, right) => order(left, right, bound))
  let sum = 0n
  for (const [at, { stake }] of sorted.entries()) {
    sum += stake.share[bound]
    if (passes(test, pot, sum)) return sorted.slice(0, at + 1)
  }
  return undefined
}

/** One's own stakes before those of partners, the larger before the smaller. */
function order(left: Held, right: Held, bound: Bound): number {
  const [mine, theirs] = [left.partner === undefined, right.partner === undefined]
  if (mine !== theirs) return mine ? -1 : 1
  const [one, other] = [left.stake.share[bound], right.stake.share[bound]]
  return one === other ? left.stake.owner - right.stake.owner : one > other ? -1 : 1
}

/** Whether a sum passes a test; votes must always be more than the threshold. */
export function passes({ threshold, passes: by }: Test, pot: Pot, sum: Percent): boolean {
  return by === 'at-least' && pot === 'shares' ? sum >= threshold : sum > threshold
}
