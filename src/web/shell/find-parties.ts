import { useEffect, useState } from 'react'
import { addressOf } from '../address/location.ts'
import type { AskedTime } from '../address/time.ts'
import { timeBody } from '../address/time.ts'
import { useScreening } from '../api/lists.ts'
import { sayDate } from '../words/dates.ts'
import { saySchema } from '../words/list-words.ts'
import type { Target } from './matches.ts'

/** Letters from which on a name is worth looking for; scripts that write a word in one sign need fewer. */
const leastLetters = 3

interface Found {
  readonly parties: readonly Target[]
  /** Leads to Screen with the same name. */
  readonly all: Target | undefined
}

/** Listings that a name may mean, the first five, asked for when the hand rests; where no list can be used, none. */
export function useParties(typed: string, time: AskedTime): Found {
  const name = useRested(typed.trim(), 200)
  const isName = isWorthAsking(name)
  const screening = useScreening(isName ? { name, limit: 5, ...timeBody(time) } : undefined)
  const isCurrent = isName && name === typed.trim() && !screening.isPlaceholderData
  const results = isCurrent && !screening.isError ? (screening.data?.results ?? []) : []
  return {
    parties: results.map((result) => ({
      to: `/listing/${encodeURIComponent(result.id)}`,
      title: result.caption,
      detail: [
        `${saySchema(result.schema)} on ${result.list}`,
        ...(result.listedOn === null ? [] : [`listed ${sayDate(result.listedOn)}`]),
      ].join(', '),
      words: '',
    })),
    all: isWorthAsking(typed.trim()) ? screenFor(typed.trim(), time) : undefined,
  }
}

/** Whether a text could be a name or a number of a party; a paragraph such as 26(b) is not. */
export function isWorthAsking(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const digits = text.match(/\d/g)?.length ?? 0
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) {
    return letters >= 2
  }
  return letters >= leastLetters || digits >= 7
}

function screenFor(name: string, time: AskedTime): Target {
  return {
    to: addressOf('/screen', { name, on: time.on, known: time.known }),
    title: `Screen "${name}"`,
    detail: 'Against all lists, with the evidence drawn',
    words: '',
  }
}

/** A value once it has not changed for so many milliseconds. */
function useRested(value: string, rest: number): string {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(value), rest)
    return () => window.clearTimeout(timer)
  }, [value, rest])
  return rested
}
