import type { Field } from './candidate.ts'
import { type Choice, leastExcess, slackOf } from './least-excess.ts'
import { excessOf, standingWith, termsOf, untouched } from './standing.ts'

/** The best set with what proves it. */
export interface ExactSet {
  readonly hosts: readonly number[]
  /** `E/M` with these hosts tightened. */
  readonly ratio: number
  /** No set reaches less than this `E/M`. */
  readonly lowerBound: number
  /** How often the ratio was tried, the last time to prove it. */
  readonly rounds: number
  readonly examined: number
}

/**
 * The set of at most `most` hosts that leaves least unenforced, exactly. `E/M` is a ratio N/Z, and a set is best at ratio t if and only
 * if no set has `N - t Z` under 0 (Dinkelbach 1967): each round finds the set with the least `N - t Z`, nest by nest by branch and bound
 * and over the nests by dynamic programming, and takes its ratio as the next t, until the least is 0. That last round is the proof.
 */
export function exactSet(
  fields: readonly Field[],
  exit: number,
  { most, start }: { readonly most: number; readonly start: readonly number[] },
): ExactSet {
  let hosts = start
  let ratio = ratioOf(fields, exit, new Set(start))
  let examined = 0
  for (let round = 1; ; round += 1) {
    const found = leastOver(fields, ratio, most)
    examined += found.examined
    const excess = found.excess - ratio * exit
    const next = ratioOf(fields, exit, new Set(found.hosts))
    if (next >= ratio || round === mostRounds) {
      const below = Math.min(0, excess) - cutSlack(fields)
      const lowerBound = ratio + below / leastPull(fields, exit)
      return { hosts, ratio, lowerBound, rounds: round, examined }
    }
    hosts = found.hosts
    ratio = next
  }
}

/** Each round but the last brings the ratio down, faster and faster; far fewer are ever needed. */
const mostRounds = 100

/** `E/M` once these hosts are tightened. */
function ratioOf(fields: readonly Field[], exit: number, hosts: ReadonlySet<number>): number {
  let [over, under] = [0, exit]
  for (const field of fields) {
    if (field.volume === 0) continue
    const own = termsOf(field, standingWith(field, hosts))
    over += own.over
    under += own.under
  }
  return over / under
}

/** The least Z that any set can have: the widest a slack in `N - t Z` can open the ratio. */
function leastPull(fields: readonly Field[], exit: number): number {
  return fields.reduce((sum, field) => {
    if (field.volume === 0) return sum
    const all = new Set(field.candidates.map(({ host }) => host))
    return sum + termsOf(field, standingWith(field, all)).under
  }, exit)
}

/** What the branch and bound may have cut as no better than rounding. */
function cutSlack(fields: readonly Field[]): number {
  return fields.reduce((sum, field) => sum + slackOf(field), 0)
}

/** The least excess of all nests together with at most so many hosts among them. */
function leastOver(fields: readonly Field[], ratio: number, most: number): Choice {
  let best: (Choice | undefined)[] = [{ excess: 0, hosts: [], examined: 0 }]
  let examined = 0
  for (const field of fields) {
    if (field.volume === 0) continue
    const own = choicesOf(field, ratio, most)
    examined += own.reduce((sum, choice) => sum + (choice?.examined ?? 0), 0)
    best = joined(best, own, most)
  }
  const found = best.reduce<Choice | undefined>(
    (least, choice) =>
      choice !== undefined && (least === undefined || choice.excess < least.excess)
        ? choice
        : least,
    undefined,
  )
  return { ...(found ?? { excess: 0, hosts: [] }), examined }
}

function choicesOf(field: Field, ratio: number, most: number): (Choice | undefined)[] {
  return Array.from({ length: Math.min(most, field.candidates.length) + 1 }, (_, count) =>
    count === 0
      ? { excess: excessOf(field, untouched(field), ratio), hosts: [], examined: 0 }
      : leastExcess(field, ratio, count),
  )
}

function joined(
  one: readonly (Choice | undefined)[],
  two: readonly (Choice | undefined)[],
  most: number,
): (Choice | undefined)[] {
  const all: (Choice | undefined)[] = []
  for (const [here, left] of one.entries()) {
    for (const [there, right] of two.entries()) {
      if (left === undefined || right === undefined || here + there > most) continue
      const excess = left.excess + right.excess
      if (excess >= (all[here + there]?.excess ?? Number.POSITIVE_INFINITY)) continue
      all[here + there] = { excess, hosts: [...left.hosts, ...right.hosts], examined: 0 }
    }
  }
  return all
}
