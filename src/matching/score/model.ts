import type { Features } from './features.ts'

/** What each feature moves the log-odds that two names are of one party. Fitted by `bench/fit-matching.ts`; see docs/method/matching.md. */
export interface Model {
  readonly start: number
  /** For each doubling of the bits met. */
  readonly met: number
  readonly near: number
  readonly conflict: number
  readonly against: number
  readonly extra: number
  readonly missing: number
  readonly clash: number
  readonly lone: number
  readonly order: number
  /** For a word that stands against another, and for a place or common word that only one body has; two of a kind at most. */
  readonly parts: number
  readonly sister: number
}

/** A share of what met beyond this costs no more: the names have nothing to do with one another. */
export const mostShare = 6

/** The log-odds of the fitted mix, as a sum of one term a feature. */
export function logOdds(model: Model, features: Features): number {
  const { met } = features
  if (met <= 0) return Number.NEGATIVE_INFINITY
  return (
    model.start +
    model.met * Math.log2(1 + met) -
    model.near * share(features.near, met) -
    model.conflict * share(features.conflict, met) -
    model.against * features.against -
    model.extra * share(features.extra, met) -
    model.missing * share(features.missing, met) -
    model.clash * Math.min(features.clash, 2) -
    model.lone * Math.min(features.lone, 2) -
    model.order * features.order -
    model.parts * Math.min(features.parts, 2) -
    model.sister * Math.min(features.sister, 2)
  )
}

function share(cost: number, met: number): number {
  return Math.min(mostShare, cost / met)
}

/**
 * The most that the log-odds can come to when at most `met` bits of the `asked` meet: what does not meet costs at least as much as the
 * cheaper of a near word and an extra one. Rises with `met`.
 */
export function mostLogOdds(model: Model, met: number, asked: number): number {
  if (met <= 0) return Number.NEGATIVE_INFINITY
  const cost = Math.min(model.near, model.extra, model.conflict * 0.4)
  const left = Math.max(0, asked - met)
  return model.start + model.met * Math.log2(1 + met) - cost * share(left, met)
}

export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
