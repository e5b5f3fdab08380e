import { Button } from '@mantine/core'
import { useId, useRef } from 'react'
import type { WeakLinksAnswer } from '../../../server/contract.ts'
import { downloadSvg } from '../../parts/download.ts'

const [width, height, left, right, top, bottom] = [720, 330, 70, 690, 18, 262]

/** The share under every line from 5 to 95, counted and as measurement error makes it. */
export function ShareCurve({ answer }: { readonly answer: WeakLinksAnswer }) {
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const { curve, of, missing, below, share, interval } = answer
  const known = of - missing.length
  if (known === 0) return null
  const points = curve.map((point) => ({ ...point, share: point.count / known }))
  const banded = points.filter(({ interval: span }) => span !== null)
  const claim = sayClaim(answer, known)
  const save = () => {
    const svg = frame.current?.querySelector('svg')
    if (svg instanceof SVGSVGElement) downloadSvg('weak-links-share.svg', svg)
  }
  return (
    <figure className="host-figure">
      <figcaption className="figure-head">
        <p className="claim">{claim}</p>
        <Button className="no-print" variant="default" size="xs" onClick={save}>
          Download SVG
        </Button>
      </figcaption>
      <div ref={frame} className="curve-frame">
        <svg
          className="share-curve"
          role="img"
          aria-labelledby={`${id}-title ${id}-text`}
          viewBox={`0 0 ${width} ${height}`}
        >
          <title id={`${id}-title`}>{claim}</title>
          <desc id={`${id}-text`}>
            {points.map((one) => `Below ${one.below}: ${one.count}`).join('; ')}
          </desc>
          {[0, 0.25, 0.5, 0.75, 1].map((level) => (
            <g key={level} className="share-curve-level">
              <line x1={left} x2={right} y1={y(level)} y2={y(level)} />
              <text x={left - 8} y={y(level) + 4} textAnchor="end">
                {level * 100}%
              </text>
            </g>
          ))}
          {[0, 25, 50, 75, 100].map((cut) => (
            <text key={cut} x={x(cut)} y={bottom + 26} textAnchor="middle">
              {cut}
            </text>
          ))}
          <text x={(left + right) / 2} y={height - 6} textAnchor="middle">
            Line at percentile
          </text>
          {banded.length === 0 ? null : (
            <path className="share-curve-band" d={bandOf(banded, known)} />
          )}
          <path className="share-curve-line" d={stepsOf(points)} />
          {share === null ? null : (
            <g className="share-curve-here">
              <line x1={x(below)} x2={x(below)} y1={top} y2={bottom} />
              {interval === null ? null : (
                <line
                  className="share-curve-span"
                  x1={x(below)}
                  x2={x(below)}
                  y1={y(interval[0] / known)}
                  y2={y(interval[1] / known)}
                />
              )}
              <circle cx={x(below)} cy={y(share)} r={5} />
              <text
                x={below > 65 ? x(below) - 10 : x(below) + 10}
                y={y(share) - 10}
                textAnchor={below > 65 ? 'end' : 'start'}
              >
                {(share * 100).toFixed(1)}%
              </text>
            </g>
          )}
        </svg>
      </div>
      <p className="quiet">
        Line: share of hosts counted below. Band: the count in nine cases of ten once every
        estimate's standard error counts (Poisson-binomial).
        {banded.length === 0 ? ' This table gives no errors, so no band is drawn.' : ''}
      </p>
    </figure>
  )
}

function x(cut: number): number {
  return left + ((right - left) * cut) / 100
}

function y(share: number): number {
  return bottom - (bottom - top) * share
}

interface Point {
  readonly below: number
  readonly share: number
  readonly interval: readonly [number, number] | null
}

function stepsOf(points: readonly Point[]): string {
  return points
    .map(({ below, share }, at) => `${at === 0 ? 'M' : 'L'}${x(below)} ${y(share).toFixed(1)}`)
    .join('')
}

function bandOf(points: readonly Point[], known: number): string {
  const edge = (side: 0 | 1) => (point: Point) =>
    `${x(point.below)} ${y((point.interval?.[side] ?? 0) / known).toFixed(1)}`
  const over = points.map(edge(1)).join('L')
  return `M${over}L${points.toReversed().map(edge(0)).join('L')}Z`
}

function sayClaim({ share, below, expected, interval }: WeakLinksAnswer, known: number): string {
  if (share === null) return 'No host has a value in this table.'
  const counted = `Below percentile ${below} stand ${(share * 100).toFixed(1)}% as counted`
  if (expected === null || interval === null) return `${counted}; the table gives no errors.`
  const [low, high] = interval.map((count) => ((count / known) * 100).toFixed(0))
  return `${counted} and ${(expected.share * 100).toFixed(1)}% as expected, between ${low} and ${high}%.`
}
