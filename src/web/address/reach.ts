import { addressOf } from './location.ts'
import type { AskedTime } from './time.ts'

/** What is asked of the evidence held, as the address holds it. */
export interface AskedReach {
  /** The parties to begin at; none means those that the lists name. */
  readonly from: readonly string[]
  readonly steps: number
  /** Kinds of tie that are walked; none means all. */
  readonly kinds: readonly string[]
  /** The party whose ties are shown. */
  readonly party: string
}

export const fewestSteps = 1
export const mostSteps = 6
const usual = 3

/** Reads the question from an address. */
export function readReach(params: URLSearchParams): AskedReach {
  const steps = Number(params.get('steps') ?? usual)
  return {
    from: parts(params.get('from'), '|'),
    steps: Number.isInteger(steps) && steps >= fewestSteps && steps <= mostSteps ? steps : usual,
    kinds: parts(params.get('kinds'), ','),
    party: params.get('party') ?? '',
  }
}

/** The address that asks this; what is usual is left out. */
export function addressOfReach({ from, steps, kinds, party }: AskedReach, time: AskedTime): string {
  return addressOf('/network', {
    from: from.join('|'),
    steps: steps === usual ? '' : String(steps),
    kinds: kinds.join(','),
    party,
    on: time.on,
    known: time.known,
  })
}

function parts(text: string | null, mark: string): readonly string[] {
  return (text ?? '').split(mark).filter((part) => part.trim() !== '')
}
