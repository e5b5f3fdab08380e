import type { Day } from '../model/index.ts'
import type { Finding, Reading } from './assessment.ts'
import { worstOf } from './authorities.ts'
import type { Dispute, Law, Measure, Position } from './law.ts'

/**
 * What an act comes to on each side of a dispute that touches it. A measure held by one side only counts in that side's reading and not in
 * the others'; everything else counts in all. Empty where no finding is disputed on the day.
 */
export function readingsOf(findings: readonly Finding[], law: Law, on: Day): readonly Reading[] {
  const touched = new Set(findings.flatMap((finding) => heldOn(finding, law, on)?.dispute ?? []))
  return [...touched].flatMap((id) => {
    const dispute = disputeOf(law, id)
    return dispute?.positions.map((position) => read(dispute, position, findings, law, on)) ?? []
  })
}

/** Who alone holds that a measure stands on a day; undefined where nobody disputes it. */
export function disputedOn(measure: Measure, law: Law, on: Day): Finding['disputed'] {
  const held = measure.heldOnly
  if (held === undefined || on < held.from) return undefined
  const dispute = disputeOf(law, held.dispute)
  const position = dispute?.positions.find(({ id }) => id === held.position)
  if (dispute === undefined || position === undefined) return undefined
  return { dispute: dispute.title, heldBy: [...position.heldBy], says: position.says }
}

/** Who holds what, for the end of the answer's sentence; empty where nothing is disputed. */
export function sayReadings(readings: readonly Reading[]): string {
  const sides = readings.map(
    ({ heldBy, outcome }) => `${heldBy.join(', ')} hold it ${sayOutcomeOf(outcome)}`,
  )
  return sides.length === 0 ? '' : ` This is disputed: ${sides.join('; ')}.`
}

/** The dispute of that id, of whichever regime. */
export function disputeOf(law: Law, id: string): Dispute | undefined {
  return [...law.regimes.values()]
    .flatMap(({ disputes }) => disputes)
    .find((dispute) => dispute.id === id)
}

function read(
  dispute: Dispute,
  position: Position,
  findings: readonly Finding[],
  law: Law,
  on: Day,
): Reading {
  const { heldBy, says, grade, source } = position
  const counted = findings.filter((finding) => {
    const held = heldOn(finding, law, on)
    return held?.dispute !== dispute.id || held.position === position.id
  })
  return {
    heldBy: [...heldBy],
    outcome: worstOf(counted),
    dispute: dispute.title,
    says,
    grade,
    source,
  }
}

function heldOn({ measure }: Finding, law: Law, on: Day): Measure['heldOnly'] {
  const held = law.measures.get(measure)?.heldOnly
  return held !== undefined && held.from <= on ? held : undefined
}

function sayOutcomeOf(outcome: Finding['outcome']): string {
  return outcome === 'not-caught'
    ? 'to be caught by no measure'
    : `to be ${outcome.replaceAll('-', ' ')}`
}
