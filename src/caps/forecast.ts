import { addDays, type Day, daysBetween, sayDay } from '../model/index.ts'
import type { Cap } from '../regimes/index.ts'
import type { Drawdown } from './drawdown.ts'
import type { Forecast, Nowcast } from './status.ts'

const levels = [75n, 90n, 95n, 100n]

/**
 * When each level is reached if the pace of the reported days goes on:
 * date = as-of + (level × limit − used) / (used / days), whole days. Says nothing where there is too little to go on.
 */
export function forecastOf(cap: Cap, drawn: Drawdown, ended: Day | undefined): Forecast {
  const method = 'calendar-day pace of the reported days'
  const asOf = drawn.through ?? cap.window.from
  if (drawn.through === undefined || ended !== undefined) {
    const says =
      ended === undefined
        ? 'Nothing is reported, so there is no pace to project.'
        : `The ceiling ended on ${sayDay(ended)}; nothing is projected.`
    return { method, asOf, levels: [], says }
  }
  const silent = drawn.unreported
    .filter(({ from }) => from < asOf)
    .reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0)
  const days = BigInt(daysBetween(cap.window.from, asOf) + 1 - silent)
  const { value, quantity } = cap.limits
  const found = levels.map((level) => ({
    level: Number(level) / 100,
    value:
      value === undefined
        ? null
        : reachedOn(drawn.value.least, value.amount, level, days, asOf, cap),
    quantity:
      quantity === undefined
        ? null
        : reachedOn(drawn.quantity.least, quantity.amount, level, days, asOf, cap),
  }))
  return { method, asOf, levels: found, says: sayForecast(found.at(-1), asOf) }
}

/** What no report covers yet, up to the day asked about. */
export function nowcastOf(cap: Cap, drawn: Drawdown, on: Day): Nowcast {
  if (on < cap.window.from) {
    return { unreported: [], days: 0, says: `The window opens on ${sayDay(cap.window.from)}.` }
  }
  const days = drawn.unreported.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0)
  const says =
    days === 0
      ? 'Every day on which a report was owed, up to the day asked about, is covered by one.'
      : `${days} days of the window up to the day asked about are not reported; what was drawn on them is unknown.`
  return { unreported: [...drawn.unreported], days, says }
}

function reachedOn(
  used: bigint,
  limit: bigint,
  level: bigint,
  days: bigint,
  asOf: Day,
  cap: Cap,
): Day | null {
  const left = limit * level - used * 100n
  if (used === 0n || left <= 0n) return null
  const wait = (left * days) / (used * 100n)
  return wait <= BigInt(daysBetween(asOf, cap.window.to)) ? addDays(asOf, Number(wait)) : null
}

function sayForecast(
  full: { readonly value: Day | null; readonly quantity: Day | null } | undefined,
  asOf: Day,
): string {
  const first = [full?.value, full?.quantity]
    .filter((day) => day !== null && day !== undefined)
    .sort()[0]
  if (first === undefined) {
    return `At the pace reported through ${sayDay(asOf)} no limit would be reached within the window, or it already is.`
  }
  return `At the pace reported through ${sayDay(asOf)} the first limit would be reached on ${sayDay(first)}.`
}
