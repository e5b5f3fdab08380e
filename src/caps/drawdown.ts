import { addDays, type Day, type Instant } from '../model/index.ts'
import { type CapOn, isOf } from './cap-on.ts'
import { type Ledger, ledgerOf, narrowed } from './ledger.ts'
import type { Report } from './report.ts'
import type { ReportLine } from './status.ts'

/** Whether a report's period had ended by a day, ran across it or across an end of the window, began after it, or lies before the window. */
export type Counted = Exclude<ReportLine['counted'], 'earlier-level'>

/** What is used of a limit: certainly (periods that had ended), and at most (with the period that runs across the day). */
export interface Tally {
  readonly least: bigint
  /** Undefined where a report that may count gives no figure in the limit's own unit. */
  readonly most?: bigint
}

/** What is drawn on a ceiling by a day, as known at an instant. */
export interface Drawdown {
  readonly on: Day
  /** Every known report that counts or will, by period. */
  readonly reports: readonly Report[]
  /** Those of them whose period had ended by the day. */
  readonly whole: readonly Report[]
  /** How many reports those are; a line may be several added up. */
  readonly size: number
  /** What is known and not added up, with why. */
  readonly beside: Ledger['beside']
  /** Those whose period had ended, up to a line of them, as published by an instant. */
  readonly wholeUpTo: (line: Report, knownBy: Instant) => readonly Report[]
  /** The instants at which something was published, in order. */
  readonly instants: readonly Instant[]
  /** The instants at which something was ruled on, corrected or kept aside, in order. */
  readonly changes: readonly Instant[]
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
  cap: CapOn,
  reports: readonly Report[],
  on: Day,
  knownBy: Instant,
  end?: Day,
): Drawdown {
  const ledger = ledgerOf(cap, reports, knownBy)
  if (cap.whose === undefined) return drawnFrom(cap, ledger, on, end)
  const counted = ledger.counted.filter((report) => isOf(cap, report))
  const beside = ledger.beside.filter(({ report }) => isOf(cap, report))
  return drawnFrom(cap, narrowed(ledger, counted, beside), on, end)
}

/** The same from a ledger that is at hand; `end` is the first day on which the ceiling was no longer in force: nobody owes a report for days after. */
export function drawnFrom(cap: CapOn, ledger: Ledger, on: Day, end?: Day): Drawdown {
  const { counted, size, beside, instants, changes } = ledger
  const whole = wholeOn(cap, counted, on)
  const across = counted.filter((report) => countedOn(cap, report, on) === 'straddles')
  const figured = whole.filter((report) => hasFigure(cap, report))
  const through = lastEnd(figured)
  return {
    on,
    reports: counted,
    whole,
    size,
    beside,
    wholeUpTo: (line, instant) =>
      ledger
        .upTo(line, instant)
        .filter((report) => isOf(cap, report) && countedOn(cap, report, on) === 'whole'),
    instants,
    changes,
    value: tally(whole, across, (report) => range(valueUnder(cap, report))),
    quantity: tally(whole, across, (report) => quantityRange(cap, report)),
    ...(through === undefined ? {} : { through }),
    straddling: across.length > 0,
    unreported: gaps(cap, figured, end !== undefined && end <= on ? addDays(end, -1) : on),
  }
}

/** Whether a report says anything that the ceiling counts; days of which nothing such is said are not reported. */
function hasFigure(cap: CapOn, report: Report): boolean {
  const { value, quantity } = cap.limits
  if (value === undefined && quantity === undefined) return report.quantity !== undefined
  return valueUnder(cap, report) !== undefined || quantityUnder(cap, report) !== undefined
}

/** What counts whole by a day; of a level the last that was reported. */
function wholeOn(cap: CapOn, own: readonly Report[], on: Day): readonly Report[] {
  const ended = own.filter((report) => countedOn(cap, report, on) === 'whole')
  return cap.window.kind === 'level' ? ended.slice(-1) : ended
}

/** A share of a limit to six decimals, computed in integers. */
export function shareOf(used: bigint, limit: bigint): number {
  return Number((used * 2_000_000n + limit) / (limit * 2n)) / 1_000_000
}

/** The same, null where there is no limit or one of nothing, of which no share can be taken. */
export function shareOrNot(
  used: bigint | undefined,
  limit: { readonly amount: bigint } | undefined,
) {
  return used === undefined || limit === undefined || limit.amount === 0n
    ? null
    : shareOf(used, limit.amount)
}

function lastEnd(reports: readonly Report[]): Day | undefined {
  let last: Day | undefined
  for (const { to } of reports) if (last === undefined || to > last) last = to
  return last
}

/** How a report stands to a day and the window. A period that a rolling window cuts counts as one that runs across the day does. */
export function countedOn({ window }: CapOn, report: Report, on: Day): Counted {
  if (report.to < window.from) return 'before-window'
  if (report.from > on) return 'after-day'
  if (report.from > window.to) return 'after-window'
  return report.to <= on && report.to <= window.to && report.from >= window.from
    ? 'whole'
    : 'straddles'
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
export function valueUnder(cap: CapOn, { value }: Report): bigint | undefined {
  return value !== undefined && value.currency === cap.limits.value?.currency
    ? value.amount
    : undefined
}

/**
 * A report's quantity in the dimension of the limit, at least: by the lowest factor where it takes one. Undefined where it gives none or no
 * factor is known.
 */
export function quantityUnder(cap: CapOn, report: Report): bigint | undefined {
  return quantityRange(cap, report)?.least
}

function quantityRange(cap: CapOn, { quantity, converted }: Report): Range | undefined {
  const dimension = cap.limits.quantity?.dimension
  if (quantity !== undefined && quantity.dimension === dimension) return range(quantity.amount)
  if (converted === undefined || converted.least.dimension !== dimension) return undefined
  return { least: converted.least.amount, most: converted.most.amount }
}

/** Whether lines speak of single consignments alone, and none of all that was drawn in its period. */
export function areConsignments(lines: readonly Report[]): boolean {
  return (
    lines.length > 0 &&
    lines.every((line) => line.shipment !== undefined || line.areConsignments === true)
  )
}

function gaps(cap: CapOn, whole: readonly Report[], on: Day): { from: Day; to: Day }[] {
  const last = on < cap.window.to ? on : cap.window.to
  const open: { from: Day; to: Day }[] = []
  const [level] = cap.window.kind === 'level' ? whole : []
  let next = level?.to ?? cap.window.from
  // Consignments say nothing of the days between them; what is owed is told from the last of them on.
  const latest = areConsignments(whole) ? lastEnd(whole) : undefined
  if (latest !== undefined) next = addDays(latest, 1)
  for (const { from, to } of latest === undefined ? whole : []) {
    if (from > next) open.push({ from: next, to: addDays(from, -1) })
    if (to >= next) next = addDays(to, 1)
  }
  if (next <= last) open.push({ from: next, to: last })
  return open
}
