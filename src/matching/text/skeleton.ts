import { type Spelling, spellingAt, spellingTable } from './spelling-table.ts'

/**
 * Consonant classes by which a word in Arabic or Hebrew script, which writes no short vowels, meets its Latin spellings: b (b, p),
 * c (sh, ch, tch), j (j, dj), k (k, q, g, gh), x (kh), z (z, ts), else the letter. Latin spellings, longest first.
 */
const spellings: readonly Spelling[] = [
  ['dzh', 'j'],
  ['sch', 'c'],
  ['tch', 'c'],
  ['ch', 'c'],
  ['ce', 's', 1],
  ['ci', 's', 1],
  ['cy', 's', 1],
  ['c', 'k'],
  ['dj', 'j'],
  ['dh', 'd'],
  ['gh', 'k'],
  ['g', 'k'],
  ['kh', 'x'],
  ['ph', 'f'],
  ['p', 'b'],
  ['q', 'k'],
  ['sh', 'c'],
  ['th', 't'],
  ['ts', 'z'],
  ['tz', 'z'],
  ['x', 'ks'],
]

const a = 0x61
const table = spellingTable(spellings)
const isDropped = Uint8Array.from({ length: 26 }, (_, at) =>
  'aeiouywv'.includes(String.fromCharCode(a + at)) ? 1 : 0,
)

/**
 * Consonant key of a folded Latin word: vowels, w, v and y dropped but for a first w, v (as w) or y before a vowel, doubled letters once, a
 * final h dropped. Empty where fewer than two consonants remain, or for a word with a digit: it would say nothing.
 */
export function skeletonOf(folded: string): string {
  const end = folded.length
  let key = startOf(folded)
  let last = ''
  let at = 0
  while (at < end) {
    const code = folded.charCodeAt(at)
    if (code < a) return ''
    if (isDropped[code - a] === 1 || (code === 0x68 && at === end - 1)) {
      last = ''
      at += 1
      continue
    }
    const found = spellingAt(table, folded, at)
    const sound = found?.[1] ?? folded.charAt(at)
    if (sound !== last) key += sound
    last = sound
    at += found === undefined ? 1 : (found[2] ?? found[0].length)
  }
  return key.length < 2 ? '' : key
}

/** A first consonantal w, v or y. */
function startOf(folded: string): string {
  const first = folded.charAt(0)
  if (first === 'w' || first === 'v') return 'w'
  return first === 'y' && 'aeou'.includes(folded.charAt(1) || '-') ? 'y' : ''
}
