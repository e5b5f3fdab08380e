import { useCallback, useMemo } from 'react'
import { addressOf, go, usePlace } from '../../address/location.ts'
import {
  type AskedOwnership,
  askableRules,
  readOwnership,
  type Shelf,
  writeOwnership,
} from '../../address/structure.ts'
import { toDay } from '../../words/dates.ts'
import type { GivenQuestion } from './given.ts'

/** This window's own store, asked only when it is used: a browser may keep it shut. */
const shelf: Shelf = {
  getItem: (key) => window.sessionStorage.getItem(key),
  setItem: (key, text) => window.sessionStorage.setItem(key, text),
  removeItem: (key) => window.sessionStorage.removeItem(key),
}

/** The question in the address. The structure stays the same object while its words in the address do. */
export function useAskedOwnership(): ReturnType<typeof readOwnership> {
  const { params } = usePlace()
  const written = `${params.get('q')} ${params.get('kept')}`
  const asked = useMemo(() => readOwnership(params, shelf), [params])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another party or view leaves the structure as it was
  const structure = useMemo(
    () => (typeof asked === 'string' ? undefined : asked.structure),
    [written],
  )
  return useMemo(
    () => (typeof asked === 'string' ? asked : { ...asked, structure }),
    [asked, structure],
  )
}

/** Changes part of the question, keeping the times; opening another proof or view is no step that "back" undoes. */
export function useChange(asked: AskedOwnership): (change: Partial<AskedOwnership>) => void {
  return useCallback(
    (change) => {
      const { on, known } = Object.fromEntries(new URLSearchParams(window.location.search))
      const words = writeOwnership({ ...asked, ...change }, shelf)
      const isStep = change.structure !== undefined || change.rule !== undefined
      go(addressOf('/ownership', { on, known, ...words }), isStep ? 'push' : 'replace')
    },
    [asked],
  )
}

/** The address that asks what a file holds: its rule and times where it names them, else those of the page. */
export function addressOfGiven(
  { structure, rule, on, knownBy }: GivenQuestion,
  asked: AskedOwnership,
  time: { readonly on?: string; readonly known?: string },
): string {
  const named = askableRules.find((id) => id === rule)
  const words = writeOwnership(
    { structure, rule: named ?? asked.rule, party: '', view: asked.view },
    shelf,
  )
  return addressOf('/ownership', {
    on: dayIn(on) ?? time.on,
    known: dayIn(knownBy) ?? time.known,
    ...words,
  })
}

function dayIn(value: unknown): string | undefined {
  return typeof value === 'string' ? toDay(value) : undefined
}
