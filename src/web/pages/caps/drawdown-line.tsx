import { curveStepAfter, line } from 'd3-shape'
import { addDays } from '../../../model/index.ts'
import { sayShare, sayShareSpan } from '../../words/amounts.ts'
import type { Plot } from './chart-plot.ts'
import type { LimitName, StepPoint } from './drawdown.ts'

interface DrawdownLineProps {
  readonly plot: Plot
  readonly name: LimitName
  readonly points: readonly StepPoint[]
  /** Where its name may stand without covering the other's. */
  readonly labelAt: number
  /** The use if every conversion is taken at its high end; drawn as a whisker where it differs. */
  readonly atMost: number | null
  /** A number that stands rises from no nought and over no period. */
  readonly isLevel: boolean
}

/** One limit's use as steps, named where it ends. What was known but lies after the day asked is drawn thin. */
export function DrawdownLine({ plot, name, points, labelAt, atMost, isLevel }: DrawdownLineProps) {
  const counted = points.filter(({ isLater }) => !isLater)
  const later = points.filter(({ isLater }) => isLater)
  const joint = counted.at(-1)
  const last = points.at(-1)
  if (last === undefined) return null
  const endX = xOf(plot, last)
  const start = isLevel ? [] : [{ x: plot.left, y: plot.y(0) }]
  const high = joint === last ? atMost : null
  return (
    <g className={`line line-${name}`}>
      {isLevel ? null : <Periods plot={plot} points={points} />}
      {counted.length === 0 ? null : <path d={path([...start, ...toSpots(plot, counted)])} />}
      {later.length === 0 ? null : (
        <path
          className="line-later"
          d={path([
            ...(joint === undefined ? start : toSpots(plot, [joint])),
            ...toSpots(plot, later),
          ])}
        />
      )}
      {high === null || high <= last.share ? null : (
        <path
          className="line-at-most"
          d={`M${endX} ${plot.y(last.share)}V${plot.y(high)}M${endX - 5} ${plot.y(high)}h10`}
        />
      )}
      <Dots plot={plot} points={points} />
      <Names plot={plot} name={name} points={points} labelAt={labelAt} high={high} />
    </g>
  )
}

interface NamesProps extends Pick<DrawdownLineProps, 'plot' | 'name' | 'points' | 'labelAt'> {
  readonly high: number | null
}

/** The share where the counted part ends, and the limit's name where the line does. */
function Names({ plot, name, points, labelAt, high }: NamesProps) {
  const joint = points.findLast(({ isLater }) => !isLater)
  const last = points.at(-1)
  if (last === undefined) return null
  const [endX, isRight] = [xOf(plot, last), xOf(plot, last) > plot.right - 190]
  return (
    <>
      {joint === undefined || joint === last || xOf(plot, joint) < plot.left + 60 ? null : (
        <text x={xOf(plot, joint) - 8} y={plot.y(joint.share) - 10} textAnchor="end">
          {sayShare(joint.share)}
        </text>
      )}
      <text
        x={isRight ? endX - 8 : endX + 9}
        y={isRight ? labelAt - 10 : labelAt}
        dy="0.35em"
        textAnchor={isRight ? 'end' : 'start'}
      >
        {name === 'value' ? 'Value' : 'Quantity'} {sayShareSpan(last.share, high)}
        {last.isLater ? ', not counted yet' : ''}
      </text>
    </>
  )
}

/** A dot at the end of each period; hollow where it does not count. */
function Dots({ plot, points }: Pick<DrawdownLineProps, 'plot' | 'points'>) {
  return points.map((point) => (
    <circle
      key={point.day}
      className={point.isAfterEnd || point.isLater ? 'dot-hollow' : undefined}
      cx={xOf(plot, point)}
      cy={plot.y(point.share)}
      r={3.5}
    />
  ))
}

/** The blocks of all periods. */
function Periods({ plot, points }: Pick<DrawdownLineProps, 'plot' | 'points'>) {
  return points.map((point, index) => (
    <Period key={point.day} plot={plot} point={point} before={points[index - 1]?.share ?? 0} />
  ))
}

interface PeriodProps {
  readonly plot: Plot
  readonly point: StepPoint
  /** How much was used before the period. */
  readonly before: number
}

/** A report says how much, not on which days: inside its period the use may have stood anywhere in this block. */
function Period({ plot, point, before }: PeriodProps) {
  const [left, top] = [plot.x(point.from), plot.y(point.share)]
  const height = plot.y(before) - top
  if (height < 1) return null
  return (
    <rect className="period" x={left} y={top} width={xOf(plot, point) - left} height={height} />
  )
}

interface Spot {
  readonly x: number
  readonly y: number
}

/** A report counts once its last day has passed. */
function xOf(plot: Plot, { day }: StepPoint): number {
  return plot.x(addDays(day, 1))
}

function toSpots(plot: Plot, points: readonly StepPoint[]): readonly Spot[] {
  return points.map((point) => ({ x: xOf(plot, point), y: plot.y(point.share) }))
}

function path(spots: readonly Spot[]): string {
  const draw = line<Spot>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .curve(curveStepAfter)
  return draw([...spots]) ?? ''
}
