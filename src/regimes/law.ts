import type { Country, Day, Grade, Imo, Money, Quantity, Source } from '../model/index.ts'
import type { Place } from './act.ts'
import type { DesignationMeasure } from './designation-measures.ts'
import type { Condition } from './language/condition.ts'
import type { Effect, Force, Outcome } from './outcome.ts'
import type { Claim, GoodsClass } from './words.ts'

/** The law that is loaded: every regime's measures, caps and words, checked and linked. */
export interface Law {
  readonly hash: string
  readonly regimes: ReadonlyMap<string, Regime>
  readonly measures: ReadonlyMap<string, Measure>
  readonly caps: ReadonlyMap<string, Cap>
  readonly claims: ReadonlyMap<string, Claim>
  readonly goods: ReadonlyMap<string, GoodsClass>
  /** Named places by lower-case name and alias. */
  readonly places: ReadonlyMap<string, Place>
  /** Designations entered with the law, in the order of their first days. */
  readonly designations: readonly Designation[]
  /** Where an authority's own act departs from the law it carries out, in the order of their first days. */
  readonly divergences: readonly Divergence[]
  /** What authorities did to those they held to have broken their law, in the order of settlement. */
  readonly cases: readonly EnforcementCase[]
  readonly examples: readonly LawExample[]
}

/** One sanctions regime. */
export interface Regime {
  readonly id: string
  readonly title: string
  readonly target: string
  readonly authority: { readonly id: string; readonly body: string; readonly binds: string }
  readonly addressee: { readonly who: string; readonly nationalAct: string }
  /** Whom alone it binds, and from when until when; empty where it binds all States. */
  readonly jurisdictions: readonly BoundJurisdictions[]
  /** The regime that this one carries out or adds to, where it is an overlay. */
  readonly carriesOut?: string
  readonly disputes: readonly Dispute[]
  /** The day up to which its law has been entered. */
  readonly completeThrough: Day
  /** What of it is not entered, and which other authorities are not held, in sentences. */
  readonly notHeld: readonly string[]
  /** What standing on a list brings under it. */
  readonly listings: readonly ListingRule[]
  /** Dates beside its measures' that a reader wants on the time line. */
  readonly dates: readonly { readonly on: Day; readonly says: string }[]
}

/** Jurisdictions that an authority binds, between two days where it has not always and will not for ever. */
export interface BoundJurisdictions {
  readonly countries: readonly Country[]
  readonly from?: Day
  /** First day on which it no longer bound them. */
  readonly until?: Day
  readonly source?: Source
}

/** A status on which States are not of one mind: who holds what, and since when. */
export interface Dispute {
  readonly id: string
  readonly title: string
  readonly from: Day
  readonly positions: readonly Position[]
  /** The reading on which ended measures stand again. */
  readonly restores?: string
}

/** One side of a dispute. */
export interface Position {
  readonly id: string
  readonly heldBy: readonly string[]
  readonly says: string
  readonly grade: Grade
  readonly source: Source
}

/** The reading on which alone a measure stands, from the day on which the dispute began. */
export interface HeldOnly {
  readonly dispute: string
  readonly position: string
  readonly from: Day
}

/** How an overlay stands to the law it carries out, on one matter, between two days. */
export interface Divergence {
  readonly id: string
  readonly regime: string
  readonly title: string
  readonly subject: string
  readonly kind: DivergenceKind
  /** The measures of the overlay, and those of the law it carries out. */
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
  readonly from: Day
  /** First day on which it was over. */
  readonly until?: Day
  readonly says: string
  /** The tariff lines as the overlay writes them. */
  readonly lines: readonly string[]
  readonly grade: Grade
  readonly source: Source
}

export const divergenceKinds = [
  'later',
  'milder',
  'stricter',
  'wider',
  'narrower',
  'other',
] as const

export type DivergenceKind = (typeof divergenceKinds)[number]

/** An enforcement case: what was done and when, what it cost and when that was settled. Months are known where days are not. */
export interface EnforcementCase {
  readonly id: string
  readonly regime: string
  readonly party: string
  readonly country?: string
  /** What the party was to the act: insurer, bank, maker. */
  readonly was: string
  readonly conduct: { readonly from: string; readonly to: string }
  readonly settledOn: Day
  readonly penalty?: Money
  readonly measures: readonly string[]
  readonly says: string
  readonly grade: Grade
  readonly source: Source
}

/** The measures that records of a list come under, by their programme and, where it matters, by what they are. */
export interface ListingRule {
  readonly list: string
  readonly programs: readonly string[]
  /** FollowTheMoney's words; left out for all. */
  readonly schemas?: readonly string[]
  readonly measures: readonly DesignationMeasure[]
  readonly paragraph: string
  readonly source: Source
}

/** How one measure stands to an earlier one. */
export type Edge = 'replaces' | 'adds' | 'widens' | 'clarifies' | 'restores'

