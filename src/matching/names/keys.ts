import { skeletonOf, soundOf } from '../text/index.ts'
import { bearers, type Role, type Unit } from './unit.ts'

/**
 * The keys by which units find one another, hashed to 32 bits. Two units can be alike only when the one's `sought` and the other's `stored`
 * share a key: that is the definition of near, in the index and in the brute force that referees it, so nothing alike is missed.
 */
export interface Keys {
  readonly stored: readonly number[]
  readonly sought: readonly number[]
}

export function keysOf(unit: Unit): Keys {
  const bearer = bearers.indexOf(unit.bearer)
  const words = [...new Set([unit.folded, ...unit.also, ...unit.shortFor])]
  if (unit.role === 'acronym') {
    const keys = [hashOf(bearer, 'd', unit.folded)]
    return { stored: keys, sought: keys }
  }
  const both = new Set<number>()
  if (unit.sameAs !== '') both.add(hashOf(bearer, 'c', unit.sameAs))
  if (!exactOnly.has(unit.role)) {
    for (const word of words) spell(both, bearer, word)
    const sound = soundOf(unit.folded)
    both.add(hashOf(bearer, 's', sound))
    if (unit.folded.length === 3 || unit.folded.length >= shortestShuffled) {
      both.add(hashOf(bearer, 'a', shuffled(unit.folded)))
    }
    if (sound.length >= 5) for (const less of lessOne(sound)) both.add(hashOf(bearer, 's', less))
  }
  return withSkeletons(unit, bearer, [...both])
}

/** The letters of a word in their order in the alphabet: two words of the same letters may be one with its letters shuffled. */
export function shuffled(word: string): string {
  return [...word].sort().join('')
}

/** From so many letters on, words of the same letters are taken for one another; among three, only those with two neighbours swapped. */
export const shortestShuffled = 5

const exactOnly: ReadonlySet<Role> = new Set<Role>(['number'])
const shortestMistyped = 4

/** The word and each word it becomes by the loss of one letter: two words share one of these when at most an edit lies between them. */
function spell(keys: Set<number>, bearer: number, word: string): void {
  keys.add(hashOf(bearer, 'd', word))
  if (word.length < shortestMistyped) return
  for (const less of lessOne(word)) keys.add(hashOf(bearer, 'd', less))
}

function lessOne(word: string): readonly string[] {
  const all: string[] = []
  for (let at = 0; at < Math.min(word.length, 40); at += 1) {
    if (at > 0 && word[at] === word[at - 1]) continue
    all.push(word.slice(0, at) + word.slice(at + 1))
  }
  return all
}

/** A word without vowels seeks the skeletons of all; the others seek only those of words without vowels. */
function withSkeletons(unit: Unit, bearer: number, both: readonly number[]): Keys {
  if (exactOnly.has(unit.role)) return { stored: both, sought: both }
  if (unit.skeleton !== '') {
    const bare = hashOf(bearer, 'k', unit.skeleton)
    return { stored: [...both, bare], sought: [...both, bare, hashOf(bearer, 'v', unit.skeleton)] }
  }
  const skeletons = [unit.folded, ...unit.also].map(skeletonOf).filter((key) => key.length > 1)
  return {
    stored: [...both, ...new Set(skeletons.map((key) => hashOf(bearer, 'v', key)))],
    sought: [...both, ...new Set(skeletons.map((key) => hashOf(bearer, 'k', key)))],
  }
}

/** FNV-1a, with a last stirring so that its high bits may choose a bucket. */
export function hashOf(bearer: number, space: string, text: string): number {
  let hash = 0x811c9dc5 ^ bearer
  hash = Math.imul(hash ^ space.charCodeAt(0), 0x01000193)
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
