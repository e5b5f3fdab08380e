import { type Day, type Instant, sayDay } from '../model/index.ts'
import type { Balance } from '../regimes/index.ts'
import type { CapOn } from './cap-on.ts'
import { drawdownOn, shareOf } from './drawdown.ts'
import type { Report } from './report.ts'

/** Where a ceiling stands on a day, for `assess` to hold a shipment against. */
export function balanceOf(
  cap: CapOn,
  reports: readonly Report[],
  on: Day,
  knownBy: Instant,
): Balance {
  const drawn = drawdownOn(cap, reports, on, knownBy)
  const { value, quantity } = cap.limits
  const known = drawn.through !== undefined
  return {
    ...(value === undefined
      ? {}
      : { value: { ...drawn.value, limit: value.amount, currency: value.currency } }),
    ...(quantity === undefined
      ? {}
      : {
          quantity: {
            ...drawn.quantity,
            limit: quantity.amount,
            unit: quantity.unit,
            dimension: quantity.dimension,
          },
        }),
    ...(known ? { reportedThrough: drawn.through } : {}),
    says: say(cap, drawn, on),
  }
}

function say(cap: CapOn, drawn: ReturnType<typeof drawdownOn>, on: Day): string {
  if (drawn.through !== undefined) {
    const across = drawn.straddling
      ? ' A known report runs across the day and is counted only as a bound.'
      : ''
    return `Reported through ${sayDay(drawn.through)} under ${cap.title}; later days are not reported.${across}`
  }
  const total = shareAtMost(cap, drawn)
  if (total === undefined) {
    return `No report is held under ${cap.title} by then; nothing reported is not a report of nothing, and the room is unknown.`
  }
  return `Where ${cap.title} stood on ${sayDay(on)} is unknown: the one report covers a period that runs past that day, at ${total} percent of the value limit in all.`
}

function shareAtMost(cap: CapOn, drawn: ReturnType<typeof drawdownOn>): string | undefined {
  const limit = cap.limits.value
  const { most } = drawn.value
  if (!drawn.straddling || limit === undefined || limit.amount === 0n || most === undefined)
    return undefined
  return String(Math.round(shareOf(most, limit.amount) * 100))
}
