import { badInput, type Day, type Instant, readDay, readKnownBy } from '../../model/index.ts'
import type { Span } from '../ties/tie.ts'

export interface GivenSpan {
  readonly validFrom?: string
  readonly validTo?: string
  readonly knownFrom?: string
  readonly takenBack?: string
}

/** Reads when a statement held and was known; refuses days that do not exist and ends before beginnings. */
export function readSpan(given: GivenSpan, at: string): Span {
  const validFrom = dayAt(given.validFrom, `${at}.validFrom`)
  const validTo = dayAt(given.validTo, `${at}.validTo`)
  const knownFrom = instantAt(given.knownFrom, `${at}.knownFrom`)
  const takenBack = instantAt(given.takenBack, `${at}.takenBack`)
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    throw badInput(at, `${at} ends on ${validTo}, before it begins on ${validFrom}.`)
  }
  if (knownFrom !== undefined && takenBack !== undefined && takenBack < knownFrom) {
    throw badInput(at, `${at} is taken back before it is known.`)
  }
  return {
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(knownFrom === undefined ? {} : { knownFrom }),
    ...(takenBack === undefined ? {} : { takenBack }),
  }
}

function dayAt(text: string | undefined, at: string): Day | undefined {
  if (text === undefined) return undefined
  const day = readDay(text)
  if (day !== undefined) return day
  throw badInput(at, `${at} must be a day that exists, YYYY-MM-DD, not ${JSON.stringify(text)}.`)
}

/** A bare day is its end; what is known or taken back on a day is so by its end. */
function instantAt(text: string | undefined, at: string): Instant | undefined {
  if (text === undefined) return undefined
  const instant = readKnownBy(text)
  if (instant !== undefined) return instant
  throw badInput(at, `${at} must be a day or an instant in UTC, not ${JSON.stringify(text)}.`)
}
