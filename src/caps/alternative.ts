import { sayQuantity, writeQuantity } from '../model/index.ts'
import type { CapOn } from './cap-on.ts'
import { type Drawdown, shareOf } from './drawdown.ts'
import type { CapStatus } from './status.ts'

/**
 * Where a ceiling stands by the limit that the law gives in another unit. Only figures reported in that unit are added up: the factor
 * between both is not part of the law, so a report in the other unit leaves it unknown.
 */
export function alternativeOf({ limits }: CapOn, drawn: Drawdown): CapStatus['alternative'] {
  const { alternative } = limits
  if (alternative === undefined) return null
  const head = `The law gives ${sayQuantity(alternative)} beside it and does not say which of the two prevails`
  const limit = writeQuantity(alternative)
  const own = drawn.whole.filter(({ quantity }) => quantity?.dimension === alternative.dimension)
  if (own.length === 0 || own.length < drawn.whole.length) {
    const says =
      drawn.whole.length === 0
        ? `${head}.`
        : `${head}; not every report is in ${alternative.unit}, so where it stands by that is unknown.`
    return { limit, reported: null, share: null, says }
  }
  const amount = own.reduce((sum, { quantity }) => sum + (quantity?.amount ?? 0n), 0n)
  const share = shareOf(amount, alternative.amount)
  return {
    limit,
    reported: writeQuantity({ ...alternative, amount }),
    share,
    says: `${head}; by that it stands at ${(share * 100).toFixed(2)}%.`,
  }
}
