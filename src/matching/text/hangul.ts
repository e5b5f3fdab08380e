import { koreanSurnames } from './korean-surnames.ts'
import type { Part } from './part.ts'

/**
 * Letters of a syllable, in the order of Unicode's syllable block (19 first, 21 middle, 28 last), in three systems: the South's Revised
 * Romanization of 2000, McCune-Reischauer of 1939 without its marks, and the North's of 1992.
 */
const first = {
  revised: [
    'g',
    'kk',
    'n',
    'd',
    'tt',
    'r',
    'm',
    'b',
    'pp',
    's',
    'ss',
    '',
    'j',
    'jj',
    'ch',
    'k',
    't',
    'p',
    'h',
  ],
  mccune: [
    'k',
    'kk',
    'n',
    't',
    'tt',
    'r',
    'm',
    'p',
    'pp',
    's',
    'ss',
    '',
    'ch',
    'tch',
    'ch',
    'k',
    't',
    'p',
    'h',
  ],
  voiced: [
    'g',
    'kk',
    'n',
    'd',
    'tt',
    'r',
    'm',
    'b',
    'pp',
    's',
    'ss',
    '',
    'j',
    'tch',
    'ch',
    'k',
    't',
    'p',
    'h',
  ],
  north: [
    'k',
    'kk',
    'n',
    't',
    'tt',
    'r',
    'm',
    'p',
    'pp',
    's',
    'ss',
    '',
    'j',
    'jj',
    'ch',
    'kh',
    'th',
    'ph',
    'h',
  ],
} as const
const middle = {
  revised: [
    'a',
    'ae',
    'ya',
    'yae',
    'eo',
    'e',
    'yeo',
    'ye',
    'o',
    'wa',
    'wae',
    'oe',
    'yo',
    'u',
    'wo',
    'we',
    'wi',
    'yu',
    'eu',
    'ui',
    'i',
  ],
  mccune: [
    'a',
    'ae',
    'ya',
    'yae',
    'o',
    'e',
    'yo',
    'ye',
    'o',
    'wa',
    'wae',
    'oe',
    'yo',
    'u',
    'wo',
    'we',
    'wi',
    'yu',
    'u',
    'ui',
    'i',
  ],
  /** As names are often written in the South: ㅓ u, ㅕ you, ㅜ oo. */
  usual: [
    'a',
    'ae',
    'ya',
    'yae',
    'u',
    'e',
    'you',
    'ye',
    'o',
    'wa',
    'wae',
    'oi',
    'yo',
    'oo',
    'won',
    'we',
    'wi',
    'yoo',
    'eu',
    'eui',
    'ee',
  ],
} as const
/** The sound at the end of a syllable; the same in all systems but for k, t, p, l. */
const last = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'l',
  'k',
  'm',
  'l',
  'l',
  'l',
  'p',
  'l',
  'm',
  'p',
  'p',
  't',
  't',
  'ng',
  't',
  't',
  'k',
  't',
  'p',
  't',
] as const

const firstSyllable = 0xac00
const lastSyllable = 0xd7a3
const compounds = ['남궁', '황보', '제갈', '사공', '선우', '서문', '독고', '동방']

/**
 * A word in Hangul. Two to four syllables after a known surname are read as a person's name: the surname, then each syllable of the given
 * name, since Latin spellings part them. In longer words the common words
 * of bodies are tokens by themselves and what is between them stays whole.
 */
export function hangulParts(written: string): readonly Part[] {
  const word = written.normalize('NFC')
  const syllables = [...word]
  if (!syllables.every(isSyllable)) return [wholeWord(word)]
  if (words.has(word)) return [wholeWord(word)]
  const surname = surnameOf(word)
  const given = syllables.slice(surname.length)
  if (surname !== '' && given.length > 0 && given.length <= 3)
    return [surnamePart(surname), ...given.map(syllablePart)]
  if (syllables.length === 1)
    return [koreanSurnames.has(word) ? surnamePart(word) : syllablePart(word)]
  return syllables.length === 2 ? syllables.map(syllablePart) : segments(word)
}

/** The romanisations of one syllable, the Revised one first. */
export function syllableSpellings(syllable: string): readonly string[] {
  return [...new Set(columnsOf(syllable))]
}

/** Revised, the North's, McCune-Reischauer at the start of a word and within it, what is usual in the South. */
function columnsOf(syllable: string): readonly string[] {
  const code = syllable.charCodeAt(0) - firstSyllable
  const [a, b, c] = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28]
  const end = last[c] ?? ''
  const spell = (start: keyof typeof first, vowel: keyof typeof middle) =>
    (first[start][a] ?? '') + (middle[vowel][b] ?? '') + end
  return [
    spell('revised', 'revised'),
    spell('north', 'mccune'),
    spell('mccune', 'mccune'),
    spell('voiced', 'mccune'),
    spell('revised', 'usual'),
  ]
}

function surnameOf(word: string): string {
  const compound = compounds.find((name) => word.startsWith(name) && word.length > name.length)
  if (compound !== undefined) return compound
  const one = word.charAt(0)
  return koreanSurnames.has(one) ? one : ''
}

function surnamePart(written: string): Part {
  const [folded = '', ...also] = koreanSurnames.get(written) ?? [wholeWord(written).folded]
  return { written, folded, also }
}

function syllablePart(written: string): Part {
  const [folded = '', ...also] = syllableSpellings(written)
  return { written, folded, also }
}

function wholeWord(written: string): Part {
  const ways = ['', '', '', '', '']
  for (const letter of written) {
    const spellings = isSyllable(letter) ? columnsOf(letter) : undefined
    for (const column of ways.keys()) ways[column] += spellings?.[column] ?? letter
  }
  const [folded = '', ...also] = ways
  return { written, folded, also: [...(words.get(written) ?? []), ...also] }
}

function isSyllable(letter: string): boolean {
  const code = letter.charCodeAt(0)
  return letter.length === 1 && code >= firstSyllable && code <= lastSyllable
}

/** Words common in names of bodies, with what they are called in English or in the North's spelling. */
const words: ReadonlyMap<string, readonly string[]> = new Map(
  [
    '주식회사 jusikhoesa chusikhoesa',
    '유한회사 yuhanhoesa',
    '총회사 corporation',
    '회사 company',
    '상사 company',
    '무역 trading',
    '은행 bank',
    '해운 shipping',
    '선박 ship',
    '국제 international',
    '보험 insurance',
    '기계 machinery',
    '광업 mining',
    '석탄 coal',
    '수산 fisheries',
    '개발 development',
    '투자 investment',
    '대학 university',
    '연구소 institute',
    '위원회 committee',
    '인민 people',
    '조선 choson korea',
    '련합 united',
    '합영 joint',
    '금융 finance',
    '항공 airlines',
    '건설 construction',
    '전자 electronics',
    '화학 chemical',
    '관리국 bureau',
    '총국 bureau',
  ].map((row) => {
    const [word = '', ...others] = row.split(' ')
    return [word, others] as const
  }),
)
const longestWord = 4

/** Known words, longest first from the left, and what stands between them. */
function segments(word: string): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  let at = 0
  while (at < word.length) {
    const known = wordAt(word, at)
    if (known === '') {
      at += 1
      continue
    }
    if (at > from) parts.push(wholeWord(word.slice(from, at)))
    parts.push(wholeWord(known))
    at += known.length
    from = at
  }
  if (from < word.length) parts.push(wholeWord(word.slice(from)))
  return parts
}

function wordAt(word: string, at: number): string {
  for (let length = longestWord; length > 1; length--) {
    const found = word.slice(at, at + length)
    if (found.length === length && words.has(found)) return found
  }
  return ''
}
