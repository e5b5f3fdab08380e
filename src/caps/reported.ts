import { type Quantity, readQuantity } from '../model/index.ts'
import type { CapOn } from './cap-on.ts'
import { type Drawdown, quantityUnder, valueUnder } from './drawdown.ts'

/** Whether any limit of a ceiling is known. */
export function isLimited({ limits: { value, quantity } }: CapOn): boolean {
  return value !== undefined || quantity !== undefined
}

/** The limits for which any report that counts gives a figure; one that none speaks of is not known to be untouched. */
export function limitsGiven(cap: CapOn, { whole }: Drawdown): Pick<Limits, 'value' | 'quantity'> {
  const { value, quantity } = cap.limits
  const isGiven = (of: typeof valueUnder) => whole.some((report) => of(cap, report) !== undefined)
  return {
    ...(value !== undefined && isGiven(valueUnder) ? { value } : {}),
    ...(quantity !== undefined && isGiven(quantityUnder) ? { quantity } : {}),
  }
}

type Limits = CapOn['limits']

/**
 * The quantity that was reported: against the limit, or where that is not known yet in the unit of the figures it will be taken from.
 * Undefined where nothing is, or where a ceiling has no quantity.
 */
export function quantityReported(cap: CapOn, drawn: Drawdown): Quantity | undefined {
  if (drawn.through === undefined) return undefined
  const { quantity } = limitsGiven(cap, drawn)
  if (quantity !== undefined) return { ...quantity, amount: drawn.quantity.least }
  if (cap.limits.quantity !== undefined) return undefined
  const one = cap.base && readQuantity('1', cap.base.unit)
  if (one === undefined) return undefined
  const amounts = drawn.whole.map((report) =>
    report.quantity?.dimension === one.dimension ? report.quantity.amount : 0n,
  )
  return { ...one, amount: amounts.reduce((sum, amount) => sum + amount, 0n) }
}
