export type { Act, Party } from './act.ts'
export {
  type Answer,
  type Ask,
  type Balance,
  type Listing,
  nothingKnown,
  type Used,
} from './ask.ts'
export { type Assessed, assess, completeThrough } from './assess.ts'
export * from './assessment.ts'
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
export type { Cap, Designation, Law, LawExample, Measure, Regime } from './law.ts'
export { publishedLawSchema } from './load/file-schema.ts'
export { findOverlaps } from './load/find-overlaps.ts'
export { type Loaded, loadLaw } from './load/load-law.ts'
export type { LawText } from './load/read-file.ts'
export { measuresOfListing } from './measures-of-listing.ts'
export { type Outcome, outcomes } from './outcome.ts'
export { readTransaction } from './read-act.ts'
export { limitsOf } from './stand-under-cap.ts'
export { actKinds, roles, type Transaction, TransactionSchema } from './transaction.ts'
