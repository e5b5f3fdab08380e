import { type ListedDate, readDay } from '../../model/index.ts'
import type { Fields } from './fields.ts'

/**
 * A `DatePeriod`: when it starts and when it ends, each between two days. A period of exactly one year, month or day is that; any other is from its
 * first day to its last. Undefined where a day of it does not exist.
 */
export function readPeriod(period: Fields | undefined): ListedDate | undefined {
  if (period === undefined) return undefined
  const start = period.child('Start')
  const end = period.child('End')
  const isApproximate = [start, end].map(isAbout).includes(true)
  const days = [start, end].flatMap((part) => [
    dayOf(part?.child('From')),
    dayOf(part?.child('To')),
  ])
  const known = days.filter((day) => day !== undefined).sort()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const span = spanOf(first, last)
  return isApproximate ? { ...span, isApproximate } : span
}

/** A date of `Year`, `Month` and `Day`, which OFAC writes without zeros before. */
export function dayOf(date: Fields | undefined): string | undefined {
  const year = date?.text('Year')?.padStart(4, '0')
  const month = (date?.text('Month') ?? '1').padStart(2, '0')
  const day = (date?.text('Day') ?? '1').padStart(2, '0')
  return year === undefined ? undefined : readDay(`${year}-${month}-${day}`)
}

function isAbout(part: Fields | undefined): boolean {
  return part?.attribute('Approximate') === 'true'
}

function spanOf(first: string, last: string): ListedDate {
  if (first === last) return { value: first }
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)]
  if (first === `${year}-01-01` && last === `${year}-12-31`) return { value: year }
  const isMonth = first === `${month}-01` && last.startsWith(month) && isLastOfMonth(last)
  return isMonth ? { value: month } : { value: first, until: last }
}

function isLastOfMonth(day: string): boolean {
  return (
    readDay(`${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, '0')}`) === undefined
  )
}
