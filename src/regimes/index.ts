export type { Act, Party } from './act.ts'
export {
  type Answer,
  type Ask,
  type Balance,
  type Listing,
  nothingKnown,
  type Used,
} from './ask.ts'
export { type Assessed, assess } from './assess.ts'
export { assessExample } from './assess-example.ts'
export * from './assessment.ts'
export { completeThrough } from './circle.ts'
export { casesOf, compareRegimes, summariseRegime } from './compare-regimes.ts'
export {
  type CaseRow,
  type Comparison,
  ComparisonSchema,
  type DivergenceRow,
  EnforcementCaseSchema,
  type RegimeSummary,
  RegimeSummarySchema,
  type Span,
} from './comparison.ts'
export type { MeasureDetail, MeasureSummary } from './describe.ts'
export {
  describeMeasure,
  MeasureDetailSchema,
  MeasureSummarySchema,
  regimeDates,
  summarise,
} from './describe.ts'
export { lawPort } from './designations.ts'
export { endOf, inForceOn, isInForce, isKnown } from './in-force.ts'
export { mechanisms } from './language/index.ts'
export type {
  Cap,
  CapWindow,
  Designation,
  FixedCap,
  Law,
  LawExample,
  Measure,
  Regime,
} from './law.ts'
export { capParties, isFixed } from './law.ts'
export { type LawFile, publishedLawSchema } from './load/file-schema.ts'
export { findDuplicates } from './load/find-duplicates.ts'
export { findOverlaps } from './load/find-overlaps.ts'
export { contentOf } from './load/law-content.ts'
export { type Loaded, loadLaw } from './load/load-law.ts'
export type { LawText } from './load/read-file.ts'
export { measuresOfListing } from './measures-of-listing.ts'
export { type Outcome, outcomes } from './outcome.ts'
export { outcomesOverTime } from './outcomes-over-time.ts'
export { readTransaction } from './read-act.ts'
export { limitsOf } from './stand-under-cap.ts'
export { type TimelineEvent, TimelineEventSchema, timelineOf } from './timeline.ts'
export { actKinds, roles, type Transaction, TransactionSchema } from './transaction.ts'
