import type { CurvePoint, Measured } from '../shape.ts'
import { sayNumber, sayShare } from './say.ts'
import { escaped, plotStyle, px } from './svg-text.ts'

const [width, height, left, right, top, bottom] = [720, 380, 64, 150, 24, 52]

/**
 * What is found of the manipulated names, against alerts per 1,000 clean names, one point a threshold; one line a clean set. The point of the
 * threshold as set is full.
 */
export function plotCurve({ curve, clean, versions }: Measured): string {
  const sets = setsDrawn(curve)
  const most = Math.max(1, ...curve.flatMap((point) => point.clean.map(costOf)))
  const least = Math.min(...curve.map(({ treated }) => treated.share ?? 1))
  const floor = Math.floor(least * 10) / 10
  const x = (cost: number) => left + (cost / most) * (width - left - right)
  const y = (share: number) =>
    height - bottom - ((share - floor) / Math.max(0.01, 1 - floor)) * (height - top - bottom)
  const titles = new Map(clean.map(({ id, title }) => [String(id), title]))
  const claim = `Manipulated names found against alerts per 1,000 clean names, by threshold: ${curve.map((point) => `${point.threshold.toFixed(2)} finds ${sayShare(point.treated.share)} at ${point.clean.map(({ perThousand }) => sayNumber(perThousand)).join(' and ')}`).join('; ')}.`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(claim)}"><style>${plotStyle}</style>`,
    ...levels(floor).map(
      (share) =>
        `<line class="x" x1="${left}" x2="${width - right}" y1="${px(y(share))}" y2="${px(y(share))}"/><text class="q" x="${left - 8}" y="${px(y(share) + 4)}" text-anchor="end">${Math.round(100 * share)}%</text>`,
    ),
    ...[0, 0.5, 1].map(
      (part) =>
        `<text class="q" x="${px(x(part * most))}" y="${height - bottom + 20}" text-anchor="middle">${Math.round(part * most * 10) / 10}</text>`,
    ),
    `<text class="q" x="${left}" y="${height - 12}">alerts per 1,000 clean names, by name alone</text>`,
    `<text class="q" x="${left - 8}" y="${top - 10}" text-anchor="start">manipulated names found (the axis begins at ${Math.round(100 * floor)}%)</text>`,
    ...sets.map((set, at) =>
      drawLine(curve, { set, at, title: titles.get(set) ?? set }, versions.threshold, { x, y }),
    ),
    '</svg>',
  ].join('')
}

interface Scales {
  readonly x: (cost: number) => number
  readonly y: (share: number) => number
}

interface Line {
  readonly set: string
  readonly at: number
  readonly title: string
}

function drawLine(
  curve: readonly CurvePoint[],
  { set, at, title }: Line,
  threshold: number,
  { x, y }: Scales,
): string {
  const points = curve.map((point) => ({
    threshold: point.threshold,
    isSet: point.threshold === threshold,
    x: x(costOf(point.clean.find((cost) => cost.set === set))),
    y: y(point.treated.share ?? 0),
  }))
  const first = points[0]
  const dash = at === 0 ? '' : ` stroke-dasharray="${at === 1 ? '6 4' : '2 4'}"`
  const labelled = points.filter(({ isSet }, number) => isSet || number === points.length - 1)
  return [
    `<path class="l"${dash} d="M${points.map((point) => `${px(point.x)} ${px(point.y)}`).join('L')}"/>`,
    ...points.map(
      (point) =>
        `<circle class="${point.isSet ? 'p' : 's'}" cx="${px(point.x)}" cy="${px(point.y)}" r="${point.isSet ? 5 : 3}"><title>${point.threshold.toFixed(2)}</title></circle>`,
    ),
    ...labelled.map(
      (point) =>
        `<text class="q" x="${px(point.x + 8)}" y="${px(point.y + 16)}">${point.threshold.toFixed(2)}</text>`,
    ),
    first === undefined
      ? ''
      : `<text x="${px(first.x + 10)}" y="${px(first.y + 4)}">${escaped(title)}</text><text class="q" x="${px(first.x + 10)}" y="${px(first.y + 20)}">${first.threshold.toFixed(2)}</text>`,
  ].join('')
}

/** Sets of which something alerts; a set without an alert at any threshold says nothing as a line. */
function setsDrawn(curve: readonly CurvePoint[]): readonly string[] {
  const sets = curve[0]?.clean.map(({ set }) => set) ?? []
  return sets.filter((set) =>
    curve.some(({ clean }) => costOf(clean.find((cost) => cost.set === set)) > 0),
  )
}

function costOf(cost: CurvePoint['clean'][number] | undefined): number {
  return cost?.perThousand ?? 0
}

function levels(floor: number): readonly number[] {
  const tenths = Math.round((1 - floor) * 10)
  const step = tenths > 5 ? 2 : 1
  return Array.from({ length: Math.floor(tenths / step) + 1 }, (_, at) => 1 - (at * step) / 10)
}