/** One paragraph of an instrument, as far as it sets a rule. */
export interface Measure {
  readonly id: string
  readonly regime: string
  readonly title: string
  /** The chain it belongs to, such as coal-export. */
  readonly subject: string
  readonly document: string
  readonly paragraph: string
  readonly adopted: Day
  /** When its status could be known, where that is later than its adoption. */
  readonly knownFrom?: Day
  readonly heldOnly?: HeldOnly
  /** First day in force; the day of adoption counts. */
  readonly from: Day
  /** First day no longer in force, where the instrument itself ends it. */
  readonly expires?: Day
  readonly edges: readonly { readonly edge: Edge; readonly measure: string }[]
  readonly grade: Grade
  readonly source: Source
  readonly notes: readonly string[]
  readonly clauses: readonly Clause[]
}

/** One rule with one verb. */
export interface Clause {
  readonly id: string
  readonly text: string
  readonly force: Force
  readonly effect: Effect
  readonly when: Condition
  /** Whom it speaks to, where not whom the regime speaks to: flag States, port States, the target. */
  readonly addressee?: string
  readonly decidedBy?: string
  /** Given where its exemptions take acts out of every ban of the regime, while it is in force. */
  readonly reaches?: 'regime'
  readonly exemptions: readonly Exemption[]
  readonly duties: readonly DutyRule[]
  readonly grade: Grade
  readonly source?: Source
}

/** A way out of a prohibition. */
export interface Exemption {
  readonly id: string
  readonly paragraph?: string
  readonly text: string
  readonly gives: Outcome
  readonly when: Condition
  /** The ceilings it runs under; the one whose window holds the day counts. */
  readonly caps: readonly string[]
  /** Whose approval it needs, where it needs one. */
  readonly approval?: { readonly by: string }
  readonly duties: readonly DutyRule[]
  readonly grade: Grade
  readonly source?: Source
}

/** A duty with the rule for its last day. */
export interface DutyRule {
  readonly who: string
  readonly does: string
  readonly to?: string
  /** In words, such as "within 30 days of the end of the month". */
  readonly timing: string
  readonly due?: { readonly after: 'act' | 'end-of-month' | 'adoption'; readonly days: number }
  readonly grade: Grade
  readonly source?: Source
}

/** A ceiling: how much may be drawn over a window, in value, quantity or both, or how many may stand at one time. */
export interface Cap {
  readonly id: string
  readonly regime: string
  readonly title: string
  readonly measure: string
  readonly paragraph: string
  readonly window: CapWindow
  /** Whom it is set for: all States together, each State by itself, or each holder in a State. */
  readonly per: (typeof capParties)[number]
  readonly limits: {
    readonly value?: Money
    readonly quantity?: Quantity
    /** The quantity in another unit that the law gives beside it without saying which prevails. */
    readonly alternative?: Quantity
  }
  /** Given where the limit is no figure but what the same State reported of these days. */
  readonly base?: { readonly from: Day; readonly to: Day; readonly unit: string }
  /** How the limits stand to each other. */
  readonly rule: 'whichever-is-lower' | 'either'
  readonly notices: readonly {
    readonly level: number
    readonly says: string
    readonly grade: Grade
  }[]
  readonly grade: Grade
  readonly source: Source
  readonly notes: readonly string[]
}

export const capParties = ['all', 'state', 'holder'] as const

/**
 * The days a ceiling runs over. `fixed`: what is drawn from its first to its last day adds up. `rolling`: on any day, what is drawn in so
 * many months up to it adds up. `level`: nothing adds up, a number that stands on a day is held against the limit. Without a last day it
 * runs until its measure is replaced.
 */
export type CapWindow =
  | { readonly kind: 'fixed'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'rolling'; readonly from: Day; readonly to?: Day; readonly months: number }
  | { readonly kind: 'level'; readonly from: Day; readonly to?: Day }

/** A ceiling of all States together between two days: the kind that an act can be held against. */
export type FixedCap = Cap & { readonly window: Extract<CapWindow, { kind: 'fixed' }> }

export function isFixed(cap: Cap): cap is FixedCap {
  return cap.window.kind === 'fixed' && cap.per === 'all'
}

/** A party or hull named by a resolution or the Committee, from one day until another. */
export interface Designation {
  /** `list:reference`. */
  readonly id: string
  readonly list: string
  readonly name: string
  readonly alsoCalled: readonly string[]
  readonly imo?: Imo
  readonly measures: readonly DesignationMeasure[]
  readonly from: Day
  readonly until?: Day
  readonly basis: string
  readonly grade: Grade
  readonly source: Source
}

/** A case in a law file with the answer it must give. */
export interface LawExample {
  readonly measure: string
  readonly name: string
  /** File and line, found when asked. */
  readonly at: () => string
  readonly on: Day
  readonly act: unknown
  readonly outcome: Outcome
  readonly missing?: readonly string[]
}
