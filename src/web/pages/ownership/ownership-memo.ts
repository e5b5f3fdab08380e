import type { OwnershipResult, Ruling } from '../../../server/contract.ts'
import { askableRules } from '../../address/structure.ts'
import { saySource } from '../../parts/grade-mark.tsx'
import { sayDate, sayDatesIn } from '../../words/dates.ts'
import { sayList } from '../../words/law-words.ts'
import { ruleWords, sayCaught, sayPercent } from '../../words/ownership-words.ts'

/** An answer on ownership as a memo in plain text: question, answer, each party with its proof, what was planned, basis. */
export function writeMemo(answer: OwnershipResult, ties: number): string {
  const { reading, on, knownBy, says, results, planned, contradictions, caution, basis } = answer
  return [
    `Ownership, ${sayDate(on)}`,
    '',
    'Question',
    `  Rule: ${answer.title}`,
    `  ${reading.says} (${saySource(reading.source)}; ${reading.grade})`,
    `  On: ${sayDate(on)}`,
    `  Known by: ${sayDate(knownBy)}`,
    `  Structure: ${Object.keys(results).length} parties asked about, ${ties} ties given`,
    '',
    'Answer',
    `  ${sayDatesIn(says)}`,
    '',
    ...Object.entries(results).flatMap(([party, ruling]) => partyLines(party, ruling)),
    ...(planned === undefined
      ? []
      : [
          `Planned designation of ${sayList(planned.parties)} would newly catch`,
          ...askableRules.map((id) => {
            const caught = planned.takes[id]?.caught ?? []
            return `  ${ruleWords[id].short}: ${caught.length === 0 ? 'nobody' : sayList(caught)}`
          }),
          '',
        ]),
    ...(contradictions.length === 0
      ? []
      : [
          'What the data says against itself',
          ...contradictions.map((one) => `  ${one.says} (${one.at})`),
          '',
        ]),
    'Basis',
    `  Engine ${basis.engine}, recorded up to no. ${basis.recorded}`,
    '',
    caution,
    '',
  ].join('\n')
}

function partyLines(party: string, ruling: Ruling): readonly string[] {
  const { caught, share, says, proof, missing, notes, rules } = ruling
  const beside = askableRules.map((id) => `${ruleWords[id].short} ${sayCaught(rules[id] ?? false)}`)
  return [
    `${party}: ${sayCaught(caught)}, ${sayPercent(share)} percent`,
    `  ${sayDatesIn(says)}`,
    `  ${beside.join('; ')}`,
    ...proof.map((step, at) => {
      const read = (step.sources ?? []).map(saySource)
      const borne = [...(step.at ?? []), ...read, ...(step.grade === undefined ? [] : [step.grade])]
      return `  ${at + 1}. ${sayDatesIn(step.says)}${borne.length === 0 ? '' : ` [${borne.join('; ')}]`}`
    }),
    ...missing.map((fact) => `  Would settle it: ${fact.says}`),
    ...notes.map((note) => `  Note: ${sayDatesIn(note.says)}`),
    '',
  ]
}
