import { type Day, type Instant, writeMoney, writeQuantity } from '../model/index.ts'
import type { FixedCap } from '../regimes/index.ts'
import type { CapOn } from './cap-on.ts'
import { type Drawdown, drawdownOn, shareOf } from './drawdown.ts'
import type { Report } from './report.ts'
import type { Carried } from './status.ts'

/** The ceiling whose window ended the day before, with its reports. */
export interface Prior {
  readonly cap: FixedCap
  readonly reports: readonly Report[]
}

/**
 * The shares if what the ceiling before was passed by were counted against this one. No clause says so; some counted it so all the same. Null
 * where the one before was not passed, as far as known.
 */
export function carriedOver(
  cap: CapOn,
  drawn: Drawdown,
  prior: Prior,
  on: Day,
  knownBy: Instant,
): Carried | null {
  const before = drawdownOn(prior.cap, prior.reports, on, knownBy)
  const { value, quantity } = cap.limits
  const [money, mass] = [
    excess(before.value.least, prior.cap.limits.value?.amount),
    excess(before.quantity.least, prior.cap.limits.quantity?.amount),
  ]
  if (drawn.through === undefined || (money === 0n && mass === 0n)) return null
  const share = {
    value: value === undefined ? null : shareOf(drawn.value.least + money, value.amount),
    quantity: quantity === undefined ? null : shareOf(drawn.quantity.least + mass, quantity.amount),
  }
  return {
    from: prior.cap.id,
    excess: {
      ...(value === undefined ? {} : { value: writeMoney({ ...value, amount: money }) }),
      ...(quantity === undefined ? {} : { quantity: writeQuantity({ ...quantity, amount: mass }) }),
    },
    share,
    says: `If what ${prior.cap.title} was passed by were counted here, it would stand at ${sayShares(share)}. No clause held here carries an excess over.`,
  }
}

function excess(used: bigint, limit: bigint | undefined): bigint {
  return limit === undefined || used <= limit ? 0n : used - limit
}

function sayShares({ value, quantity }: Carried['share']): string {
  return [
    value === null ? undefined : `${(value * 100).toFixed(1)}% of the value limit`,
    quantity === null ? undefined : `${(quantity * 100).toFixed(1)}% of the quantity limit`,
  ]
    .filter((part) => part !== undefined)
    .join(' and ')
}
