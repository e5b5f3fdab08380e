import { baseOf, keyed } from './hash.ts'
import { speltOf } from './spelt.ts'
import { bearers, type Role, type Unit } from './unit.ts'

/**
 * The keys by which units find one another, hashed to 32 bits. Two units can be alike only when the one's `sought` and the other's `stored`
 * share a key: that is the definition of near, in the index and in the brute force that referees it, so nothing alike is missed. A key may
 * stand more than once.
 */
export interface Keys {
  readonly stored: readonly number[]
  readonly sought: readonly number[]
}

export function keysOf(unit: Unit): Keys {
  const bearer = bearers.indexOf(unit.bearer)
  if (unit.role === 'acronym') {
    const keys = [keyed(bearer, baseOf('d', unit.folded))]
    return { stored: keys, sought: keys }
  }
  const both: number[] = []
  if (unit.sameAs !== '') both.push(baseOf('c', unit.sameAs))
  const isSpelt = !exactOnly.has(unit.role)
  if (isSpelt) addSpelt(both, unit)
  const { stored, sought } = isSpelt ? skeletonKeys(unit) : none
  const own = (base: number): number => keyed(bearer, base)
  return { stored: [...both, ...stored].map(own), sought: [...both, ...sought].map(own) }
}

const exactOnly: ReadonlySet<Role> = new Set<Role>(['number'])
const none = { stored: [], sought: [] } as const

function addSpelt(keys: number[], { folded, also, shortFor }: Unit): void {
  const { letters, sounds } = speltOf(folded)
  keys.push(...letters, ...sounds)
  for (const word of also) keys.push(...speltOf(word).letters)
  for (const word of shortFor) if (word !== folded) keys.push(...speltOf(word).letters)
}

/** A word without vowels seeks the skeletons of all; the others seek only those of words without vowels. */
function skeletonKeys({ folded, also, skeleton }: Unit): Keys {
  if (skeleton !== '') {
    const bare = baseOf('k', skeleton)
    return { stored: [bare], sought: [bare, baseOf('v', skeleton)] }
  }
  const skeletons = [folded, ...also]
    .map((word) => speltOf(word).skeleton)
    .filter((key) => key.length > 1)
  return {
    stored: skeletons.map((key) => baseOf('v', key)),
    sought: skeletons.map((key) => baseOf('k', key)),
  }
}
