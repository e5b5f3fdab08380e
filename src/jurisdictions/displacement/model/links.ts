import type { Market } from './market.ts'
import { unenforced } from './unenforced.ts'

/** What a little more enforcement at one host is worth, at the enforcement given. */
export interface Link {
  /** `-dE/dp`: how much unenforced activity falls for each unit of enforcement; negative where tightening makes it worse. */
  readonly marginalValue: number
  /** The enforcement over which a little more raises E; over 1 where it never does. */
  readonly perverseAbove: number
  /** The enforcement over which a little more raises the share E/A. */
  readonly leakageRisesAbove: number
  /** Of what leaves this host at the margin, the share that goes to other hosts. */
  readonly diversion: number
}

/**
 * Every link at the market's own enforcement. A host alone: `MV = V [1 + kappa ((1 - p) - E/M)]`, negative over
 * `p* = 1 - E/M + 1/kappa`, diversion `(A - V)/(M - V)`. In a nest of lambda, with `s` its share of the nest, `S = V/M` and
 * `e` the nest's mean of `1 - p`: `MV = V [1 + kappa ((1 - p)/lambda - (1/lambda - 1) e - E/M)]` and diversion
 * `[(1/lambda - 1)(1 - s) + (A - V)/M] / [1/lambda - (1/lambda - 1) s - S]`, which is that of one nest of all hosts where there is
 * but one. The share E/A rises over the same threshold with `E/M` replaced by `E/A`.
 */
export function linksOf(market: Market): readonly Link[] {
  const { kappa, potential, total, volume, enforcement, nestOf, lambda, nestVolume } = market
  const open = unenforced(volume, enforcement)
  const escapes = nestEscapes(market)
  return Array.from(volume, (own, index) => {
    const nest = nestOf[index] ?? 0
    const nearness = 1 / (lambda[nest] ?? 1)
    const whole = nestVolume[nest] ?? 0
    const share = whole === 0 ? 0 : own / whole
    const near = (nearness - 1) * (escapes[nest] ?? 0)
    const lets = 1 - (enforcement[index] ?? 0)
    const threshold = (pulled: number) => 1 - (near + pulled - 1 / kappa) / nearness
    const away = nearness - (nearness - 1) * share - own / potential
    return {
      marginalValue: own * (1 + kappa * (lets * nearness - near - open / potential)),
      perverseAbove: threshold(open / potential),
      leakageRisesAbove: threshold(total === 0 ? 0 : open / total),
      diversion: away === 0 ? 0 : ((nearness - 1) * (1 - share) + (total - own) / potential) / away,
    }
  })
}

/** For each nest the mean of `1 - p`, weighed by volume. */
function nestEscapes({ volume, enforcement, nestOf, nestVolume }: Market): Float64Array {
  const sums = new Float64Array(nestVolume.length)
  for (const [index, own] of volume.entries()) {
    const nest = nestOf[index] ?? 0
    sums[nest] = (sums[nest] ?? 0) + own * (1 - (enforcement[index] ?? 0))
  }
  return sums.map((sum, nest) =>
    (nestVolume[nest] ?? 0) === 0 ? 0 : sum / (nestVolume[nest] ?? 1),
  )
}
