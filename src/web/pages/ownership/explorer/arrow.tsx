import { labelOf } from './graph.ts'
import type { PlacedLink } from './layout.ts'

interface ArrowProps {
  readonly link: PlacedLink
  /** The id of the arrow's head. */
  readonly head: string
  /** Whether it ends or begins at the chosen party. */
  readonly isNear: boolean
}

/** All ties from one party to another: percents and words at its head, dashed where none of them held on the day. */
export function Arrow({ link, head, isNear }: ArrowProps) {
  const { edges, points, isBack, from, to } = link
  const isHeld = edges.some((edge) => edge.isHeld)
  const owns = edges.some(({ kind }) => kind === 'owns')
  const said = [...new Set(edges.filter((edge) => edge.isHeld === isHeld).map(labelOf))]
  const end = points.at(-1) ?? [0, 0]
  return (
    <g className="arrow" data-held={isHeld} data-owns={owns} data-near={isNear} data-back={isBack}>
      <title>{`${from} → ${to}: ${said.join(', ')}`}</title>
      <path d={pathOf(points)} markerEnd={`url(#${head})`} />
      <text
        x={isBack ? end[0] + 14 : end[0] - 12}
        y={end[1] - 4}
        textAnchor={isBack ? 'start' : 'end'}
      >
        {said.join(', ')}
        {edges.some(({ contested }) => contested !== undefined) ? ' (contested)' : ''}
      </text>
    </g>
  )
}

/** A curve through points that leaves and enters level. */
function pathOf(points: PlacedLink['points']): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  let [fromX, fromY] = first
  const curves = rest.map(([x, y]) => {
    const middle = (fromX + x) / 2
    const curve = `C${middle} ${fromY} ${middle} ${y} ${x} ${y}`
    fromX = x
    fromY = y
    return curve
  })
  return `M${first[0]} ${first[1]}${curves.join('')}`
}
