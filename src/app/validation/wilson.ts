/** A share of cases with its interval. */
export interface Share {
  readonly of: number
  readonly found: number
  /** From 0 to 1; null of no case. */
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
}

/** The normal deviate of a two-sided interval of 95 percent. */
const deviate = 1.959964

/**
 * A share with its interval of 95 percent by E. B. Wilson's score method ("Probable inference, the law of succession, and statistical inference",
 * JASA 22 (1927) 209-212), which stays inside 0 and 1 and holds for few cases and for shares near either end. Four decimals.
 */
export function shareOf(found: number, of: number): Share {
  if (of === 0) return { of, found, share: null, low: null, high: null }
  const share = found / of
  const square = deviate * deviate
  const middle = share + square / (2 * of)
  const reach = deviate * Math.sqrt((share * (1 - share) + square / (4 * of)) / of)
  const whole = 1 + square / of
  return {
    of,
    found,
    share: rounded(share),
    low: rounded(Math.max(0, (middle - reach) / whole)),
    high: rounded(Math.min(1, (middle + reach) / whole)),
  }
}

function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4
}
