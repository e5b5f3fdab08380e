export type { Answer, Answers, KeptAnswer } from './answers/shape.ts'
export type { Audit, AuditEntry, AuditRecord, BrokenLink } from './audit/shape.ts'
export type { Blobs, NamedBlob } from './blobs/shape.ts'
export { canonicalJson } from './canonical-json.ts'
export type {
  Documents,
  HeldRecord,
  Holding,
  ListRecord,
  ListRecords,
  ListVersion,
  NewVersion,
  RecordChange,
  VersionCounts,
  VersionStatus,
} from './documents/shape.ts'
export { factId, factIdWith } from './facts/fact-id.ts'
export type { FactQuery, Facts } from './facts/shape.ts'
export { openStore } from './open-store.ts'
export type { Store, StoreOptions } from './store.ts'
export type { Receipt, Write } from './write.ts'
