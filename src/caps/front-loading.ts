import { addDays, type Day, sayDay, writeMoney, writeQuantity } from '../model/index.ts'
import type { CapOn } from './cap-on.ts'
import { daysOf } from './days-of.ts'
import { type Drawdown, quantityUnder, valueUnder } from './drawdown.ts'
import { priceVolume } from './price-volume.ts'
import type { Report } from './report.ts'
import type { FrontLoading } from './status.ts'

/** From how many times the pace before on a rush is spoken of. */
const rush = 1.25
/** How many days before the close a period may end and still be of the last. */
const lastDays = 62

/**
 * Whether trade was hurried before the ceiling closed: the last reported period, where it ends near the close, against the mean day of the
 * periods before it, with the change a day told apart into volume and price (Bennet). Null where there is nothing to hold it against.
 */
export function frontLoadingOf(
  cap: CapOn,
  drawn: Drawdown,
  ended: Day | undefined,
): FrontLoading | null {
  if (cap.window.kind !== 'fixed') return null
  const close = ended === undefined || ended > cap.window.to ? cap.window.to : ended
  const since = addDays(close, -lastDays)
  const first = drawn.whole.find(
    (report) => report.to >= since && (quantityUnder(cap, report) ?? 0n) > 0n,
  )
  if (first === undefined) return null
  const last = drawn.whole.filter(({ from, to }) => from === first.from && to === first.to)
  const before = drawn.whole.filter(({ to }) => to < first.from)
  const [oldest] = before
  if (oldest === undefined) return null
  const days = daysOf(before)
  const a = perDay(cap, before, days)
  const b = perDay(cap, last, daysOf(last))
  if (a.quantity === 0) return null
  const times = b.quantity / a.quantity
  const split = a.value === 0 || b.value === 0 ? null : priceVolume(a, b)
  return {
    period: { from: first.from, to: first.to },
    against: { from: oldest.from, to: addDays(first.from, -1), days },
    times: rounded(times),
    isRush: times >= rush,
    perDay:
      split === null
        ? null
        : {
            change: rounded(split.change),
            volumePart: rounded(split.volumePart),
            pricePart: rounded(split.pricePart),
          },
    says: `${sayDay(first.from)} to ${sayDay(first.to)} ran at ${times.toFixed(2)} times the mean day before it, shortly before the close on ${sayDay(close)}${times >= rush ? ': a rush' : ': no rush'}.`,
  }
}

function perDay(cap: CapOn, reports: readonly Report[], days: number) {
  const sum = (amountOf: (report: Report) => bigint | undefined) =>
    reports.reduce((total, report) => total + (amountOf(report) ?? 0n), 0n)
  const { value, quantity } = cap.limits
  const money = sum((report) => valueUnder(cap, report))
  const mass = sum((report) => quantityUnder(cap, report))
  return {
    value: value === undefined ? 0 : Number(writeMoney({ ...value, amount: money }).amount) / days,
    quantity:
      quantity === undefined
        ? 0
        : Number(writeQuantity({ ...quantity, amount: mass }).amount) / days,
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
