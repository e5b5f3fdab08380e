import { pick, type Random } from '../random.ts'

/** Words of fewer letters are left alone: one letter of three is another word. */
const fewestLetters = 4

/** The name with one of its longer words of Latin letters edited at a letter that is not its first; undefined where it has none. */
export function editWord(
  name: string,
  random: Random,
  edit: (word: string, at: number) => string | undefined,
): string | undefined {
  const words = name.split(' ')
  const long = words.flatMap((word, at) => (isLong(word) ? [at] : []))
  const chosen = pick(long, random)
  if (chosen === undefined) return undefined
  const word = words[chosen] ?? ''
  const places = [...word].flatMap((letter, at) => (at > 0 && isLatin(letter) ? [at] : []))
  const edited = edit(word, pick(places, random) ?? 1)
  return edited === undefined ? undefined : words.with(chosen, edited).join(' ')
}

/** A letter in the case of another. */
export function inCaseOf(letter: string, model: string | undefined): string {
  return model !== undefined && model === model.toUpperCase() && model !== model.toLowerCase()
    ? letter.toUpperCase()
    : letter
}

export function isLatin(letter: string): boolean {
  return /^\p{Script=Latin}$/u.test(letter)
}

function isLong(word: string): boolean {
  return (word.match(/[A-Za-z]/g) ?? []).length >= fewestLetters
}
