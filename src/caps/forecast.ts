import { addDays, type Day, daysBetween, type Instant, sayDay } from '../model/index.ts'
import type { CapOn } from './cap-on.ts'
import { areConsignments, type Drawdown, shareOf } from './drawdown.ts'
import { calendarPace, openPace, type Pace } from './pace.ts'
import { backTest } from './pace-ratios.ts'
import type { Forecast } from './status.ts'
import type { Stop } from './stop.ts'

const levels = [75n, 90n, 95n, 100n]

/**
 * When each level is reached if the pace of the reported days goes on:
 * date = as-of + (level × limit − used) / (used / days), whole days. The interval takes the pace at the ends of what followed such paces in
 * the back-test. Says nothing where there is too little to go on.
 */
export function forecastOf(
  cap: CapOn,
  drawn: Drawdown,
  times: { readonly ended: Day | undefined; readonly end: Day | undefined },
  stops: readonly Stop[],
  knownBy: Instant,
): Forecast {
  const { ended, end } = times
  const method = areConsignments(drawn.whole)
    ? 'calendar-day pace up to the last consignment reported'
    : 'calendar-day pace of the reported days'
  const pace = calendarPace(cap, drawn)
  const asOf = pace?.asOf ?? cap.window.from
  const none = {
    method,
    asOf,
    levels: [],
    perDay: { value: null, quantity: null },
    interval: null,
    open: null,
  }
  if (pace === undefined)
    return { ...none, says: 'Nothing is reported, so there is no pace to project.' }
  if (ended !== undefined && cap.window.kind !== 'level')
    return { ...none, says: `The ceiling ended on ${sayDay(ended)}; nothing is projected.` }
  const still = sayStill(cap, drawn.on)
  if (still !== undefined) return { ...none, says: still }
  const within = {
    after: drawn.through ?? cap.window.from,
    until: end !== undefined && end <= cap.window.to ? addDays(end, -1) : cap.window.to,
  }
  const open = openPace(cap, drawn, stops, knownBy)
  const found = levelsAt(cap, pace, within)
  const reports = drawn.whole.length
  const isEnough = reports >= 2
  return {
    method,
    asOf,
    levels: isEnough ? found.map((level) => withRange(level, cap, pace, within)) : found,
    perDay: perDayOf(cap, drawn, pace),
    interval: isEnough ? interval : null,
    open:
      open === undefined
        ? null
        : { asOf: open.asOf, days: Number(open.days), levels: levelsAt(cap, open, within) },
    says: sayForecast(found.at(-1), cap, pace, isEnough),
  }
}

/** Why a ceiling of this kind is not projected, if it is not. */
function sayStill({ window, limits }: CapOn, on: Day): string | undefined {
  if (window.kind === 'level')
    return 'A number that stands is not drawn down at a pace, so nothing is projected.'
  if (limits.value === undefined && limits.quantity === undefined)
    return 'The limit itself is not reported, so there is nothing to project towards.'
  if (limits.quantity?.amount === 0n)
    return 'The limit is nothing at all, so there is nothing to project towards.'
  return window.kind === 'rolling' && window.to <= on
    ? 'The window rolls: as old months fall out of it, room comes back, so no date is projected once its first months are over.'
    : undefined
}

function perDayOf({ limits }: CapOn, drawn: Drawdown, { days }: Pace): Forecast['perDay'] {
  const of = (used: bigint, limit: bigint | undefined) =>
    limit === undefined ? null : shareOf(used, limit) / Number(days)
  return {
    value: of(drawn.value.least, limits.value?.amount),
    quantity: of(drawn.quantity.least, limits.quantity?.amount),
  }
}

const interval = {
  least: backTest.low,
  most: backTest.high,
  nominal: backTest.nominal,
  coverage: Math.round((backTest.held / backTest.of) * 1000) / 1000,
  held: backTest.held,
  of: backTest.of,
  says: `Earliest and latest take the pace at the 5th and 95th percent of what followed in ${backTest.of} trials on monthly reports; on series that it was not made from, such an interval held ${backTest.held} of ${backTest.of} times.`,
}

type Level = Forecast['levels'][number]

/** The days between which a date may be told: after all that is reported, up to the last on which the ceiling holds as far as known. */
interface Within {
  readonly after: Day
  readonly until: Day
}

function levelsAt({ limits }: CapOn, pace: Pace, within: Within): Level[] {
  const of = (used: bigint, limit: { readonly amount: bigint } | undefined, level: bigint) =>
    limit === undefined ? null : reachedOn(used, limit.amount, level, pace, within)
  return levels.map((level) => ({
    level: Number(level) / 100,
    value: of(pace.value, limits.value, level),
    quantity: of(pace.quantity, limits.quantity, level),
  }))
}

function withRange(level: Level, { limits }: CapOn, pace: Pace, within: Within): Level {
  const step = BigInt(Math.round(level.level * 100))
  const rangeOf = (used: bigint, limit: { readonly amount: bigint } | undefined) => {
    if (limit === undefined || used === 0n) return { earliest: null, latest: null }
    const at = (times: number) => reachedOn(used, limit.amount, step, pace, within, times)
    return { earliest: at(backTest.high), latest: backTest.low === 0 ? null : at(backTest.low) }
  }
  return {
    ...level,
    range: {
      value: rangeOf(pace.value, limits.value),
      quantity: rangeOf(pace.quantity, limits.quantity),
    },
  }
}

/** The day on which a level is reached at so many times the pace; null when it is reached already, or not between the days. */
function reachedOn(
  used: bigint,
  limit: bigint,
  level: bigint,
  { asOf, days }: Pace,
  { after, until }: Within,
  times = 1,
): Day | null {
  const left = limit * level - used * 100n
  if (used === 0n || left <= 0n) return null
  const wait = (left * days * 10_000n) / (used * 100n * BigInt(Math.round(times * 10_000)))
  if (wait > BigInt(daysBetween(asOf, until))) return null
  // What is not reached yet is reached tomorrow at the earliest.
  const day = addDays(asOf, Math.max(1, Number(wait)))
  return day > after ? day : null
}

function sayForecast(
  last: Level | undefined,
  { limits }: CapOn,
  { asOf, value, quantity }: Pace,
  isEnough: boolean,
): string {
  const first = [last?.value, last?.quantity]
    .filter((day) => day !== null && day !== undefined)
    .sort()[0]
  const little = isEnough ? '' : ' One report is too little to give an interval.'
  const head = `At the pace reported through ${sayDay(asOf)}`
  const full = [
    limits.value !== undefined && value >= limits.value.amount ? 'value' : undefined,
    limits.quantity !== undefined && quantity >= limits.quantity.amount ? 'quantity' : undefined,
  ].filter((name) => name !== undefined)
  if (full.length > 0) {
    const other =
      first === undefined
        ? ''
        : `; at the pace so far the other would be on ${sayDay(first as Day)}`
    return `As reported through ${sayDay(asOf)} the ${full.join(' and the ')} limit is reached already${other}.${little}`
  }
  if (first !== undefined)
    return `${head} the first limit would be reached on ${sayDay(first as Day)}.${little}`
  return `${head} no limit would be reached before the ceiling ends.${little}`
}
