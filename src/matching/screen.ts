import type { ListedParty } from '../model/index.ts'
import { buildIndex } from './listings/build-index.ts'
import type { Match, ScreenOptions } from './match.ts'
import type { MatchIndex } from './match-index.ts'
import type { Query } from './query.ts'
import { bruteEngineOf, engineOf } from './search/engine.ts'
import { screenWith } from './search/screen-with.ts'

/**
 * The listings that a question may mean, at or over the threshold: those with an identifier asked about first, then by score, ties by id.
 * Nothing that reaches the threshold is missed; an empty answer is no clearance.
 */
export function screen(index: MatchIndex, query: Query, options: ScreenOptions): readonly Match[] {
  return screenWith(engineOf(index), query, options)
}

/** The same answer without looking anything up: every word held against every word, every name against every name. */
export function screenEvery(
  parties: readonly ListedParty[],
  query: Query,
  options: ScreenOptions,
): readonly Match[] {
  return screenWith(bruteEngineOf(buildIndex(parties)), query, options)
}
