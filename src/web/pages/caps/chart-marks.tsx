import type { Day } from '../../../model/index.ts'
import type { Plot } from './chart-plot.ts'

interface ChartMarkProps {
  readonly plot: Plot
  readonly day: Day
  /** The line of text above the plot that is its own, from the top. */
  readonly row: 0 | 1 | 2
  readonly says: string
  readonly kind: 'law' | 'on' | 'known'
}

/** A day of the law or of the question, as a line through the figure with its words above. Days outside the window are left out. */
export function ChartMark({ plot, day, row, says, kind }: ChartMarkProps) {
  if (day < plot.from || day > plot.to) return null
  const x = plot.x(day)
  const y = 12 + row * 17
  const isRight = x > (plot.left + plot.right) / 2
  return (
    <g className={`mark mark-${kind}`}>
      <line x1={x} x2={x} y1={y - 8} y2={plot.bottom} />
      <text x={isRight ? x - 6 : x + 6} y={y} textAnchor={isRight ? 'end' : 'start'}>
        {says}
      </text>
    </g>
  )
}
