import { badInput } from '../../model/index.ts'

const parts = ['legalBasis', 'will', 'capacity'] as const

/**
 * Reads the probability that an act is stopped: a number, or its three factors, all of which are needed: `p = l w c`, legal basis,
 * will and capacity.
 */
export function readEnforcement(given: unknown, at: string, id: string): number {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return readProbability(given, at, id)
  }
  const unknown = Object.keys(given).find((name) => !parts.some((part) => part === name))
  if (unknown !== undefined) {
    throw badInput(
      `${at}.${unknown}`,
      `${at}.${unknown} is not a known field; expected one of ${parts.join(', ')}.`,
    )
  }
  return parts
    .map((part) => readProbability((given as Record<string, unknown>)[part], `${at}.${part}`, id))
    .reduce((product, each) => product * each, 1)
}

function readProbability(given: unknown, at: string, id: string): number {
  if (typeof given === 'number' && given >= 0 && given <= 1) return given
  const shown = given === undefined ? 'missing' : JSON.stringify(given)
  throw badInput(at, `${at} of ${id} is ${shown}; expected a probability from 0 to 1.`)
}
