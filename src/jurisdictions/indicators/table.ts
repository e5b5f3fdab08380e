import type { Country, Grade, Instant, Source } from '../../model/index.ts'

/** One economy in a table of an indicator. Percentiles run from 0 (worst) to 100 (best). */
export interface Score {
  readonly country: Country
  /** On the indicator's own scale, where the table tells it. */
  readonly estimate?: number
  /** Standard error of the estimate, on the same scale. */
  readonly standardError?: number
  readonly percentile: number
  /** The 90 percent interval of the percentile, as published. */
  readonly low?: number
  readonly high?: number
  /** From how many sources the estimate was made. */
  readonly sources?: number
}

/**
 * One indicator for one year as one vintage has it. The vintage is part of the key: the World Bank reissues the years before with each
 * update, so the same year reads otherwise in the next vintage.
 */
export interface IndicatorTable {
  readonly indicator: string
  readonly title: string
  /** Which update, such as `2016 update`. */
  readonly vintage: string
  /** The year that is described; null where the table does not tell. */
  readonly year: number | null
  readonly knownFrom: Instant
  readonly grade: Grade
  readonly source: Source
  readonly scores: readonly Score[]
}

/** The key of a table in a word: indicator, vintage, year. */
export function keyOf({
  indicator,
  vintage,
  year,
}: Pick<IndicatorTable, 'indicator' | 'vintage' | 'year'>): string {
  return `${indicator}/${vintage.replaceAll(' ', '-')}/${year ?? 'year-not-stated'}`
}
