export { matchesInMix, model } from './coefficients.ts'

export const defaultThreshold = 0.7

export const engineNote =
  'A score is the probability that the two are one party on the mix of pairs that it was fitted on. An empty answer is not a clearance.'
