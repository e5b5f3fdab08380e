import type { Part } from '../listings/part.ts'
import { keysOf } from '../names/keys.ts'
import { parseTokens } from '../names/parse-name.ts'
import { type Bearer, lettersOf, type Role, roles, type Unit } from '../names/unit.ts'
import { mostWords, type Words } from '../score/alignment.ts'
import { weightOf } from '../score/weight.ts'
import type { Token } from '../text/index.ts'
import { type AskedWord, askJoined } from './asked-word.ts'
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
  readonly ask: (unit: Unit) => AskedWord
  /** Where the words of a name are laid, by whose name it is; what is laid lasts until the next name. */
  readonly room: Readonly<Record<Bearer, Words>>
}

export function askName(tokens: readonly Token[], bearer: Bearer, lexicon: Lexicon): AskedName {
  const units = parseTokens(tokens, bearer)
    .slice(0, mostWords)
    .filter((unit) => unit.role !== 'acronym' || isHeld(unit, lexicon))
  const single = units.map(lexicon.ask)
  const words = wordsOf(single, lexicon.listings, lexicon.room[bearer])
  let bits = 0
  let bitsToMeet = 0
  let letters = 0
  for (const [at, { role, folded }] of units.entries()) {
    const weight = words.weight[at] as number
    bits += weight
    if (role !== 'initial' && role !== 'acronym') bitsToMeet += weight
    if (role !== 'acronym') letters += folded.length
  }
  return {
    bearer,
    units,
    words,
    single,
    written: single.filter(({ unit }) => unit.role !== 'acronym'),
    joined: joinedOf(units, lexicon),
    bits,
    bitsToMeet,
    letters,
  }
}

/** Whether any part may have a word that is an acronym asked about; without one it is not worth asking. */
function isHeld(acronym: Unit, { vocabularies }: Lexicon): boolean {
  const [key] = keysOf(acronym).sought
  return key !== undefined && vocabularies.some(({ under }) => under(key).length > 0)
}

function wordsOf(single: readonly AskedWord[], listings: number, room: Words): Words {
  const words = room
  words.count = single.length
  for (const [at, { unit, frequency }] of single.entries()) {
    const role = roles.indexOf(unit.role)
    words.role[at] = role
    words.weight[at] = weightOf(role, lettersOf(unit), frequency, listings)
    words.letter[at] = unit.folded.charCodeAt(0)
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

/** Every run of two or three words that could be written as one and are so in the index. */
function joinedOf(units: readonly Unit[], lexicon: Lexicon): readonly JoinedWord[] {
  const runs: JoinedWord[] = []
  for (let from = 0; from + 1 < units.length; from += 1) {
    for (let to = from + 2; to <= Math.min(from + mostJoined, units.length); to += 1) {
      const unit = joinedUnit(units.slice(from, to))
      if (unit === undefined) break
      const word = askJoined(unit, lexicon.vocabularies)
      if (word?.inParts.some((part) => part.units.length > 0) === true) {
        runs.push({ from, to, word })
      }
    }
  }
  return runs
}

/** Three words are one where the middle is no name, or all are too short to be. */
function isSplinter(units: readonly Unit[]): boolean {
  return units[1]?.role !== 'plain' || units.every(({ folded }) => folded.length <= longestSplinter)
}

const longestSplinter = 4

function joinedUnit(units: readonly Unit[]): Unit | undefined {
  const [first] = units
  const folded = units.map((unit) => unit.folded).join('')
  const isApt =
    folded.length <= longestJoined &&
    (units.length < mostJoined || isSplinter(units)) &&
    units.every(({ role }) => joinable.has(role)) &&
    units.some(({ role }) => role === 'plain')
  return first === undefined || !isApt
    ? undefined
    : {
        ...first,
        role: 'plain',
        folded,
        also: [],
        shortFor: [],
        sameAs: '',
        skeleton: '',
        isSyllable: false,
      }
}
