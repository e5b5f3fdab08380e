import { type Day, type ListedDate, readDay } from '../../model/index.ts'
import { readPartialDate } from '../kit/partial-date.ts'
import type { Report } from '../kit/xml-list.ts'

/** A day as the list writes it: `18/12/2021`, or ISO with a time of day after it. */
export function readUkDay(words: string | undefined, report: Report): Day | undefined {
  if (words === undefined) return undefined
  const date = readPartialDate(words.replace(/T[\d:.Z]{0,20}$/, ''), 'day-first')
  const day = date?.until === undefined ? readDay(date?.value ?? '') : undefined
  if (day === undefined) report('unread-date', `The day "${words}" could not be read.`)
  return day
}

/** A date of birth; `dd`, `mm` and `00` stand for what is not known, and a year half known (`19yy`) is not read. */
export function readUkBirthDate(words: string, report: Report): ListedDate | undefined {
  const date = readPartialDate(words.replace(/\bdd\b|\bmm\b/gi, '00'), 'day-first')
  if (date === undefined) report('unread-date', `The date of birth "${words}" could not be read.`)
  return date
}
