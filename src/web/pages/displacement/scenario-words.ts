import {
  type GivenScenario,
  readScenarioText,
  readScenarioWord,
  writeScenario,
} from './given-scenario.ts'

const shelf = 'displacement:kept'

/** How the address names one that is too long for it: this window keeps it. */
const keptWord = 'here'

/** The words of the address that ask for a scenario. */
export function wordsOf(scenario: GivenScenario): { readonly q?: string; readonly kept?: string } {
  const q = writeScenario(scenario)
  if (q !== undefined) return { q }
  try {
    window.sessionStorage.setItem(shelf, JSON.stringify(scenario))
  } catch {
    // A browser that keeps nothing loses a long scenario when the page is reloaded, and nothing else.
  }
  return { kept: keptWord }
}

/** The scenario that the words of an address ask for. */
export function readWord(word: string | undefined): GivenScenario | 'damaged' | undefined {
  if (word !== keptWord) return readScenarioWord(word ?? null)
  try {
    const kept = readScenarioText(window.sessionStorage.getItem(shelf) ?? '')
    return typeof kept === 'string' ? 'damaged' : kept
  } catch {
    return 'damaged'
  }
}
