import type { NameQuality } from '../model/index.ts'

/** What a user may set about matching. */
export interface MatchSettings {
  /** Whether a weak alias alerts alone, by list; a list that is absent says yes. */
  readonly weakAliasesAlert: Readonly<Record<string, boolean>>
}

/** What the index keeps of a record of a list; the record itself stays in the store. */
export interface IndexedListing {
  /** `list:reference`. */
  readonly id: string
  readonly list: string
  readonly reference: string
  readonly schema: string
  readonly caption: string
  readonly programs: readonly string[]
  readonly designatedOn?: string
  readonly delistedOn?: string
}

export interface Match {
  readonly id: string
  /** Its number in the index that answered. */
  readonly listing: number
  /** From 0 to 1: a probability on the mix of pairs that the calibration was fitted on (docs/method/matching.md). */
  readonly score: number
  /** How much more often evidence like this comes from the same party than from another: odds over the odds of the fitted mix. */
  readonly likelihoodRatio: number
  /** From 0 to 100: what OFAC's published method gives; only where asked for. */
  readonly ofacScore?: number
  /** The listed name that met; empty where an identifier met alone. */
  readonly name: string
  readonly nameQuality: NameQuality
  /** Sentences, strongest first. */
  readonly because: readonly string[]
  readonly evidence: readonly Evidence[]
}

export type EvidenceKind =
  | 'met'
  | 'near'
  | 'missing'
  | 'extra'
  | 'conflict'
  | 'order'
  | 'identifier'
  | 'birth-date'
  | 'country'
  | 'gender'
  | 'schema'
  | 'weak-alias'

/** One thing that speaks for or against: which part of the question, which part of the listing, and how much it moved the score. */
export interface Evidence {
  readonly kind: EvidenceKind
  readonly query?: string
  readonly listed?: string
  readonly says: string
  /** Positive speaks for, negative against; the sign and the order are meant, the unit is the scorer's own. */
  readonly weight: number
}

export interface ScreenOptions {
  /** From 0 to 1; nothing under it is given. */
  readonly threshold: number
  /** The most matches to give. */
  readonly limit?: number
  /** Ids of the lists to look in; left out for all. */
  readonly lists?: readonly string[]
  /** Whether a listing counts, as on the day asked about. */
  readonly stands?: (listing: number) => boolean
  readonly settings: MatchSettings
  /** Gives OFAC's score beside ours. */
  readonly withOfac?: true
}
