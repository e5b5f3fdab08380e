import { useId } from 'react'
import type { ComparisonAnswer, MeasureSummary } from '../../../server/contract.ts'
import { sayDate } from '../../words/dates.ts'
import { sayNameFirst } from '../../words/law-words.ts'
import type { Scale } from './scale.ts'

interface LanesProps {
  readonly comparison: ComparisonAnswer
  readonly scale: Scale
  readonly on: string
}

/** Both regimes as lanes over time, a pair for each subject; where a departure stood, the pair is hatched across. */
export function Lanes({ comparison, scale, on }: LanesProps) {
  const { left, right, subjects, divergences } = comparison
  if (subjects.length === 0) return null
  return (
    <figure className="lanes" aria-labelledby="lanes-title">
      <figcaption id="lanes-title">
        When measures stood, by subject: above {left.title}, below {right.title}. Hatched where one
        is entered as departing from the other; the line is {sayDate(on)}.
      </figcaption>
      <Years scale={scale} />
      {subjects.map(({ subject, left: ours, right: theirs }) => (
        <div key={subject} className="lane">
          <p className="lane-name">{sayNameFirst(subject)}</p>
          <Pair
            ours={ours}
            theirs={theirs}
            departures={divergences.filter((one) => one.subject === subject)}
            scale={scale}
            on={on}
          />
          <p className="hidden">
            {left.title}: {sayLane(ours)}. {right.title}: {sayLane(theirs)}.
          </p>
        </div>
      ))}
    </figure>
  )
}

function Years({ scale }: { readonly scale: Scale }) {
  return (
    <svg className="lane-years" aria-hidden="true">
      {scale.years.map(({ year, x }) => (
        <text key={year} x={`${x}%`} y="12" textAnchor={x > 92 ? 'end' : 'start'}>
          {year}
        </text>
      ))}
    </svg>
  )
}

interface PairProps {
  readonly ours: readonly MeasureSummary[]
  readonly theirs: readonly MeasureSummary[]
  readonly departures: ComparisonAnswer['divergences']
  readonly scale: Scale
  readonly on: string
}

function Pair({ ours, theirs, departures, scale, on }: PairProps) {
  const id = useId()
  return (
    <svg className="lane-pair" aria-hidden="true">
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" className="hatch-line" />
        </pattern>
      </defs>
      <rect width="100%" height="44" className="lane-ground" />
      {scale.years.map(({ year, x }) => (
        <line key={year} x1={`${x}%`} x2={`${x}%`} y1="0" y2="44" className="lane-year" />
      ))}
      <Bars measures={ours} y={4} name="lane-left" scale={scale} />
      <Bars measures={theirs} y={25} name="lane-right" scale={scale} />
      {departures.map((one) => {
        const { x, width } = scale.stretch(one.from, one.until)
        return (
          <rect
            key={one.id}
            x={`${x}%`}
            width={`${width}%`}
            y="0"
            height="44"
            fill={`url(#${id})`}
          />
        )
      })}
      <line x1={`${scale.at(on)}%`} x2={`${scale.at(on)}%`} y1="-2" y2="46" className="lane-on" />
    </svg>
  )
}

interface BarsProps {
  readonly measures: readonly MeasureSummary[]
  readonly y: number
  readonly name: string
  readonly scale: Scale
}

function Bars({ measures, y, name, scale }: BarsProps) {
  return measures.map((measure) => {
    const { x, width } = scale.stretch(measure.from, measure.until)
    return (
      <rect
        key={measure.id}
        x={`${x}%`}
        width={`${Math.max(width, 0.3)}%`}
        y={y}
        height="15"
        className={name}
      />
    )
  })
}

function sayLane(measures: readonly MeasureSummary[]): string {
  if (measures.length === 0) return 'nothing entered'
  return measures
    .map(
      ({ title, from, until }) =>
        `${title}, from ${sayDate(from)}${until === undefined ? '' : ` until ${sayDate(until)}`}`,
    )
    .join('; ')
}
