/**
 * What a regime did and what a next step would do: bite, front-loading, mirror gaps, leverage, responses.
 */
export { compareMirrors, type Flow, type Gap, type Margin, type Pair } from './mirror/compare.ts'
export { knownLookAlikes } from './mirror/known-look-alikes.ts'
export { type LookAlike, type Suspicion, suspectMixUps } from './mirror/look-alikes.ts'
export { type Statement, statementOf, type TradeRow } from './mirror/statement.ts'
