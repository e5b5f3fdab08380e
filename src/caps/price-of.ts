import { writeMoney, writeQuantity } from '../model/index.ts'
import type { CapOn } from './cap-on.ts'
import type { Drawdown } from './drawdown.ts'
import type { CapStatus } from './status.ts'

/**
 * The price at which both limits are full together: value limit / quantity limit. Above it the value limit binds, below it the quantity limit.
 * Null where there is but one limit.
 */
export function priceOf({ limits }: CapOn, drawn: Drawdown): CapStatus['price'] {
  const { value, quantity } = limits
  if (value === undefined || quantity === undefined) return null
  const of = (money: bigint, mass: bigint) =>
    Number(writeMoney({ ...value, amount: money }).amount) /
    Number(writeQuantity({ ...quantity, amount: mass }).amount)
  const breakEven = rounded(of(value.amount, quantity.amount))
  const isKnown = drawn.through !== undefined && drawn.quantity.least > 0n
  const reported = isKnown ? rounded(of(drawn.value.least, drawn.quantity.least)) : null
  const unit = `${value.currency}/${quantity.unit}`
  const head = `Above ${breakEven.toFixed(3)} ${unit} the value limit binds, below it the quantity limit`
  return {
    unit,
    breakEven,
    reported,
    says:
      reported === null
        ? `${head}.`
        : `${head}; the price reported is ${reported.toFixed(2)} ${unit}.`,
  }
}

function rounded(price: number): number {
  return Math.round(price * 100_000) / 100_000
}
