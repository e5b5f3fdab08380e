import type { Day } from '../../../model/index.ts'
import { addDays, endOfMonth } from '../../../model/index.ts'
import { sayLevel } from '../../words/amounts.ts'
import { monthStarts, sayMonth } from '../../words/dates.ts'
import type { Plot } from './chart-plot.ts'

interface LevelLinesProps {
  readonly plot: Plot
  readonly levels: readonly number[]
}

/** The scale of shares: plain steps below, and the steps of notice as lines that run through. */
export function LevelLines({ plot, levels }: LevelLinesProps) {
  const room = plot.y(0) - plot.y(1)
  const plain = [0, 0.25, 0.5, 2, 3, 4, 5].filter((share) => plot.y(share) >= plot.top - 1)
  const shown = [...plain, ...levels]
  return (
    <g>
      <text className="axis-says" x={plot.left - 40} y={plot.top - 10}>
        % of the limit
      </text>
      {shown.map((share) => {
        const isNamed = share === 1 || isFree(share, shown, room)
        return (
          <g key={share} className={lineClass(share, levels)}>
            <line x1={plot.left} x2={plot.right} y1={plot.y(share)} y2={plot.y(share)} />
            {isNamed ? (
              <text x={plot.left - 8} y={plot.y(share)} dy="0.35em" textAnchor="end">
                {sayLevel(share)}
              </text>
            ) : null}
          </g>
        )
      })}
    </g>
  )
}

function lineClass(share: number, levels: readonly number[]): string {
  if (share === 1) return 'level level-limit'
  return levels.includes(share) ? 'level level-notice' : 'level'
}

/** Whether a name has room: 100% always has its own; others need 11 px from every later one that is named. */
function isFree(share: number, shown: readonly number[], room: number): boolean {
  return shown.every((other) => other <= share || (other - share) * room >= 11)
}

/** The months of the window, named between the days on which they begin. */
export function DayAxis({ plot }: { readonly plot: Plot }) {
  const months = [plot.from, ...monthStarts(addDays(plot.from, 1), plot.to)].map((start) => ({
    start,
    end: endBefore(start, plot.to),
  }))
  return (
    <g className="months">
      {months.map(({ start, end }) => {
        const [left, right] = [plot.x(start), plot.x(addDays(end, 1))]
        const breadth = right - left
        const name = breadth >= 28 ? sayMonth(start) : sayMonth(start).slice(0, 1)
        return (
          <g key={start}>
            <line x1={left} x2={left} y1={plot.bottom} y2={plot.bottom + 6} />
            {breadth < 9 ? null : (
              <text x={(left + right) / 2} y={plot.bottom + 18} textAnchor="middle">
                {name}
              </text>
            )}
          </g>
        )
      })}
      <text x={plot.left} y={plot.bottom + 36}>
        {plot.from.slice(0, 4) === plot.to.slice(0, 4)
          ? plot.from.slice(0, 4)
          : `${plot.from.slice(0, 4)}–${plot.to.slice(0, 4)}`}
      </text>
    </g>
  )
}

function endBefore(start: Day, last: Day): Day {
  const end = endOfMonth(start)
  return end < last ? end : last
}
