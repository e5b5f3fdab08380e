import type { MeasureDetail, MeasureSummary } from '../../regimes/index.ts'
import { fold } from './fold.ts'

/** Measures in lines, those in force first. */
export function printLawList(answer: {
  readonly on: string
  readonly lawCompleteThrough: string
  readonly measures: readonly MeasureSummary[]
  readonly regimes: readonly { readonly notHeld: readonly string[] }[]
}): string {
  const inForce = answer.measures.filter((measure) => measure.inForce)
  const others = answer.measures.filter((measure) => !measure.inForce)
  return [
    `In force on ${answer.on}:`,
    ...(inForce.length === 0 ? ['  none held'] : inForce.map(line)),
    'Not in force that day:',
    ...(others.length === 0 ? ['  none held'] : others.map(line)),
    `Complete through ${answer.lawCompleteThrough}.`,
    ...answer.regimes.flatMap(({ notHeld }) => notHeld.map((sentence) => fold(sentence))),
  ].join('\n')
}

/** A measure as law looks, in text. */
export function printMeasure(measure: MeasureDetail): string {
  const { citation } = measure
  const until = measure.until === undefined ? '' : ` until ${measure.until}`
  return [
    `${citation.document} ¶${citation.paragraph}  ${measure.title}  [${measure.grade}]`,
    `${measure.id}: from ${measure.from}${until}; ${measure.inForce ? 'in force' : 'not in force'} on ${measure.on}`,
    ...measure.clauses.flatMap((clause) => [
      '',
      fold(`[${clause.force}] ${clause.text}`, 2),
      ...clause.when.map((condition) => fold(`when ${condition}`, 4)),
      ...clause.exemptions.flatMap((exemption) => [
        fold(
          `except ¶${exemption.paragraph ?? citation.paragraph} ${exemption.id} [${exemption.grade}]: ${exemption.text}`,
          4,
        ),
        ...exemption.when.map((condition) => fold(`if ${condition}`, 8)),
        ...exemption.duties.map(({ who, does, timing }) =>
          fold(`duty: ${who} ${does}, ${timing}`, 8),
        ),
      ]),
    ]),
    '',
    ...[...measure.before, ...measure.after].map(({ says }) => fold(says)),
    ...(measure.disputed === undefined
      ? []
      : [fold(`Disputed: that it stands is held by ${measure.disputed.heldBy.join(', ')}.`)]),
    ...measure.notes.map((note) => fold(`Note: ${note}`)),
    ...measure.examples.map(({ name, on, outcome }) => fold(`Example, ${on}: ${name}: ${outcome}`)),
    `Source: ${measure.source.title}${measure.source.url === undefined ? '' : `, ${measure.source.url}`}`,
  ].join('\n')
}

/** What began and what ended. */
export function printLawDiff(answer: {
  readonly from: string
  readonly to: string
  readonly began: readonly MeasureSummary[]
  readonly ended: readonly MeasureSummary[]
}): string {
  return [
    `Between ${answer.from} and ${answer.to}`,
    'began:',
    ...(answer.began.length === 0 ? ['  nothing'] : answer.began.map(line)),
    'ended:',
    ...(answer.ended.length === 0 ? ['  nothing'] : answer.ended.map(line)),
  ].join('\n')
}

function line({ id, citation, title, forces }: MeasureSummary): string {
  return `  ${id.padEnd(20)} ${citation.document} ¶${citation.paragraph}  [${forces.join(', ')}]  ${title}`
}
