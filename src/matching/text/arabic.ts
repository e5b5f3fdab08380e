import { arabicNames } from './arabic-names.ts'
import type { Part } from './part.ts'

/**
 * Letters of Arabic, Persian, Urdu, Pashto, Kurdish and Uyghur with their romanisation (simple BGN/PCGN) and skeleton class. Short vowels
 * are not written; و and ي are read by their place.
 */
type Letters = Readonly<Record<string, readonly [letter: string, skeleton: string]>>
const plain: Letters = {
  ا: ['a', ''],
  آ: ['a', ''],
  أ: ['a', ''],
  إ: ['i', ''],
  ٱ: ['a', ''],
  ء: ['', ''],
  ؤ: ['u', ''],
  ئ: ['i', ''],
  ب: ['b', 'b'],
  پ: ['p', 'b'],
  ت: ['t', 't'],
  ة: ['a', ''],
  ث: ['th', 't'],
  ج: ['j', 'j'],
  چ: ['ch', 'c'],
  ح: ['h', 'h'],
  خ: ['kh', 'x'],
  د: ['d', 'd'],
  ذ: ['dh', 'd'],
  ر: ['r', 'r'],
  ز: ['z', 'z'],
  ژ: ['zh', 'zh'],
  س: ['s', 's'],
  ش: ['sh', 'c'],
  ص: ['s', 's'],
  ض: ['d', 'd'],
  ط: ['t', 't'],
  ظ: ['z', 'z'],
  ع: ['a', ''],
  غ: ['gh', 'k'],
  ف: ['f', 'f'],
  ق: ['q', 'k'],
  ک: ['k', 'k'],
  ك: ['k', 'k'],
  گ: ['g', 'k'],
  ل: ['l', 'l'],
  م: ['m', 'm'],
  ن: ['n', 'n'],
  ه: ['h', 'h'],
  ھ: ['h', 'h'],
  ہ: ['h', 'h'],
  ە: ['a', ''],
  و: ['u', ''],
  ي: ['i', ''],
  ی: ['i', ''],
  ى: ['a', ''],
  ې: ['e', ''],
  ے: ['e', ''],
  ۍ: ['i', ''],
  ټ: ['t', 't'],
  ډ: ['d', 'd'],
  ړ: ['r', 'r'],
  ږ: ['g', 'k'],
  ښ: ['sh', 'c'],
  څ: ['ts', 'z'],
  ځ: ['dz', 'z'],
  ڼ: ['n', 'n'],
  ګ: ['g', 'k'],
  ٹ: ['t', 't'],
  ڈ: ['d', 'd'],
  ڑ: ['r', 'r'],
  ں: ['n', 'n'],
  ۀ: ['h', 'h'],
  ڕ: ['r', 'r'],
  ڵ: ['l', 'l'],
  ۆ: ['o', ''],
  ێ: ['e', ''],
  ۇ: ['u', ''],
  ۈ: ['u', ''],
  ۋ: ['v', ''],
  ڭ: ['ng', 'n'],
  ڤ: ['v', 'f'],
  ۃ: ['a', ''],
}

const persian: Letters = {
  ...plain,
  ث: ['s', 's'],
  ذ: ['z', 'z'],
  ض: ['z', 'z'],
  ظ: ['z', 'z'],
}

/** Words that begin with ال and have no article. */
const wholeWords = new Set([
  'الله',
  'الياس',
  'إلياس',
  'الیاس',
  'الهام',
  'الكسندر',
  'الکساندر',
  'الماس',
  'البرز',
  'الينا',
  'الاه',
  'اله',
  'الطاف',
  'الوند',
])

/** Letters that Arabic lacks: the word is Persian, Urdu or Pashto, where ذ ض ظ are z and ث is s. */
const persianLetters = /[پچژگکیہھےټډړښڼځڅې]/

/**
 * A word in Arabic script. The article ال is a token of its own, since Latin spellings part it, and so are و and ل before it; in عبدال… the
 * three stand apart as in Abd al-Rahman. A name ending in الله or الدين is one token: habibullah,
 * nuruddin.
 */
export function arabicParts(written: string): readonly Part[] {
  const word = written.normalize('NFC').replace(/\p{M}/gu, '')
  if (wholeWords.has(word) || arabicNames.has(plainLetters(word)))
    return [arabicPart(written, word)]
  const compound = compounds.find(({ end }) => word.length > end.length + 1 && word.endsWith(end))
  if (compound !== undefined)
    return [compoundPart(written, word.slice(0, -compound.end.length), compound)]
  const prefix = prefixes.find(
    ([start, shortest]) => word.startsWith(start) && word.length - start.length >= shortest,
  )
  if (prefix === undefined) return [arabicPart(written, word)]
  const [start, , before] = prefix
  const rest = word.slice(start.length)
  return [...before, arabicPart(rest, rest)]
}

