import { eachUnder } from '../listings/key-table.ts'
import type { Part } from '../listings/part.ts'
import { textAt } from '../listings/texts.ts'
import { alike, type Known, knownOf } from '../names/alike.ts'
import { unitOfIdentity } from '../names/unit.ts'

/** The words of a part, and which of them are alike a word asked about. */
export interface Vocabulary {
  readonly known: (unit: number) => Known
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
  const held = new Map<number, Known>()
  const known = (unit: number): Known => {
    const kept = held.get(unit)
    if (kept !== undefined) return kept
    if (held.size >= mostKept) held.clear()
    const read = knownOf(unitOfIdentity(textAt(part.segment.units, unit)))
    held.set(unit, read)
    return read
  }
  return {
    known,
    under: (key) => {
      const found: number[] = []
      eachUnder(part.segment.keys, key, (unit) => found.push(unit))
      return found
    },
    alikeTo: (asked, sought) => {
      const found: number[] = []
      for (const key of sought) eachUnder(part.segment.keys, key, (unit) => found.push(unit))
      return alikeAmong(found, asked, known)
    },
  }
}

/** The referee's: looks at every word, and shares with the index only what a key is. */
export function bruteVocabularyOf(
  part: Part,
  stored: (unit: number) => ReadonlySet<number>,
): Vocabulary {
  const { known } = vocabularyOf(part)
  const among = (sought: readonly number[]): number[] => {
    const found: number[] = []
    for (let unit = 0; unit < part.segment.unitRole.length; unit += 1) {
      const keys = stored(unit)
      if (sought.some((key) => keys.has(key))) found.push(unit)
    }
    return found
  }
  return {
    known,
    under: (key) => among([key]),
    alikeTo: (asked, sought) => alikeAmong(among(sought), asked, known),
  }
}

/** The units found that are alike, each once; puts what was found in order. */
function alikeAmong(found: number[], asked: Known, known: (unit: number) => Known): AlikeUnits {
  const units: number[] = []
  const shares: number[] = []
  let last = -1
  for (const unit of found.sort((one, two) => one - two)) {
    if (unit === last) continue
    last = unit
    const share = alike(asked, known(unit))
    if (share === 0) continue
    units.push(unit)
    shares.push(share)
  }
  return { units, alike: shares }
}
