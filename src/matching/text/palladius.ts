import { hanSurnames } from './han-surnames.ts'
import { wadeGiles } from './wade-giles.ts'

/** Chinese syllables in Cyrillic letters after Palladius, the system of Russian: initials, then finals with the pinyin for each. */
const initials: Readonly<Record<string, string>> = {
  б: 'b',
  п: 'p',
  м: 'm',
  ф: 'f',
  д: 'd',
  т: 't',
  н: 'n',
  л: 'l',
  г: 'g',
  к: 'k',
  х: 'h',
  чж: 'zh',
  ч: 'ch',
  ш: 'sh',
  ж: 'r',
  цз: 'z',
  ц: 'c',
  с: 's',
}
const finals: Readonly<Record<string, string>> = {
  а: 'a',
  э: 'e',
  ай: 'ai',
  эй: 'ei',
  ао: 'ao',
  оу: 'ou',
  ань: 'an',
  энь: 'en',
  ан: 'ang',
  эн: 'eng',
  ун: 'ong',
  у: 'u',
  уа: 'ua',
  о: 'uo',
  уай: 'uai',
  уй: 'ui',
  уань: 'uan',
  унь: 'un',
  уан: 'uang',
  и: 'i',
  ы: 'i',
  е: 'ie',
  яо: 'iao',
  ю: 'iu',
  янь: 'ian',
  инь: 'in',
  ян: 'iang',
  ин: 'ing',
  юн: 'iong',
  юй: 'u',
  юэ: 'ue',
  юань: 'uan',
  юнь: 'un',
}
/** Without an initial, and what the rows do not give. */
const whole: Readonly<Record<string, string>> = {
  а: 'a',
  ай: 'ai',
  ань: 'an',
  ао: 'ao',
  э: 'e',
  эр: 'er',
  оу: 'ou',
  энь: 'en',
  эн: 'eng',
  ан: 'ang',
  я: 'ya',
  янь: 'yan',
  ян: 'yang',
  яо: 'yao',
  е: 'ye',
  и: 'yi',
  инь: 'yin',
  ин: 'ying',
  юн: 'yong',
  ю: 'you',
  юй: 'yu',
  юэ: 'yue',
  юань: 'yuan',
  юнь: 'yun',
  ва: 'wa',
  вай: 'wai',
  вань: 'wan',
  ван: 'wang',
  вэй: 'wei',
  вэнь: 'wen',
  вэн: 'weng',
  во: 'wo',
  у: 'wu',
  бо: 'bo',
  по: 'po',
  мо: 'mo',
  фо: 'fo',
  хуэй: 'hui',
  ся: 'xia',
  цзя: 'jia',
  ця: 'qia',
  люй: 'lu',
  нюй: 'nu',
  ми: 'mi',
  ди: 'di',
}
/** z, c, s are j, q, x before и, ю, я, е. */
const softened: Readonly<Record<string, string>> = { z: 'j', c: 'q', s: 'x' }
const soft = /^[июяе]/

const surnames: ReadonlySet<string> = new Set(
  [...hanSurnames.values()].map(([pinyin = '']) => pinyin),
)

/**
 * Other readings of the words of a name in Cyrillic letters that may be Chinese: a surname and one or two words of one or two syllables
 * (Си Цзиньпин, Мао Цзэдун). Undefined where the name is none.
 */
export function readAsChinese(
  words: readonly string[],
): readonly (readonly string[])[] | undefined {
  if (words.length < 2 || words.length > 3) return undefined
  const read = words.map((word) => syllablesOf(word.toLowerCase()))
  const [surname, ...given] = read
  if (surname?.length !== 1 || !surnames.has(surname[0] ?? '') || given.includes(undefined))
    return undefined
  return read.map((syllables = []) => [syllables.join(''), syllables.map(wadeGiles).join('')])
}

/** One syllable or two. */
function syllablesOf(word: string): readonly string[] | undefined {
  if (word.length > 12) return undefined
  const one = syllable(word)
  if (one !== undefined) return [one]
  for (let at = word.length - 1; at > 0; at--) {
    const left = syllable(word.slice(0, at))
    const right = syllable(word.slice(at))
    if (left !== undefined && right !== undefined) return [left, right]
  }
  return undefined
}

function syllable(text: string): string | undefined {
  const known = whole[text]
  if (known !== undefined) return known
  const start = [text.slice(0, 2), text.slice(0, 1)].find(
    (letters) => letters.length < text.length && initials[letters] !== undefined,
  )
  if (start === undefined) return undefined
  const rest = text.slice(start.length)
  const initial = initials[start] ?? ''
  const final = finals[rest]
  return final === undefined
    ? undefined
    : (soft.test(rest) ? (softened[initial] ?? initial) : initial) + final
}
