import { dayOf, type Instant, writeMoney, writeQuantity } from '../model/index.ts'
import type { CapOn } from './cap-on.ts'
import { countedOn, type Drawdown, quantityUnder, valueUnder } from './drawdown.ts'
import type { Report } from './report.ts'
import type { Notice } from './status.ts'

/** The staged notices of a ceiling: which report carried either limit over each step, and when that became known. */
export function noticesOf(cap: CapOn, drawn: Drawdown): Notice[] {
  const ended = drawn.reports.filter((report) => countedOn(cap, report, drawn.on) === 'whole')
  return cap.notices.map(({ level, says, grade }) => {
    const step = BigInt(Math.round(level * 10_000))
    const found = crossing(cap, ended, step)
    const knownFrom = found && knownSince(cap, drawn, found.report, step)
    return {
      level,
      amounts: stepAmounts(cap, step),
      says,
      limit: found?.limit ?? null,
      crossedFrom: found?.report.from ?? null,
      crossedOn: found?.report.to ?? null,
      knownOn: knownFrom === undefined ? null : dayOf(knownFrom),
      grade,
    }
  })
}

/** The first instant at which what was published of the reports up to a line reached the step. */
function knownSince(cap: CapOn, drawn: Drawdown, line: Report, step: bigint): Instant {
  let [low, high] = [0, drawn.instants.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    const published = drawn.wholeUpTo(line, drawn.instants[middle] ?? line.knownFrom)
    if (crossing(cap, published, step) === undefined) low = middle + 1
    else high = middle
  }
  return drawn.instants[low] ?? line.knownFrom
}

/** The first line, in the order given, with which either limit reaches the step, value first. A level adds nothing up. */
function crossing(
  cap: CapOn,
  lines: readonly Report[],
  step: bigint,
): { readonly report: Report; readonly limit: 'value' | 'quantity' } | undefined {
  const { value, quantity } = cap.limits
  const isLevel = cap.window.kind === 'level'
  let [money, mass] = [0n, 0n]
  for (const report of lines) {
    money = (isLevel ? 0n : money) + (valueUnder(cap, report) ?? 0n)
    mass = (isLevel ? 0n : mass) + (quantityUnder(cap, report) ?? 0n)
    if (reaches(money, value?.amount, step)) return { report, limit: 'value' }
    if (reaches(mass, quantity?.amount, step)) return { report, limit: 'quantity' }
  }
  return undefined
}

function reaches(used: bigint, limit: bigint | undefined, step: bigint): boolean {
  return limit !== undefined && used * 10_000n >= limit * step
}

function stepAmounts(cap: CapOn, step: bigint): Notice['amounts'] {
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
