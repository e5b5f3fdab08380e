/** The shapes that the pages are written against; types only. */
export type {
  Assessment,
  Basis,
  CapStatus,
  Duty,
  FieldChange,
  Finding,
  Forecast,
  ListedParty,
  ListingAnswer,
  MeasureDetail,
  MeasureSummary,
  MissingFact,
  Notice,
  Nowcast,
  Outcome,
  RelatedMeasure,
  ReportLine,
  Result,
  RuleId,
  Ruling,
  Screening,
  SourceDetail,
  SourceDiff,
  SourceLine,
  Transaction,
  TriedExemption,
  UpdateLine,
  UsedList,
} from '../app/index.ts'
export type { Problem } from './problem.ts'

import type {
  Basis,
  CapStatus,
  MeasureDetail,
  MeasureSummary,
  OwnershipAnswer,
  SourceLine,
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

export type MeasureAnswer = MeasureDetail & { readonly basis: Basis }

export type CapAnswer = CapStatus & { readonly basis: Basis }

/** What a rule on ownership says of a structure, with what it rests on. */
export type OwnershipResult = OwnershipAnswer & { readonly basis: Basis }

export interface CapList {
  readonly caps: readonly Pick<
    CapStatus,
    'cap' | 'title' | 'window' | 'status' | 'says' | 'limits' | 'share' | 'binding'
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
