import type { Assessment, Finding, Outcome, TriedExemption } from '../../../server/contract.ts'
import { outcomeWords, sayCitation, sayList } from '../../words/law-words.ts'

/** One thing that would move a finding, and what the finding would come to then. */
export interface Change {
  readonly says: string
  readonly outcome: Outcome
}

/** Each exemption that was tried and left open, with what it would give: what the asker could still find out or bring about. */
export function changesOf(assessment: Assessment): readonly Change[] {
  return assessment.findings.flatMap((finding) =>
    finding.exemptions
      .filter(({ helps, gives }) => isOpen(helps) && gives !== finding.outcome)
      .map((exemption) => ({
        says: sayChange(assessment, finding, exemption),
        outcome: exemption.gives,
      })),
  )
}

function isOpen(helps: TriedExemption['helps']): boolean {
  return helps === 'unknown' || helps === 'would-help-if-confirmed'
}

function sayChange(assessment: Assessment, finding: Finding, exemption: TriedExemption): string {
  const place = sayCitation(finding.citation)
  const gives = outcomeWords[exemption.gives].word.toLowerCase()
  if (exemption.helps === 'would-help-if-confirmed') {
    return `Under ${place}, were this exemption confirmed against the text, the finding would be "${gives}": ${exemption.says}`
  }
  const questions = exemption.missing.map(
    (name) => assessment.missing.find(({ fact }) => fact === name)?.question ?? name,
  )
  const open =
    questions.length === 0
      ? 'its conditions are met'
      : `these are answered so that it holds: ${sayList(questions)}`
  return `Under ${place}, the finding becomes "${gives}" if ${open}`
}
