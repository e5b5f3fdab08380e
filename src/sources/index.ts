export { sources } from './sources.ts'
export type {
  Bounds,
  Dropped,
  ParseStep,
  Source,
  SourceFile,
  SourceInput,
} from './source.ts'
