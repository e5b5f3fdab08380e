import { type Quantity, readQuantity } from '../model/index.ts'
import type { Cap } from '../regimes/index.ts'
import type { Converted, Factor, Report } from './report.ts'

/** A report with what it comes to in the unit of its limit, where it is told in another and a factor is known. */
export function withConversion(
  report: Report,
  cap: Cap | undefined,
  factors: readonly Factor[],
): Report {
  const limit = cap?.limits.quantity
  const { quantity } = report
  if (limit === undefined || quantity === undefined || quantity.dimension === limit.dimension)
    return report
  const factor = factors.find(({ from, to }) => from === quantity.unit && to === limit.unit)
  const converted = factor === undefined ? undefined : convert(quantity, factor)
  return converted === undefined ? report : { ...report, converted }
}

/**
 * A quantity in another unit: amount × factor, at the low and the high end of what the sources give, exact to the smallest unit (what is
 * finer is cut off at the low end and rounded up at the high end, so that the range holds).
 */
export function convert(quantity: Quantity, factor: Factor): Converted | undefined {
  const least = times(quantity, factor.low, factor.to, 'down')
  const most = times(quantity, factor.high, factor.to, 'up')
  return least === undefined || most === undefined ? undefined : { least, most, factor }
}

function times(
  quantity: Quantity,
  factor: string,
  unit: string,
  round: 'down' | 'up',
): Quantity | undefined {
  const one = readQuantity('1', unit)
  const parts = /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(factor)
  const from = readQuantity('1', quantity.unit)
  if (one === undefined || from === undefined || parts === null) return undefined
  const scale = 10n ** BigInt((parts[2] ?? '').length)
  const above = quantity.amount * BigInt(`${parts[1]}${parts[2] ?? ''}`) * one.amount
  const below = scale * from.amount
  const amount = round === 'down' ? above / below : (above + below - 1n) / below
  return { dimension: one.dimension, amount, unit }
}
