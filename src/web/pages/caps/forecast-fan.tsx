import { type Day, daysBetween } from '../../../model/index.ts'
import type { CapStatus } from '../../../server/contract.ts'
import { toDay } from '../../words/dates.ts'
import type { Plot } from './chart-plot.ts'

interface ForecastFanProps {
  readonly cap: CapStatus
  readonly plot: Plot
  readonly clip: string
  /** The day on which the law is known to end the cap; nothing is projected past it. */
  readonly until: Day | undefined
}

/** Where the binding limit's use would go: at the pace reported, and between the ends of what followed such paces. Nothing where none is projected. */
export function ForecastFan({ cap, plot, clip, until }: ForecastFanProps) {
  const { forecast, binding } = cap
  const asOf = toDay(forecast.asOf)
  const share = binding === null ? null : cap.share[binding]
  const perDay = binding === null ? null : forecast.perDay[binding]
  if (asOf === undefined || share === null || perDay === null || perDay === 0) return null
  const last = until ?? plot.to
  const days = daysBetween(asOf, last)
  if (days <= 0 || forecast.levels.length === 0) return null
  const start = `${plot.x(asOf)} ${plot.y(share)}`
  const end = (times: number) => `${plot.x(last)} ${plot.y(share + perDay * days * times)}`
  const { interval } = forecast
  return (
    <g className={`fan fan-${binding}`} clipPath={`url(#${clip})`}>
      {interval === null ? null : (
        <path className="fan-range" d={`M${start}L${end(interval.most)}L${end(interval.least)}Z`} />
      )}
      <path className="fan-likely" d={`M${start}L${end(1)}`} />
    </g>
  )
}
