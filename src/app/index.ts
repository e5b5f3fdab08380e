export type {
  BesideLine,
  CapStatus,
  Forecast,
  Notice,
  Nowcast,
  ReportLine,
} from '../caps/index.ts'
export type {
  BackTest,
  BestSetAnswer,
  CheckedItem,
  DisplaceAnswer,
  HostLine,
  MissionCheck,
  PerverseAnswer,
  RoutesAnswer,
  SensitivityAnswer,
  Step,
  WeakLinks,
} from '../jurisdictions/index.ts'
export type { ListedParty } from '../model/index.ts'
export type { OwnershipAnswer, PathStep, Reach, RuleId, Ruling } from '../networks/index.ts'
export type {
  Assessment,
  Basis,
  CaseRow,
  Comparison,
  DivergenceRow,
  Duty,
  Finding,
  MeasureDetail,
  MeasureSummary,
  MissingFact,
  Outcome,
  RegimeSummary,
  RelatedMeasure,
  Span,
  TimelineEvent,
  Transaction,
  TriedExemption,
} from '../regimes/index.ts'
export { publishedLawSchema } from '../regimes/index.ts'
export { csvTable } from '../sources/index.ts'
export { type CapNotice, noticesIn } from './caps/notices-in.ts'
export type { MirrorAnswer, MirrorFlow, MirrorPair } from './impact/mirror-schema.ts'
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
export type { TieLine } from './networks/tie-line.ts'
export { openPlatform, type PlatformOptions } from './open-platform.ts'
export {
  type Argument,
  type BatchForm,
  type Context,
  hyphened,
  type LocalOption,
  type Operation,
} from './operation.ts'
export type { HeldHost, HostDetail } from './operations/hosts.ts'
export { operations } from './operations/index.ts'
export type { Elsewhere, LawState, Platform, View } from './platform.ts'
export {
  type Asking,
  type BatchAnswer,
  type BatchRow,
  recordBatch,
  runBatch,
  runOperation,
} from './run-operation.ts'
export type { CurvePoint, TreatedRow, Validation } from './validation/shape.ts'
export { engineVersion } from './version.ts'
