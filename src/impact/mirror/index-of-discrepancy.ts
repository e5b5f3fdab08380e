/**
 * How far two figures of one flow lie apart: |X − M| / (X + M), from 0 (the same) to 1 (one side knows of nothing). Null where both are
 * nought. Gaulier and Zignago's and the Harvard Growth Lab's measure of a mirror gap.
 */
export function discrepancyOf(one: number, other: number): number | null {
  const sum = one + other
  return sum === 0 ? null : Math.abs(one - other) / sum
}

/** An importer's figure without freight and insurance: M × (1 − τ). */
export function withoutFreight(importer: number, margin: number): number {
  return importer * (1 - margin)
}

/** Fisman and Wei's gap: ln X − ln M. Null where one is nought. */
export function logGapOf(exporter: number, importer: number): number | null {
  return exporter > 0 && importer > 0 ? Math.log(exporter / importer) : null
}
