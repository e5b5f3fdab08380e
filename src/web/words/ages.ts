import type { Day } from '../../model/index.ts'
import { daysBetween } from '../../model/index.ts'
import { toDay, today } from './dates.ts'

/** Days for which a list is taken to be fresh after it was taken in: supervisors look for a check every day, weekends and feasts allowed for. */
const freshFor = 7

/** How long ago a day or instant was, seen from another day: "today", "3 days ago", "5 months ago". */
export function sayAgo(when: string, from: Day = today()): string {
  const days = daysSince(when, from)
  if (days === undefined) return 'at an unknown time'
  if (days < 0) return `${sayDays(-days)} later`
  if (days === 0) return 'today'
  if (days === 1) return 'yesterday'
  return `${sayDays(days)} ago`
}

/** A number of days as people say it: 12 days, 4 months, 5 years. */
export function sayDays(days: number): string {
  if (days < 60) return count(days, 'day')
  if (days < 730) return count(Math.floor(days / 30.44), 'month')
  return count(Math.floor(days / 365.25), 'year')
}

/** Whole days from a day or an instant up to another day; undefined where the text is neither. */
export function daysSince(when: string, from: Day = today()): number | undefined {
  const day = toDay(when)
  return day === undefined ? undefined : daysBetween(day, from)
}

/** Whether a list taken in on a day is old enough that the page says so. */
export function isStale(fetchedAt: string | null, from: Day = today()): boolean {
  const days = fetchedAt === null ? undefined : daysSince(fetchedAt, from)
  return days !== undefined && days > freshFor
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
