import type { Part } from './part.ts'

/** Latin letters that do not come apart into a base letter and marks, and how they are spelt without (Unicode names, national usage). */
const whole: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ə: 'a',
  ǝ: 'a',
  ɛ: 'e',
  ɔ: 'o',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ɣ: 'gh',
  ĸ: 'k',
  ȷ: 'j',
  ɨ: 'i',
  ʉ: 'u',
  ƶ: 'z',
  ɫ: 'l',
}

/**
 * What a letter with its mark is also spelt as, a system a column: first where an e or a second letter is written for the mark (German,
 * Scandinavian), then the sound in English letters (Turkish, Slavic, Baltic, Azerbaijani).
 */
const spelt: Readonly<Record<string, readonly string[]>> = {
  ä: ['ae'],
  ö: ['oe'],
  ü: ['ue'],
  ø: ['oe'],
  å: ['aa'],
  æ: ['a'],
  ð: ['th'],
  ə: ['e'],
  ñ: ['n', 'ny'],
  ç: ['c', 'ch'],
  ş: ['s', 'sh'],
  ș: ['s', 'sh'],
  ţ: ['t', 'ts'],
  ț: ['t', 'ts'],
  š: ['s', 'sh'],
  ś: ['s', 'sh'],
  č: ['c', 'ch'],
  ć: ['c', 'ch'],
  ž: ['z', 'zh'],
  ż: ['z', 'zh'],
  ź: ['z', 'zh'],
  đ: ['dj', 'dj'],
  ğ: ['g', 'gh'],
  ħ: ['h', 'kh'],
  ḥ: ['h', 'h'],
  ḫ: ['kh', 'kh'],
  ṭ: ['t', 't'],
  ı: ['i', 'y'],
}

const unfolded = /[^a-z0-9]/

/** A word in Latin letters with marks. */
export function latinPart(written: string): Part {
  const lower = written.toLowerCase().normalize('NFC')
  if (!unfolded.test(lower)) return { written, folded: lower, also: [] }
  const folded = bare(lower)
  return { written, folded, also: [0, 1].map((system) => bare(respelt(lower, system))) }
}

function respelt(lower: string, system: number): string {
  let text = ''
  for (const letter of lower) {
    const ways = spelt[letter]
    text += ways === undefined ? letter : (ways[system] ?? ways[0] ?? letter)
  }
  return text
}

/** Without marks; a letter we do not know stays and is seen to by the caller. */
function bare(text: string): string {
  let plain = ''
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, ''))
    plain += whole[letter] ?? letter
  return plain
}
