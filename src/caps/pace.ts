import { addDays, type Day, daysBetween, type Instant } from '../model/index.ts'
import type { CapOn } from './cap-on.ts'
import { type Drawdown, quantityUnder, valueUnder } from './drawdown.ts'
import type { Report } from './report.ts'
import type { Stop } from './stop.ts'

/** What was drawn over some days: those reported whole, or those of them on which trade was open. */
export interface Pace {
  readonly asOf: Day
  readonly days: bigint
  readonly value: bigint
  readonly quantity: bigint
}

/** The pace over all reported days; undefined where nothing is reported. */
export function calendarPace(cap: CapOn, drawn: Drawdown): Pace | undefined {
  const asOf = drawn.through
  if (asOf === undefined) return undefined
  const silent = drawn.unreported
    .filter(({ from }) => from < asOf)
    .reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0)
  const days = daysBetween(cap.window.from, asOf) + 1 - silent
  const [value, quantity] = [drawn.value.least, drawn.quantity.least]
  return days > 0 ? { asOf, days: BigInt(days), value, quantity } : undefined
}

/**
 * The pace over the reported days on which trade was not stopped, up to the last of them, by what was drawn in the periods that had begun
 * by then; undefined where nobody stopped it.
 */
export function openPace(
  cap: CapOn,
  drawn: Drawdown,
  stops: readonly Stop[],
  knownBy: Instant,
): Pace | undefined {
  const whole = calendarPace(cap, drawn)
  const known = stops.filter((stop) => stop.cap === cap.id && stop.knownFrom <= knownBy)
  if (whole === undefined || known.length === 0) return undefined
  const open = reportedDays(cap, drawn, whole.asOf).filter((day) => !isStopped(day, known))
  const asOf = open.at(-1)
  if (asOf === undefined || BigInt(open.length) === whole.days) return undefined
  const drawnBy = drawn.whole.filter(({ from }) => from <= asOf)
  const sum = (amountOf: (report: Report) => bigint | undefined) =>
    drawnBy.reduce((total, report) => total + (amountOf(report) ?? 0n), 0n)
  return {
    asOf,
    days: BigInt(open.length),
    value: sum((report) => valueUnder(cap, report)),
    quantity: sum((report) => quantityUnder(cap, report)),
  }
}

/** Whether trade was stopped on a day by somebody's word. */
export function isStopped(day: Day, stops: readonly Stop[]): boolean {
  return stops.some(({ from, to }) => from <= day && day <= to)
}

function reportedDays(cap: CapOn, drawn: Drawdown, last: Day): readonly Day[] {
  const days: Day[] = []
  for (let day = cap.window.from; day <= last; day = addDays(day, 1)) {
    if (!drawn.unreported.some(({ from, to }) => from <= day && day <= to)) days.push(day)
  }
  return days
}
