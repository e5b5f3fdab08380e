import anyAscii from 'any-ascii'
import { hanSurnames } from './han-surnames.ts'
import { hanWords, longestHanWord } from './han-words.ts'
import { syllableSpellings } from './hangul.ts'
import { japaneseGivenNames, japaneseSurnames } from './japanese-names.ts'
import { koreanReadings } from './korean-readings.ts'
import { koreanSurnames } from './korean-surnames.ts'
import type { Part } from './part.ts'
import { wadeGiles } from './wade-giles.ts'

/**
 * A word in Chinese characters. Up to four characters after a known surname are a person: the surname, then each character, since
 * Korean and older Chinese spellings part them (a Japanese surname of two characters is read as Japanese). In longer words the common words
 * of bodies (公司, 貿易, 丹東) are tokens by themselves and what is between them stays whole. Read in pinyin without tones, also in Wade-Giles
 * and, for characters of Korean names, in Korean.
 */
export function hanParts(written: string): readonly Part[] {
  if (hanWords.has(written)) return [knownWord(written)]
  const characters = [...written]
  const japanese = japaneseParts(written)
  if (japanese !== undefined) return japanese
  if (characters.length <= 4) {
    const surname = surnameOf(written)
    if (surname !== '')
      return [surnamePart(surname), ...[...written.slice(surname.length)].map(characterPart)]
  }
  return characters.length === 1 ? [characterPart(written)] : segments(written)
}

function surnameOf(written: string): string {
  const compound = written.slice(0, 2)
  if (written.length > 2 && hanSurnames.has(compound)) return compound
  const one = written.charAt(0)
  return hanSurnames.has(one) && !startsWithWord(written) ? one : ''
}

function startsWithWord(written: string): boolean {
  return hanWords.has(written.slice(0, 2)) || hanWords.has(written.slice(-2))
}

function surnamePart(written: string): Part {
  const [folded = '', ...also] = hanSurnames.get(written) ?? []
  const korean = koreanSurnames.get(koreanReadings.get(written) ?? '') ?? []
  return { written, folded, also: [...korean.slice(0, 3), wadeGiles(folded), ...also] }
}

function characterPart(written: string): Part {
  const folded = pinyin(written)
  const hangul = koreanReadings.get(written)
  const korean = hangul === undefined ? [] : syllableSpellings(hangul)
  return { written, folded, also: [wadeGiles(folded), ...korean] }
}

/** Two characters of a Japanese surname, or three, and a given name or none. */
function japaneseParts(written: string): readonly Part[] | undefined {
  const length = [3, 2].find((many) => japaneseSurnames.has(written.slice(0, many)))
  if (length === undefined || written.length - length > 3) return undefined
  const surname = written.slice(0, length)
  const given = written.slice(length)
  const family = {
    written: surname,
    folded: japaneseSurnames.get(surname) ?? '',
    also: [pinyin(surname)],
  }
  if (given === '') return [family]
  const read = japaneseGivenNames.get(given)
  return [
    family,
    {
      written: given,
      folded: read ?? pinyin(given),
      also: read === undefined ? [] : [pinyin(given)],
    },
  ]
}

/** Known words, longest first from the left, and what stands between them. */
function segments(written: string): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  let at = 0
  while (at < written.length) {
    const word = wordAt(written, at)
    if (word === '') {
      at += 1
      continue
    }
    if (at > from) parts.push(wholeWord(written.slice(from, at)))
    parts.push(knownWord(word))
    at += word.length
    from = at
  }
  if (from < written.length) parts.push(wholeWord(written.slice(from)))
  return parts
}

function wordAt(written: string, at: number): string {
  for (let length = longestHanWord; length > 0; length--) {
    const word = written.slice(at, at + length)
    if (word.length === length && hanWords.has(word)) return word
  }
  return ''
}

function knownWord(written: string): Part {
  const english = hanWords.get(written)
  return { written, folded: pinyin(written), also: english === undefined ? [] : [english] }
}

function wholeWord(written: string): Part {
  const characters = [...written]
  const japanese = japaneseGivenNames.get(written)
  const wade = characters.map((character) => wadeGiles(pinyin(character))).join('')
  const spellings = characters
    .map((character) => koreanReadings.get(character))
    .map((hangul) => (hangul === undefined ? undefined : syllableSpellings(hangul)))
  const korean = spellings.includes(undefined)
    ? []
    : [0, 1, 2].map((column) => spellings.map((ways) => ways?.[column] ?? ways?.[0] ?? '').join(''))
  return {
    written,
    folded: pinyin(written),
    also: [...(japanese === undefined ? [] : [japanese]), wade, ...korean],
  }
}

function pinyin(written: string): string {
  return anyAscii(written).toLowerCase()
}
