import { type Day, type ListedDate, readDay } from '../../model/index.ts'
import type { Draft } from '../kit/draft.ts'
import { readPartialDate } from '../kit/partial-date.ts'

/** A date of the remarks: nearly always `10 Dec 1948`, which is read the short way; else any form that lists use. */
export function readDate(text: string): Draft<ListedDate> | undefined {
  const known = text.length === 11 ? days.get(text) : undefined
  if (known !== undefined) return { value: known }
  const month = text.length === 11 ? months.indexOf(text.slice(2, 7)) : -1
  if (month === -1) return readPartialDate(text)
  const number = String(month / 5 + 1).padStart(2, '0')
  const value = readDay(`${text.slice(7)}-${number}-${text.slice(0, 2)}`)
  if (value === undefined) return undefined
  if (days.size < 10_000) days.set(text, value)
  return { value }
}

/** Days read before: of ten dates of a list, nine come in the years of some hundred thousand others. */
const days = new Map<string, Day>()

const months = ' Jan  Feb  Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec '
