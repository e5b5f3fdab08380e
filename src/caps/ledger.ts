import type { Instant } from '../model/index.ts'
import type { Cap } from '../regimes/index.ts'
import { byPeriod } from './by-period.ts'
import { whoseOf } from './cap-on.ts'
import { type Lines, linesOf } from './lines.ts'
import type { Report } from './report.ts'
import type { Ruling } from './ruling.ts'
import { handOn, haveOwnMarks, type SoFar, soFarIn } from './so-far.ts'
import { type Review, type Standing, type Standings, standingsOf } from './standing.ts'

/** What of a ceiling a ledger hangs on. */
export type Kept = Pick<Cap, 'id' | 'per'>

/** A ceiling's ledger as known at an instant: what is added up, by period, and what is not, with why. */
export interface Ledger {
  readonly counted: readonly Report[]
  /** The same, up to a line of it, as published by an instant, the rulings and corrections being those of the ledger. */
  readonly upTo: Lines['upTo']
  /** When something of it was published, in order. */
  readonly instants: readonly Instant[]
  /** When something was ruled on, corrected or kept aside by then, in order. */
  readonly changes: readonly Instant[]
  /** How many reports are added up; `counted` may hold sums of them. */
  readonly size: number
  readonly beside: readonly { readonly report: Report; readonly standing: Standing }[]
}

/** The ledger of one ceiling from reports on any, as known at an instant. What was worked out once for the same reports is kept. */
export function ledgerOf(cap: Kept, reports: readonly Report[], knownBy: Instant): Ledger {
  const epoch = epochOf(cap.id, reports, knownBy)
  const lines = epoch.lines(cap)
  return {
    counted: lines.at(knownBy),
    upTo: lines.upTo,
    instants: lines.instants.filter((instant) => instant <= knownBy),
    changes: changesUpTo(preparedFor(cap.id, reports).events, knownBy),
    size: epoch.sizeAt(knownBy),
    beside: epoch.beside.filter(({ report }) => report.knownFrom <= knownBy),
  }
}

function changesUpTo(events: readonly Event[], knownBy: Instant): readonly Instant[] {
  return [...new Set(events.slice(0, countUpTo(events, knownBy)).map(({ at }) => at))]
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
  return prepared.epochs.get(events) ?? prepare(prepared, events, soFarIn(reports))
}

/** What counts between two rulings or corrections. */
interface Epoch {
  readonly lines: (cap: Kept) => Lines
  readonly beside: Ledger['beside']
  readonly sizeAt: (knownBy: Instant) => number
  readonly standingOfLast: Standings['ofLast']
}

