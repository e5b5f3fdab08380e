export { coverageOf, paceRatiosOf, ratioAt, type Series } from './back-test.ts'
export { balanceOf } from './balance.ts'
export type { Prior } from './carried-over.ts'
export { checkReport, countsNothing } from './check-report.ts'
export { withConversion } from './convert.ts'
export { drawdownOn, shareOf } from './drawdown.ts'
export type { Beside } from './epoch.ts'
export { besideAmong, besideOf, extended, type Ledger, ledgerOf } from './ledger.ts'
export { statesOf } from './overlap.ts'
export { paceRatios } from './pace-ratios.ts'
export { type PriceVolume, priceVolume, type Traded } from './price-volume.ts'
export {
  type Factor,
  factOfReport,
  type Report,
  reportOfFact,
  reportProperty,
} from './report.ts'
export { decisions, factOfRuling, type Ruling, rulingOfFact, rulingProperty } from './ruling.ts'
export { areAlone, type SoFar, soFarIn } from './so-far.ts'
export type { Standing } from './standing.ts'
export { stateNamed } from './state-named.ts'
export * from './status.ts'
export { statusOf } from './status-of.ts'
export { factorProperty, type Stop, stopProperty } from './stop.ts'
