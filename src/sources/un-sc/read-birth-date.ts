import type { ListedDate } from '../../model/index.ts'
import { readPartialDate } from '../kit/partial-date.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Report } from '../kit/xml-list.ts'

/** A date of birth, and the note on it that is no date. */
export interface BirthDate {
  readonly date?: ListedDate
  readonly note?: string
}

/**
 * Reads `INDIVIDUAL_DATE_OF_BIRTH`: EXACT with a day, a year or a month in the note; APPROXIMATELY; BETWEEN two years. A note that is no date (another
 * calendar, an age) is kept and nothing is worked out from it.
 */
export function readBirthDate(take: RecordTaker, report: Report): BirthDate {
  const type = take.text('TYPE_OF_DATE')
  const note = take.text('NOTE')
  const words = wordsOf(take, note)
  if (type !== undefined && !types.includes(type)) {
    report(
      'unknown-date-type',
      `The type of date "${type}" is not known.`,
      'Add it to read-birth-date.ts.',
    )
  }
  if (words === undefined) return note === undefined ? {} : { note }
  const date = readPartialDate(words)
  if (date === undefined) {
    report('unread-date', `The date of birth "${words}" could not be read.`)
    return { note: [words, note].filter((part) => part !== undefined).join(' ') }
  }
  const isLoose = type === 'APPROXIMATELY' || (note !== undefined && /^approximately$/i.test(note))
  const isNoteUsed = words.includes(note ?? '') || isLoose
  return {
    date: isLoose ? { ...date, isApproximate: true, said: type ?? words } : date,
    ...(note === undefined || isNoteUsed ? {} : { note }),
  }
}

const types: readonly string[] = ['EXACT', 'APPROXIMATELY', 'BETWEEN']

/** The words of the date, from whichever elements give it. */
function wordsOf(take: RecordTaker, note: string | undefined): string | undefined {
  const day = take.text('DATE')
  const year = take.text('YEAR')
  const [from, to] = [take.text('FROM_YEAR'), take.text('TO_YEAR')]
  if (day !== undefined) return day.slice(0, 10)
  if (year !== undefined) {
    const month = note === undefined ? undefined : `${note} ${year}`
    return month !== undefined && readPartialDate(month) !== undefined ? month : year
  }
  if (from !== undefined || to !== undefined)
    return from === to ? from : `${from ?? to}-${to ?? from}`
  return note !== undefined && readPartialDate(note) !== undefined ? note : undefined
}
