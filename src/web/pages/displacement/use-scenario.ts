import { useCallback, useEffect, useRef, useState } from 'react'
import { addressOf, go, usePlace } from '../../address/location.ts'
import { examples } from './examples.ts'
import { type GivenScenario, writeScenario } from './given-scenario.ts'
import { readWord, wordsOf } from './scenario-words.ts'

/** How long a slider may rest before the address follows, in milliseconds: browsers count how often an address changes. */
const rest = 250

/** What the page works on: the scenario of the address, or the first example; changed at once here, and shortly after in the address. */
export interface Lab {
  readonly scenario: GivenScenario
  /** The scenario as it was when the sliders last came to rest: what is asked of the server. */
  readonly settled: GivenScenario
  readonly isDamaged: boolean
  readonly isTooLong: boolean
  readonly change: (next: GivenScenario) => void
}

export function useScenario(): Lab {
  const { params } = usePlace()
  const word = params.get('q') ?? params.get('kept') ?? undefined
  const read = readWord(word)
  const [scenario, setScenario] = useState(() => scenarioOr(read))
  const [settled, setSettled] = useState(scenario)
  const written = useRef(word)
  useEffect(() => {
    if (word === written.current) return
    written.current = word
    const next = scenarioOr(readWord(word))
    setScenario(next)
    setSettled(next)
  }, [word])
  useEffect(() => {
    if (scenario === settled) return undefined
    const timer = setTimeout(() => {
      setSettled(scenario)
      const words = wordsOf(scenario)
      written.current = words.q ?? words.kept
      const { on, known } = Object.fromEntries(new URLSearchParams(window.location.search))
      go(addressOf('/displacement', { on, known, ...words }), 'replace')
    }, rest)
    return () => clearTimeout(timer)
  }, [scenario, settled])
  return {
    scenario,
    settled,
    isDamaged: read === 'damaged',
    isTooLong: writeScenario(scenario) === undefined,
    change: useCallback((next) => setScenario(next), []),
  }
}

function scenarioOr(read: GivenScenario | 'damaged' | undefined): GivenScenario {
  return read === undefined || read === 'damaged' ? examples[0].scenario : read
}
