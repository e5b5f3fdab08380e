import { syllableSpellings } from './hangul.ts'
import { koreanSurnames } from './korean-surnames.ts'

/**
 * Korean syllables in Cyrillic letters: the system of Kontsevich (1966) and the older Soviet usage, in which ㅓ and ㅕ are е or э (Ким Чен Ын,
 * Ким Ир Сен), by initial, vowel and final.
 */
const initials = [
  'к г',
  'кк',
  'н',
  'т д',
  'тт',
  'р л',
  'м',
  'п б',
  'пп',
  'с',
  'сс',
  '-',
  'ч дж',
  'чч',
  'чх',
  'кх',
  'тх',
  'пх',
  'х',
]
const vowels = [
  'а',
  'э',
  'я',
  'йя',
  'о е э',
  'е',
  'ё',
  'йе',
  'о',
  'ва',
  'вэ',
  'ве',
  'ё',
  'у',
  'во',
  'ве',
  'ви',
  'ю',
  'ы',
  'ый',
  'и',
]
/** Index among Unicode's finals, and its spellings. */
const finals: readonly (readonly [final: number, spellings: string])[] = [
  [0, '-'],
  [1, 'к'],
  [21, 'н'],
  [4, 'н нъ'],
  [7, 'т'],
  [8, 'ль р л'],
  [16, 'м'],
  [17, 'п'],
]

/** Surnames as they are written in Cyrillic, beyond the systems. */
const surnames: Readonly<Record<string, string>> = {
  ким: '김',
  пак: '박',
  ли: '리',
  лий: '리',
  цой: '최',
  чхве: '최',
  чой: '최',
  чен: '정',
  чон: '정',
  тен: '정',
  чжон: '정',
  хван: '황',
  кан: '강',
  ан: '안',
  юн: '윤',
  лим: '림',
  им: '임',
  хан: '한',
  о: '오',
  со: '서',
  син: '신',
  квон: '권',
  сон: '송',
  хон: '홍',
  ю: '유',
  рю: '류',
  ко: '고',
  мун: '문',
  ян: '양',
  рян: '량',
  пэ: '배',
  пек: '백',
  хо: '허',
  но: '노',
  ро: '로',
  нам: '남',
  чан: '장',
  чо: '조',
  дю: '주',
  чу: '주',
  тё: '조',
}

/**
 * Other readings of the words of a name in Cyrillic letters that may be Korean: a Korean surname and one to three syllables after it, written
 * apart or in one word. Undefined where the name is none.
 */
export function readAsKorean(words: readonly string[]): readonly (readonly string[])[] | undefined {
  const [first = '', ...rest] = words.map((word) => word.toLowerCase())
  const surname = surnames[first]
  if (surname === undefined || rest.length === 0 || rest.length > 3) return undefined
  const given = rest.map(readingsOfWord)
  if (given.includes(undefined)) return undefined
  return [koreanSurnames.get(surname) ?? [], ...given.map((readings) => readings ?? [])]
}

/** A word of one syllable, or of two. */
function readingsOfWord(word: string): readonly string[] | undefined {
  const whole = hangulOf(word)
  if (whole !== undefined) return spelled(whole)
  for (let at = 1; at < word.length && word.length <= 10; at++) {
    const left = hangulOf(word.slice(0, at))
    const right = hangulOf(word.slice(at))
    if (left === undefined || right === undefined) continue
    return spelled(left)
      .slice(0, 2)
      .flatMap((start) =>
        spelled(right)
          .slice(0, 3)
          .map((end) => start + end),
      )
  }
  return undefined
}

/** All spellings of the likeliest syllable, then two of each other that may be meant. */
function spelled(hangul: readonly string[]): readonly string[] {
  const [first = [], ...others] = hangul.map(syllableSpellings)
  return [
    ...new Set([...first.slice(0, 4), ...others.flatMap((ways) => ways.slice(0, 2).reverse())]),
  ]
}

/** Made when first asked for: few names need it. */
let made: ReadonlyMap<string, readonly string[]> | undefined

function hangulOf(syllable: string): readonly string[] | undefined {
  made ??= syllableTable()
  return made.get(syllable)
}

function syllableTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>()
  for (const [a, starts] of initials.entries()) {
    for (const [b, middles] of vowels.entries()) {
      for (const [c, ends] of finals) {
        const hangul = String.fromCharCode(0xac00 + a * 588 + b * 28 + c)
        for (const word of combined(starts, middles, ends))
          table.set(word, [...(table.get(word) ?? []), hangul])
      }
    }
  }
  return table
}

function combined(...parts: readonly string[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (texts, part) =>
      texts.flatMap((text) => part.split(' ').map((way) => text + way.replace('-', ''))),
    [''],
  )
}
