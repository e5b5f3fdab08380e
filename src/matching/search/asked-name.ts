import type { Part } from '../listings/part.ts'
import { hashOf, keyed } from '../names/hash.ts'
import { parseTokens } from '../names/parse-name.ts'
import { type Bearer, bearers, type Role, type Unit } from '../names/unit.ts'
import { mostWords, type Words } from '../score/alignment.ts'
import type { Token } from '../text/index.ts'
import { type AskedWord, askJoined, type JoinedKeys, joinedKeysOf } from './asked-word.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A name asked about, read as one bearer's and held against the words of an index. */
export interface AskedName {
  readonly bearer: Bearer
  readonly units: readonly Unit[]
  readonly words: Words
  readonly single: readonly AskedWord[]
  /** Those that are written, which an acronym is not. */
  readonly written: readonly AskedWord[]
  readonly joined: readonly JoinedWord[]
  /** Bits of all words, and of those that are no initials. */
  readonly bits: number
  readonly bitsToMeet: number
  /** The most bits that any name of the index can share, were it to have the likest of every word. */
  readonly ceiling: number
  /** Letters and digits of its words. */
  readonly letters: number
}

export interface JoinedWord {
  readonly from: number
  readonly to: number
  readonly word: AskedWord
}

export interface Lexicon {
  readonly parts: readonly Part[]
  readonly vocabularies: readonly Vocabulary[]
  readonly listings: number
  /** What each unit of a part weighs where it is listed. */
  readonly weights: readonly Float64Array[]
  readonly ask: (unit: Unit) => AskedWord
  /** Where the words of a name are laid, by whose name it is; what is laid lasts until the next name. */
  readonly room: Readonly<Record<Bearer, Words>>
}

/** What an acronym meets is looked at whatever else is shared, since it stands for the whole name. */
export const alone = 1e6

export function askName(tokens: readonly Token[], bearer: Bearer, lexicon: Lexicon): AskedName {
  const units = heldUnits(parseTokens(tokens, bearer).slice(0, mostWords), bearer, lexicon)
  const single = units.map(lexicon.ask)
  const words = lay(single, lexicon.room[bearer])
  const joined = joinedOf(units, bearer, lexicon)
  let bits = 0
  let bitsToMeet = 0
  let letters = 0
  let ceiling = 0
  for (const { unit, weight, best } of single) {
    const { role, folded } = unit
    bits += weight
    ceiling += best * (role === 'acronym' ? alone : weight)
    if (role !== 'initial' && role !== 'acronym') bitsToMeet += weight
    if (role !== 'acronym') letters += folded.length
  }
  for (const { from, to, word } of joined) ceiling += word.best * bitsBetween(words, from, to)
  const written = units.at(-1)?.role === 'acronym' ? single.slice(0, -1) : single
  return { bearer, units, words, single, written, joined, bits, bitsToMeet, ceiling, letters }
}

/** Bits of the words of a run. */
export function bitsBetween(words: Words, from: number, to: number): number {
  let bits = 0
  for (let at = from; at < to; at += 1) bits += words.weight[at] as number
  return bits
}

/** Without an acronym, which comes last, that no part has: it is not worth asking. */
function heldUnits(
  units: readonly Unit[],
  bearer: Bearer,
  { vocabularies }: Lexicon,
): readonly Unit[] {
  const last = units.at(-1)
  if (last?.role !== 'acronym') return units
  const key = hashOf(bearers.indexOf(bearer), 'd', last.folded)
  return vocabularies.some((vocabulary) => vocabulary.has(key)) ? units : units.slice(0, -1)
}

function lay(single: readonly AskedWord[], room: Words): Words {
  const words = room
  words.count = single.length
  for (let at = 0; at < single.length; at += 1) {
    const word = single[at]
    if (word === undefined) break
    words.role[at] = word.role
    words.weight[at] = word.weight
    words.letter[at] = word.unit.folded.charCodeAt(0)
  }
  return words
}

const mostJoined = 3
const longestJoined = 32
const joinable: ReadonlySet<Role> = new Set<Role>([
  'plain',
  'weak',
  'article',
  'particle',
  'kin',
  'title',
  'legal',
])

/** Every run of two or three words that could be written as one and may be so in the index. */
function joinedOf(
  units: readonly Unit[],
  bearer: Bearer,
  { vocabularies }: Lexicon,
): readonly JoinedWord[] {
  const runs: JoinedWord[] = []
  const number = bearers.indexOf(bearer)
  for (let from = 0; from + 1 < units.length; from += 1) {
    for (let to = from + 2; to <= Math.min(from + mostJoined, units.length); to += 1) {
      const folded = joinedLetters(units, from, to)
      if (folded === undefined) break
      if (!isThere(joinedKeysOf(folded), number, vocabularies)) continue
      const word = askJoined(joinedUnit(folded, bearer), vocabularies)
      if (word.best > 0) runs.push({ from, to, word })
    }
  }
  return runs
}

function isThere(
  { letters, sound }: JoinedKeys,
  bearer: number,
  vocabularies: readonly Vocabulary[],
): boolean {
  const [byLetters, bySound] = [keyed(bearer, letters), keyed(bearer, sound)]
  for (const vocabulary of vocabularies) {
    if (vocabulary.has(byLetters) || vocabulary.has(bySound)) return true
  }
  return false
}

/** The letters of a run that may be one word; undefined for one that may not. */
function joinedLetters(units: readonly Unit[], from: number, to: number): string | undefined {
  let folded = ''
  let hasPlain = false
  let isShort = true
  for (let at = from; at < to; at += 1) {
    const unit = units[at]
    if (unit === undefined || !joinable.has(unit.role)) return undefined
    hasPlain ||= unit.role === 'plain'
    isShort &&= unit.folded.length <= longestSplinter
    folded += unit.folded
  }
  if (!hasPlain || folded.length > longestJoined) return undefined
  // Three words are one where the middle is no name, or all are too short to be.
  const isSplinter = to - from < mostJoined || isShort || units[from + 1]?.role !== 'plain'
  return isSplinter ? folded : undefined
}

const longestSplinter = 4

function joinedUnit(folded: string, bearer: Bearer): Unit {
  return {
    bearer,
    role: 'plain',
    written: '',
    folded,
    also: [],
    shortFor: [],
    sameAs: '',
    skeleton: '',
    isSyllable: false,
  }
}
