import type { CapPosition, TriedExemption } from './assessment.ts'
import type { Missing, Situation } from './language/condition.ts'
import type { Exemption, Law, Measure } from './law.ts'
import type { Outcome } from './outcome.ts'
import { standUnderCap } from './stand-under-cap.ts'

/** An exemption held against the facts: what it would make of the act, and why. */
export interface Tried {
  readonly exemption: Exemption
  readonly helps: TriedExemption['helps']
  /** What the act comes to if the exemption decides; over-cap where the ceiling is what fails. */
  readonly gives: Outcome
  readonly because: readonly string[]
  readonly missing: readonly Missing[]
  readonly cap?: CapPosition
}

/**
 * Tries one exemption. One that rests on an unconfirmed fact never makes the outcome milder: it shows as
 * "would help if confirmed".
 */
export function tryExemption(
  exemption: Exemption,
  measure: Measure,
  law: Law,
  situation: Situation,
): Tried {
  const verdict = exemption.when.test(situation)
  const base = { exemption, because: verdict.because, missing: verdict.missing }
  const cap = law.caps.get(exemption.caps.find((id) => holds(law, id, situation.on)) ?? '')
  if (exemption.caps.length > 0 && cap === undefined) {
    const because = [
      `No window of the ceiling in ¶${exemption.paragraph ?? measure.paragraph} holds ${situation.on}.`,
    ]
    return { ...base, helps: 'no', gives: 'prohibited', because, missing: [] }
  }
  if (cap === undefined) {
    if (verdict.truth !== 'yes') return { ...base, helps: verdict.truth, gives: exemption.gives }
    return { ...base, helps: confirmed(exemption), gives: withApproval(exemption, situation) }
  }
  if (verdict.truth === 'no') return { ...base, helps: 'no', gives: 'prohibited', missing: [] }
  const stand = standUnderCap(cap, situation)
  const because = [...verdict.because, ...stand.because]
  const shown = { ...base, because, cap: stand.position }
  if (stand.truth === 'no') return { ...shown, helps: 'no', gives: 'over-cap', missing: [] }
  const missing = [...verdict.missing, ...stand.missing]
  if (verdict.truth === 'unknown' || stand.truth === 'unknown') {
    return { ...shown, helps: 'unknown', gives: exemption.gives, missing }
  }
  return { ...shown, helps: confirmed(exemption), gives: exemption.gives, missing: [] }
}

function holds(law: Law, cap: string, on: string): boolean {
  const window = law.caps.get(cap)?.window
  return window !== undefined && window.from <= on && on <= window.to
}

function confirmed(exemption: Exemption): TriedExemption['helps'] {
  return exemption.grade === 'unconfirmed' ? 'would-help-if-confirmed' : 'yes'
}

/** An exemption that needs approval gives no more than `approval-required` until the approval is named. */
function withApproval(exemption: Exemption, { act }: Situation): Outcome {
  const by = exemption.approval?.by
  if (by === undefined || act.approvals.some((approval) => approval.by === by))
    return exemption.gives
  return 'approval-required'
}
