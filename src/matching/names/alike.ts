import { spelledAlike } from './spelling.ts'
import { shortestShuffled, speltOf } from './spelt.ts'
import type { Unit } from './unit.ts'

/** Below this two units are not alike at all. */
export const leastAlike = 0.55

const asClass = 0.92
const asBareSkeletons = 0.75
const asSkeleton = 0.86
const asShort = 0.8
const asOtherReading = 0.97
const asSound = 0.95
const asNearSound = 0.9
const asOtherWords = 0.97
const asShuffled = 0.62
const asAcronym = 0.75
/** A syllable is so short that one letter makes it another. */
const leastOfSyllable = 0.82

/** A unit with what comparing it needs, worked out once. */
export interface Known {
  readonly unit: Unit
  readonly sound: string
  readonly shuffled: string
  readonly skeletons: readonly string[]
}

export function knownOf(unit: Unit): Known {
  const isBare = unit.skeleton !== ''
  const { sound, shuffled } = speltOf(unit.folded)
  return {
    unit,
    sound,
    shuffled,
    skeletons: isBare
      ? [unit.skeleton]
      : [unit.folded, ...unit.also].map((word) => speltOf(word).skeleton),
  }
}

/**
 * How alike two units are that share a key: 1 for the same word, 0 for two that say different things. Symmetric. Numbers, places and legal
 * forms are alike only when they say the same.
 */
export function alike(one: Known, two: Known): number {
  if (one.unit.bearer !== two.unit.bearer) return 0
  if (one.unit.role === 'acronym' || two.unit.role === 'acronym') {
    return acronymsAlike(one.unit, two.unit)
  }
  if (one.unit.folded === two.unit.folded && one.unit.role === two.unit.role) return 1
  if (bySense.has(one.unit.role) || bySense.has(two.unit.role)) return sensesAlike(one, two)
  const best = Math.max(
    one.unit.folded === two.unit.folded ? asOtherWords : 0,
    one.unit.sameAs !== '' && one.unit.sameAs === two.unit.sameAs ? asClass : 0,
    bySkeleton(one, two),
    byReading(one, two),
    byShort(one.unit, two.unit),
  )
  return best >= leastAlike ? ofSyllables(one, two, best) : ofShuffled(one, two)
}

function ofSyllables(one: Known, two: Known, best: number): number {
  return best < leastOfSyllable && (isSyllable(one.unit) || isSyllable(two.unit)) ? 0 : best
}

/** One by script and by its vowels; a foreign name in characters has more of them. */
function isSyllable({ isSyllable: isOfSyllables, folded }: Unit): boolean {
  return isOfSyllables && /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/.test(folded)
}

function ofShuffled(one: Known, two: Known): number {
  const isApt = one.shuffled.length >= shortestShuffled && one.shuffled === two.shuffled
  return isApt ? asShuffled : 0
}

/** Initials stand for a name only where the other writes them as a word. */
function acronymsAlike(one: Unit, two: Unit): number {
  if (one.folded !== two.folded) return 0
  if (one.role === two.role) return 1
  const word = one.role === 'acronym' ? two : one
  return word.role === 'plain' ? asAcronym : 0
}

const bySense: ReadonlySet<string> = new Set(['number', 'place', 'legal', 'initial'])

/** A place may be misspelt into a word that is none; a number or legal form may not. */
function sensesAlike(one: Known, two: Known): number {
  if (one.unit.role === two.unit.role) {
    return one.unit.sameAs !== '' && one.unit.sameAs === two.unit.sameAs ? asOtherWords : 0
  }
  const isPlace = one.unit.role === 'place' || two.unit.role === 'place'
  const other = one.unit.role === 'place' ? two.unit.role : one.unit.role
  if (!isPlace || other !== 'plain') return 0
  const best = wordsAlike(one, two)
  return best < leastAlike ? 0 : best
}

function bySkeleton(one: Known, two: Known): number {
  const [left, right] = [one.unit.skeleton, two.unit.skeleton]
  if (left === '' && right === '') return 0
  if (left !== '' && right !== '') return left === right ? asBareSkeletons : 0
  return (left === '' ? one.skeletons.includes(right) : two.skeletons.includes(left))
    ? asSkeleton
    : 0
}

function byReading(one: Known, two: Known): number {
  let best = wordsAlike(one, two)
  if (one.unit.also.length === 0 && two.unit.also.length === 0) return best
  for (const left of [one.unit.folded, ...one.unit.also]) {
    for (const right of [two.unit.folded, ...two.unit.also]) {
      best = Math.max(best, asOtherReading * spelledAlike(left, right, leastAlike))
    }
  }
  return best
}

function wordsAlike(one: Known, two: Known): number {
  const spelled = spelledAlike(one.unit.folded, two.unit.folded, leastAlike)
  if (one.sound === two.sound) return Math.max(spelled, (asSound + spelled) / 2)
  if (spelled >= asNearSound) return spelled
  return Math.max(spelled, asNearSound * spelledAlike(one.sound, two.sound, leastAlike))
}

function byShort(one: Unit, two: Unit): number {
  if (one.shortFor.length === 0 && two.shortFor.length === 0) return 0
  const left = [one.folded, ...one.shortFor]
  const right = [two.folded, ...two.shortFor]
  return left.some((word) => right.includes(word)) ? asShort : 0
}
