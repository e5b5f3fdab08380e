import type { Day, ListedDate } from '../../model/index.ts'
import { readDay } from '../../model/index.ts'

/**
 * Reads a date of FollowTheMoney: a year, a month or a day of ISO 8601, the time after it cut off. Undefined when it is none, or no such
 * day exists.
 */
export function readIsoDate(text: string): ListedDate | undefined {
  const value = lengths.has(text.length)
    ? text
    : /^([^T ]{10})[T ]\d{2}:\d{2}.{0,24}$/.exec(text)?.[1]
  if (value === undefined) return undefined
  return readDay(value + '-01-01'.slice(value.length - 4)) === undefined ? undefined : { value }
}

/** Of a year, a month and a day. */
const lengths = new Set([4, 7, 10])

/** Reads a whole day; a year or a month alone is none. */
export function readIsoDay(text: string): Day | undefined {
  return readDay(text.slice(0, 10))
}
