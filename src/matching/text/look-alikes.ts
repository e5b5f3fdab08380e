import { scriptsOf } from './script.ts'
import type { Script } from './token.ts'

/** Letters that look the same in Latin, Cyrillic and Greek (Unicode confusables, the plain ones), small and capital. */
const rows = [
  'a а α',
  'b ь',
  'c с',
  'e е ε',
  'h һ',
  'i і ι',
  'j ј',
  'k к κ',
  'm м',
  'n п η',
  'o о ο',
  'p р ρ',
  'q ԛ',
  's ѕ',
  't т τ',
  'u υ',
  'v ѵ ν',
  'w ԝ ω',
  'x х χ',
  'y у γ',
  'A А Α',
  'B В Β',
  'C С',
  'E Е Ε',
  'H Н Η',
  'I І Ι',
  'J Ј',
  'K К Κ',
  'M М Μ',
  'N Ν',
  'O О Ο',
  'P Р Ρ',
  'S Ѕ',
  'T Т Τ',
  'X Х Χ',
  'Y У Υ',
  'Z Ζ',
  'Q Ԛ',
  'W Ԝ',
  'V Ѵ',
] as const

const toLatin: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) => {
    const [latin = '', ...others] = row.split(' ')
    return others.map((other) => [other, latin] as const)
  }),
)
const toCyrillic: ReadonlyMap<string, string> = new Map(
  [...toLatin].flatMap(([other, latin]) =>
    scriptsOf(other).has('Cyrl') ? [[latin, other] as const] : [],
  ),
)

/** A word that mixes scripts as it was probably meant, and the script it was meant in; undefined where it is no disguise. */
export function undisguised(
  word: string,
  counts: ReadonlyMap<Script, number>,
): { readonly word: string; readonly script: Script } | undefined {
  const latin = counts.get('Latn') ?? 0
  const cyrillic = counts.get('Cyrl') ?? 0
  const asCyrillic = cyrillic > latin ? swapped(word, toCyrillic) : undefined
  if (asCyrillic !== undefined) return { word: asCyrillic, script: 'Cyrl' }
  const asLatin = swapped(word, toLatin)
  return asLatin === undefined ? undefined : { word: asLatin, script: 'Latn' }
}

/** The Latin word that a whole Cyrillic or Greek word looks like: "СОМРАNY" in a name otherwise Latin. */
export function latinLookAlike(word: string): string | undefined {
  return swapped(word, toLatin)
}

/** Every letter of the other scripts swapped; undefined where one has no look-alike. */
function swapped(word: string, table: ReadonlyMap<string, string>): string | undefined {
  const text = [...word].map((letter) => table.get(letter) ?? letter).join('')
  return scriptsOf(text).size === 1 && text !== word ? text : undefined
}
