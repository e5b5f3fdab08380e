import { type ListedDate, readDay } from '../../model/index.ts'
import type { Draft } from '../kit/draft.ts'
import { readPartialDate } from '../kit/partial-date.ts'

/** A date of the remarks: nearly always `10 Dec 1948`, which is read the short way; else any form that lists use. */
export function readDate(text: string): Draft<ListedDate> | undefined {
  const month = text.length === 11 ? months.indexOf(text.slice(2, 7)) : -1
  if (month === -1) return readPartialDate(text)
  const number = String(month / 5 + 1).padStart(2, '0')
  const value = readDay(`${text.slice(7)}-${number}-${text.slice(0, 2)}`)
  return value === undefined ? undefined : { value }
}

const months = ' Jan  Feb  Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec '
