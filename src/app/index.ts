export type { CapStatus, Forecast, Notice, Nowcast, ReportLine } from '../caps/index.ts'
export type { ListedParty } from '../model/index.ts'
export type { OwnershipAnswer, RuleId, Ruling } from '../networks/index.ts'
export type {
  Assessment,
  Basis,
  Duty,
  Finding,
  MeasureDetail,
  MeasureSummary,
  MissingFact,
  Outcome,
  RelatedMeasure,
  Transaction,
  TriedExemption,
} from '../regimes/index.ts'
export { publishedLawSchema } from '../regimes/index.ts'
export { csvTable } from '../sources/index.ts'
export { sourceIds } from './lists/known-sources.ts'
export type { ListingAnswer } from './lists/listing-shape.ts'
export type { Result, Screening, UsedList } from './lists/screen-shape.ts'
export type {
  FieldChange,
  SourceDetail,
  SourceDiff,
  SourceLine,
  UpdateLine,
} from './lists/sources-shape.ts'
export { openPlatform, type PlatformOptions } from './open-platform.ts'
export {
  type Argument,
  type BatchForm,
  type Context,
  hyphened,
  type LocalOption,
  type Operation,
} from './operation.ts'
export { operations } from './operations/index.ts'
export type { Elsewhere, LawState, Platform } from './platform.ts'
export {
  type Asking,
  type BatchAnswer,
  type BatchRow,
  recordBatch,
  runBatch,
  runOperation,
} from './run-operation.ts'
export { engineVersion } from './version.ts'
