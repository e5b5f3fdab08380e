import { type Quantity, readQuantity } from '../model/index.ts'
import type { CapOn } from './cap-on.ts'
import type { Drawdown } from './drawdown.ts'

/** Whether any limit of a ceiling is known. */
export function isLimited({ limits: { value, quantity } }: CapOn): boolean {
  return value !== undefined || quantity !== undefined
}

/**
 * The quantity that was reported: against the limit, or where that is not known yet in the unit of the figures it will be taken from.
 * Undefined where nothing is, or where a ceiling has no quantity.
 */
export function quantityReported(cap: CapOn, drawn: Drawdown): Quantity | undefined {
  if (drawn.through === undefined) return undefined
  const { quantity } = cap.limits
  if (quantity !== undefined) return { ...quantity, amount: drawn.quantity.least }
  const one = cap.base && readQuantity('1', cap.base.unit)
  if (one === undefined) return undefined
  const amounts = drawn.whole.map((report) =>
    report.quantity?.dimension === one.dimension ? report.quantity.amount : 0n,
  )
  return { ...one, amount: amounts.reduce((sum, amount) => sum + amount, 0n) }
}
