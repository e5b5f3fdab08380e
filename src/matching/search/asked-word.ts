import type { Part } from '../listings/part.ts'
import { type Known, knownOf } from '../names/alike.ts'
import { hashOf, type Keys, keysOf } from '../names/keys.ts'
import { bearers, type Unit } from '../names/unit.ts'
import { assumedFrequency } from '../score/common-words.ts'
import { soundOf } from '../text/index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word asked about, held against the words of each part. */
export interface AskedWord {
  readonly unit: Unit
  /** How many listings have a word that is near enough to be taken for it. */
  readonly frequency: number
  readonly inParts: readonly InPart[]
}

export interface InPart {
  /** Rising. */
  readonly units: readonly number[]
  readonly alike: readonly number[]
  /** Places in the two above, the likest first. */
  readonly likest: readonly number[]
  /** Ways to read the word as two neighbours. */
  readonly splits: readonly Split[]
}

export interface Split {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

const nearEnough = 0.7
/** Two words written as one are less sure than the word itself. */
export const asJoined = 0.95
const leastJoined = 0.88

/** How alike a unit of a part is to the word, 0 for not at all. */
export function alikeIn({ units, alike }: InPart, unit: number): number {
  let low = 0
  let high = units.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = units[middle] as number
    if (found === unit) return alike[middle] as number
    if (found < unit) low = middle + 1
    else high = middle - 1
  }
  return 0
}

export function askWord(
  unit: Unit,
  parts: readonly Part[],
  vocabularies: readonly Vocabulary[],
): AskedWord {
  const known = knownOf(unit)
  const { sought } = keysOf(unit)
  let counted = 0
  let assumed = assumedFrequency(unit.bearer, unit.folded)
  const inParts = vocabularies.map((vocabulary, number) => {
    const { units, alike } = vocabulary.alikeTo(known, sought)
    const part = parts[number]
    for (const [at, found] of units.entries()) {
      if ((alike[at] as number) < nearEnough) continue
      const standing = part?.own[found] ?? 0
      if (standing === 0) continue
      counted += standing
      assumed = Math.max(assumed, part?.segment.unitAssumed[found] ?? 0)
    }
    return inPart(units, alike, splitsOf(known, vocabulary))
  })
  return { unit, frequency: counted + assumed, inParts }
}

/** Neighbours asked about read as one word: found by the whole word, its sound and its class, not by a typing error more. */
export function askJoined(unit: Unit, vocabularies: readonly Vocabulary[]): AskedWord | undefined {
  const sought = joinedKeys(unit)
  const isThere = vocabularies.some((vocabulary) =>
    sought.some((key) => vocabulary.under(key).length > 0),
  )
  if (!isThere) return undefined
  const known = knownOf(unit)
  const inParts = vocabularies.map((vocabulary) => {
    const { units, alike } = vocabulary.alikeTo(known, sought)
    const sure = [...units.keys()].filter((at) => (alike[at] as number) >= leastJoined)
    return inPart(
      sure.map((at) => units[at] as number),
      sure.map((at) => (alike[at] as number) * asJoined),
      [],
    )
  })
  return { unit, frequency: 0, inParts }
}

function inPart(
  units: readonly number[],
  alike: readonly number[],
  splits: readonly Split[],
): InPart {
  return {
    units,
    alike,
    likest: [...units.keys()].sort(
      (one, two) => (alike[two] as number) - (alike[one] as number) || one - two,
    ),
    splits,
  }
}

function joinedKeys({ bearer, folded, sameAs }: Unit): Keys['sought'] {
  const number = bearers.indexOf(bearer)
  return [
    hashOf(number, 'd', folded),
    hashOf(number, 's', soundOf(folded)),
    ...(sameAs === '' ? [] : [hashOf(number, 'c', sameAs)]),
  ]
}

const shortestSplit = 5
const shortestHalf = 2
const longestSplit = 32

function splitsOf(known: Known, vocabulary: Vocabulary): readonly Split[] {
  const { folded, role, bearer } = known.unit
  const isApt = role === 'plain' && folded.length >= shortestSplit && folded.length <= longestSplit
  if (!isApt) return []
  const splits: Split[] = []
  for (let at = shortestHalf; at <= folded.length - shortestHalf; at += 1) {
    const left = same(folded.slice(0, at), bearer, vocabulary)
    if (left.length === 0) continue
    const right = same(folded.slice(at), bearer, vocabulary)
    if (right.length > 0) splits.push({ left, right })
  }
  return splits
}

/** Units spelt just so. */
function same(folded: string, bearer: Unit['bearer'], vocabulary: Vocabulary): readonly number[] {
  const key = hashOf(bearers.indexOf(bearer), 'd', folded)
  return vocabulary.under(key).filter((unit) => {
    const { role, folded: spelt } = vocabulary.known(unit).unit
    return spelt === folded && role !== 'number' && role !== 'initial'
  })
}
