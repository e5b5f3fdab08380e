import { readPartialDate } from '../partial-date.ts'
import { matchAt } from './match-at.ts'
import type { Miner } from './mined.ts'

/** Dates of birth after the words for one; where `born` alone stands it must speak of the record's own person. */
export const mineBirthDate: Miner = {
  hints: ['birth', 'dob', 'd.o.b', 'born'],
  mine: (text, { field }) => ({
    birthDates: [...text.matchAll(label)].flatMap((found) => {
      const words = matchAt(dateWords, text, found.index + found[0].length)?.[1]
      const date = words === undefined ? undefined : readLongest(words)
      return date === undefined ? [] : [{ ...date, minedFrom: field }]
    }),
  }),
}

const label =
  /(?:\b(?:date of birth|DOB|D\.O\.B\.)|(?:^|[.;(]\s?|\b(?:he|she) was )born)(?: is| was)?[\s:]{0,3}/gi

const dateWords =
  /(?:on |in )?((?:[A-Za-z]{1,13}\.?|\d{1,4}(?:[-/]\d{1,4}){0,2}),?(?: (?:[A-Za-z]{1,13}\.?|\d{1,4}(?:[-/]\d{1,4}){0,2}),?){0,8})/y

/** The longest run of words from the start that is a date. */
function readLongest(words: string): ReturnType<typeof readPartialDate> {
  const parts = words.split(' ')
  for (let count = parts.length; count > 0; count -= 1) {
    const date = readPartialDate(parts.slice(0, count).join(' ').replace(/[.,]$/, ''))
    if (date !== undefined) return date
  }
  return undefined
}
