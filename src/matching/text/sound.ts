import { type Spelling, spellingAt, spellingTable } from './spelling-table.ts'

/**
 * Spellings of consonants, longest first, and the sound each stands for: C as in church, S as in ship, J as in judge or measure, h for kh,
 * h, and ch before a consonant, c for ts. Chosen so that spellings of one name in English, French, German, Slavic and Arabic romanisations
 * meet; what tells names apart (b/p, d/t, g/k, s/z, l/r) stays apart.
 */
const spellings: readonly Spelling[] = [
  ['schtsch', 'S'],
  ['shch', 'S'],
  ['tsch', 'C'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['tsh', 'C'],
  ['dzh', 'J'],
  ['chl', 'h', 2],
  ['chm', 'h', 2],
  ['chn', 'h', 2],
  ['chr', 'h', 2],
  ['cht', 'h', 2],
  ['ch', 'C'],
  ['ck', 'k'],
  ['cz', 'C'],
  ['ce', 's', 1],
  ['ci', 's', 1],
  ['cy', 's', 1],
  ['c', 'k'],
  ['dj', 'J'],
  ['dz', 'J'],
  ['dh', 'd'],
  ['gh', 'g'],
  ['j', 'J'],
  ['kh', 'h'],
  ['ph', 'f'],
  ['q', 'k'],
  ['rh', 'r'],
  ['sh', 'S'],
  ['th', 't'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['wh', 'v'],
  ['w', 'v'],
  ['x', 'ks'],
  ['zh', 'J'],
]

const a = 0x61
const table = spellingTable(spellings)
/** By letter: 0 a consonant, 1 a front or open vowel, 2 a rounded one. */
const vowelKinds = Uint8Array.from({ length: 26 }, (_, at) => kindOf(String.fromCharCode(a + at)))

/**
 * How a folded word sounds, as a key: consonants by their sound, each run of vowels as `u` (with an o or u in it) or `a` (without), doubled
 * letters once, a silent final e or h dropped. Finer than Double Metaphone, which keeps no vowel after the first letter. khalid and halid,
 * dzhabbar and jabbar, yuriy and iurii, mahmoud and mahmud, qasim and kassim share a key.
 */
export function soundOf(folded: string): string {
  const end = folded.length
  let key = ''
  let last = ''
  let at = 0
  while (at < end) {
    const to = vowelsEnd(folded, at)
    if (to > at) {
      last = isSilentE(folded, at, to) ? '' : vowelSound(folded, at, to)
      key += last
      at = to
      continue
    }
    const found = spellingAt(table, folded, at)
    const sound = found?.[1] ?? folded.charAt(at)
    if (sound !== last && !(sound === 'h' && at > 0 && at === end - 1)) key += sound
    last = sound
    at += found === undefined ? 1 : (found[2] ?? found[0].length)
  }
  return key
}

function vowelsEnd(folded: string, from: number): number {
  let at = from
  while (vowelKind(folded, at) > 0 || isVowelJ(folded, at)) at++
  return at
}

function vowelKind(folded: string, at: number): number {
  return vowelKinds[folded.charCodeAt(at) - a] ?? 0
}

/** The j of Sergej and Mihajlo: after a vowel, at the end unless after an a, or before a consonant. */
function isVowelJ(folded: string, at: number): boolean {
  if (folded.charCodeAt(at) !== 0x6a || at === 0 || vowelKind(folded, at - 1) === 0) return false
  if (at === folded.length - 1) return folded.charAt(at - 1) !== 'a'
  return folded.charAt(at + 1) !== 'j' && vowelKind(folded, at + 1) === 0
}

function vowelSound(folded: string, from: number, to: number): string {
  for (let at = from; at < to; at++) if (vowelKind(folded, at) === 2) return 'u'
  return 'a'
}

function isSilentE(folded: string, from: number, to: number): boolean {
  return to === folded.length && from > 2 && to - from === 1 && folded.charAt(from) === 'e'
}

function kindOf(letter: string): number {
  if (letter === 'o' || letter === 'u') return 2
  return 'aeiy'.includes(letter) ? 1 : 0
}
