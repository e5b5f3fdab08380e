import { dayOf, writeMoney, writeQuantity } from '../model/index.ts'
import type { Cap } from '../regimes/index.ts'
import type { Drawdown } from './drawdown.ts'
import type { Report } from './report.ts'
import type { Notice } from './status.ts'

/** The staged notices of a ceiling: which report carried either limit over each step, and when that became known. */
export function noticesOf(cap: Cap, drawn: Drawdown): Notice[] {
  const whole = drawn.reports.filter(({ counted }) => counted === 'whole')
  return cap.notices.map(({ level, says, grade }) => {
    const step = BigInt(Math.round(level * 10_000))
    const crossing = firstOver(cap, whole, step)
    return {
      level,
      amounts: stepAmounts(cap, step),
      says,
      limit: crossing?.limit ?? null,
      crossedFrom: crossing?.report.from ?? null,
      crossedOn: crossing?.report.to ?? null,
      knownOn: crossing === undefined ? null : dayOf(crossing.knownFrom),
      grade,
    }
  })
}

interface Crossing {
  readonly report: Report
  readonly limit: 'value' | 'quantity'
  readonly knownFrom: Report['knownFrom']
}

function firstOver(cap: Cap, whole: readonly Report[], step: bigint): Crossing | undefined {
  const { value, quantity } = cap.limits
  let [money, mass] = [0n, 0n]
  let knownFrom = whole[0]?.knownFrom
  for (const report of whole) {
    money += report.value?.amount ?? 0n
    mass += report.quantity?.amount ?? 0n
    knownFrom =
      knownFrom !== undefined && knownFrom > report.knownFrom ? knownFrom : report.knownFrom
    if (value !== undefined && money * 10_000n >= value.amount * step)
      return { report, limit: 'value', knownFrom }
    if (quantity !== undefined && mass * 10_000n >= quantity.amount * step)
      return { report, limit: 'quantity', knownFrom }
  }
  return undefined
}

function stepAmounts(cap: Cap, step: bigint): Notice['amounts'] {
  const { value, quantity } = cap.limits
  return {
    ...(value === undefined
      ? {}
      : { value: writeMoney({ ...value, amount: (value.amount * step) / 10_000n }) }),
    ...(quantity === undefined
      ? {}
      : { quantity: writeQuantity({ ...quantity, amount: (quantity.amount * step) / 10_000n }) }),
  }
}
