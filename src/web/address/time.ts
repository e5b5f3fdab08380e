import { useCallback, useMemo } from 'react'
import type { Day } from '../../model/index.ts'
import { toDay, today } from '../words/dates.ts'
import { addressOf, go, usePlace } from './location.ts'
import { readFacts } from './question.ts'

/** The two times of every answer. Absent means today and now; inside an answer they are always said. */
export interface AskedTime {
  readonly on?: Day
  readonly known?: Day
}

/**
 * Reads both times from an address. A question that carries its own date stands in for `on`, so that a question pasted from a file
 * is asked about its own day.
 */
export function readTime(params: URLSearchParams): AskedTime {
  const facts = readFacts(params.get('q') ?? '')
  const on = toDay(params.get('on')) ?? toDay(facts?.date)
  const known = toDay(params.get('known'))
  return { ...(on === undefined ? {} : { on }), ...(known === undefined ? {} : { known }) }
}

/** The body of a request about these times: names as the API has them, absent ones left out. */
export function timeBody(time: AskedTime): { readonly on?: string; readonly knownBy?: string } {
  return {
    ...(time.on === undefined ? {} : { on: time.on }),
    ...(time.known === undefined ? {} : { knownBy: time.known }),
  }
}

/** The times in the address. */
export function useTime(): AskedTime {
  const { params } = usePlace()
  return useMemo(() => readTime(params), [params])
}

/** The day asked about, today when none is. */
export function dayAsked(time: AskedTime): Day {
  return time.on ?? today()
}

/** Sets one of the times, keeping all else in the address; undefined means today or now again. */
export function useSetTime(): (name: 'on' | 'known', day: Day | undefined) => void {
  const { path, params } = usePlace()
  return useCallback(
    (name, day) => {
      const kept = Object.fromEntries(params)
      go(addressOf(path, { ...kept, [name]: day }), 'replace')
    },
    [path, params],
  )
}

/** An address that keeps the times asked about. */
export function useKeepTime(): (path: string) => string {
  const time = useTime()
  return useCallback((path) => addressOf(path, { on: time.on, known: time.known }), [time])
}
