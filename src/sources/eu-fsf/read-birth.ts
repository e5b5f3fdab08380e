import type { CountryTie, ListedDate, Remark } from '../../model/index.ts'
import { readPartialDate } from '../kit/partial-date.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Report } from '../kit/xml-list.ts'
import { readPlaceCountry, readPlaceLine, tieOf } from './read-place.ts'

/** A `birthdate`: a date, a place, either alone, or with a remark. */
export interface Birth {
  readonly dates: readonly ListedDate[]
  readonly places: readonly string[]
  readonly ties: readonly CountryTie[]
  readonly remarks: readonly Remark[]
}

/** Reads a `birthdate`. A date of another calendar is kept in its own words and not converted. */
export function readBirth(take: RecordTaker, report: Report): Birth {
  const calendar = take.attribute('calendarType')
  const words = dateWords(take)
  const isCirca = take.attribute('circa') === 'true'
  const isOurs = calendar === undefined || calendar === 'GREGORIAN'
  const date = words === undefined || !isOurs ? undefined : readPartialDate(words)
  const country = readPlaceCountry(take)
  const place = readPlaceLine(take, country)
  const unread =
    words !== undefined && date === undefined ? [`${words} ${calendar ?? ''}`.trim()] : []
  if (unread.length > 0) {
    report('unread-date', `The date of birth "${unread[0]}" could not be read.`)
  }
  return {
    dates:
      date === undefined ? [] : [isCirca ? { ...date, isApproximate: true, said: 'circa' } : date],
    places: place === '' ? [] : [place],
    ties: tieOf('birth', country),
    remarks: [...unread, ...take.texts('remark')].map((text) => ({
      field: 'birthdate/remark',
      text,
    })),
  }
}

/** The day where the list has it whole, else its year and month, else the range of years. */
function dateWords(take: RecordTaker): string | undefined {
  const whole = take.attribute('birthdate')
  const [year, month, day] = ['year', 'monthOfYear', 'dayOfMonth'].map((name) =>
    take.attribute(name),
  )
  const [from, to] = [take.attribute('yearRangeFrom'), take.attribute('yearRangeTo')]
  if (whole !== undefined) return whole.slice(0, 10)
  if (year !== undefined) {
    const parts = [year, month, month === undefined ? undefined : day]
    return parts
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-')
  }
  if (from === undefined && to === undefined) return undefined
  return from === to ? from : `${from ?? to}-${to ?? from}`
}
