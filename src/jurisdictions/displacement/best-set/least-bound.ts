import type { Candidate, Field } from './candidate.ts'
import type { Standing } from './standing.ts'

/** The least that any choice of `left` more hosts from `at` on can bring a nest to. */
export type Bound = (standing: Standing, at: number, left: number) => number

/**
 * A bound for one nest. With `f = W^(lambda-1)`, the excess over the volume is `f n - ratio W^lambda`. Over the range of W and n that
 * the choices below can reach, `f n` lies over both planes of McCormick (1976), `f` over its tangent and `-W^lambda` over its own; so
 * the excess lies over a sum of one figure for each host, whose least is that of the `left` hosts that bring it down most.
 */
export function boundOf(field: Field, ratio: number, order: readonly Candidate[]): Bound {
  const { lambda, volume } = field
  if (lambda === 1) return (standing, at, left) => volume * linear(standing, ratio, order, at, left)
  const reach = reachOf(order)
  return ({ weight, open }, at, left) => {
    const low = weight - reach.pull(at, left) - rounding
    if (low <= 0) return Number.NEGATIVE_INFINITY
    const middle = (low + weight) / 2
    const [f, slope] = [middle ** (lambda - 1), (lambda - 1) * middle ** (lambda - 2)]
    const [fLow, fHigh] = [weight ** (lambda - 1), low ** (lambda - 1)]
    const [openLow, openHigh] = [Math.max(0, open - reach.open(at, left) - rounding), open]
    const power = middle ** lambda
    const rise = lambda * middle ** (lambda - 1)
    const planes = [
      [fLow, openLow, fLow * openLow],
      [fHigh, openHigh, fHigh * openHigh],
    ] as const
    const bounds = planes.map(([ofOpen, ofF, less]) => {
      const perPull = ofF * slope - ratio * rise
      const rest = ofF * (f - slope * middle) - less - ratio * (power - rise * middle)
      const falls = largest(order, at, left, (each) => ofOpen * each.open + perPull * each.pull)
      return ofOpen * open + perPull * weight + rest - falls
    })
    return volume * Math.max(...bounds)
  }
}

/** Of sums near 1: the ranges are widened by it, so that rounding cuts nothing off. */
const rounding = 1e-12

function linear(
  { weight, open }: Standing,
  ratio: number,
  order: readonly Candidate[],
  at: number,
  left: number,
): number {
  let falls = 0
  for (let index = at; index < at + left; index += 1) {
    const each = order[index]
    if (each !== undefined) falls += each.open - ratio * each.pull
  }
  return open - ratio * weight - falls
}

/** The largest sum of `left` figures from `at` on. */
function largest(
  order: readonly Candidate[],
  at: number,
  left: number,
  of: (candidate: Candidate) => number,
): number {
  const kept: number[] = []
  for (let index = at; index < order.length; index += 1) {
    const candidate = order[index]
    if (candidate === undefined) break
    keep(kept, left, of(candidate))
  }
  return kept.reduce((sum, each) => sum + each, 0)
}

/** Keeps the `most` largest, largest first. */
function keep(kept: number[], most: number, value: number): void {
  if (kept.length === most && value <= (kept[most - 1] ?? 0)) return
  let place = kept.length
  while (place > 0 && (kept[place - 1] ?? 0) < value) place -= 1
  kept.splice(place, 0, value)
  if (kept.length > most) kept.pop()
}

/** How far weight and unenforced weight can fall by `left` hosts from `at` on, worked out once each. */
function reachOf(order: readonly Candidate[]) {
  const known = new Map<string, number>()
  const once = (what: 'pull' | 'open') => (at: number, left: number) => {
    const key = `${what} ${at} ${left}`
    const found =
      known.get(key) ??
      Math.max(
        0,
        largest(order, at, left, (each) => each[what]),
      )
    known.set(key, found)
    return found
  }
  return { pull: once('pull'), open: once('open') }
}
