import type { Model } from './model.ts'

/** Written by `bench/fit-matching.ts`; do not edit by hand. */
export const model: Model = {
  start: -2.715,
  met: 1.213,
  near: 2,
  conflict: 4,
  against: 1.542,
  extra: 2.705,
  missing: 1.698,
  clash: 2.428,
  lone: 0.814,
  order: 1.254,
}

/** The weighted share of matches in the pairs that the fit saw. */
export const matchesInMix = 0.5
