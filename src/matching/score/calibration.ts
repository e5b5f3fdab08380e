import { fitted } from './coefficients.ts'

export { matchesInMix, model } from './coefficients.ts'

/** From here on a name is shown unless the user sets it otherwise; what it finds and what it costs is in docs/method/matching.md. */
export const defaultThreshold = 0.7

/** What a score is, for every page and report that shows one. */
export const engineNote = `A score is the probability that the two are one party on the mix of ${fitted.pairs} pairs that it was fitted on (${fitted.on}); in screening true matches are rarer. An empty answer is not a clearance.`
