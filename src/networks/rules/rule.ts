import type { Grade, Source } from '../../model/index.ts'
import type { Percent } from '../percent.ts'

export const ruleIds = ['ofac-50', 'eu', 'uk', 'un'] as const

export type RuleId = (typeof ruleIds)[number]

/** How stakes become an owned entity. */
export interface Test {
  readonly threshold: Percent
  readonly passes: 'at-least' | 'more-than'
  /**
   * Whose stakes are added up: those of all caught parties together, those of one listed party with what he holds through entities
   * of his own, or these and what his partners in a joint arrangement hold beside him.
   */
  readonly adds: 'all-caught' | 'one-listed' | 'one-listed-and-partners'
}

/**
 * What a rule says while it holds. `certain` is the test under which an entity is caught on every way to read the rule, `possible`
 * the test without which it is not caught on any; where the rule is clear they are the same, and what lies between them depends.
 */
export interface Reading {
  /** First day; null where the reading is older than any source held. */
  readonly from: string | null
  readonly certain: Test
  readonly possible: Test
  /** What control without shares does: it catches, or it only warns because the rule is about ownership. */
  readonly control: 'catches' | 'warns'
  /** The fact that would settle what lies between the two tests; left out where they are the same. */
  readonly unsettled?: string
  readonly says: string
  readonly source: Source
  readonly grade: Grade
}

/** One authority's way of reaching what a listed party owns, with every reading it has had. */
export interface Rule {
  readonly id: RuleId
  readonly title: string
  /** How the authority calls what is caught, in a sentence: blocked, owned or controlled. */
  readonly caughtWord: string
  /** In order of their first days. */
  readonly readings: readonly Reading[]
  /** What is to be said wherever control decides or only warns. */
  readonly onControl: string
  /** What a sale under the threshold does to property already frozen; left out where no text on it is held. */
  readonly afterSale?: { readonly says: string; readonly source: Source; readonly grade: Grade }
}
