import type { Day, Grade, Instant, Source } from '../../model/index.ts'
import type { PercentRange } from '../percent.ts'
import type { TieKind } from './tie-kinds.ts'

/**
 * One statement that two parties are tied, from a source: from an owner to what he owns, from the one who acts to the one acted on or
 * for (`acts-for` runs from the principal to who acts for him, so that every tie of control runs downwards).
 */
export interface Tie {
  readonly kind: TieKind
  readonly from: string
  readonly to: string
  /** Of `owns` and `votes`; left out where the source says no figure, which is a stake of anything up to the whole. */
  readonly share?: PercentRange
  readonly span: Span
  readonly source?: Source
  readonly grade?: Grade
  /** Why somebody disputes it. A contested tie never catches by itself; it makes the answer depend. */
  readonly contested?: string
  /** Where it was given: `shares.A.X`, `ties[3]`, row 7. */
  readonly at: string
}

/** When a statement holds in the world and when it could be known. Every end may be open. */
export interface Span {
  readonly validFrom?: Day
  /** The last day on which it held. */
  readonly validTo?: Day
  readonly knownFrom?: Instant
  /** From when on its source no longer stood by it. */
  readonly takenBack?: Instant
}

/** Whether a statement held on a day, by what could be known at an instant. */
export function holdsOn(span: Span, on: Day, knownBy: Instant): boolean {
  if (span.validFrom !== undefined && span.validFrom > on) return false
  if (span.validTo !== undefined && span.validTo < on) return false
  return isKnownBy(span, knownBy)
}

export function isKnownBy({ knownFrom, takenBack }: Span, knownBy: Instant): boolean {
  return (
    (knownFrom === undefined || knownFrom <= knownBy) &&
    (takenBack === undefined || takenBack > knownBy)
  )
}
