import type { Country } from '../../model/index.ts'
import type { Score } from '../indicators/table.ts'

/** An economy next to the line. */
export interface Neighbour {
  readonly country: Country
  readonly percentile: number
  readonly estimate: number
}

/** Where a percentile lies on the scale of the estimates. */
export interface Line {
  readonly estimate: number
  readonly between: readonly [Neighbour, Neighbour]
  /** `midpoint` of two economies that stand next to each other in the ranking; `interpolated` by rank where the table held has a gap. */
  readonly how: 'midpoint' | 'interpolated'
}

/** Two economies of a full ranking of about two hundred are at most so far apart in percentile rank. */
const nextRank = 0.6

/**
 * The line at a percentile on the scale of the estimates: half way between the last economy below it and the first at or above it (sheet on
 * enforcement, B.1). Undefined where the table holds none on one of the sides, or no estimates.
 */
export function lineAt(below: number, scores: readonly Score[]): Line | undefined {
  const ranked = scores.flatMap(({ country, percentile, estimate }) =>
    estimate === undefined ? [] : [{ country, percentile, estimate }],
  )
  const under = ranked
    .filter(({ percentile }) => percentile < below)
    .reduce<Neighbour | undefined>(
      (best, one) => (best && best.estimate > one.estimate ? best : one),
      undefined,
    )
  const over = ranked
    .filter(({ percentile }) => percentile >= below)
    .reduce<Neighbour | undefined>(
      (best, one) => (best && best.estimate < one.estimate ? best : one),
      undefined,
    )
  if (under === undefined || over === undefined) return undefined
  const gap = over.percentile - under.percentile
  const isNext = gap <= nextRank
  const share = isNext ? 0.5 : (below - under.percentile) / gap
  return {
    estimate: under.estimate + share * (over.estimate - under.estimate),
    between: [under, over],
    how: isNext ? 'midpoint' : 'interpolated',
  }
}
