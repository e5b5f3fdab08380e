/**
 * Names and identifiers to listings, with reasons. `docs/method/matching.md` states how a score is worked out; `screenEvery` is the referee
 * that the index is held against.
 */
export { compareNames, type NamesCompared } from './compare-names.ts'
export { buildIndex, type IndexBuilder, indexBuilder } from './listings/build-index.ts'
export { readIndex, writeIndex } from './listings/index-file.ts'
export { withChanges } from './listings/with-changes.ts'
export type {
  Evidence,
  EvidenceKind,
  IndexedListing,
  Match,
  MatchSettings,
  ScreenOptions,
} from './match.ts'
export type { Changes, MatchIndex } from './match-index.ts'
export { ofacScore } from './ofac/ofac-score.ts'
export { type Query, readQueryName } from './query.ts'
export { defaultThreshold, engineNote } from './score/calibration.ts'
export { screen, screenEvery } from './screen.ts'
