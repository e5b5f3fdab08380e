import type { Grade } from '../model/index.ts'
import type { CapPosition, TriedExemption } from './assessment.ts'
import type { Missing, Situation } from './language/condition.ts'
import { type Exemption, type FixedCap, isFixed, type Law, type Measure } from './law.ts'
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
  lines: readonly number[],
): Tried {
  const cap = capOn(exemption, law, situation.on)
  if (exemption.caps.length > 0 && cap === undefined) {
    const paragraph = exemption.paragraph ?? measure.paragraph
    const because = [`No window of the ceiling in ¶${paragraph} holds ${situation.on}.`]
    return { exemption, helps: 'no', gives: 'prohibited', because, missing: [] }
  }
  const { truth, because, missing } = exemption.when.test(situation)
  if (truth === 'no') {
    const gives = cap === undefined ? exemption.gives : 'prohibited'
    return { exemption, helps: 'no', gives, because, missing: [] }
  }
  const gives = withApproval(exemption, situation)
  if (cap === undefined) {
    return { exemption, helps: helping(truth, exemption.grade), gives, because, missing }
  }
  const stand = standUnderCap(cap, situation, lines)
  const shown = [...because, ...stand.because]
  const { position } = stand
  if (stand.truth === 'no') {
    return { exemption, helps: 'no', gives: 'over-cap', because: shown, missing: [], cap: position }
  }
  const grade = cap.grade === 'unconfirmed' ? cap.grade : exemption.grade
  return {
    exemption,
    helps: helping(truth === 'yes' ? stand.truth : 'unknown', grade),
    gives,
    because: shown,
    missing: [...missing, ...stand.missing],
    cap: position,
  }
}

/** The ceiling whose window holds the day. */
function capOn({ caps }: Exemption, law: Law, on: string): FixedCap | undefined {
  for (const id of caps) {
    const cap = law.caps.get(id)
    if (cap !== undefined && isFixed(cap) && cap.window.from <= on && on <= cap.window.to)
      return cap
  }
  return undefined
}

/** What is unconfirmed neither helps nor leaves a question open: only its confirmation would. */
function helping(truth: 'yes' | 'unknown', grade: Grade): TriedExemption['helps'] {
  return grade === 'unconfirmed' ? 'would-help-if-confirmed' : truth
}

/** An exemption that needs approval gives no more than `approval-required` until the approval is named, given by then. */
function withApproval(exemption: Exemption, { act, on }: Situation): Outcome {
  const by = exemption.approval?.by
  const isGiven = act.approvals.some(
    (approval) => approval.by === by && (approval.on === undefined || approval.on <= on),
  )
  return by === undefined || isGiven ? exemption.gives : 'approval-required'
}
