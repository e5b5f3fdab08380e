import { addDays, type Day, daysBetween, type Instant, sayDay } from '../model/index.ts'
import type { CapOn } from './cap-on.ts'
import { type Drawdown, shareOf } from './drawdown.ts'
import { calendarPace, isStopped } from './pace.ts'
import { backTest, chanceOfAtLeast } from './pace-ratios.ts'
import { partsOf } from './period.ts'
import { limitsGiven } from './reported.ts'
import type { Nowcast } from './status.ts'
import type { Stop } from './stop.ts'

/**
 * What no report covers yet, up to the day asked about; how late reports came so far; and what was drawn on the silent days if they went at
 * the pace of the reported ones, with the chance that the limit is passed already. A guess beside the ledger, never in it.
 */
export function nowcastOf(
  cap: CapOn,
  drawn: Drawdown,
  on: Day,
  stops: readonly Stop[],
  knownBy: Instant,
): Nowcast {
  if (on < cap.window.from) {
    return { ...nothing, says: `The window opens on ${sayDay(cap.window.from)}.` }
  }
  if (cap.window.kind === 'level') return nowcastOfLevel(drawn)
  const days = drawn.unreported.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0)
  const lags = lagsOf(drawn)
  const unreported = [...drawn.unreported]
  if (days === 0) {
    const says =
      'Every day on which a report was owed, up to the day asked about, is covered by one.'
    return { ...nothing, lags, says }
  }
  const known = stops.filter((stop) => stop.cap === cap.id && stop.knownFrom <= knownBy)
  const open = openDays(drawn, known)
  const estimate = estimateOf(cap, drawn, open)
  const head = `${days} days of the window up to the day asked about are not reported; what was drawn on them is unknown.`
  return {
    unreported,
    days,
    openDays: open,
    lags,
    estimate,
    says: estimate === null ? head : `${head} ${sayEstimate(estimate, on)}`,
  }
}

/** A number that stands has no pace; how long ago it was reported is all that can be said. */
function nowcastOfLevel(drawn: Drawdown): Nowcast {
  const { through } = drawn
  const days = drawn.unreported.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0)
  const says =
    through === undefined
      ? 'No number is reported.'
      : `The number of ${sayDay(through)} is the last that is reported; what it is since is unknown.`
  return { ...nothing, unreported: [...drawn.unreported], days, lags: lagsOf(drawn), says }
}

const nothing = { unreported: [], days: 0, openDays: 0, lags: null, estimate: null }

function openDays({ unreported }: Drawdown, stops: readonly Stop[]): number {
  let open = 0
  for (const { from, to } of unreported) {
    if (stops.length === 0) {
      open += daysBetween(from, to) + 1
      continue
    }
    for (let day = from; day <= to; day = addDays(day, 1)) open += isStopped(day, stops) ? 0 : 1
  }
  return open
}

/** Days from the end of a period to the day on which its report was known. */
function lagsOf({ whole }: Drawdown): Nowcast['lags'] {
  const counts = new Map<number, number>()
  let reports = 0
  for (const line of whole)
    for (const { lag, count } of partsOf(line)) {
      counts.set(lag, (counts.get(lag) ?? 0) + count)
      reports += count
    }
  const lags = [...counts.keys()].sort((left, right) => left - right)
  const [least, most] = [lags[0], lags.at(-1)]
  const median = middleOf(lags, counts, (reports - 1) >> 1)
  if (least === undefined || most === undefined || median === undefined) return null
  return { reports, least, median, most }
}

/** The lag at a place among all, shortest first. */
function middleOf(
  lags: readonly number[],
  counts: ReadonlyMap<number, number>,
  place: number,
): number | undefined {
  let passed = 0
  return lags.find((lag) => {
    passed += counts.get(lag) ?? 0
    return passed > place
  })
}

type Estimate = NonNullable<Nowcast['estimate']>

function estimateOf(cap: CapOn, drawn: Drawdown, open: number): Nowcast['estimate'] {
  const pace = calendarPace(cap, drawn)
  if (pace === undefined || open === 0) return null
  const days = Number(pace.days)
  const { value, quantity } = limitsGiven(cap, drawn)
  const of = (used: bigint, limit: bigint | undefined) =>
    limit === undefined || limit === 0n ? null : guess(shareOf(used, limit), open / days)
  const found = {
    value: of(drawn.value.least, value?.amount),
    quantity: of(drawn.quantity.least, quantity?.amount),
  }
  if (found.value === null && found.quantity === null) return null
  const reports = drawn.whole.length
  return { ...found, rests: { reports, days }, isThin: reports < 2 }
}

/** The share by now: reported, plus as much again as the silent days are to the reported ones, times what may follow a pace. */
function guess(reported: number, silence: number): NonNullable<Estimate['value']> {
  const more = reported * silence
  const chance = reported > 1 ? 1 : more === 0 ? 0 : chanceOfAtLeast((1 - reported) / more)
  return {
    least: rounded(reported + more * backTest.low),
    likely: rounded(reported + more),
    most: rounded(reported + more * backTest.high),
    chancePassed: rounded(chance),
  }
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}

function sayEstimate({ value, quantity, isThin }: Estimate, on: Day): string {
  const parts = [
    value === null ? undefined : `${percent(value.likely)} of the value limit`,
    quantity === null ? undefined : `${percent(quantity.likely)} of the quantity limit`,
  ].filter((part) => part !== undefined)
  const chance = Math.max(value?.chancePassed ?? 0, quantity?.chancePassed ?? 0)
  const thin = isThin ? ' It rests on one report, which is too little to lean on.' : ''
  return `At the pace reported it would stand at ${parts.join(' and ')} by ${sayDay(on)}; the chance that a limit was passed is about ${percent(chance)}.${thin}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
