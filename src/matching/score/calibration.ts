import type { Model } from './model.ts'

/** The coefficients, from `bench/fit-matching.ts`. */
export const model: Model = {
  start: -6.5,
  met: 2.4,
  near: 4,
  conflict: 9,
  extra: 3,
  missing: 2.5,
  clash: 3,
  lone: 1,
  order: 1,
}

/** The share of matches in the mix of pairs that the score is a probability on. */
export const matchesInMix = 0.5

export const defaultThreshold = 0.7

export const engineNote =
  'A score is the probability that the two are one party on the mix of pairs that it was fitted on. An empty answer is not a clearance.'
