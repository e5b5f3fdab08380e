import type { Percent } from '../percent.ts'

/** A structure for the plain reading: who holds how much of what, exactly. */
export interface PlainStake {
  readonly owner: string
  readonly owned: string
  readonly share: Percent
}

const half = 50n * 10n ** 18n

/**
 * The rule as the guidance tells it, without any thought for speed: look at every entity again and again, add up what blocked parties hold
 * of it, and block it at half; stop when a whole round blocks nobody. The quick way must agree with this one.
 */
export function blockedByTheFaq(
  listed: readonly string[],
  stakes: readonly PlainStake[],
  passes: (sum: Percent) => boolean = (sum) => sum >= half,
): ReadonlySet<string> {
  const blocked = new Set(listed)
  const entities = [...new Set(stakes.map(({ owned }) => owned))]
  for (let before = -1; before !== blocked.size; ) {
    before = blocked.size
    for (const entity of entities) {
      const sum = stakes
        .filter(({ owner, owned }) => owned === entity && owner !== entity && blocked.has(owner))
        .reduce((total, { share }) => total + share, 0n)
      if (passes(sum)) blocked.add(entity)
    }
  }
  return blocked
}

/**
 * Schedule 1 as it reads: for each designated person by himself, what he holds directly, through entities in which he has more than
 * half, and what his partners in a joint arrangement hold beside one of these.
 */
export function reachedByTheSchedule(
  listed: readonly string[],
  stakes: readonly PlainStake[],
  joint: readonly (readonly string[])[],
): ReadonlySet<string> {
  const entities = [...new Set(stakes.map(({ owned }) => owned))]
  const arePartners = (one: string, other: string) =>
    joint.some((group) => group.includes(one) && group.includes(other))
  const all = new Set<string>()
  for (const person of listed) {
    const his = new Set([person])
    for (let before = -1; before !== his.size; ) {
      before = his.size
      for (const entity of entities) {
        const into = stakes.filter(
          ({ owned, owner, share }) => owned === entity && owner !== entity && share > 0n,
        )
        const own = into.filter(({ owner }) => his.has(owner))
        const counted = into.filter(
          ({ owner }) => his.has(owner) || own.some((mine) => arePartners(mine.owner, owner)),
        )
        if (counted.reduce((total, { share }) => total + share, 0n) > half) his.add(entity)
      }
    }
    for (const entity of his) all.add(entity)
  }
  return all
}
