import { addDays, type Day, type Instant } from '../model/index.ts'
import type { Cap } from '../regimes/index.ts'
import type { Report } from './report.ts'

/** Whether a report's period had ended by a day, ran across it, or began after it. */
export type Counted = 'whole' | 'straddles' | 'after-day'

/** What is used of a limit: certainly (periods that had ended), and at most (with the period that runs across the day). */
export interface Tally {
  readonly least: bigint
  readonly most: bigint
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
    value: tally(whole, across, ({ value }) => value?.amount ?? 0n),
    quantity: tally(whole, across, ({ quantity }) => quantity?.amount ?? 0n),
    ...(through === undefined ? {} : { through }),
    straddling: across.length > 0,
    unreported: gaps(cap, whole, on),
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
  amountOf: (report: Report) => bigint,
): Tally {
  const sum = (reports: readonly Report[]) =>
    reports.reduce((total, report) => total + amountOf(report), 0n)
  const least = sum(whole)
  return { least, most: least + sum(across) }
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