interface Prepared {
  /** Those on the ceiling, each once, in the order in which they were read. */
  readonly reports: () => readonly Report[]
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
const origins = new WeakMap<
  readonly Report[],
  { readonly before: readonly Report[]; readonly more: readonly Report[] }
>()

/** More than a few moments of one ledger need not be kept at once. */
const mostEpochs = 8

/**
 * The reports with more behind them. Where what comes meets nothing that was there, what was worked out of them is gone on from; not where
 * those that were there are ruled on at the same time, which the caller does in the list that this gives.
 */
export function extended(
  before: readonly Report[],
  more: readonly Report[],
  areRuledOn = false,
): Report[] {
  const all = before.concat(more)
  if (!areRuledOn && changesNothing(more, soFarIn(before))) origins.set(all, { before, more })
  handOn(before, all)
  return all
}

/** Whether what comes leaves the standing of everything as it is, in every moment of the ledger. */
function changesNothing(more: readonly Report[], held: SoFar): boolean {
  return (
    haveOwnMarks(more) &&
    more.every((report) => isPlain(report) && !held.has(report.id) && held.isLast(report))
  )
}

/** What of further reports is not added up; undefined where that takes going through the whole ledger. */
export function besideAmong(
  cap: string,
  before: readonly Report[],
  more: readonly Report[],
  knownBy: Instant,
): Ledger['beside'] | undefined {
  const prepared = kept.get(before)?.get(cap)
  const epoch = prepared?.epochs.get(countUpTo(prepared.events, knownBy))
  if (epoch === undefined || !changesNothing(more, soFarIn(before))) return undefined
  return besideIn(epoch, more)
}

function besideIn({ standingOfLast }: Epoch, more: readonly Report[]): Ledger['beside'] {
  return more.flatMap((report) => {
    const standing = standingOfLast(report)
    return standing === undefined ? [] : { report, standing }
  })
}

function preparedFor(cap: string, reports: readonly Report[]): Prepared {
  const byCap = kept.get(reports) ?? new Map<string, Prepared>()
  kept.set(reports, byCap)
  const found = byCap.get(cap)
  if (found !== undefined) return found
  const prepared = preparedOn(cap, reports) ?? preparedAnew(cap, reports)
  byCap.set(cap, prepared)
  return prepared
}

function preparedAnew(cap: string, reports: readonly Report[]): Prepared {
  const own = reports.every((report) => report.cap === cap)
    ? reports
    : reports.filter((report) => report.cap === cap)
  const once = soFarIn(reports).distinct === reports.length ? own : uniqueOf(own)
  return {
    reports: () => once,
    events: eventsOf(once, soFarIn(reports).corrected),
    epochs: new Map(),
  }
}

/** The same statement taken in twice, by hand and from a file, is one. */
function uniqueOf(reports: readonly Report[]): readonly Report[] {
  const ids = new Set<string>()
  return reports.filter(({ id }) => {
    const before = ids.size
    return ids.add(id).size > before
  })
}

/** Goes on from what was worked out of the reports before; undefined where that is not to be had. */
function preparedOn(cap: string, reports: readonly Report[]): Prepared | undefined {
  const origin = origins.get(reports)
  const before = origin && kept.get(origin.before)?.get(cap)
  if (origin === undefined || before === undefined) return undefined
  const more = origin.more.filter((report) => report.cap === cap)
  const epochs = [...before.epochs].map(([at, epoch]) => [at, withMore(epoch, more)] as const)
  return {
    reports: once(() => [...before.reports(), ...more]),
    events: before.events,
    epochs: new Map(epochs),
  }
}

function withMore(epoch: Epoch, more: readonly Report[]): Epoch {
  const { lines, beside, sizeAt } = epoch
  const aside = besideIn(epoch, more)
  const asides = new Set(aside.map(({ report }) => report))
  const counted = more.filter((report) => !asides.has(report))
  const sizeOfMore = sizes(counted)
  return {
    ...epoch,
    lines: once((cap: Kept) => lines(cap).with(counted)),
    beside: aside.length === 0 ? beside : ordered([...beside, ...aside]),
    sizeAt: (knownBy) => sizeAt(knownBy) + sizeOfMore(knownBy),
  }
}

function ordered(beside: { report: Report; standing: Standing }[]): Ledger['beside'] {
  return beside.sort((left, right) => byPeriod(left.report, right.report))
}

function eventsOf(reports: readonly Report[], wanted: ReadonlySet<string>): readonly Event[] {
  const wrong = new Map<string, Report>()
  if (wanted.size > 0)
    for (const report of reports) if (wanted.has(report.id)) wrong.set(report.id, report)
  return reports
    .flatMap((report) => (isPlain(report) ? none : eventsOfOne(report, wrong)))
    .sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
}

/** Whether nobody ruled on a report and it says nothing of another or of its own standing. */
function isPlain({ rulings, corrects, aside }: Report): boolean {
  return rulings === undefined && corrects === undefined && aside === undefined
}

function eventsOfOne(report: Report, wrong: ReadonlyMap<string, Report>): readonly Event[] {
  const { rulings = [], aside, asideFrom, knownFrom, corrects } = report
  const other = corrects === undefined ? undefined : wrong.get(corrects)
  return [
    ...rulings.map((ruling) => ({
      kind: 'ruling' as const,
      at: later(ruling.knownFrom, knownFrom),
      ruling,
    })),
    ...(aside === undefined
      ? []
      : [{ kind: 'aside' as const, at: asideFrom ?? knownFrom, report }]),
    ...(other === undefined
      ? []
      : [
          {
            kind: 'correction' as const,
            at: later(other.knownFrom, knownFrom),
            corrected: other.id,
            by: report,
          },
        ]),
  ]
}

const none: readonly never[] = []

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

function prepare(prepared: Prepared, events: number, soFar: SoFar): Epoch {
  const reports = prepared.reports()
  const standings = settled(reports, soFar, reviewOf(prepared.events.slice(0, events)))
  const counted: Report[] = []
  const beside: { report: Report; standing: Standing }[] = []
  for (const report of reports) {
    const standing = standings.of(report)
    if (standing === undefined || standing.kind === 'stands') counted.push(report)
    else beside.push({ report, standing })
  }
  const sizeOf = once(() => sizes(counted))
  const epoch: Epoch = {
    lines: once((cap: Kept) => linesOf(counted, (report) => whoseOf(cap, report))),
    beside: ordered(beside),
    sizeAt: (knownBy) => sizeOf()(knownBy),
    standingOfLast: standings.ofLast,
  }
  const oldest = prepared.epochs.keys().next()
  if (prepared.epochs.size >= mostEpochs && oldest.done !== true)
    prepared.epochs.delete(oldest.value)
  prepared.epochs.set(events, epoch)
  return epoch
}

/** The standings once no correction is left that is itself held for review: such a one puts nothing right until somebody rules. */
function settled(reports: readonly Report[], soFar: SoFar, review: Review): Standings {
  const standings = standingsOf(reports, soFar, review)
  const corrections = review.corrections.filter(([, by]) => standings.of(by)?.kind !== 'held')
  return corrections.length === review.corrections.length
    ? standings
    : settled(reports, soFar, { ...review, corrections })
}

/** A report that was itself set aside, or that whoever took it in held, puts nothing right. */
function reviewOf(events: readonly Event[]): Review {
  const rulings = new Map<string, Ruling>()
  for (const event of events)
    if (event.kind === 'ruling') rulings.set(event.ruling.entry, event.ruling)
  const corrections: [string, Report][] = []
  for (const event of events) {
    if (event.kind !== 'correction') continue
    const decision = rulings.get(event.by.id)?.decision
    const waits = event.by.aside !== undefined || event.by.held !== undefined
    if (decision === 'stands' || (decision === undefined && !waits))
      corrections.push([event.corrected, event.by])
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

function once<Asked extends readonly unknown[], Found extends object>(
  find: (...asked: Asked) => Found,
): (...asked: Asked) => Found {
  let found: Found | undefined
  return (...asked) => {
    found ??= find(...asked)
    return found
  }
}
