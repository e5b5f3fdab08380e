/** Whole syllables that follow no rule. */
const syllables: Readonly<Record<string, string>> = {
  zi: 'tzu',
  ci: 'tzu',
  si: 'szu',
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  er: 'erh',
  yi: 'i',
  you: 'yu',
  yan: 'yen',
  ye: 'yeh',
  yue: 'yueh',
  yong: 'yung',
  ge: 'ko',
  ke: 'ko',
  he: 'ho',
  e: 'o',
  ju: 'chu',
  qu: 'chu',
  xu: 'hsu',
}
const starts: readonly (readonly [pinyin: string, wade: string])[] = [
  ['zh', 'ch'],
  ['ch', 'ch'],
  ['sh', 'sh'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'k'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['x', 'hs'],
  ['z', 'ts'],
  ['c', 'ts'],
  ['r', 'j'],
]
const ends: readonly (readonly [pinyin: string, wade: string])[] = [
  ['ian', 'ien'],
  ['ong', 'ung'],
  ['ie', 'ieh'],
  ['ue', 'ueh'],
  ['uo', 'o'],
]

/** A pinyin syllable without tone in Wade-Giles without its marks (Giles 1912, as Taiwan's names are written). */
export function wadeGiles(pinyin: string): string {
  const known = syllables[pinyin]
  if (known !== undefined) return known
  const [start, wade] = starts.find(([first]) => pinyin.startsWith(first)) ?? ['', '']
  const rest = pinyin.slice(start.length)
  if (rest === 'uo' && (start === 'g' || start === 'k' || start === 'h' || start === ''))
    return wade + rest
  if (rest === 'ui' && start === 'g') return 'kuei'
  const [end, ending] = ends.find(([last]) => rest.endsWith(last)) ?? ['', '']
  return wade + rest.slice(0, rest.length - end.length) + ending
}
