import { readFacts, writeFacts } from '../../address/question.ts'

/** A scenario as a file or the address holds it; the server checks it. */
export interface GivenScenario {
  readonly kappa: number
  readonly hosts: readonly GivenHost[]
  readonly changes: readonly { readonly id: string; readonly enforcement: unknown }[]
  readonly exitVolume?: number
  readonly observedDiversion?: object
  readonly nests?: Readonly<Record<string, number>>
  readonly unit?: string
}

interface GivenHost {
  readonly id: string
  readonly name?: string
  readonly volume: number
  readonly enforcement: unknown
}

/** Reads a file's text. A sentence where it is no scenario. */
export function readScenarioText(text: string): GivenScenario | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return `This is not JSON that can be read. ${error instanceof Error ? error.message : ''}`.trim()
  }
  return scenarioIn(value) ?? noScenario
}

const noScenario =
  'A scenario is one object: { "kappa": 2, "exitVolume": 20, "hosts": [{ "id": "A", "volume": 40, "enforcement": 0.9 }], "changes": [] }.'

/** How long a scenario may be in an address, in characters: what mail programs and servers carry whole. */
export const longestAddress = 6000

/** A scenario as the address writes it; undefined where it is too long for one. */
export function writeScenario(scenario: GivenScenario): string | undefined {
  const text = writeFacts(scenario)
  return text.length > longestAddress ? undefined : text
}

/** The scenario in an address; undefined where there is none, `damaged` where it cannot be read. */
export function readScenarioWord(word: string | null): GivenScenario | 'damaged' | undefined {
  if (word === null || word === '') return undefined
  return scenarioIn(readFacts(word)) ?? 'damaged'
}

/** The same scenario with one host's enforcement proposed; what it has today is no proposal. */
export function withProposal(
  scenario: GivenScenario,
  id: string,
  { today, level }: { readonly today: number; readonly level: number },
): GivenScenario {
  const others = scenario.changes.filter((change) => change.id !== id)
  return {
    ...scenario,
    changes: level === today ? others : [...others, { id, enforcement: level }],
  }
}

/** Only what the page itself leans on is looked at; all else is the server's to refuse. */
function scenarioIn(value: unknown): GivenScenario | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const inside = 'question' in value ? value.question : value
  if (typeof inside !== 'object' || inside === null || !('hosts' in inside)) return undefined
  const { hosts, changes } = inside as { readonly hosts: unknown; readonly changes?: unknown }
  if (!Array.isArray(hosts) || !hosts.every(isHost)) return undefined
  if (changes !== undefined && !(Array.isArray(changes) && changes.every(isChange)))
    return undefined
  return { changes: [], ...inside } as unknown as GivenScenario
}

function isHost(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value
}

function isChange(value: unknown): boolean {
  return isHost(value)
}
