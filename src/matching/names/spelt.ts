import { skeletonOf, soundOf } from '../text/index.ts'
import { baseOf, baseWithout } from './hash.ts'

/** What is worked out of the letters of a word alone, the same whoever bears it. */
export interface Spelt {
  readonly sound: string
  readonly skeleton: string
  /** Its letters in their order in the alphabet: two words of the same letters may be one with its letters shuffled. */
  readonly shuffled: string
  /** Keys, not yet told whose, of the word and of each word that it becomes by the loss of a letter. */
  readonly letters: readonly number[]
  /** The same of how it sounds, and of its letters in alphabetical order. */
  readonly sounds: readonly number[]
}

const kept = new Map<string, Spelt>()
const mostKept = 65_536
const longestKept = 24

/** Words are met again and again, so what is worked out of one is kept, up to a bound; that changes no answer. */
export function speltOf(folded: string): Spelt {
  const held = kept.get(folded)
  if (held !== undefined) return held
  const sound = soundOf(folded)
  const shuffled = [...folded].sort().join('')
  const spelt = {
    sound,
    skeleton: skeletonOf(folded),
    shuffled,
    letters: withLosses('d', folded, shortestMistyped),
    sounds: [...withLosses('s', sound, shortestMisheard), ...shuffledKeys(shuffled)],
  }
  if (folded.length > longestKept) return spelt
  if (kept.size >= mostKept) kept.clear()
  kept.set(folded, spelt)
  return spelt
}

/** From so many letters on, words of the same letters are taken for one another; among three, only those with two neighbours swapped. */
export const shortestShuffled = 5

const shortestMistyped = 4
const shortestMisheard = 5
const longestMistyped = 40

/** A text and each text it becomes by the loss of one letter: two share one of these when at most an edit lies between them. */
function withLosses(space: string, text: string, shortest: number): readonly number[] {
  const keys = [baseOf(space, text)]
  if (text.length < shortest) return keys
  for (let at = 0; at < Math.min(text.length, longestMistyped); at += 1) {
    if (at > 0 && text.charCodeAt(at) === text.charCodeAt(at - 1)) continue
    keys.push(baseWithout(space, text, at))
  }
  return keys
}

function shuffledKeys(shuffled: string): readonly number[] {
  const isApt = shuffled.length === 3 || shuffled.length >= shortestShuffled
  return isApt ? [baseOf('a', shuffled)] : []
}
