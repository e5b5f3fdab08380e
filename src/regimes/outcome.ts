/** What an assessment may come to, worst first. */
export const outcomes = [
  'prohibited',
  'over-cap',
  'approval-required',
  'not-enough-facts',
  'within-cap',
  'permitted-with-duties',
  'not-caught',
] as const

export type Outcome = (typeof outcomes)[number]

/** The stricter of two outcomes. */
export function worse(left: Outcome, right: Outcome): Outcome {
  return outcomes.indexOf(left) <= outcomes.indexOf(right) ? left : right
}

/** The milder of two outcomes. */
export function milder(left: Outcome, right: Outcome): Outcome {
  return worse(left, right) === left ? right : left
}

/**
 * The verb of a clause, as codes: B decides … shall; B-DPRK the same, addressed to the target; BC binding once a trigger is met;
 * R directs an organ; I clarifies; H calls upon; P political.
 */
export const forces = ['B', 'B-DPRK', 'BC', 'R', 'I', 'H', 'P'] as const

export type Force = (typeof forces)[number]

/** What a clause does to an act. `exposes` binds nobody: it puts third parties at risk, wherever they are. */
export const effects = [
  'prohibits',
  'caps',
  'requires',
  'permits',
  'urges',
  'clarifies',
  'exposes',
] as const

export type Effect = (typeof effects)[number]

/** Whether a clause of this force can change an outcome. */
export function binds(force: Force): boolean {
  return force === 'B' || force === 'B-DPRK' || force === 'BC'
}
