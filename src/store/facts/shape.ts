import type { Fact, Instant, RecordedFact } from '../../model/index.ts'
import type { Receipt, Write } from '../write.ts'

export interface FactQuery {
  readonly subject?: string
  readonly subjectPrefix?: string
  readonly property?: string
  /** Only what was taken in up to this recorded number; all when left out. */
  readonly upTo?: number
  /** Only what was taken in after this recorded number, for one who has read up to it. */
  readonly after?: number
  /** Only what was published up to this instant; all when left out. */
  readonly knownBy?: Instant
  /**
   * A fact that a row inside the same horizon takes back is left out, unless `included` is asked. It stays out even when the
   * row that took it back is itself taken back: to restore it, the last row states it anew.
   */
  readonly retracted?: 'left-out' | 'included'
}

/** Dated, sourced, graded statements; conflicting ones stand side by side. */
export interface Facts {
  /** Takes in those whose id is new, as one batch; a fact whose id is not `factId` of its content is refused, and the batch with it. */
  append(facts: Iterable<Fact>, write: Write): Promise<Receipt>
  /** By subject, property, validFrom (open first), knownFrom, id: the order does not depend on the order of appending. */
  read(query?: FactQuery): Promise<readonly RecordedFact[]>
}
