import { readPartialDate } from '../kit/partial-date.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Report } from '../kit/xml-list.ts'
import type { PartyDraft } from './party-draft.ts'
import { readPlaceCountry, readPlaceLine, tieOf } from './read-place.ts'

/** Reads a `birthdate`: a date, a place, either alone, or with a remark. A date of another calendar is kept in its own words and not converted. */
export function readBirth(take: RecordTaker, draft: PartyDraft, report: Report): void {
  const calendar = take.attribute('calendarType')
  const words = dateWords(take)
  const isCirca = take.attribute('circa') === 'true'
  const isOurs = calendar === undefined || calendar === 'GREGORIAN'
  const date = words === undefined || !isOurs ? undefined : readPartialDate(words)
  const country = readPlaceCountry(take)
  const place = readPlaceLine(take, country)
  const tie = tieOf('birth', country)
  if (date !== undefined) {
    draft.birthDates.push(isCirca ? { ...date, isApproximate: true, said: 'circa' } : date)
  } else if (words !== undefined) {
    const unread = `${words} ${calendar ?? ''}`.trim()
    report('unread-date', `The date of birth "${unread}" could not be read.`)
    draft.remarks.push({ field: 'birthdate/remark', text: unread })
  }
  if (place !== '') draft.birthPlaces.push(place)
  if (tie !== undefined) draft.ties.push(tie)
  for (const text of take.texts('remark')) draft.remarks.push({ field: 'birthdate/remark', text })
}

/** The day where the list has it whole, else its year and month, else the range of years. */
function dateWords(take: RecordTaker): string | undefined {
  const whole = take.attribute('birthdate')
  const year = take.attribute('year')
  const month = take.attribute('monthOfYear')
  const day = take.attribute('dayOfMonth')
  const from = take.attribute('yearRangeFrom')
  const to = take.attribute('yearRangeTo')
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
