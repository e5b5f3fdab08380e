import type { SourceDetail } from '../../../server/contract.ts'
import { sayDate } from '../../words/dates.ts'
import { sayVersion } from '../../words/list-words.ts'
import type { CountPoint } from './count-scale.ts'
import { countPoints } from './count-scale.ts'

interface CountChartProps {
  readonly held: SourceDetail['held']
  /** In pixels. */
  readonly height: number
}

/** Records a version over time, from zero, as steps. A version held back is a hollow mark off the line: it never served. */
export function CountChart({ held, height }: CountChartProps) {
  const points = countPoints(held)
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return null
  if (last === first) {
    return <p className="quiet">{sayPoint(first)}. A line takes shape with the next version.</p>
  }
  const most = Math.max(1, ...points.map(({ records }) => records))
  const [top, bottom] = [20, height - 20]
  const y = (records: number) => bottom - ((bottom - top) * records) / most
  const served = points.filter(({ isHeldBack }) => !isHeldBack)
  const lastServed = served.at(-1)
  return (
    <figure className="counts">
      <svg height={height} className="counts-chart" role="img" aria-label={sayCounts(points)}>
        <line x1="0" x2="100%" y1={bottom} y2={bottom} className="counts-zero" />
        {served.map((point, index) => (
          <Step key={point.version} point={point} next={served[index + 1]} y={y} />
        ))}
        {points.map((point) => (
          <circle
            key={point.version}
            cx={along(point.at)}
            cy={y(point.records)}
            r="4"
            className={point.isHeldBack ? 'counts-held' : 'counts-dot'}
          >
            <title>{sayPoint(point)}</title>
          </circle>
        ))}
        <Label point={first} y={y} />
        <Label point={last} y={y} />
        {lastServed === undefined || lastServed === first || lastServed === last ? null : (
          <Label point={lastServed} y={y} />
        )}
        <text x="0" y={height - 4}>
          {sayDate(first.day)}
        </text>
        <text x="100%" y={height - 4} textAnchor="end">
          {sayDate(last.day)}
        </text>
      </svg>
      <figcaption className="quiet">Records a version</figcaption>
    </figure>
  )
}

interface StepProps {
  readonly point: CountPoint
  readonly next: CountPoint | undefined
  readonly y: (records: number) => number
}

function Step({ point, next, y }: StepProps) {
  if (next === undefined) return null
  const [level, after] = [y(point.records), y(next.records)]
  return (
    <>
      <line x1={along(point.at)} x2={along(next.at)} y1={level} y2={level} />
      <line x1={along(next.at)} x2={along(next.at)} y1={level} y2={after} />
    </>
  )
}

function Label({ point, y }: Omit<StepProps, 'next'>) {
  return (
    <text
      x={along(point.at)}
      y={y(point.records) - 8}
      textAnchor={anchorAt(point.at)}
      className="counts-figure"
    >
      {point.records.toLocaleString('en-GB')}
      {point.isHeldBack ? ', held back' : ''}
    </text>
  )
}

function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at < 0.2) return 'start'
  return at > 0.8 ? 'end' : 'middle'
}

/** Points keep clear of the edges by the breadth of a mark. */
function along(at: number): string {
  return `${(1 + at * 98).toFixed(2)}%`
}

function sayPoint({ version, records, day, isHeldBack }: CountPoint): string {
  return `${sayDate(day)}: ${records.toLocaleString('en-GB')} records in version ${sayVersion(version)}${isHeldBack ? ', held back' : ''}`
}

function sayCounts(points: readonly CountPoint[]): string {
  return `Records a version: ${points.map(sayPoint).join('; ')}.`
}
