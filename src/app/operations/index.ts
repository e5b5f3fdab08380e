import type { Operation } from '../operation.ts'
import { assess } from './assess.ts'
import { capsList, capsStatus } from './caps.ts'
import { lawDiff, lawList, lawShow, lawWords } from './law.ts'
import { lawCheck } from './law-check.ts'
import { auditList, auditVerify, status, storeExport, storeImport } from './store.ts'
import { vocabulary } from './vocabulary.ts'

/** Every operation. Adding one is a file and a word here; CLI, HTTP, OpenAPI and the reference follow. */
export const operations: readonly Operation[] = [
  assess,
  lawList,
  lawShow,
  lawDiff,
  lawWords,
  lawCheck,
  capsList,
  capsStatus,
  vocabulary,
  auditList,
  auditVerify,
  status,
  storeExport,
  storeImport,
]
