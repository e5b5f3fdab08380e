import type { Day, Instant } from './day.ts'

/** How firmly a fact is known, firmest first. Shown in every answer that rests on it. */
export const grades = ['text', 'transposed', 'official', 'press', 'derived', 'unconfirmed'] as const

/**
 * One grade: `text` the instrument itself, `transposed` an act that carries it out, `official` an institution's summary,
 * `press`, `derived` computed with the formula given, `unconfirmed`.
 */
export type Grade = (typeof grades)[number]

/** Where a fact was read. */
export interface Source {
  readonly title: string
  readonly url?: string
  /** Page, row, paragraph or element inside the source. */
  readonly locator?: string
}

/** A statement about a subject that holds in the world from one day to another, as published at an instant. */
export interface Fact {
  /** Content hash; the same statement from the same source has the same id. */
  readonly id: string
  /** What it is about, such as `un-1718/coal-2017` or `imo:9163166`. */
  readonly subject: string
  readonly property: string
  /** Any JSON value; integers too large for a number travel as decimal strings. */
  readonly value: unknown
  readonly unit?: string
  readonly validFrom?: Day
  readonly validTo?: Day
  /** When it was published. */
  readonly knownFrom: Instant
  readonly source: Source
  readonly grade: Grade
  /** The id of the fact that this one takes back. */
  readonly retracts?: string
}

/** A fact with its place in the order in which the store took things in. */
export interface RecordedFact extends Fact {
  readonly recorded: number
}
