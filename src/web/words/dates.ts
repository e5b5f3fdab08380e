import type { Day } from '../../model/index.ts'
import { addDays, dayOf, readDay, readKnownBy, sayDay } from '../../model/index.ts'

/** A day or an instant as text in a memo's words; text that is neither stays as it is. */
export function sayDate(text: string): string {
  const day = toDay(text)
  return day === undefined ? text : sayDay(day)
}

/** A sentence with its days written out: "since 2016-03-02" reads "since 2 March 2016". */
export function sayDatesIn(sentence: string): string {
  return sentence.replace(/\b\d{4}-\d{2}-\d{2}\b(?!T)/g, (day) => sayDate(day))
}

/** The day that a text names, be it a day or an instant. */
export function toDay(text: string | null | undefined): Day | undefined {
  if (text === null || text === undefined) return undefined
  const instant = readKnownBy(text)
  return instant === undefined ? undefined : dayOf(instant)
}

/** The clock of the pages: today's day, UTC. The only place that reads it. */
export function today(): Day {
  return readDay(new Date().toISOString().slice(0, 10)) ?? ('1970-01-01' as Day)
}

/** A stretch of days in words, naming shared months and years once: 1–31 January 2017. */
export function sayStretch(from: string, to: string): string {
  const [first, last] = [toDay(from), toDay(to)]
  if (first === undefined || last === undefined) return `${from} – ${to}`
  if (first === last) return sayDay(first)
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}–${sayDay(last)}`
  if (first.slice(0, 4) === last.slice(0, 4))
    return `${sayDay(first).slice(0, -5)} – ${sayDay(last)}`
  return `${sayDay(first)} – ${sayDay(last)}`
}

/** The first day of each month that begins inside a window. */
export function monthStarts(from: Day, to: Day): readonly Day[] {
  const starts: Day[] = []
  let day = `${from.slice(0, 7)}-01` as Day
  while (day <= to) {
    if (day >= from) starts.push(day)
    day = `${addDays(day, 32).slice(0, 7)}-01` as Day
  }
  return starts
}

/** A month's short name: Jan. */
export function sayMonth(day: Day): string {
  return (sayDay(day).split(' ')[1] ?? '').slice(0, 3)
}

/** Reads a day as people write it: 2017-02-10, 10 February 2017, 10 Feb 2017. Orders of bare numbers differ by country, so 10/02/2017 is refused. */
export function readTypedDay(typed: string): Day | undefined {
  const text = typed.trim().toLowerCase()
  const parts = /^(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})$/.exec(text)
  if (parts === null) return readDay(text)
  const month = monthNames.findIndex((name) => name.startsWith(parts[2] ?? '')) + 1
  if (month === 0) return undefined
  return readDay(
    `${parts[3]}-${String(month).padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`,
  )
}

const monthNames = Array.from({ length: 12 }, (_, index) =>
  (
    sayDay(`2001-${String(index + 1).padStart(2, '0')}-01` as Day).split(' ')[1] ?? ''
  ).toLowerCase(),
)
