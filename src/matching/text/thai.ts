/** Thai consonants at the start and at the end of a syllable (Royal Thai General System of Transcription, 1999). */
const consonants: Readonly<Record<string, readonly [start: string, end: string]>> = table([
  'k k ก',
  'kh k ขฃคฅฆ',
  'ng ng ง',
  'ch t จ',
  'ch t ฉชฌ',
  's t ซศษส',
  'y n ญ',
  'd t ฎด',
  't t ฏต',
  'th t ฐฑฒถทธ',
  'n n ณน',
  'b p บ',
  'p p ป',
  'ph p ผพภ',
  'f p ฝฟ',
  'm m ม',
  'y i ย',
  'r n ร',
  'l n ลฬ',
  'w o ว',
  'h h หฮ',
  'o o อ',
])
const vowels: Readonly<Record<string, string>> = {
  ะ: 'a',
  'ั': 'a',
  า: 'a',
  ำ: 'am',
  'ิ': 'i',
  'ี': 'i',
  'ึ': 'ue',
  'ื': 'ue',
  'ุ': 'u',
  'ู': 'u',
  ฤ: 'rue',
  ๅ: '',
  '็': '',
}
/** Written before the consonant they are spoken after. */
const before: Readonly<Record<string, string>> = { เ: 'e', แ: 'ae', โ: 'o', ใ: 'ai', ไ: 'ai' }
const silenced = /[\u0e00-\u0e7f]\u0e34?\u0e4c/g
const tones = /[\u0e48-\u0e4b\u0e4d\u0e4e\u0e2f\u0e46]/g

/**
 * A word in Thai letters after the RTGS, syllables found by their vowels: close to the usual spelling, not a dictionary's.
 */
export function thaiWord(word: string): string {
  const letters = [...word.replace(silenced, '').replace(tones, '')]
  let text = ''
  let at = 0
  while (at < letters.length) {
    const letter = letters[at] ?? ''
    const lead = before[letter]
    if (lead !== undefined) {
      text += start(letters[at + 1]) + lead
      at += 2
      continue
    }
    text += consonants[letter] === undefined ? (vowels[letter] ?? letter) : consonantAt(letters, at)
    at += 1
  }
  return text
}

/** A consonant with a vowel after it begins a syllable; after a vowel it ends one; between two consonants an o is spoken. */
function consonantAt(letters: readonly string[], at: number): string {
  const letter = letters[at] ?? ''
  const next = letters[at + 1]
  if (letter === 'อ') return isVowel(next) ? '' : 'o'
  if (isVowel(next)) return start(letter)
  const previous = letters[at - 1]
  const isEnd =
    previous !== undefined && (isVowel(previous) || before[letters[at - 2] ?? ''] !== undefined)
  if (isEnd) return consonants[letter]?.[1] ?? ''
  return start(letter) + (next === undefined || consonants[next] === undefined ? '' : 'o')
}

function start(letter: string | undefined): string {
  return letter === 'อ' ? '' : (consonants[letter ?? '']?.[0] ?? letter ?? '')
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && vowels[letter] !== undefined
}

function table(rows: readonly string[]): Readonly<Record<string, readonly [string, string]>> {
  return Object.fromEntries(
    rows.flatMap((row) => {
      const [first = '', end = '', letters = ''] = row.split(' ')
      return [...letters].map((letter) => [letter, [first, end] as const] as const)
    }),
  )
}
