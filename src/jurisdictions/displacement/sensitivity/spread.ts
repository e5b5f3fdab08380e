/** How a figure spreads over the draws. */
export interface Spread {
  /** The value that a share of the draws lies under. */
  readonly p05: number
  readonly p50: number
  readonly p95: number
  readonly least: number
  readonly most: number
}

/** The spread of what was drawn; null where nothing was. Sorts in place. */
export function spreadOf(values: Float64Array): Spread | null {
  if (values.length === 0) return null
  const sorted = values.sort()
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1) + 0.5)] ?? 0
  return { p05: at(0.05), p50: at(0.5), p95: at(0.95), least: at(0), most: at(1) }
}