/** What stands before a word and is parted from it; how long the rest must be; the tokens it makes. */
const article: Part = { written: 'ال', folded: 'al', also: ['el', 'ul'], skeleton: '' }
const servant: Part = { written: 'عبد', folded: 'abd', also: ['abdul', 'abdel'], skeleton: 'bd' }
const and: Part = { written: 'و', folded: 'wa', also: [], skeleton: '' }
const forThe: Part = { written: 'لل', folded: 'lil', also: ['lel'], skeleton: '' }
const prefixes: readonly (readonly [start: string, shortest: number, before: readonly Part[]])[] = [
  ['عبدال', 2, [servant, article]],
  ['وال', 4, [and, article]],
  ['لل', 4, [forThe]],
  ['ال', 3, [article]],
]

function arabicPart(written: string, word: string): Part {
  const known = arabicNames.get(plainLetters(word))
  const letters = persianLetters.test(word) ? persian : plain
  const read = spell(word, letters)
  const skeleton = skeletonOfArabic(word, letters)
  if (known === undefined) return { written, folded: read, also: readings(read, word), skeleton }
  const [folded = read, ...others] = known
  return { written, folded, also: [...others, read], skeleton }
}

interface Compound {
  readonly end: string
  readonly spellings: readonly string[]
  /** Its l counts once or not at all, as in the Latin spellings with doubled letters. */
  readonly skeleton: string
}

const ofGod: Omit<Compound, 'end'> = { spellings: ['ullah', 'allah', 'ollah'], skeleton: 'l' }
const ofTheFaith: Omit<Compound, 'end'> = {
  spellings: ['uddin', 'eddin', 'aldin', 'oddin'],
  skeleton: 'dn',
}
const compounds: readonly Compound[] = [
  { end: 'الله', ...ofGod },
  { end: 'اللہ', ...ofGod },
  { end: 'الدين', ...ofTheFaith },
  { end: 'الدین', ...ofTheFaith },
]

function compoundPart(written: string, stem: string, { spellings, skeleton }: Compound): Part {
  const first = arabicPart(stem, stem)
  const [folded = '', ...also] = [
    ...spellings.map((end) => first.folded + end),
    ...first.also.slice(0, 3).map((way) => way + (spellings[0] ?? '')),
  ]
  return { written, folded, also, skeleton: consonants(stem) + skeleton }
}

/** Persian and Maghreb readings of the same letters; a final ة is t before another word. */
function readings(read: string, word: string): readonly string[] {
  const construct = word.endsWith('ة') ? [`${read}t`] : []
  const persianEnd = /[هہ]$/.test(word) ? [read.replace(/a$/, 'eh'), `${read}h`] : []
  return [
    ...construct,
    ...persianEnd,
    read.replaceAll('th', 's').replaceAll('dh', 'z'),
    read.replaceAll('u', 'v'),
    read.replaceAll('q', 'gh'),
    read.replaceAll('u', 'o'),
  ]
}

/** و is w and ي is y at the start of a word and after a; ه at the end after a consonant is a. */
function spell(word: string, letters: Letters): string {
  let text = ''
  let last = 'a'
  for (const [at, letter] of [...word].entries()) {
    const isEnd = at > 1 && at === word.length - 1
    const sound = soundAt(letter, last, isEnd) ?? letters[letter]?.[0] ?? letter
    if (sound !== '') last = sound
    text += sound
  }
  return text.replace(/w$/, 'u').replace(/(?<=.)ay$/, 'ai')
}

function soundAt(letter: string, last: string, isEnd: boolean): string | undefined {
  if (last === 'a' && letter === 'و') return 'w'
  if (last === 'a' && (letter === 'ي' || letter === 'ی')) return 'y'
  return isEnd && isHeh(letter) && !'aiu'.includes(last) ? 'a' : undefined
}

function isHeh(letter: string): boolean {
  return letter === 'ه' || letter === 'ہ' || letter === 'ۀ'
}

function skeletonOfArabic(word: string, letters: Letters): string {
  const key = consonants(word, letters)
  return key.length < 2 ? '' : key
}

function consonants(
  word: string,
  letters: Letters = persianLetters.test(word) ? persian : plain,
): string {
  const first = word.charAt(0)
  let key = first === 'و' ? 'w' : first === 'ي' || first === 'ی' ? 'y' : ''
  for (const [at, letter] of [...word].entries()) {
    const isFinalH = at === word.length - 1 && at > 0 && 'هحہھ'.includes(letter)
    key += isFinalH ? '' : (letters[letter]?.[1] ?? '')
  }
  return key
}

/** One spelling of each letter for looking up: hamza and Persian forms as their Arabic plain ones. */
function plainLetters(word: string): string {
  return word
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[یىے]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[ہھة]/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/ء/g, '')
}
