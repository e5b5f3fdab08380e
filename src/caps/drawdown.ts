import { addDays, type Day, type Instant } from '../model/index.ts'
import type { Cap } from '../regimes/index.ts'
import type { Report } from './report.ts'

/** Whether a report's period had ended by a day, ran across it, or began after it. */
export type Counted = 'whole' | 'straddles' | 'after-day'

/** What is used of a limit: certainly (periods that had ended), and at most (with the period that runs across the day). */
export interface Tally {
  readonly least: bigint
  /** Undefined where a report that may count gives no figure in the limit's own unit. */
  readonly most?: bigint
}

/** What is drawn on a ceiling by a day, as known at an instant. */
export interface Drawdown {
  /** Every known report, by period. */
  readonly reports: readonly (Report & { readonly counted: Counted })[]
  readonly value: Tally
  readonly quantity: Tally
  /** Last day covered by a report whose period had ended; undefined when there is none. */
  readonly through?: Day
  readonly straddling: boolean
  /** Stretches of the window up to the day that no such report covers. */
  readonly unreported: readonly { readonly from: Day; readonly to: Day }[]
}

/** Adds up the reports on a ceiling. A period without a report stays unreported; it is never counted as nothing. */
export function drawdownOn(
  cap: Cap,
  reports: readonly Report[],
  on: Day,
  knownBy: Instant,
  /** First day on which the ceiling was no longer in force; nobody owes a report for days after. */
  end?: Day,
): Drawdown {
  const known = reports
    .filter((report) => report.cap === cap.id && report.knownFrom <= knownBy)
    .map((report) => ({ ...report, counted: countedOn(report, on) }))
    .sort(byPeriod)
  const whole = known.filter(({ counted }) => counted === 'whole')
  const across = known.filter(({ counted }) => counted === 'straddles')
  const through = whole
    .map(({ to }) => to)
    .sort()
    .at(-1)
  return {
    reports: known,
    value: tally(whole, across, (report) => valueUnder(cap, report)),
    quantity: tally(whole, across, (report) => quantityUnder(cap, report)),
    ...(through === undefined ? {} : { through }),
    straddling: across.length > 0,
    unreported: gaps(cap, whole, end !== undefined && end <= on ? addDays(end, -1) : on),
  }
}

/** A share of a limit to six decimals, computed in integers. */
export function shareOf(used: bigint, limit: bigint): number {
  return Number((used * 2_000_000n + limit) / (limit * 2n)) / 1_000_000
}

function countedOn(report: Report, on: Day): Counted {
  if (report.to <= on) return 'whole'
  return report.from <= on ? 'straddles' : 'after-day'
}

function byPeriod(left: Report, right: Report): number {
  const [first, second] = [left.from + left.to + left.id, right.from + right.to + right.id]
  return first < second ? -1 : 1
}

function tally(
  whole: readonly Report[],
  across: readonly Report[],
  amountOf: (report: Report) => bigint | undefined,
): Tally {
  const sum = (reports: readonly Report[]) =>
    reports.reduce((total, report) => total + (amountOf(report) ?? 0n), 0n)
  const least = sum(whole)
  const isWhole = [...whole, ...across].every((report) => amountOf(report) !== undefined)
  return isWhole ? { least, most: least + sum(across) } : { least }
}

/** A report's value in the currency of the limit; undefined where it gives none. */
export function valueUnder(cap: Cap, { value }: Report): bigint | undefined {
  return value !== undefined && value.currency === cap.limits.value?.currency
    ? value.amount
    : undefined
}

/** A report's quantity in the dimension of the limit; undefined where it gives none. */
export function quantityUnder(cap: Cap, { quantity }: Report): bigint | undefined {
  return quantity !== undefined && quantity.dimension === cap.limits.quantity?.dimension
    ? quantity.amount
    : undefined
}

function gaps(cap: Cap, whole: readonly Report[], on: Day): { from: Day; to: Day }[] {
  const last = on < cap.window.to ? on : cap.window.to
  const open: { from: Day; to: Day }[] = []
  let next = cap.window.from
  for (const { from, to } of whole) {
    if (from > next) open.push({ from: next, to: addDays(from, -1) })
    if (to >= next) next = addDays(to, 1)
  }
  if (next <= last) open.push({ from: next, to: last })
  return open
}
