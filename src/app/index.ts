export type { CapStatus, Forecast, Notice, Nowcast, ReportLine } from '../caps/index.ts'
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
export { openPlatform, type PlatformOptions } from './open-platform.ts'
export { type Argument, hyphened, type Operation } from './operation.ts'
export { operations } from './operations/index.ts'
export type { LawState, Platform } from './platform.ts'
export {
  type Asking,
  type BatchAnswer,
  type BatchRow,
  recordBatch,
  runBatch,
  runOperation,
} from './run-operation.ts'
export { engineVersion } from './version.ts'
