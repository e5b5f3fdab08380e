import { addDays, type Day, type Instant } from '../model/index.ts'
import type { Cap } from '../regimes/index.ts'
import { type Ledger, ledgerOf } from './ledger.ts'
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
  readonly on: Day
  /** Every known report, by period. */
  readonly reports: readonly Report[]
  /** Those of them whose period had ended by the day. */
  readonly whole: readonly Report[]
  /** How many reports are added up in them. */
  readonly size: number
  /** What is known and not added up, with why. */
  readonly beside: Ledger['beside']
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
  const ledger = ledgerOf(cap.id, reports, knownBy)
  const whole = ledger.counted.filter(({ to }) => to <= on)
  const across = ledger.counted.filter((report) => countedOn(report, on) === 'straddles')
  const through = lastEnd(whole)
  return {
    on,
    reports: ledger.counted,
    whole,
    size: ledger.size,
    beside: ledger.beside,
    value: tally(whole, across, (report) => range(valueUnder(cap, report))),
    quantity: tally(whole, across, (report) => quantityRange(cap, report)),
    ...(through === undefined ? {} : { through }),
    straddling: across.length > 0,
    unreported: gaps(cap, whole, end !== undefined && end <= on ? addDays(end, -1) : on),
  }
}

/** A share of a limit to six decimals, computed in integers. */
export function shareOf(used: bigint, limit: bigint): number {
  return Number((used * 2_000_000n + limit) / (limit * 2n)) / 1_000_000
}

function lastEnd(reports: readonly Report[]): Day | undefined {
  let last: Day | undefined
  for (const { to } of reports) if (last === undefined || to > last) last = to
  return last
}

export function countedOn(report: Report, on: Day): Counted {
  if (report.to <= on) return 'whole'
  return report.from <= on ? 'straddles' : 'after-day'
}

interface Range {
  readonly least: bigint
  readonly most: bigint
}

function range(amount: bigint | undefined): Range | undefined {
  return amount === undefined ? undefined : { least: amount, most: amount }
}

function tally(
  whole: readonly Report[],
  across: readonly Report[],
  rangeOf: (report: Report) => Range | undefined,
): Tally {
  let [least, most, isWhole] = [0n, 0n, true]
  for (const report of whole) {
    const found = rangeOf(report)
    if (found === undefined) isWhole = false
    least += found?.least ?? 0n
    most += found?.most ?? 0n
  }
  for (const report of across) {
    const found = rangeOf(report)
    if (found === undefined) isWhole = false
    most += found?.most ?? 0n
  }
  return isWhole ? { least, most } : { least }
}

/** A report's value in the currency of the limit; undefined where it gives none. */
export function valueUnder(cap: Cap, { value }: Report): bigint | undefined {
  return value !== undefined && value.currency === cap.limits.value?.currency
    ? value.amount
    : undefined
}

/**
 * A report's quantity in the dimension of the limit, at least: by the lowest factor where it takes one. Undefined where it gives none or no
 * factor is known.
 */
export function quantityUnder(cap: Cap, report: Report): bigint | undefined {
  return quantityRange(cap, report)?.least
}

function quantityRange(cap: Cap, { quantity, converted }: Report): Range | undefined {
  const dimension = cap.limits.quantity?.dimension
  if (quantity !== undefined && quantity.dimension === dimension) return range(quantity.amount)
  if (converted === undefined || converted.least.dimension !== dimension) return undefined
  return { least: converted.least.amount, most: converted.most.amount }
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
