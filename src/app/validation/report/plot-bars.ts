import type { Share } from '../wilson.ts'
import { sayShare } from './say.ts'
import { escaped, plotStyle, px } from './svg-text.ts'

export interface Bar extends Share {
  readonly title: string
  /** Another share of the same row, drawn as a mark. */
  readonly beside: number | null
}

const [width, left, right, top, row] = [720, 190, 130, 44, 26]

/** Shares as bars from 0 to 1 with their intervals; each bar has its figures written beside it. */
export function plotBars(claim: string, bars: readonly Bar[]): string {
  const height = top + bars.length * row + 10
  const x = (share: number) => left + share * (width - left - right)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(`${claim}: ${bars.map(({ title, share }) => `${title} ${sayShare(share)}`).join(', ')}.`)}"><style>${plotStyle}</style>`,
    ...[0, 0.25, 0.5, 0.75, 1].map(
      (share) =>
        `<line class="x" x1="${px(x(share))}" x2="${px(x(share))}" y1="${top - 8}" y2="${height - 8}"/><text class="q" x="${px(x(share))}" y="${top - 14}" text-anchor="middle">${100 * share}%</text>`,
    ),
    `<text class="q" x="${width}" y="${top - 14}" text-anchor="end">found of asked</text>`,
    ...bars.map((bar, at) => drawBar(bar, top + at * row, x)),
    '</svg>',
  ].join('')
}

function drawBar(bar: Bar, y: number, x: (share: number) => number): string {
  const { title, share, low, high, found, of, beside } = bar
  const middle = y + row / 2 - 2
  const mark =
    beside === null
      ? ''
      : `<path class="o" d="M${px(x(beside) - 4)} ${px(middle)}l4 -5l4 5l-4 5z"/>`
  return [
    `<text x="${left - 10}" y="${px(middle + 4)}" text-anchor="end">${escaped(title)}</text>`,
    `<rect class="g" x="${px(x(0))}" y="${y + 3}" width="${px(x(1) - x(0))}" height="${row - 10}"/>`,
    `<rect class="b" x="${px(x(0))}" y="${y + 3}" width="${px(x(share ?? 0) - x(0))}" height="${row - 10}"/>`,
    low === null || high === null
      ? ''
      : `<path class="i" d="M${px(x(low))} ${px(middle)}H${px(x(high))}M${px(x(low))} ${px(middle - 4)}v8M${px(x(high))} ${px(middle - 4)}v8"/>`,
    mark,
    `<text class="q" x="${width}" y="${px(middle + 4)}" text-anchor="end">${sayShare(share)} · ${found}/${of}</text>`,
  ].join('')
}
