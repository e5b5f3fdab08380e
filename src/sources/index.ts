export { fetchFile } from './fetch/fetch-file.ts'
export { csvTable } from './kit/csv-table.ts'
export { OwnMapping } from './own/mapping.ts'
export { ownSource } from './own/source.ts'
export { recogniseFiles } from './recognise.ts'
export type {
  Bounds,
  Dropped,
  ParseStep,
  Source,
  SourceFile,
  SourceInput,
} from './source.ts'
export { sources } from './sources.ts'
