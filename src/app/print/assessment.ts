import type { Assessment, Duty, Finding } from '../../regimes/index.ts'
import { fold } from './fold.ts'

/** An assessment as a memo for a terminal. */
export function printAssessment(answer: Assessment): string {
  return [
    answer.outcome.toUpperCase(),
    fold(answer.says),
    fold(answer.restsOn),
    ...answer.authorities.map(({ body, outcome, decides }) =>
      fold(`${body}: ${outcome}${decides ? ', decides' : ''}`, 2),
    ),
    ...(answer.readings ?? []).map(({ heldBy, outcome, says, grade }) =>
      fold(`Held by ${heldBy.join(', ')}: ${outcome}. ${says} [${grade}]`, 2),
    ),
    ...answer.findings.flatMap(printFinding),
    ...(answer.missing.length === 0 ? [] : ['', 'Missing facts:']),
    ...answer.missing.flatMap(({ fact, question, why }) => [
      fold(`- ${fact}: ${question}`, 2),
      fold(why, 4),
    ]),
    ...answer.listings.map(({ says, grade }) => fold(`Listed: ${says} [${grade}]`)),
    '',
    `As of ${answer.on}, known by ${answer.knownBy}. Law complete through ${answer.lawCompleteThrough}.`,
    ...answer.notAsked.map(({ title, binds }) =>
      fold(`Held and not asked: ${title}, which binds ${binds}.`),
    ),
    ...answer.notLoaded.map((sentence) => fold(sentence)),
    fold(answer.caution),
    `Basis: engine ${answer.basis.engine}, record ${answer.basis.recorded}, law ${answer.basis.law.slice(0, 12)}, figures ${answer.basis.figures.slice(0, 12)}.`,
  ].join('\n')
}

function printFinding(finding: Finding): string[] {
  const { citation, force, effect, outcome, grade } = finding
  return [
    '',
    `${citation.document} ¶${citation.paragraph}  [${force}, ${effect}, ${grade}] -> ${outcome}`,
    fold(finding.text, 2),
    fold(`authority: ${finding.authority.body}`, 2),
    ...(finding.disputed === undefined
      ? []
      : [fold(`disputed: held to stand by ${finding.disputed.heldBy.join(', ')}`, 2)]),
    ...finding.because.map((reason) => fold(`because: ${reason}`, 2)),
    ...(finding.cap === undefined ? [] : [fold(finding.cap.says, 2)]),
    ...finding.exemptions.flatMap((tried) => [
      fold(
        `${tried.paragraph === undefined ? tried.id : `¶${tried.paragraph} ${tried.id}`} helps: ${tried.helps} [${tried.grade}]`,
        2,
      ),
      ...tried.because.map((reason) => fold(reason, 6)),
    ]),
    ...finding.duties.map((duty) => fold(printDuty(duty), 2)),
    ...finding.supersedes.map(({ says }) => fold(says, 2)),
    ...finding.supersededBy.map(({ says }) => fold(says, 2)),
  ]
}

function printDuty({ who, does, to, by, timing, grade }: Duty): string {
  const last = by === undefined ? '' : `, by ${by}`
  return `duty: ${who} ${does}${to === undefined ? '' : ` to ${to}`}, ${timing}${last} [${grade}]`
}
