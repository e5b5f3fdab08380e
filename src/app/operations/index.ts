import type { Operation } from '../operation.ts'
import { assess } from './assess.ts'
import { capsList, capsStatus } from './caps.ts'
import { capsImport, capsNotices, capsRule } from './caps-ledger.ts'
import { compare } from './compare.ts'
import { displacement } from './displacement.ts'
import { hostsHeld, hostsImportReports, hostsShow } from './hosts.ts'
import { impactMirror } from './impact-mirror.ts'
import { impactPriceVolume } from './impact-price-volume.ts'
import { lawDiff, lawList, lawShow, lawWords } from './law.ts'
import { lawCheck } from './law-check.ts'
import { lawCompare, lawRegimes } from './law-compare.ts'
import { lawExport } from './law-export.ts'
import { listingShow } from './listing.ts'
import { missionCheck } from './missions-check.ts'
import { missionImport, missionMark, missionShow } from './missions-desk.ts'
import { networkReach, networkShow } from './network.ts'
import { networkContest, networkImport } from './network-evidence.ts'
import { ownership } from './ownership.ts'
import { screen } from './screen.ts'
import { sourcesDiff, sourcesIndex, sourcesList, sourcesRelease, sourcesShow } from './sources.ts'
import { sourcesUpdate } from './sources-update.ts'
import { auditList, auditVerify, status, storeExport, storeImport } from './store.ts'
import { timeline } from './timeline.ts'
import { validate } from './validate.ts'
import { vocabulary } from './vocabulary.ts'
import { weakLinks } from './weak-links.ts'

/** Every operation. Adding one is a file and a word here; CLI, HTTP, OpenAPI and the reference follow. */
export const operations: readonly Operation[] = [
  screen,
  compare,
  validate,
  listingShow,
  sourcesList,
  sourcesShow,
  sourcesUpdate,
  sourcesDiff,
  sourcesRelease,
  sourcesIndex,
  ownership,
  networkReach,
  networkShow,
  networkImport,
  networkContest,
  assess,
  lawList,
  lawShow,
  lawDiff,
  lawWords,
  lawCheck,
  lawExport,
  lawRegimes,
  lawCompare,
  timeline,
  capsList,
  capsStatus,
  capsImport,
  capsRule,
  capsNotices,
  impactMirror,
  impactPriceVolume,
  vocabulary,
  weakLinks,
  hostsHeld,
  hostsShow,
  hostsImportReports,
  missionCheck,
  missionShow,
  missionImport,
  missionMark,
  ...displacement,
  auditList,
  auditVerify,
  status,
  storeExport,
  storeImport,
]
