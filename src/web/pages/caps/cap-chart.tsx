import { scaleLinear } from 'd3-scale'
import { useId } from 'react'
import type { Day } from '../../../model/index.ts'
import { addDays, daysBetween } from '../../../model/index.ts'
import type { CapStatus } from '../../../server/contract.ts'
import type { AskedTime } from '../../address/time.ts'
import { sayShare } from '../../words/amounts.ts'
import { sayDate, toDay } from '../../words/dates.ts'
import { DayAxis, LevelLines } from './chart-axes.tsx'
import { ChartMark } from './chart-marks.tsx'
import type { Ending, Plot } from './chart-plot.ts'
import type { Gap, LimitName, StepPoint } from './drawdown.ts'
import { gapsOf, levelsOf, spread, stepsOf, topOf } from './drawdown.ts'
import { DrawdownLine } from './drawdown-line.tsx'
import { ForecastFan } from './forecast-fan.tsx'

interface CapChartProps {
  readonly cap: CapStatus
  readonly time: AskedTime
  readonly width: number
  readonly ending: Ending | undefined
  readonly claim: string
}

/** Both limits over the window: steps as reported, the law's dates, and hatching for what is not known. */
export function CapChart({ cap, time, width, ending, claim }: CapChartProps) {
  const id = useId()
  const plot = plotOf(cap, width)
  if (plot === undefined) return <div className="chart-wait" />
  const height = plot.bottom + 40
  const limits: readonly LimitName[] = ['quantity', 'value']
  const lines = limits
    .map((name) => ({ name, points: stepsOf(cap, name) }))
    .filter(({ points }) => points.length > 0)
  const ends = spread(
    lines.map(({ points }) => plot.y(points.at(-1)?.share ?? 0)),
    17,
  )
  return (
    <svg
      className="chart"
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title id={`${id}-title`}>{claim}</title>
      <desc id={`${id}-text`}>{describe(lines)}</desc>
      <defs>
        <pattern id={`${id}-hatch`} width="7" height="7" patternUnits="userSpaceOnUse">
          <path d="M-1 8 8 -1M-1 1 1 -1M6 8 8 6" className="hatch-line" />
        </pattern>
        <clipPath id={`${id}-clip`}>
          <rect
            x={plot.left}
            y={plot.top}
            width={plot.right - plot.left}
            height={plot.bottom - plot.top}
          />
        </clipPath>
      </defs>
      {gapsOf(cap).map((gap) => (
        <Hatch key={gap.from} gap={gap} plot={plot} fill={`url(#${id}-hatch)`} />
      ))}
      {ending === undefined ? null : <AfterEnd plot={plot} day={ending.day} />}
      <LevelLines plot={plot} levels={levelsOf(cap)} />
      <DayAxis plot={plot} />
      <ForecastFan cap={cap} plot={plot} clip={`${id}-clip`} until={ending?.day} />
      {lines.map(({ name, points }, index) => (
        <DrawdownLine
          key={name}
          plot={plot}
          name={name}
          points={points}
          labelAt={ends[index] ?? 0}
          atMost={cap.shareAtMost[name]}
          isLevel={cap.window.kind === 'level'}
        />
      ))}
      {ending === undefined ? null : (
        <ChartMark plot={plot} day={ending.day} row={0} says={ending.says} kind="law" />
      )}
      {time.on === undefined ? null : (
        <ChartMark plot={plot} day={time.on} row={1} says={`on ${sayDate(time.on)}`} kind="on" />
      )}
      {time.known === undefined ? null : (
        <ChartMark
          plot={plot}
          day={time.known}
          row={2}
          says={`known by ${sayDate(time.known)}`}
          kind="known"
        />
      )}
    </svg>
  )
}

function plotOf(cap: CapStatus, width: number): Plot | undefined {
  const [from, to] = [toDay(cap.window.from), toDay(cap.window.to)]
  if (from === undefined || to === undefined || width < 200) return undefined
  const [left, right, top] = [48, width - 12, 62]
  const bottom = top + Math.min(400, Math.max(210, width * 0.42))
  const x = scaleLinear([0, daysBetween(from, to) + 1], [left, right])
  const y = scaleLinear([0, topOf(cap)], [bottom, top])
  return { left, right, top, bottom, from, to, x: (day) => x(daysBetween(from, day)), y }
}

interface HatchProps {
  readonly gap: Gap
  readonly plot: Plot
  readonly fill: string
}

function Hatch({ gap, plot, fill }: HatchProps) {
  const [left, right] = [plot.x(gap.from), plot.x(addDays(gap.to, 1))]
  return (
    <>
      <rect
        x={left}
        y={plot.top}
        width={right - left}
        height={plot.bottom - plot.top}
        fill={fill}
      />
      {right - left < 90 ? null : (
        <text className="hatch-says" x={left + 10} y={plot.bottom - 10}>
          not reported
        </text>
      )}
    </>
  )
}

function AfterEnd({ plot, day }: { readonly plot: Plot; readonly day: Day }) {
  const left = plot.x(day)
  return (
    <rect
      className="after-end"
      x={left}
      y={plot.top}
      width={Math.max(0, plot.right - left)}
      height={plot.bottom - plot.top}
    />
  )
}

function describe(
  lines: readonly { readonly name: LimitName; readonly points: readonly StepPoint[] }[],
): string {
  if (lines.length === 0) return 'No report is known, so no line is drawn.'
  return lines
    .map(({ name, points }) => {
      const steps = points.map(
        ({ day, share }) => `${sayShare(share)} by the end of ${sayDate(day)}`,
      )
      return `Share of the ${name} limit: ${steps.join(', ')}.`
    })
    .join(' ')
}
