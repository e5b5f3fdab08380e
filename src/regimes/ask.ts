import type { Day, Dimension, Grade, Imo } from '../model/index.ts'
import type { Party } from './act.ts'
import type { DesignationMeasure } from './designation-measures.ts'

/** What another room answers: a value with its basis, or that it cannot say and why. Never a guess. */
export type Answer<T> =
  | { readonly known: true; readonly value: T; readonly basis: readonly string[] }
  | { readonly known: false; readonly because: string }

/** A list entry that a party or hull is. */
export interface Listing {
  /** `list:reference`, such as `un-sc:KPe.036`. */
  readonly id: string
  readonly list: string
  readonly caption: string
  readonly measures: readonly DesignationMeasure[]
  readonly from: Day
  /** First day on which it no longer stood. */
  readonly until?: Day
  readonly grade: Grade
}

/** How much of a limit is used, in the smallest unit: certainly, and at most (undefined where a report gives no figure). */
export interface Used {
  readonly limit: bigint
  readonly least: bigint
  readonly most?: bigint
}

/** Where a ceiling stands on the day asked about, as reported. */
export interface Balance {
  readonly value?: Used & { readonly currency: string }
  readonly quantity?: Used & { readonly unit: string; readonly dimension: Dimension }
  /** The last day covered by a report; undefined when nothing is reported. */
  readonly reportedThrough?: Day
  readonly says: string
}

/** What `assess` asks of the rooms that it may not import; `app` answers for them. Each answer is synchronous. */
export interface Ask {
  /** Only those in force on the day asked about. */
  readonly listings: (party: Party) => Answer<readonly Listing[]>
  readonly ownership: (party: Party) => Answer<{ readonly caught: boolean; readonly by: string }>
  /** All that were known, in force on the day or not. */
  readonly hull: (imo: Imo) => Answer<readonly Listing[]>
  readonly balance: (cap: string) => Answer<Balance>
}

/** A port that can answer nothing; every question comes back as a missing fact. */
export const nothingKnown: Ask = {
  listings: () => ({ known: false, because: 'No list is loaded.' }),
  ownership: () => ({ known: false, because: 'No ownership data is loaded.' }),
  hull: () => ({ known: false, because: 'No vessel register is loaded.' }),
  balance: () => ({ known: false, because: 'No ledger is loaded.' }),
}
