/** The shapes that the pages are written against; types only. */
export type {
  Assessment,
  BackTest,
  Basis,
  BesideLine,
  BestSetAnswer,
  CapNotice,
  CapStatus,
  CaseRow,
  CheckedItem,
  CurvePoint,
  DisplaceAnswer,
  DivergenceRow,
  Duty,
  FieldChange,
  Finding,
  Forecast,
  HostLine,
  ListedParty,
  ListingAnswer,
  MeasureDetail,
  MeasureSummary,
  MirrorAnswer,
  MirrorFlow,
  MirrorPair,
  MissingFact,
  Notice,
  Nowcast,
  Outcome,
  PathStep,
  PerverseAnswer,
  RegimeSummary,
  RelatedMeasure,
  ReportLine,
  Result,
  RoutesAnswer,
  RuleId,
  Ruling,
  Screening,
  SensitivityAnswer,
  SourceDetail,
  SourceDiff,
  SourceLine,
  Span,
  Step,
  TieLine,
  TimelineEvent,
  Transaction,
  TreatedRow,
  TriedExemption,
  UpdateLine,
  UsedList,
  Validation,
} from '../app/index.ts'
export type { Problem } from './problem.ts'

import type {
  Basis,
  CapStatus,
  CaseRow,
  Comparison,
  HeldHost,
  HostDetail,
  MeasureDetail,
  MeasureSummary,
  MissionCheck,
  OwnershipAnswer,
  Reach,
  RegimeSummary,
  SourceLine,
  TieLine,
  TimelineEvent,
  WeakLinks,
} from '../app/index.ts'

export interface LawList {
  readonly on: string
  readonly lawCompleteThrough: string
  readonly regimes: readonly {
    readonly id: string
    readonly title: string
    readonly notHeld: readonly string[]
  }[]
  readonly measures: readonly MeasureSummary[]
  readonly dates: readonly {
    readonly day: string
    readonly label: string
    readonly measure?: string
  }[]
  readonly basis: Basis
}

/** The regimes held, and the enforcement cases. */
export interface RegimeList {
  readonly regimes: readonly RegimeSummary[]
  readonly cases: readonly CaseRow[]
  readonly basis: Basis
}

/** Two regimes side by side, with what it rests on. */
export type ComparisonAnswer = Comparison & { readonly basis: Basis }

/** What happened and what answered it, with what it rests on. */
export interface TimelineAnswer {
  readonly events: readonly TimelineEvent[]
  readonly basis: Basis
}

export type MeasureAnswer = MeasureDetail & { readonly basis: Basis }

export type CapAnswer = CapStatus & { readonly basis: Basis }

/** What a rule on ownership says of a structure, with what it rests on. */
export type OwnershipResult = OwnershipAnswer & { readonly basis: Basis }

/** Who is near a listed party, with what it rests on. */
export type ReachResult = Reach & { readonly basis: Basis }

/** The share of hosts under a percentile, with what it rests on. */
export type WeakLinksAnswer = WeakLinks & { readonly basis: Basis }

/** One host, with what the answer rests on. */
export type HostAnswer = HostDetail & { readonly basis: Basis }

/** The hosts, with what is held of each beside the list. */
export interface HostsHeld {
  readonly hosts: readonly HeldHost[]
  readonly basis: Basis
}

/** A register held against the law, with what it rests on. */
export type MissionAnswer = MissionCheck & { readonly basis: Basis }

/** Ties held in evidence. */
export interface TiesHeld {
  readonly ties: readonly TieLine[]
  readonly total: number
  readonly parties: number
  readonly says: string
  readonly basis: Basis
}

/** What came of taking a file of evidence in. */
export interface EvidenceTaken {
  readonly taken: number
  readonly known: number
  readonly issues: readonly { readonly says: string }[]
  readonly says: string
}

export interface CapList {
  readonly caps: readonly Pick<
    CapStatus,
    | 'cap'
    | 'title'
    | 'per'
    | 'whose'
    | 'window'
    | 'status'
    | 'says'
    | 'limits'
    | 'share'
    | 'shareAtMost'
    | 'binding'
  >[]
  readonly basis: Basis
}

export interface Vocabulary {
  readonly kinds: readonly { readonly id: string; readonly says: string }[]
  readonly roles: readonly string[]
  readonly claims: readonly {
    readonly id: string
    readonly question: string
    readonly why: string
  }[]
  readonly goods: readonly {
    readonly id: string
    readonly says: string
    readonly headings: readonly string[]
  }[]
  readonly places: readonly string[]
  readonly countries: readonly { readonly code: string; readonly name: string }[]
  readonly units: readonly string[]
  readonly currencies: readonly string[]
}

export interface StatusReport {
  readonly engine: string
  readonly store: { readonly kind: string; readonly recorded: number }
  readonly law: {
    readonly hash: string
    readonly regimes: number
    readonly measures: number
    readonly completeThrough: string
    readonly problem?: string
  }
  readonly figures: { readonly hash: string; readonly reports: number }
  readonly lists: readonly SourceLine[]
}
