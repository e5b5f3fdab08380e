/**
 * The distribution function of the standard normal, by Marsaglia's series (Evaluating the Normal Distribution, Journal of Statistical Software
 * 11(4), 2004): one half plus the density times x + x^3/3 + x^5/15 + …, to the last digit of a double within 7 of nought.
 */
export function normalBelow(x: number): number {
  if (Number.isNaN(x)) return Number.NaN
  if (x > 8) return 1
  if (x < -8) return 0
  let term = x
  let sum = x
  for (let odd = 3; ; odd += 2) {
    term *= (x * x) / odd
    const next = sum + term
    if (next === sum) break
    sum = next
  }
  return 0.5 + sum * Math.exp(-(x * x) / 2 - halfLogTwoPi)
}

/** ln of the square root of two pi. */
const halfLogTwoPi = 0.9189385332046728
