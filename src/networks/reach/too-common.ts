import type { Tie } from '../ties/tie.ts'
import type { Reach, ReachOptions } from './reach-schema.ts'
import { isVagueAddress } from './vague-address.ts'

/**
 * Values too common to join two parties: addresses that name no building or that many share, and officers of so many companies that
 * they are anybody's (a nominee directs thousands). They are reached, and nobody is reached through them.
 */
export function tooCommon(ties: readonly Tie[], options: ReachOptions): Reach['guarded'] {
  return [...commonAddresses(ties, options), ...commonOfficers(ties, options)]
}

function commonAddresses(
  ties: readonly Tie[],
  { mostAtOneAddress }: ReachOptions,
): Reach['guarded'] {
  const residents = gathered(
    ties.filter(({ kind }) => kind === 'registered-at'),
    ({ from, to }) => [to, from],
  )
  return [...residents].flatMap(([id, { size }]) => {
    if (isVagueAddress(id)) return [{ id, says: `${id} names no building and joins nobody.` }]
    return size > mostAtOneAddress
      ? [{ id, says: `${size} parties share ${id}; it joins nobody.` }]
      : []
  })
}

function commonOfficers(
  ties: readonly Tie[],
  { mostOfOneOfficer }: ReachOptions,
): Reach['guarded'] {
  const offices = gathered(
    ties.filter(({ kind }) => kind === 'directs' || kind === 'manages'),
    ({ from, to }) => [from, to],
  )
  return [...offices].flatMap(([id, { size }]) =>
    size > mostOfOneOfficer
      ? [{ id, says: `${id} is an officer of ${size} parties and joins none of them.` }]
      : [],
  )
}

function gathered(
  ties: readonly Tie[],
  pairOf: (tie: Tie) => readonly [string, string],
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>()
  for (const tie of ties) {
    const [key, member] = pairOf(tie)
    groups.set(key, (groups.get(key) ?? new Set()).add(member))
  }
  return groups
}
