import type {
  CaseRow,
  Comparison,
  DivergenceRow,
  RegimeSummary,
  Span,
} from '../../regimes/index.ts'
import { fold } from './fold.ts'

/** The regimes held, each with whom it binds and what of it is disputed, and the enforcement cases. */
export function printRegimes(answer: {
  readonly regimes: readonly RegimeSummary[]
  readonly cases: readonly CaseRow[]
}): string {
  return [
    ...answer.regimes.flatMap(printRegime),
    'Enforcement cases:',
    ...(answer.cases.length === 0 ? ['  none held'] : answer.cases.map(printCase)),
  ].join('\n')
}

/** Two regimes side by side. */
export function printComparison(answer: Comparison): string {
  const { left, right, subjects, divergences, overTime } = answer
  return [
    fold(answer.says),
    '',
    ...subjects.flatMap(({ subject, left: ours, right: theirs }) => [
      `${subject}:`,
      ...ours.map((one) => `  ${left.id.padEnd(8)} ${sayMeasure(one)}`),
      ...theirs.map((one) => `  ${right.id.padEnd(8)} ${sayMeasure(one)}`),
    ]),
    '',
    'Departures:',
    ...(divergences.length === 0 ? ['  none entered'] : divergences.flatMap(printDivergence)),
    ...(overTime === undefined
      ? []
      : ['', `The act over time (${left.id} | ${right.id}):`, ...overTime.map(printSpan)]),
    ...(answer.cases.length === 0
      ? []
      : ['', 'Enforcement cases:', ...answer.cases.map(printCase)]),
    '',
    ...[left, right].flatMap(({ id, completeThrough, notHeld }) => [
      `${id}: complete through ${completeThrough}.`,
      ...notHeld.map((sentence) => fold(sentence, 2)),
    ]),
  ].join('\n')
}

function printRegime(regime: RegimeSummary): string[] {
  const { id, title, binds, body, jurisdictions, carriesOut, inForce, measures } = regime
  const whom = jurisdictions.length === 0 ? binds : `${binds} (${jurisdictions.join(', ')})`
  return [
    `${id}: ${title}`,
    fold(`${body}; binds ${whom}. ${inForce} of ${measures} measures in force.`, 2),
    ...(carriesOut === undefined ? [] : [`  carries out ${carriesOut}`]),
    ...regime.disputes.flatMap((dispute) => [
      fold(`Disputed from ${dispute.from}: ${dispute.title}.`, 2),
      ...dispute.positions.map(({ heldBy, says, grade }) =>
        fold(`${heldBy.join(', ')}: ${says} [${grade}]`, 4),
      ),
    ]),
    '',
  ]
}

function printDivergence(one: DivergenceRow): string[] {
  const until = one.until === undefined ? 'on' : `to ${one.until}`
  const lines = one.lines.length === 0 ? '' : ` Lines: ${one.lines.join(', ')}.`
  return [
    `  ${one.from} ${until}  [${one.kind}, ${one.grade}]  ${one.title}`,
    fold(one.says + lines, 4),
  ]
}

function printSpan({ from, until, left, right, stricter }: Span): string {
  const days = `${from} to ${until ?? 'now'}`.padEnd(26)
  const sign = { left: '>', right: '<', same: '=' }[stricter]
  return `  ${days} ${left.outcome.padEnd(22)} ${sign} ${right.outcome}`
}

function printCase({ party, was, conduct, settledOn, penalty, grade }: CaseRow): string {
  const paid = penalty === undefined ? '' : `, ${penalty.amount} ${penalty.currency}`
  return fold(
    `${party} (${was}): conduct ${conduct.from} to ${conduct.to}, settled ${settledOn}${paid} [${grade}]`,
    2,
  )
}

function sayMeasure(one: Comparison['subjects'][number]['left'][number]): string {
  const until = one.until === undefined ? '' : ` until ${one.until}`
  return `${one.from}${until}  ${one.citation.document} ¶${one.citation.paragraph}  ${one.title}`
}
