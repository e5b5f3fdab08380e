import { dayOf, writeMoney, writeQuantity } from '../model/index.ts'
import type { Cap } from '../regimes/index.ts'
import { type Drawdown, quantityUnder, valueUnder } from './drawdown.ts'
import { groupsBy } from './groups-by.ts'
import type { Report } from './report.ts'
import type { Notice } from './status.ts'

/** The staged notices of a ceiling: which report carried either limit over each step, and when that became known. */
export function noticesOf(cap: Cap, drawn: Drawdown): Notice[] {
  const { whole } = drawn
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
  const found = crossing(cap, whole, step)
  if (found === undefined) return undefined
  const upTo = whole.slice(0, whole.indexOf(found.report) + 1)
  const byInstant = groupsBy(upTo, ({ knownFrom }) => knownFrom)
  const published = [...byInstant.keys()].sort().flatMap((at) => byInstant.get(at) ?? [])
  const knownFrom = crossing(cap, published, step)?.report.knownFrom ?? found.report.knownFrom
  return { ...found, knownFrom }
}

/** The first report, in the order given, with which either limit reaches the step, value first. */
function crossing(
  cap: Cap,
  reports: readonly Report[],
  step: bigint,
): Omit<Crossing, 'knownFrom'> | undefined {
  const { value, quantity } = cap.limits
  let [money, mass] = [0n, 0n]
  for (const report of reports) {
    money += valueUnder(cap, report) ?? 0n
    mass += quantityUnder(cap, report) ?? 0n
    if (reaches(money, value?.amount, step)) return { report, limit: 'value' }
    if (reaches(mass, quantity?.amount, step)) return { report, limit: 'quantity' }
  }
  return undefined
}

function reaches(used: bigint, limit: bigint | undefined, step: bigint): boolean {
  return limit !== undefined && used * 10_000n >= limit * step
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
