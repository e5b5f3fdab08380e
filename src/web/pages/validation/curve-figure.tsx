import type { CurvePoint, Validation } from '../../../server/contract.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayPerThousand, sayShare } from './say-share.ts'

const height = 280

/** What each threshold finds, against what it costs in alerts on clean names; the same as a table under it. */
export function CurveFigure({ answer }: { readonly answer: Validation }) {
  const { curve, clean, versions } = answer
  const sets = curve[0]?.clean.map(({ set }) => set) ?? []
  const drawn = sets.filter((set) =>
    curve.some(({ clean: costs }) => costOf(costs.find((cost) => cost.set === set)) > 0),
  )
  const titles = new Map<string, string>(clean.map(({ id, title }) => [id, title]))
  const most = Math.max(1, ...curve.flatMap((point) => point.clean.map(costOf)))
  const least = Math.min(1, ...curve.map(({ treated }) => treated.share ?? 1))
  const floor = Math.floor(least * 10) / 10
  const place = { most, floor }
  const [first, last] = [curve[0], curve.at(-1)]
  if (first === undefined || last === undefined) return null
  const says = `From a threshold of ${first.threshold.toFixed(2)} to ${last.threshold.toFixed(2)}, what is found goes from ${sayShare(first.treated.share)} to ${sayShare(last.treated.share)}.`
  return (
    <section aria-labelledby="curve-title">
      <h2 id="curve-title">The threshold: what is found, and what it costs</h2>
      <figure className="curve">
        <figcaption>
          <p className="claim">{says}</p>
        </figcaption>
        <p className="quiet">Manipulated names found; the axis begins at {sayShare(floor)}</p>
        <svg height={height} className="curve-chart" role="img" aria-label={says}>
          {[floor, (floor + 1) / 2, 1].map((share) => (
            <g key={share} className="curve-level">
              <line x1="0" x2="100%" y1={upTo(share, floor)} y2={upTo(share, floor)} />
              <text x="0" y={upTo(share, floor) - 4}>
                {sayShare(share)}
              </text>
            </g>
          ))}
          {drawn.map((set, at) => (
            <CurveLine
              key={set}
              curve={curve}
              set={set}
              at={at}
              title={titles.get(set) ?? set}
              threshold={versions.threshold}
              place={place}
            />
          ))}
          <text x="12%" y={height - 4}>
            0
          </text>
          <text x="92%" y={height - 4} textAnchor="middle">
            {Math.round(most * 10) / 10}
          </text>
        </svg>
        <p className="quiet">
          Alerts per 1,000 clean names, by name alone. One point a threshold, from the left 0.95 to
          0.50; the full one is the threshold as set.
          {sets
            .filter((set) => !drawn.includes(set))
            .map((set) => ` ${titles.get(set) ?? set}: no alert at any of them.`)}
        </p>
      </figure>
      <CurveTable curve={curve} sets={sets.map((set) => titles.get(set) ?? set)} />
    </section>
  )
}

interface CurveLineProps {
  readonly curve: readonly CurvePoint[]
  readonly set: string
  readonly at: number
  readonly title: string
  readonly threshold: number
  readonly place: { readonly most: number; readonly floor: number }
}

function CurveLine({ curve, set, at, title, threshold, place }: CurveLineProps) {
  const points = curve.map((point) => ({
    threshold: point.threshold,
    x: `${(12 + (80 * costOf(point.clean.find((cost) => cost.set === set))) / place.most).toFixed(2)}%`,
    y: upTo(point.treated.share ?? 0, place.floor),
  }))
  const first = points[0]
  return (
    <g className={`curve-line curve-line-${at}`}>
      {points.map((point, index) => {
        const next = points[index + 1]
        return next === undefined ? null : (
          <line key={point.threshold} x1={point.x} x2={next.x} y1={point.y} y2={next.y} />
        )
      })}
      {points.map((point) => (
        <circle
          key={point.threshold}
          cx={point.x}
          cy={point.y}
          r={point.threshold === threshold ? 5 : 3}
          className={point.threshold === threshold ? 'curve-set' : undefined}
        >
          <title>
            {title}, {point.threshold.toFixed(2)}
          </title>
        </circle>
      ))}
      {first === undefined ? null : (
        <text x={first.x} y={first.y} dx="8" dy={at % 2 === 0 ? -10 : 18} textAnchor="end">
          {title}
        </text>
      )}
    </g>
  )
}

interface CurveTableProps {
  readonly curve: readonly CurvePoint[]
  /** Titles of the clean sets, in their order. */
  readonly sets: readonly string[]
}

function CurveTable({ curve, sets }: CurveTableProps) {
  return (
    <ScrollArea name="The threshold, point by point">
      <table className="validation-table">
        <caption>
          Found of manipulated names, and alerts per 1,000 clean names by name alone
        </caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              Threshold
            </th>
            <th scope="col" className="number">
              Found
            </th>
            {sets.map((set) => (
              <th key={set} scope="col" className="number">
                {set}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {curve.map((point) => (
            <tr key={point.threshold}>
              <th scope="row" className="number">
                {point.threshold.toFixed(2)}
              </th>
              <td className="number">{sayShare(point.treated.share)}</td>
              {point.clean.map((cost) => (
                <td key={cost.set} className="number">
                  {sayPerThousand(cost.perThousand)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

function costOf(cost: CurvePoint['clean'][number] | undefined): number {
  return cost?.perThousand ?? 0
}

/** Where a share stands, in pixels from the top. */
function upTo(share: number, floor: number): number {
  const [top, bottom] = [24, height - 34]
  return bottom - ((bottom - top) * (share - floor)) / Math.max(0.01, 1 - floor)
}
