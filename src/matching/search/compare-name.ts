import type { Part } from '../listings/part.ts'
import { roles } from '../names/unit.ts'
import {
  type Alignment,
  choosePairs,
  emptyAlignment,
  emptyWords,
  gainOf,
  mostWords,
  offer,
  type Words,
} from '../score/alignment.ts'
import { type Features, noFeatures, weigh } from '../score/features.ts'
import { logOdds, type Model, mostLogOdds } from '../score/model.ts'
import type { AskedName } from './asked-name.ts'
import { alikeIn, asJoined, type InPart } from './asked-word.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Room in which one name after another is compared; what it holds is of the last. */
export interface Bench {
  readonly alignment: Alignment
  readonly listed: Words
  readonly features: Features
}

export function emptyBench(): Bench {
  return { alignment: emptyAlignment(), listed: emptyWords(mostWords), features: noFeatures() }
}

/** Where a name of the index stands. */
export interface Place {
  readonly part: Part
  readonly number: number
  readonly vocabulary: Vocabulary
  readonly weights: Float64Array
}

const acronym = roles.indexOf('acronym')

const leastGap = 0.05

/**
 * The log-odds that a listed name and the name asked about are of one party; where they cannot come to `least`, no more than that is said.
 * Leaves on the bench how they went together.
 */
export function compareName(
  asked: AskedName,
  name: number,
  place: Place,
  bench: Bench,
  model: Model,
  least: number,
): number {
  const { segment } = place.part
  const from = segment.nameUnitsFrom[name] as number
  const count = Math.min((segment.nameUnitsFrom[name + 1] as number) - from, mostWords)
  lay(bench.listed, from, count, place)
  offerAll(asked, from, count, place, bench.alignment)
  choosePairs(bench.alignment, asked.words, bench.listed)
  const most = mostByPairs(asked, bench, model)
  if (most < least) return most
  weigh(bench.features, bench.alignment, asked.words, bench.listed, {
    query: (word) => asked.units[word]?.folded ?? '',
    isWorthIt: (atBest) => logOdds(model, atBest) >= least,
    listed: (word) => place.vocabulary.known(segment.nameUnits[from + word] as number).unit.folded,
  })
  const top = exactOdds(asked)
  return isExact(asked, name, place)
    ? top
    : Math.min(logOdds(model, bench.features), top - leastGap)
}

/** The most that the log-odds can come to by the pairs chosen, before what is left over is weighed. */
function mostByPairs(
  { words, single, written, bits, bitsToMeet }: AskedName,
  { alignment }: Bench,
  model: Model,
): number {
  // An acronym speaks for words that are in no pair.
  if (written.length < single.length) return Number.POSITIVE_INFINITY
  let met = 0
  for (let at = 0; at < alignment.pairs; at += 1) met += gainOf(alignment, words, at)
  const isMet = met >= bits - 1e-6
  return isMet ? Number.POSITIVE_INFINITY : mostLogOdds(model, met + 1e-6, bitsToMeet)
}

/** Equal names come first whatever they weigh, the longer the surer. */
export function exactOdds({ letters }: AskedName): number {
  return 5 + 0.05 * Math.min(letters, 40)
}

function lay(listed: Words, from: number, count: number, { part, weights }: Place): void {
  const { nameUnits, unitRole, unitLetter } = part.segment
  listed.count = count
  for (let at = 0; at < count; at += 1) {
    const unit = nameUnits[from + at] as number
    listed.role[at] = unitRole[unit] as number
    listed.letter[at] = unitLetter[unit] as number
    listed.weight[at] = weights[unit] as number
  }
}

function offerAll(
  asked: AskedName,
  from: number,
  count: number,
  { part, number }: Place,
  alignment: Alignment,
): void {
  const units = part.segment.nameUnits
  alignment.pairs = 0
  for (let word = 0; word < asked.single.length; word += 1) {
    const found = asked.single[word]?.inParts[number]
    if (found === undefined) continue
    const isAcronym = asked.words.role[word] === acronym
    for (let at = 0; at < count; at += 1) {
      const unit = units[from + at] as number
      const share = alikeIn(found, unit)
      const isUnsaid = isAcronym && part.segment.unitRole[unit] === acronym
      if (share > 0 && !isUnsaid) offer(alignment, word, word + 1, at, at + 1, share)
    }
    if (found.splits.length > 0) offerSplits(found, word, from, count, units, alignment)
  }
  offerJoined(asked, from, count, number, units, alignment)
}

function offerJoined(
  asked: AskedName,
  from: number,
  count: number,
  number: number,
  units: Uint32Array,
  alignment: Alignment,
): void {
  for (const { from: first, to, word } of asked.joined) {
    const found = word.inParts[number]
    if (found === undefined) continue
    for (let at = 0; at < count; at += 1) {
      const share = alikeIn(found, units[from + at] as number)
      if (share > 0) offer(alignment, first, to, at, at + 1, share)
    }
  }
}

function offerSplits(
  { splits }: InPart,
  word: number,
  from: number,
  count: number,
  units: Uint32Array,
  alignment: Alignment,
): void {
  for (let at = 0; at + 1 < count; at += 1) {
    const left = units[from + at] as number
    const right = units[from + at + 1] as number
    const isOne = splits.some((split) => split.left.includes(left) && split.right.includes(right))
    if (isOne) offer(alignment, word, word + 1, at, at + 2, asJoined)
  }
}

/** Whether the names are the same words in the same order, as folded. */
export function isExact(asked: AskedName, name: number, { part, number }: Place): boolean {
  const { segment } = part
  const from = segment.nameUnitsFrom[name] as number
  const to = segment.nameUnitsFrom[name + 1] as number
  const hasAcronym = to > from && segment.unitRole[segment.nameUnits[to - 1] as number] === acronym
  if (to - from - Number(hasAcronym) !== asked.written.length) return false
  for (let at = 0; at < asked.written.length; at += 1) {
    const found = asked.written[at]?.inParts[number]
    if (found === undefined) return false
    if (alikeIn(found, segment.nameUnits[from + at] as number) !== 1) return false
  }
  return true
}
