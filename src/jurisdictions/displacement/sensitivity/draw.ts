import type { Market } from '../model/market.ts'

/** Room for one draw after another, so that ten thousand of them make no garbage. */
export interface Bench {
  /** Enforcement today as drawn. */
  readonly today: Float64Array
  /** By nest: the share that stays pulled and the share unenforced, after; and unenforced today. */
  readonly weight: Float64Array
  readonly openAfter: Float64Array
  readonly openToday: Float64Array
  /** By nest: the pull of the changed hosts after. */
  readonly changedWeight: Float64Array
}

/** What one draw comes to. */
export interface Drawn {
  readonly openToday: number
  readonly openAfter: number
  readonly totalAfter: number
  /** What the changed hosts have after. */
  readonly changedAfter: number
}

export function benchOf({ volume, nestVolume }: Market): Bench {
  return {
    today: new Float64Array(volume.length),
    weight: new Float64Array(nestVolume.length),
    openAfter: new Float64Array(nestVolume.length),
    openToday: new Float64Array(nestVolume.length),
    changedWeight: new Float64Array(nestVolume.length),
  }
}

/** A deterrence and an exit volume to be tried. */
export interface Assumed {
  readonly kappa: number
  readonly exit: number
}

/**
 * The model at one draw, in one pass over the hosts: only those that change need an exponential. `targets` is the proposed enforcement
 * of each host, NaN where none is proposed.
 */
export function work(
  market: Market,
  targets: Float64Array,
  { kappa, exit }: Assumed,
  bench: Bench,
): Drawn {
  const { volume, nestOf, lambda, nestVolume, total } = market
  const { today, weight, openAfter, openToday, changedWeight } = bench
  for (const sums of [weight, openAfter, openToday, changedWeight]) sums.fill(0)
  for (let host = 0; host < volume.length; host += 1) {
    const nest = nestOf[host] ?? 0
    const own = volume[host] ?? 0
    const level = today[host] ?? 0
    const target = targets[host] ?? Number.NaN
    const isKept = Number.isNaN(target)
    const stays = isKept ? own : own * Math.exp((-kappa * (target - level)) / (lambda[nest] ?? 1))
    add(openToday, nest, own * (1 - level))
    add(weight, nest, stays)
    add(openAfter, nest, stays * (1 - (isKept ? level : target)))
    if (!isKept) add(changedWeight, nest, stays)
  }
  return gather({ exit, potential: exit + total, lambda, nestVolume }, bench)
}

function add(sums: Float64Array, at: number, by: number): void {
  sums[at] = (sums[at] ?? 0) + by
}

interface Whole {
  readonly exit: number
  readonly potential: number
  readonly lambda: Float64Array
  readonly nestVolume: Float64Array
}

function gather({ exit, potential, lambda, nestVolume }: Whole, bench: Bench): Drawn {
  let [pulled, open, changed, today] = [0, 0, 0, 0]
  for (let nest = 0; nest < nestVolume.length; nest += 1) {
    const whole = nestVolume[nest] ?? 0
    if (whole === 0) continue
    const weight = bench.weight[nest] ?? 0
    const pull = whole * (weight / whole) ** (lambda[nest] ?? 1)
    const each = weight === 0 ? 0 : pull / weight
    pulled += pull
    open += each * (bench.openAfter[nest] ?? 0)
    changed += each * (bench.changedWeight[nest] ?? 0)
    today += bench.openToday[nest] ?? 0
  }
  const scale = potential / (exit + pulled)
  return {
    openToday: today,
    openAfter: scale * open,
    totalAfter: scale * pulled,
    changedAfter: scale * changed,
  }
}
