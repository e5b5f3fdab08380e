import { useCallback, useEffect, useRef, useState } from 'react'
import { addressOf, go, usePlace } from '../../address/location.ts'
import type { AskedScreening } from '../../address/screening.ts'
import { readScreening, writeScreening } from '../../address/screening.ts'

/** How long the hand must rest before the lists are asked, in milliseconds. */
const rest = 180

interface Asking {
  /** What the address asks. */
  readonly asked: AskedScreening
  /** What stands in the fields, which may be ahead of the address. */
  readonly typed: AskedScreening
  readonly isAhead: boolean
  readonly change: (change: Partial<AskedScreening>) => void
}

/**
 * The question of the page: fields follow the hand at once, the address follows when the hand rests, and an address that comes from
 * elsewhere (a link, a step back) takes the fields along.
 */
export function useAsking(): Asking {
  const { params } = usePlace()
  const asked = readScreening(params)
  const key = keyOf(asked)
  const [typed, setTyped] = useState(asked)
  const written = useRef(key)
  const resting = useRef<number>(undefined)
  useEffect(() => () => window.clearTimeout(resting.current), [])
  useEffect(() => {
    if (written.current === key) return
    written.current = key
    window.clearTimeout(resting.current)
    setTyped(readScreening(new URLSearchParams(window.location.search)))
  }, [key])
  const change = useCallback(
    (changed: Partial<AskedScreening>) => {
      const next = { ...typed, limit: undefined, ...changed }
      setTyped(next)
      window.clearTimeout(resting.current)
      resting.current = window.setTimeout(() => {
        written.current = keyOf(next)
        const { on, known } = Object.fromEntries(new URLSearchParams(window.location.search))
        go(addressOf('/screen', { ...writeScreening(next), on, known }), 'replace')
      }, rest)
    },
    [typed],
  )
  return { asked, typed, isAhead: keyOf(typed) !== key, change }
}

function keyOf(asked: AskedScreening): string {
  return JSON.stringify(writeScreening(asked))
}
