import type { Assessment, Finding, Outcome, TriedExemption } from '../../../server/contract.ts'
import { sayCitation } from '../../words/law-words.ts'

/** One thing that would move a finding, what the finding would come to then, and what is still open about it. */
export interface Change {
  readonly id: string
  readonly says: string
  readonly outcome: Outcome
  readonly open: readonly string[]
}

/** Each exemption that was tried and left open: what the asker could still find out or bring about. */
export function changesOf(assessment: Assessment): readonly Change[] {
  return assessment.findings.flatMap((finding) =>
    finding.exemptions
      .filter(({ helps, gives }) => isOpen(helps) && gives !== finding.outcome)
      .map((exemption) => changeBy(assessment, finding, exemption)),
  )
}

function isOpen(helps: TriedExemption['helps']): boolean {
  return helps === 'unknown' || helps === 'would-help-if-confirmed'
}

function changeBy(assessment: Assessment, finding: Finding, exemption: TriedExemption): Change {
  const paragraph = exemption.paragraph ?? finding.citation.paragraph
  const place = sayCitation({ document: finding.citation.document, paragraph })
  const says =
    exemption.helps === 'would-help-if-confirmed'
      ? `If the exemption of ${place}, which is not confirmed, were confirmed:`
      : `If the exemption of ${place} holds:`
  const open = exemption.missing.map(
    (name) => assessment.missing.find(({ fact }) => fact === name)?.question ?? name,
  )
  return { id: `${finding.measure} ${exemption.id}`, says, outcome: exemption.gives, open }
}
