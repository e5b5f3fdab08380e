/** A calendar day, written YYYY-MM-DD and known to exist. Law's days are New York's; a port's are its own. */
export type Day = string & { readonly __brand: 'Day' }

/** A point in time in UTC, written YYYY-MM-DDTHH:MM:SS.sssZ, so that text order is time order. */
export type Instant = string & { readonly __brand: 'Instant' }

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Reads a day; undefined when the text is not YYYY-MM-DD or no such day exists (30 February). */
export function readDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (parts === null) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return undefined
  return text as Day
}

/**
 * Reads a day or an instant as "known by": a bare day means its last millisecond, UTC.
 * Undefined when the text is neither.
 */
export function readKnownBy(text: string): Instant | undefined {
  const day = readDay(text)
  if (day !== undefined) return endOfDay(day)
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3})\d*)?Z$/.exec(text)
  if (parts === null || readDay(parts[1] ?? '') === undefined) return undefined
  if (Number(parts[2]) > 23 || Number(parts[3]) > 59 || Number(parts[4]) > 59) return undefined
  return `${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}.${(parts[5] ?? '').padEnd(3, '0')}Z` as Instant
}

/** The first millisecond of a day, UTC. */
export function startOfDay(day: Day): Instant {
  return `${day}T00:00:00.000Z` as Instant
}

/** The last millisecond of a day, UTC. */
export function endOfDay(day: Day): Instant {
  return `${day}T23:59:59.999Z` as Instant
}

/** The UTC day on which an instant falls. */
export function dayOf(instant: Instant): Day {
  return instant.slice(0, 10) as Day
}

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days)
}

/** How many days lie from one day to the other; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from)
}

/** The last day of the month in which a day falls. */
export function endOfMonth(day: Day): Day {
  const [year, month] = split(day)
  return write(year, month, lengthOfMonth(year, month))
}

/** The same day of the month so many months later (earlier when negative), or the last of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = split(day)
  const count = year * 12 + (month - 1) + months
  const [there, then] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return write(there, then, Math.min(date, lengthOfMonth(there, then)))
}

/** A day in a memo's words: 10 February 2017. */
export function sayDay(day: Day): string {
  const [year, month, number] = split(day)
  return `${number} ${months[month - 1]} ${year}`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function split(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

function write(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day
}

function lengthOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (daysInMonth[month - 1] ?? 0)
}

/** Days since 1 March of the year 0, by the proleptic Gregorian calendar; the months are counted from March so that leap days come last. */
function toNumber(day: Day): number {
  const [civilYear, civilMonth, number] = split(day)
  const year = civilMonth <= 2 ? civilYear - 1 : civilYear
  const month = (civilMonth + 9) % 12
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return 365 * year + leaps + Math.floor((153 * month + 2) / 5) + number - 1
}

function fromNumber(count: number): Day {
  const era = Math.floor(count / 146097)
  const ofEra = count - era * 146097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) /
      365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const month = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1
  const civilMonth = month < 10 ? month + 3 : month - 9
  return write(yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day)
}
