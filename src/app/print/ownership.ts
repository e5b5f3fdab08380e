import type { OwnershipAnswer, Ruling } from '../../networks/index.ts'
import { fold } from './fold.ts'

/** What a rule says of a structure, entity by entity, the caught first. */
export function printOwnership(answer: OwnershipAnswer): string {
  const { title, reading, results, contradictions, planned, says, caution } = answer
  const parties = Object.entries(results).sort(([, left], [, right]) => rank(left) - rank(right))
  return [
    fold(says),
    fold(`${title}: ${reading.says} [${reading.grade}] (${reading.source.title})`),
    ...parties.flatMap(([party, ruling]) => printRuling(party, ruling)),
    ...(contradictions.length === 0 ? [] : ['', 'The data says against itself:']),
    ...contradictions.map(({ says: what, at }) => fold(`- ${what} (${at})`, 2)),
    ...(planned === undefined
      ? []
      : ['', `Listing ${planned.parties.join(', ')} would take along:`]),
    ...Object.entries(planned?.takes ?? {}).map(([rule, { caught, depends }]) =>
      fold(
        `${rule}: ${named(caught)}${depends.length === 0 ? '' : `; perhaps ${named(depends)}`}`,
        2,
      ),
    ),
    '',
    fold(caution),
  ].join('\n')
}

function rank({ caught }: Ruling): number {
  if (caught === 'depends') return 1
  return caught ? 0 : 2
}

function printRuling(party: string, ruling: Ruling): string[] {
  const { caught, share, proof, missing, notes, rules } = ruling
  const word = caught === 'depends' ? 'DEPENDS' : caught ? 'CAUGHT' : 'not caught'
  const percent = typeof share === 'string' ? share : `${share.min} to ${share.max}`
  const beside = Object.entries(rules).map(([id, says]) => `${id} ${saysOf(says)}`)
  return [
    '',
    fold(`${word}  ${party}  (${percent} percent counts; ${beside.join(', ')})`),
    ...proof.map(({ says }, at) => fold(`${at + 1}. ${says}`, 2)),
    ...missing.map(({ says, settles }) => fold(`to settle it (${settles}): ${says}`, 2)),
    ...notes.map(({ says }) => fold(`note: ${says}`, 2)),
  ]
}

function saysOf(caught: Ruling['caught']): string {
  if (caught === 'depends') return 'depends'
  return caught ? 'yes' : 'no'
}

function named(parties: readonly string[]): string {
  return parties.length === 0 ? 'nobody' : parties.join(', ')
}
