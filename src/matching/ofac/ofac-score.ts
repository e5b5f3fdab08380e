import { wordsOf } from '../names/parse-name.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { soundex } from './soundex.ts'

/**
 * From 0 to 100: what OFAC's Sanctions List Search would about give, by its FAQ 249 and 247. The higher of two techniques counts: Jaro-Winkler
 * over the whole name, and the name word by word, by Jaro-Winkler and Soundex, put together. Only names that begin with the same letter
 * and are half alike by edit distance are compared, whole or word by word. How the words are put together is not published: here each
 * word of the query takes its best listed word, and the mean is weighted by letters; words of one or two letters are left out.
 */
export function ofacScore(query: string, listed: string): number {
  const [asked, held] = [lettersOf(query), lettersOf(listed)]
  if (asked.length === 0 || held.length === 0) return 0
  const whole = passes(asked.join(' '), held.join(' '))
    ? jaroWinkler(asked.join(' '), held.join(' '))
    : 0
  return Math.round(100 * Math.max(whole, byWords(asked, held)))
}

const shortestWord = 3
const leastAlike = 0.5
const mostCharacters = 200

function lettersOf(name: string): readonly string[] {
  const words = wordsOf(name).map(({ folded }) => folded.toUpperCase())
  let characters = 0
  return words.filter((word) => {
    characters += word.length
    return characters <= mostCharacters
  })
}

function byWords(asked: readonly string[], held: readonly string[]): number {
  const words = asked.filter((word) => word.length >= shortestWord)
  let letters = 0
  let sum = 0
  for (const word of words) {
    letters += word.length
    sum += word.length * Math.max(...held.map((other) => wordScore(word, other)))
  }
  return letters === 0 ? 0 : sum / letters
}

function wordScore(one: string, two: string): number {
  if (!passes(one, two)) return 0
  const spelled = jaroWinkler(one, two)
  if (spelled < leastAlike) return 0
  return soundex(one) === soundex(two) ? spelled : spelled * ofOtherSound
}

/** Not published: how much a word that sounds otherwise is worth. */
const ofOtherSound = 0.95

/** OFAC's first filter: the same first letter, and at least half alike by edit distance. */
function passes(one: string, two: string): boolean {
  if (one[0] !== two[0]) return false
  const longer = Math.max(one.length, two.length)
  return 1 - editDistance(one, two) / longer >= leastAlike
}

function editDistance(one: string, two: string): number {
  let last = Array.from({ length: two.length + 1 }, (_, at) => at)
  for (let row = 0; row < one.length; row += 1) {
    const next = [row + 1]
    for (let column = 0; column < two.length; column += 1) {
      const exchanged = (last[column] ?? 0) + (one[row] === two[column] ? 0 : 1)
      next.push(Math.min(exchanged, (last[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    last = next
  }
  return last[two.length] ?? 0
}
