import { type Role, roles } from '../names/unit.ts'

/** As if so many listings more had been counted, so that a short list does not make every word look rare. */
const assumedListings = 10_000
const mostBits = 12
const leastBits = 3
/** A word of few letters says little, however rare: the next name has it by chance. */
const bitsPerLetter = 2.2

/** What a word of each role may weigh at most, in bits; what names nobody by itself weighs next to nothing. */
const mostByRole: Readonly<Record<Role, number>> = {
  plain: mostBits,
  weak: 3,
  place: 6,
  number: 4,
  generation: 2,
  initial: 4,
  legal: 0.8,
  kin: 0.6,
  particle: 0.6,
  title: 0.5,
  stop: 0.3,
  prefix: 0.3,
  acronym: 6,
  article: 0.2,
}

const caps = Float64Array.from(roles, (role) => mostByRole[role])

/** How much it says that two names share a word: the bits by which it narrows down the listings, within the bounds of its role. */
export function weightOf(
  role: number,
  letters: number,
  frequency: number,
  listings: number,
): number {
  const bits = Math.log2((listings + assumedListings) / (frequency + 1))
  const most = Math.min(caps[role] as number, bitsPerLetter * letters)
  return Math.min(most, Math.max(leastBits, bits))
}
