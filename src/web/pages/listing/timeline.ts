import type { Day, ListedDate } from '../../../model/index.ts'
import { addDays, daysBetween, endOfMonth } from '../../../model/index.ts'
import type { ListingAnswer } from '../../../server/contract.ts'
import { sayDate, toDay } from '../../words/dates.ts'
import { sayListedDate, sayVersion } from '../../words/list-words.ts'

/** Something that happened to the party or to its record, on a day or within a stretch of days. */
export interface Event {
  readonly kind: 'born' | 'died' | 'designated' | 'published' | 'amended' | 'delisted' | 'held'
  readonly from: Day
  readonly to: Day
  /** The date as exact as it is known. */
  readonly when: string
  readonly says: string
}

/** An event with its number and its place: how far along from 0 to 1, and how high above the line. */
export interface PlacedEvent extends Event {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly lane: number
}

export interface Timeline {
  readonly events: readonly PlacedEvent[]
  /** Where the scale of the listing begins; dates of birth and death stand before it, off the scale. */
  readonly breakAt: number | undefined
  readonly years: readonly { readonly year: string; readonly at: number }[]
  readonly lanes: number
  /** The stretch in which the listing stood, as far as its dates tell. */
  readonly stood: { readonly from: number; readonly to: number } | undefined
  /** Before here no version is held: what stood is worked out from the dates inside a later one. */
  readonly heldFrom: number | undefined
  readonly asked: number
}

/** The dates of a listing in order: of the party's life, of the listing, of the versions held. */
export function eventsOf({
  record,
  history,
}: Pick<ListingAnswer, 'record' | 'history'>): readonly Event[] {
  const { designation } = record
  return [
    ...record.birthDates.flatMap((date) => lifeEvent('born', 'Born', date)),
    ...(record.deathDates ?? []).flatMap((date) => lifeEvent('died', 'Died', date)),
    ...dayEvent('designated', 'Designated', designation.designatedOn),
    ...dayEvent('published', 'First shown by the publisher', designation.publishedOn),
    ...designation.amendedOn.flatMap((day) => dayEvent('amended', 'Amended', day)),
    ...dayEvent('delisted', 'Delisted', designation.delistedOn),
    ...history.flatMap(({ from, knownFrom, changed }, index) =>
      dayEvent('held', sayHeld(from, changed.length, index), toDay(knownFrom)),
    ),
  ].sort((one, two) => (one.from < two.from ? -1 : 1))
}

/** Places events on a line that ends a little after the last of them or the day asked about. */
export function placeEvents(events: readonly Event[], on: Day): Timeline {
  const life = events.filter(isLife)
  const rest = events.filter((event) => !isLife(event))
  const breakAt = life.length === 0 ? undefined : 0.16
  const first = rest[0]?.from ?? on
  const last = [on, ...rest.map(({ to }) => to)].reduce((one, two) => (one > two ? one : two))
  const margin = Math.max(120, Math.round(daysBetween(first, last) * 0.04))
  const [from, to] = [addDays(first < on ? first : on, -margin), addDays(last, margin)]
  const start = breakAt ?? 0
  const at = (day: Day) => start + ((1 - start) * daysBetween(from, day)) / daysBetween(from, to)
  const lives = life.map((event, index) => {
    const middle = (start * (index + 0.5)) / life.length
    return { ...event, start: middle, end: middle }
  })
  const others = rest.map((event) => ({ ...event, start: at(event.from), end: at(event.to) }))
  const placed = stack([...lives, ...others])
  return {
    events: placed,
    breakAt,
    years: yearsBetween(from, to, at),
    lanes: Math.max(1, ...placed.map(({ lane }) => lane + 1)),
    stood: stretchStood(rest, at, on),
    heldFrom: heldSince(rest, at),
    asked: at(on),
  }
}

/** The least distance between two numbers in one lane, as a share of the line. */
const gap = 0.045

function stack(
  events: readonly (Event & { start: number; end: number })[],
): readonly PlacedEvent[] {
  const ends: number[] = []
  return events.map((event, index) => {
    const free = ends.findIndex((end) => event.start - end >= gap)
    const lane = free < 0 ? ends.length : free
    ends[lane] = event.start
    return { ...event, number: index + 1, lane }
  })
}

function stretchStood(events: readonly Event[], at: (day: Day) => number, on: Day) {
  const since = events.find(({ kind }) => kind === 'designated') ?? events[0]
  if (since === undefined) return undefined
  const until = events.find(({ kind }) => kind === 'delisted')?.from ?? on
  return until > since.from ? { from: at(since.from), to: at(until) } : undefined
}

function heldSince(events: readonly Event[], at: (day: Day) => number): number | undefined {
  const held = events.find(({ kind }) => kind === 'held')
  return held === undefined ? undefined : at(held.from)
}

function yearsBetween(from: Day, to: Day, at: (day: Day) => number): Timeline['years'] {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))]
  const every = Math.max(1, Math.ceil((last - first + 1) / 7))
  const years = []
  for (let year = first; year <= last; year += every) {
    years.push({ year: String(year), at: at(`${year}-01-01` as Day) })
  }
  return years
}

function isLife({ kind }: Event): boolean {
  return kind === 'born' || kind === 'died'
}

function lifeEvent(kind: 'born' | 'died', says: string, date: ListedDate): readonly Event[] {
  const [from, to] = [firstDay(date.value), lastDay(date.until ?? date.value)]
  if (from === undefined || to === undefined) return []
  return [{ kind, from, to, when: sayListedDate(date), says }]
}

function dayEvent(kind: Event['kind'], says: string, day: Day | undefined): readonly Event[] {
  return day === undefined ? [] : [{ kind, from: day, to: day, when: sayDate(day), says }]
}

function sayHeld(version: string, changed: number, index: number): string {
  const held = `version ${sayVersion(version)}`
  if (index === 0) return `First held here, in ${held}`
  return `Changed in ${held}, ${changed} ${changed === 1 ? 'field' : 'fields'}`
}

function firstDay(value: string): Day | undefined {
  return toDay(`${value}-01-01`.slice(0, 10))
}

function lastDay(value: string): Day | undefined {
  if (value.length === 10) return toDay(value)
  const month = toDay(value.length === 7 ? `${value}-01` : `${value}-12-01`)
  return month === undefined ? undefined : endOfMonth(month)
}
