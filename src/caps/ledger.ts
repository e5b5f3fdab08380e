import type { Instant } from '../model/index.ts'
import { byPeriod } from './by-period.ts'
import { condense } from './condense.ts'
import type { Report } from './report.ts'
import type { Ruling } from './ruling.ts'
import { type Review, type Standing, standingsOf } from './standing.ts'

/** A ceiling's ledger as known at an instant: what is added up, by period, and what is not, with why. */
export interface Ledger {
  readonly counted: readonly Report[]
  /** How many reports are added up; `counted` may hold sums of them. */
  readonly size: number
  readonly beside: readonly { readonly report: Report; readonly standing: Standing }[]
}

/** The ledger of one ceiling from reports on any, as known at an instant. What was worked out once for the same reports is kept. */
export function ledgerOf(cap: string, reports: readonly Report[], knownBy: Instant): Ledger {
  const epoch = epochOf(cap, reports, knownBy)
  return {
    counted: epoch.counted().filter((report) => report.knownFrom <= knownBy),
    size: epoch.sizeAt(knownBy),
    beside: epoch.beside.filter(({ report }) => report.knownFrom <= knownBy),
  }
}

/** What of the reports is known and not added up, with why: that part of the ledger alone. */
export function besideOf(
  cap: string,
  reports: readonly Report[],
  knownBy: Instant,
): Ledger['beside'] {
  return epochOf(cap, reports, knownBy).beside.filter(({ report }) => report.knownFrom <= knownBy)
}

function epochOf(cap: string, reports: readonly Report[], knownBy: Instant): Epoch {
  const prepared = preparedFor(cap, reports)
  const events = countUpTo(prepared.events, knownBy)
  return prepared.epochs.get(events) ?? prepare(prepared, events)
}

interface Epoch {
  /** Worked out when it is first asked for. */
  readonly counted: () => readonly Report[]
  readonly beside: Ledger['beside']
  readonly sizeAt: (knownBy: Instant) => number
}

interface Prepared {
  readonly reports: readonly Report[]
  /** The rulings and corrections in the order in which they take hold. */
  readonly events: readonly Event[]
  /** The ledger after so many of the events. */
  readonly epochs: Map<number, Epoch>
}

type Event = { readonly at: Instant } & (
  | { readonly kind: 'ruling'; readonly ruling: Ruling }
  | { readonly kind: 'correction'; readonly corrected: string; readonly by: Report }
  | { readonly kind: 'aside'; readonly report: Report }
)

const kept = new WeakMap<readonly Report[], Map<string, Prepared>>()

/** More than a few moments of one ledger need not be kept at once. */
const mostEpochs = 8

function preparedFor(cap: string, reports: readonly Report[]): Prepared {
  const byCap = kept.get(reports) ?? new Map<string, Prepared>()
  kept.set(reports, byCap)
  const found = byCap.get(cap)
  if (found !== undefined) return found
  const own = uniqueOf(reports.filter((report) => report.cap === cap))
  const prepared: Prepared = { reports: own, events: eventsOf(own), epochs: new Map() }
  byCap.set(cap, prepared)
  return prepared
}

/** The same statement taken in twice, by hand and from a file, is one. */
function uniqueOf(reports: readonly Report[]): readonly Report[] {
  const ids = new Set<string>()
  return reports.filter(({ id }) => {
    const before = ids.size
    return ids.add(id).size > before
  })
}

/** The reports that others put right, by their ids. */
function correctedOf(reports: readonly Report[]): ReadonlyMap<string, Report> {
  const ids = new Set<string>()
  for (const { corrects } of reports) if (corrects !== undefined) ids.add(corrects)
  const found = new Map<string, Report>()
  if (ids.size === 0) return found
  for (const report of reports) if (ids.has(report.id)) found.set(report.id, report)
  return found
}

function eventsOf(reports: readonly Report[]): readonly Event[] {
  const byId = correctedOf(reports)
  const events: Event[] = []
  for (const report of reports) {
    for (const ruling of report.rulings ?? [])
      events.push({ kind: 'ruling', at: later(ruling.knownFrom, report.knownFrom), ruling })
    if (report.aside !== undefined)
      events.push({ kind: 'aside', at: report.asideFrom ?? report.knownFrom, report })
    const wrong = report.corrects === undefined ? undefined : byId.get(report.corrects)
    if (wrong !== undefined)
      events.push({
        kind: 'correction',
        at: later(wrong.knownFrom, report.knownFrom),
        corrected: wrong.id,
        by: report,
      })
  }
  return events.sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
}

function keyOf(event: Event): string {
  if (event.kind === 'ruling') return `${event.at} ${event.ruling.id}`
  return `${event.at} ${event.kind === 'aside' ? event.report.id : event.by.id}`
}

function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other
}

function countUpTo(events: readonly Event[], knownBy: Instant): number {
  const next = events.findIndex(({ at }) => at > knownBy)
  return next === -1 ? events.length : next
}

function prepare(prepared: Prepared, events: number): Epoch {
  const standings = standingsOf(prepared.reports, reviewOf(prepared.events.slice(0, events)))
  const counted: Report[] = []
  const beside: { report: Report; standing: Standing }[] = []
  for (const report of prepared.reports) {
    const standing = standings.get(report)
    if (standing === undefined || standing.kind === 'stands') counted.push(report)
    else beside.push({ report, standing })
  }
  const sizeOf = once(() => sizes(counted))
  const epoch: Epoch = {
    counted: once(() => condense(counted)),
    beside: beside.sort((left, right) => byPeriod(left.report, right.report)),
    sizeAt: (knownBy) => sizeOf()(knownBy),
  }
  const oldest = prepared.epochs.keys().next()
  if (prepared.epochs.size >= mostEpochs && oldest.done !== true)
    prepared.epochs.delete(oldest.value)
  prepared.epochs.set(events, epoch)
  return epoch
}

/** A report that was itself set aside or is held puts nothing right. */
function reviewOf(events: readonly Event[]): Review {
  const rulings = new Map<string, Ruling>()
  for (const event of events)
    if (event.kind === 'ruling') rulings.set(event.ruling.entry, event.ruling)
  const corrections = new Map<string, Report>()
  for (const event of events) {
    if (event.kind !== 'correction') continue
    const decision = rulings.get(event.by.id)?.decision
    const waits = event.by.aside !== undefined || event.by.held !== undefined
    if (decision === 'stands' || (decision === undefined && !waits))
      corrections.set(event.corrected, event.by)
  }
  const asides = new Set(
    events.flatMap((event) => (event.kind === 'aside' ? [event.report.id] : [])),
  )
  return { rulings, corrections, asides }
}

/** How many of the reports were published by an instant. */
function sizes(counted: readonly Report[]): (knownBy: Instant) => number {
  const counts = new Map<Instant, number>()
  for (const { knownFrom } of counted) counts.set(knownFrom, (counts.get(knownFrom) ?? 0) + 1)
  return (knownBy) => {
    let size = 0
    for (const [instant, count] of counts) if (instant <= knownBy) size += count
    return size
  }
}

function once<Found extends object>(find: () => Found): () => Found {
  let found: Found | undefined
  return () => {
    found ??= find()
    return found
  }
}
