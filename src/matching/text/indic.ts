import type { Script } from './token.ts'

/**
 * Nine scripts of India are laid out alike in Unicode (after ISCII, IS 13194:1991), 128 code points each: one table by the place in the
 * block serves all. Romanised as in passports and the press (Hunterian), without marks.
 */
const starts = {
  Deva: 0x900,
  Beng: 0x980,
  Guru: 0xa00,
  Gujr: 0xa80,
  Orya: 0xb00,
  Taml: 0xb80,
  Telu: 0xc00,
  Knda: 0xc80,
  Mlym: 0xd00,
} as const

export type IndicScript = keyof typeof starts

const vowels = placed(0x05, 'a a i i u u ri li e e e ai o o o au')
const consonants = placed(
  0x15,
  'k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h',
)
const signs = placed(0x3e, 'a i i u u ri ri e e e ai o o o au')
const others: ReadonlyMap<number, string> = new Map([
  [0x01, 'n'],
  [0x02, 'n'],
  [0x03, 'h'],
  [0x58, 'q'],
  [0x59, 'kh'],
  [0x5a, 'g'],
  [0x5b, 'z'],
  [0x5c, 'r'],
  [0x5d, 'rh'],
  [0x5e, 'f'],
  [0x5f, 'y'],
  [0x60, 'ri'],
  [0x70, 'n'],
  [0x71, ''],
  [0x3c, ''],
  [0x3d, ''],
])
const virama = 0x4d

/** Scripts whose last inherent a is not spoken. */
const silentEnd: ReadonlySet<IndicScript> = new Set(['Deva', 'Guru', 'Gujr'])

export function isIndic(script: Script): script is IndicScript {
  return script in starts
}

/** A word of an Indic script, with the inherent vowel where nothing takes it away. */
export function indicWord(word: string, script: IndicScript): string {
  const written = [...word]
  const letters = written.map((letter) => (letter.codePointAt(0) ?? 0) - starts[script])
  const inherent = script === 'Beng' || script === 'Orya' ? 'o' : 'a'
  const isSilentEnd = silentEnd.has(script)
  let text = ''
  for (const [at, letter] of letters.entries()) {
    const consonant = consonantOf(letter)
    if (consonant === undefined) text += soundOfSign(letter) ?? known(written[at] ?? '')
    else text += consonant + (takesVowel(letters, at, isSilentEnd) ? inherent : '')
  }
  return text
}

function consonantOf(letter: number): string | undefined {
  return (
    consonants.get(letter) ?? (letter >= 0x58 && letter <= 0x5f ? others.get(letter) : undefined)
  )
}

function soundOfSign(letter: number): string | undefined {
  return letter === virama ? '' : (vowels.get(letter) ?? signs.get(letter) ?? others.get(letter))
}

function takesVowel(letters: readonly number[], at: number, isSilentEnd: boolean): boolean {
  const next = letters[at + 1] === 0x3c ? letters[at + 2] : letters[at + 1]
  if (next === undefined) return !isSilentEnd || letters.length === 1
  return !(signs.has(next) || next === virama)
}

/** A letter of another block in the word stays for the caller. */
function known(letter: string): string {
  return /\p{M}/u.test(letter) ? '' : letter
}

function placed(from: number, sounds: string): ReadonlyMap<number, string> {
  return new Map(sounds.split(' ').map((sound, at) => [from + at, sound] as const))
}
