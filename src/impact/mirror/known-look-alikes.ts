import type { LookAlike } from './look-alikes.ts'

/** Countries whose names share the word that reporters write alone, by both kinds of ISO 3166 code. */
export const knownLookAlikes: readonly LookAlike[] = [
  { code: 'KP', other: 'KR', word: 'Korea' },
  { code: 'PRK', other: 'KOR', word: 'Korea' },
  { code: 'CD', other: 'CG', word: 'Congo' },
  { code: 'COD', other: 'COG', word: 'Congo' },
  { code: 'VG', other: 'VI', word: 'Virgin Islands' },
  { code: 'VGB', other: 'VIR', word: 'Virgin Islands' },
]
