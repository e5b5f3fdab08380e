import type { Part } from '../listings/part.ts'
import { type Known, knownOf } from '../names/alike.ts'
import { grown, keyed, startOf } from '../names/hash.ts'
import { keysOf } from '../names/keys.ts'
import { bearers, lettersOf, roles, type Unit } from '../names/unit.ts'
import { assumedFrequency } from '../score/common-words.ts'
import { weightOf } from '../score/weight.ts'
import { soundOf } from '../text/index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word asked about, held against the words of each part. */
export interface AskedWord {
  readonly unit: Unit
  /** Number of its role. */
  readonly role: number
  /** In bits, by how many listings have a word that is near enough to be taken for it. */
  readonly weight: number
  /** How alike the likest word of any part is. */
  readonly best: number
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
  /** How alike the likest is, a split being as sure as joined words are. */
  readonly best: number
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
  listings: number,
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
  const role = roles.indexOf(unit.role)
  return {
    unit,
    role,
    weight: weightOf(role, lettersOf(unit), counted + assumed, listings),
    best: bestOf(inParts),
    inParts,
  }
}

/** Keys by which neighbours read as one word are looked for: the letters and the sound of the whole, not a typing error more. */
export interface JoinedKeys {
  readonly letters: number
  readonly sound: number
}

const keptKeys = new Map<string, JoinedKeys>()
const mostKeysKept = 8192

/** The same neighbours are read as each bearer's in turn. */
export function joinedKeysOf(folded: string): JoinedKeys {
  const held = keptKeys.get(folded)
  if (held !== undefined) return held
  const keys = {
    letters: grown(startOf('d'), folded),
    sound: grown(startOf('s'), soundOf(folded)),
  }
  if (keptKeys.size >= mostKeysKept) keptKeys.clear()
  keptKeys.set(folded, keys)
  return keys
}

/** Neighbours asked about read as one word, where the index may have it. */
export function askJoined(unit: Unit, vocabularies: readonly Vocabulary[]): AskedWord {
  const known = knownOf(unit)
  const bearer = bearers.indexOf(unit.bearer)
  const { letters, sound } = joinedKeysOf(unit.folded)
  const sought = [keyed(bearer, letters), keyed(bearer, sound)]
  const inParts = vocabularies.map((vocabulary) => {
    const { units, alike } = vocabulary.alikeTo(known, sought)
    const sure = [...units.keys()].filter((at) => (alike[at] as number) >= leastJoined)
    return inPart(
      sure.map((at) => units[at] as number),
      sure.map((at) => (alike[at] as number) * asJoined),
      [],
    )
  })
  return { unit, role: roles.indexOf(unit.role), weight: 0, best: bestOf(inParts), inParts }
}

function bestOf(inParts: readonly InPart[]): number {
  let best = 0
  for (const found of inParts) if (found.best > best) best = found.best
  return best
}

const nowhere: InPart = { units: [], alike: [], likest: [], splits: [], best: 0 }

function inPart(
  units: readonly number[],
  alike: readonly number[],
  splits: readonly Split[],
): InPart {
  if (units.length === 0 && splits.length === 0) return nowhere
  const likest = [...units.keys()].sort(
    (one, two) => (alike[two] as number) - (alike[one] as number) || one - two,
  )
  const first = likest[0] === undefined ? 0 : (alike[likest[0]] as number)
  return { units, alike, likest, splits, best: Math.max(first, splits.length > 0 ? asJoined : 0) }
}

const shortestSplit = 5
const shortestHalf = 2
const longestSplit = 32

function splitsOf({ unit }: Known, vocabulary: Vocabulary): readonly Split[] {
  const { folded, role } = unit
  const isApt = role === 'plain' && folded.length >= shortestSplit && folded.length <= longestSplit
  if (!isApt) return noSplits
  const bearer = bearers.indexOf(unit.bearer)
  const splits: Split[] = []
  let base = grown(startOf('d'), folded.slice(0, shortestHalf - 1))
  for (let at = shortestHalf; at <= folded.length - shortestHalf; at += 1) {
    base = grown(base, folded.charAt(at - 1))
    const key = keyed(bearer, base)
    if (!vocabulary.has(key)) continue
    const left = spelt(folded.slice(0, at), key, vocabulary)
    if (left.length === 0) continue
    const rest = folded.slice(at)
    const right = spelt(rest, keyed(bearer, grown(startOf('d'), rest)), vocabulary)
    if (right.length > 0) splits.push({ left, right })
  }
  return splits
}

const noSplits: readonly Split[] = []

/** Units spelt just so. */
function spelt(folded: string, key: number, vocabulary: Vocabulary): readonly number[] {
  return vocabulary.under(key).filter((unit) => {
    const { role, folded: letters } = vocabulary.known(unit).unit
    return letters === folded && role !== 'number' && role !== 'initial'
  })
}
