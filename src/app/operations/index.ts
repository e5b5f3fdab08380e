import type { Operation } from '../operation.ts'
import { assess } from './assess.ts'
import { capsList, capsStatus } from './caps.ts'
import { compare } from './compare.ts'
import { lawDiff, lawList, lawShow, lawWords } from './law.ts'
import { lawCheck } from './law-check.ts'
import { listingShow } from './listing.ts'
import { ownership } from './ownership.ts'
import { screen } from './screen.ts'
import { sourcesDiff, sourcesIndex, sourcesList, sourcesRelease, sourcesShow } from './sources.ts'
import { sourcesUpdate } from './sources-update.ts'
import { auditList, auditVerify, status, storeExport, storeImport } from './store.ts'
import { vocabulary } from './vocabulary.ts'

/** Every operation. Adding one is a file and a word here; CLI, HTTP, OpenAPI and the reference follow. */
export const operations: readonly Operation[] = [
  screen,
  compare,
  listingShow,
  sourcesList,
  sourcesShow,
  sourcesUpdate,
  sourcesDiff,
  sourcesRelease,
  sourcesIndex,
  ownership,
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
