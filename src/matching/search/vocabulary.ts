import { addUnder, isUnder } from '../listings/key-table.ts'
import type { Part } from '../listings/part.ts'
import { textAt } from '../listings/texts.ts'
import { alike, type Known, knownOf } from '../names/alike.ts'
import { unitOfIdentity } from '../names/unit.ts'

/** The words of a part, and which of them are alike a word asked about. */
export interface Vocabulary {
  readonly known: (unit: number) => Known
  /** Whether any unit stores a key. */
  readonly has: (key: number) => boolean
  /** Units that store a key, by rising number. */
  readonly under: (key: number) => readonly number[]
  /** Units that share one of the keys and are alike, by rising number. */
  readonly alikeTo: (asked: Known, sought: readonly number[]) => AlikeUnits
}

export interface AlikeUnits {
  readonly units: readonly number[]
  readonly alike: readonly number[]
}

const mostKept = 60_000

/** Finds words by their keys. Words once read are kept, up to a bound, since the same ones are asked for again. */
export function vocabularyOf(part: Part): Vocabulary {
  const { keys } = part.segment
  const known = knownIn(part)
  const seen = new Uint32Array(part.segment.unitRole.length)
  let question = 0
  return {
    known,
    has: (key) => isUnder(keys, key),
    under: (key) => {
      const found: number[] = []
      addUnder(keys, key, found)
      return found
    },
    alikeTo: (asked, sought) => {
      const found: number[] = []
      for (const key of sought) addUnder(keys, key, found)
      question += 1
      return alikeAmong(eachOnce(found, seen, question), asked, known)
    },
  }
}

function knownIn({ segment }: Part): (unit: number) => Known {
  const held = new Map<number, Known>()
  return (unit) => {
    const kept = held.get(unit)
    if (kept !== undefined) return kept
    if (held.size >= mostKept) held.clear()
    const read = knownOf(unitOfIdentity(textAt(segment.units, unit)))
    held.set(unit, read)
    return read
  }
}

/** Marks what was found with the number of the question. */
function eachOnce(found: readonly number[], seen: Uint32Array, question: number): number[] {
  const once: number[] = []
  for (const unit of found) {
    if (seen[unit] === question) continue
    seen[unit] = question
    once.push(unit)
  }
  return once
}

/** The referee's: looks at every word, and shares with the index only what a key is. */
export function bruteVocabularyOf(
  part: Part,
  stored: (unit: number) => ReadonlySet<number>,
): Vocabulary {
  const known = knownIn(part)
  const among = (sought: readonly number[]): readonly number[] => {
    const found: number[] = []
    for (let unit = 0; unit < part.segment.unitRole.length; unit += 1) {
      const keys = stored(unit)
      if (sought.some((key) => keys.has(key))) found.push(unit)
    }
    return found
  }
  return {
    known,
    has: (key) => among([key]).length > 0,
    under: (key) => among([key]),
    alikeTo: (asked, sought) => alikeAmong(among(sought), asked, known),
  }
}

/** Those of different units that are alike. */
function alikeAmong(
  found: readonly number[],
  asked: Known,
  known: (unit: number) => Known,
): AlikeUnits {
  const pairs: { readonly unit: number; readonly share: number }[] = []
  for (const unit of found) {
    const share = alike(asked, known(unit))
    if (share > 0) pairs.push({ unit, share })
  }
  if (pairs.length === 0) return nothing
  pairs.sort((one, two) => one.unit - two.unit)
  return { units: pairs.map(({ unit }) => unit), alike: pairs.map(({ share }) => share) }
}

const nothing: AlikeUnits = { units: [], alike: [] }
