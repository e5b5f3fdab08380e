import { Button } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useId, useMemo, useRef } from 'react'
import type { DisplaceAnswer } from '../../../server/contract.ts'
import { downloadSvg } from '../../parts/download.ts'
import { type Band, type Bar, layOutFlows, type Span } from './flow-layout.ts'
import { Rests } from './rests.tsx'
import { sayChange, sayFigure, sayPart } from './say-figure.ts'

/** Where activity is before and after, with what moved drawn between. */
export function FlowFigure({ answer }: { readonly answer: DisplaceAnswer }) {
  const { ref, width } = useElementSize<HTMLDivElement>()
  const figure = useRef<HTMLElement>(null)
  const save = () => {
    const svg = figure.current?.querySelector('svg.flows')
    if (svg instanceof SVGSVGElement) downloadSvg('displacement-flows.svg', svg)
  }
  return (
    <figure ref={figure} className="flow-figure" aria-labelledby="flow-title">
      <div className="section-head">
        <h2 id="flow-title">Where the activity goes</h2>
        <Button className="no-print" variant="default" size="xs" onClick={save}>
          Download SVG
        </Button>
      </div>
      <p className="claim">{sayFlows(answer)}</p>
      <div ref={ref} className="chart-frame">
        {width < 240 ? (
          <div className="flow-wait" />
        ) : (
          <FlowChart answer={answer} width={Math.min(width, 1100)} />
        )}
      </div>
      <figcaption className="quiet">
        Volumes in {answer.unit}, before on the left, after on the right; the height of a bar is its
        volume. The model gives what each place gains or loses; which loss went to which gain is
        laid out in proportion. The figures are in the table of hosts.
      </figcaption>
      <Rests assumptions={answer.assumptions} only={['kappa', 'exit', 'likeness', 'demand']} />
    </figure>
  )
}

function sayFlows({ grossLoss, displaced, diversionRatio, toCovert, flows }: DisplaceAnswer) {
  if (flows.length === 0) return 'Nothing moves: no host is changed.'
  const covert =
    toCovert > 0 ? `, ${sayFigure(toCovert)} of it to covert channels rather than places` : ''
  if (diversionRatio === null || grossLoss <= 0) {
    return `Hosts that do not change lose ${sayFigure(-displaced)} to those that do.`
  }
  return `The changed hosts lose ${sayFigure(grossLoss)}; ${sayFigure(displaced)} (${sayPart(diversionRatio)}) turns up at other hosts${covert}, and the rest is given up.`
}

interface FlowChartProps {
  readonly answer: DisplaceAnswer
  readonly width: number
}

const head = 24

function FlowChart({ answer, width }: FlowChartProps) {
  const id = useId()
  const layout = useMemo(() => layOutFlows(answer), [answer])
  const side = Math.min(200, Math.max(92, width * 0.24))
  const isNarrow = side < 120
  const [left, right] = [isNarrow ? 128 : side, width - (isNarrow ? 56 : side)]
  return (
    <svg
      className="flows"
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      viewBox={`0 0 ${width} ${layout.height + head + 6}`}
      width={width}
      height={layout.height + head + 6}
    >
      <title id={`${id}-title`}>{sayFlows(answer)}</title>
      <desc id={`${id}-text`}>
        {layout.bars
          .map(({ name, before, after }) => `${name}: ${sayFigure(before)} to ${sayFigure(after)}.`)
          .join(' ')}
      </desc>
      <text x={left} y={13} textAnchor="end" className="flow-head">
        today
      </text>
      <text x={right} y={13} className="flow-head">
        after
      </text>
      <g transform={`translate(0 ${head})`}>
        {layout.bands.map((band) => (
          <path
            key={`${band.kind} ${band.fromName} ${band.toName}`}
            className="band"
            data-kind={band.kind}
            d={pathOf(band, left + 8, right - 8)}
          >
            <title>
              {band.kind === 'stays'
                ? `${sayFigure(band.amount)} stays at ${band.fromName}`
                : `${sayFigure(band.amount)} from ${band.fromName} to ${band.toName}`}
            </title>
          </path>
        ))}
        {layout.bars.map((bar) => (
          <BarMark key={bar.id ?? 'exit'} {...{ bar, left, right, isNarrow }} />
        ))}
      </g>
    </svg>
  )
}

interface BarMarkProps {
  readonly bar: Bar
  readonly left: number
  readonly right: number
  /** Too narrow for the change beside the figure. */
  readonly isNarrow: boolean
}

function BarMark({ bar, left, right, isNarrow }: BarMarkProps) {
  const fits = Math.floor((left - 10) / 6.3)
  const name = shorten(bar.name, Math.max(5, fits - sayFigure(bar.before).length - 1))
  return (
    <g className="flow-bar" data-kind={bar.kind}>
      <rect x={left} y={bar.left.top} width={8} height={Math.max(bar.left.height, 0.5)} />
      <rect x={right - 8} y={bar.right.top} width={8} height={Math.max(bar.right.height, 0.5)} />
      <text x={left - 6} y={bar.left.top + 12} textAnchor="end">
        {name} <tspan className="flow-number">{sayFigure(bar.before)}</tspan>
      </text>
      <text x={right + 6} y={bar.right.top + 12}>
        <tspan className="flow-number">{sayFigure(bar.after)}</tspan>
        {isNarrow ? '' : ` (${sayChange(bar.after - bar.before)})`}
      </text>
    </g>
  )
}

function shorten(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`
}

function pathOf({ from, to }: Band, left: number, right: number): string {
  const middle = (left + right) / 2
  const edge = (span: Span) => span.top + Math.max(span.height, 0)
  return [
    `M${left} ${from.top}`,
    `C${middle} ${from.top} ${middle} ${to.top} ${right} ${to.top}`,
    `L${right} ${edge(to)}`,
    `C${middle} ${edge(to)} ${middle} ${edge(from)} ${left} ${edge(from)}`,
    'Z',
  ].join('')
}
