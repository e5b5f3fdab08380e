import type { Market } from './market.ts'

/**
 * Where activity goes when enforcement changes: the volume of every host under the new enforcement, exit left out. The choice is a logit
 * with exit, calibrated so that it gives today's volumes exactly (`a_i = ln V_i + kappa p_i`, `u_0 = ln V_0`); hosts of one nest of
 * parameter lambda are nearer to each other than to the rest (nested logit, McFadden 1978). With `x_i = -kappa (p_i' - p_i)` and
 * `s_i` the share of a host in its nest of volume `V_m`: `W_m = sum s_i e^(x_i/lambda)`,
 * `V_i' = M V_m W_m^lambda / (V_0 + sum V_m W_m^lambda) . s_i e^(x_i/lambda) / W_m`. Worked in logarithms, so that no kappa overflows.
 */
export function respond(market: Market, after: Float64Array): Float64Array {
  const { exit, potential, volume, nestOf, nestVolume } = market
  const reached = exponents(market, after)
  const peaks = peaksOf(market, reached)
  const weights = reached.map((exponent, index) => {
    const share = shareIn(market, index)
    return share === 0 ? 0 : share * Math.exp(exponent - (peaks[nestOf[index] ?? 0] ?? 0))
  })
  const sums = new Float64Array(nestVolume.length)
  for (const [index, weight] of weights.entries()) {
    const nest = nestOf[index] ?? 0
    sums[nest] = (sums[nest] ?? 0) + weight
  }
  const pulls = pullsOf(market, sums, peaks)
  const top = Math.max(exit > 0 ? 0 : Number.NEGATIVE_INFINITY, ...pulls)
  const scaled = pulls.map((pull, nest) => (nestVolume[nest] ?? 0) * Math.exp(pull - top))
  const all = scaled.reduce((sum, each) => sum + each, exit > 0 ? exit * Math.exp(-top) : 0)
  return volume.map((before, index) => {
    const nest = nestOf[index] ?? 0
    if (before === 0) return 0
    return ((potential * (scaled[nest] ?? 0)) / all) * ((weights[index] ?? 0) / (sums[nest] ?? 1))
  })
}

function exponents({ kappa, enforcement, nestOf, lambda }: Market, after: Float64Array) {
  return after.map(
    (next, index) =>
      (-kappa * (next - (enforcement[index] ?? 0))) / (lambda[nestOf[index] ?? 0] ?? 1),
  )
}

/** The largest exponent of each nest, of hosts that have any volume. */
function peaksOf({ volume, nestOf, nestVolume }: Market, reached: Float64Array): Float64Array {
  const peaks = new Float64Array(nestVolume.length).fill(Number.NEGATIVE_INFINITY)
  for (const [index, exponent] of reached.entries()) {
    const nest = nestOf[index] ?? 0
    if ((volume[index] ?? 0) > 0) peaks[nest] = Math.max(peaks[nest] ?? 0, exponent)
  }
  return peaks
}

/** The logarithm of how much each nest's pull grows; a nest without volume pulls nothing. */
function pullsOf({ lambda, nestVolume }: Market, sums: Float64Array, peaks: Float64Array) {
  return sums.map((sum, nest) =>
    (nestVolume[nest] ?? 0) === 0
      ? Number.NEGATIVE_INFINITY
      : (lambda[nest] ?? 1) * (Math.log(sum) + (peaks[nest] ?? 0)),
  )
}

function shareIn({ volume, nestOf, nestVolume }: Market, index: number): number {
  const whole = nestVolume[nestOf[index] ?? 0] ?? 0
  return whole === 0 ? 0 : (volume[index] ?? 0) / whole
}
