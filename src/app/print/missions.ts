import type { MissionCheck, Step } from '../../jurisdictions/index.ts'
import { fold } from './fold.ts'

/** A register held against the law: what stands, entry by entry, then what is to be done. */
export function printMissions(answer: MissionCheck): string {
  const { outcome, says, items, findings, steps, aliases, on, knownBy, lawCompleteThrough } = answer
  return [
    outcome.toUpperCase(),
    fold(says),
    ...items.flatMap((item) => [
      '',
      fold(`${item.outcome.toUpperCase()}  ${item.label}`),
      fold(item.says, 2),
      ...item.because.map((reason) => fold(`because: ${reason}`, 2)),
      ...findings
        .filter((finding) => finding.item === item.id)
        .map(({ citation, force, effect, grade, text }) =>
          fold(
            `${citation.document} ¶${citation.paragraph} [${force}, ${effect}, ${grade}] ${text}`,
            2,
          ),
        ),
      ...(item.outcome === 'not-caught' ? [] : item.evidence).flatMap(
        ({ question, stated, proof }) =>
          proof === null ? [] : [fold(`evidence: ${proof}: ${question} ${word(stated)}`, 4)],
      ),
      ...item.notes.map((note) => fold(`note: ${note.says} [${note.grade}]`, 2)),
    ]),
    '',
    ...(steps.length === 0 ? ['Nothing to do follows from the entries given.'] : ['To do:']),
    ...steps.map((step) => fold(stepLine(step), 2)),
    '',
    ...aliases.map((alias) => fold(alias.says)),
    `As of ${on}, known by ${knownBy}. Law complete through ${lawCompleteThrough}.`,
    ...answer.notLoaded.map((sentence) => fold(sentence)),
    fold(answer.caution),
  ].join('\n')
}

function word(stated: boolean | 'unknown'): string {
  if (stated === 'unknown') return 'Not known'
  return stated ? 'Yes' : 'No'
}

function stepLine({ state, kind, says, by, citation, id, note }: Step): string {
  const box = state === 'done' ? '[x]' : state === 'set-aside' ? '[-]' : '[ ]'
  const last = by === null ? '' : ` by ${by}`
  const cite = citation === null ? '' : ` (${citation})`
  return `${box} ${kind.replaceAll('-', ' ')}${last}: ${says}${cite} {${id}}${note === null ? '' : ` — ${note}`}`
}
