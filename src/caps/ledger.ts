import type { Instant } from '../model/index.ts'
import { type Change, changesOf, countUpTo, instantsUpTo, isPlain, reviewOf } from './changes.ts'
import { type Beside, besideIn, type Epoch, epochOf, type Kept, once, withMore } from './epoch.ts'
import type { Lines } from './lines.ts'
import type { Report } from './report.ts'
import { handOn, haveOwnMarks, isNew, type SoFar, soFarIn } from './so-far.ts'

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
  readonly beside: readonly Beside[]
}

/** The ledger of one ceiling from reports on any, as known at an instant. What was worked out once for the same reports is kept. */
export function ledgerOf(cap: Kept, reports: readonly Report[], knownBy: Instant): Ledger {
  const epoch = epochAt(cap.id, reports, knownBy)
  const lines = epoch.lines(cap)
  return {
    counted: lines.at(knownBy),
    upTo: lines.upTo,
    instants: lines.instants.filter((instant) => instant <= knownBy),
    changes: instantsUpTo(preparedFor(cap.id, reports).changes, knownBy),
    size: epoch.sizeAt(knownBy),
    beside: epoch.beside.filter(({ report }) => report.knownFrom <= knownBy),
  }
}

/** A ledger with only these of its lines. */
export function narrowed(
  ledger: Ledger,
  counted: readonly Report[],
  beside: readonly Beside[],
): Ledger {
  const size = counted.reduce((sum, { count = 1 }) => sum + count, 0)
  return { ...ledger, counted, beside, size }
}

/** What of the reports is known and not added up, with why: that part of the ledger alone. */
export function besideOf(
  cap: string,
  reports: readonly Report[],
  knownBy: Instant,
): readonly Beside[] {
  return epochAt(cap, reports, knownBy).beside.filter(({ report }) => report.knownFrom <= knownBy)
}

function epochAt(cap: string, reports: readonly Report[], knownBy: Instant): Epoch {
  const prepared = preparedFor(cap, reports)
  const { changes, epochs } = prepared
  const count = countUpTo(changes, knownBy)
  const known = epochs.get(count)
  if (known !== undefined) return known
  const found = epochOf(prepared.reports(), soFarIn(reports), reviewOf(changes.slice(0, count)))
  const oldest = epochs.keys().next()
  if (epochs.size >= mostEpochs && oldest.done !== true) epochs.delete(oldest.value)
  epochs.set(count, found)
  return found
}

interface Prepared {
  /** Those on the ceiling, each once, in the order in which they were read. */
  readonly reports: () => readonly Report[]
  /** The rulings and corrections in the order in which they take hold. */
  readonly changes: readonly Change[]
  /** The ledger after so many of the changes. */
  readonly epochs: Map<number, Epoch>
}

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
): readonly Beside[] | undefined {
  const prepared = kept.get(before)?.get(cap)
  const epoch = prepared?.epochs.get(countUpTo(prepared.changes, knownBy))
  if (epoch === undefined || !changesNothing(more, soFarIn(before))) return undefined
  return besideIn(epoch, more)
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
    changes: changesOf(once, soFarIn(reports).corrected),
    epochs: new Map(),
  }
}

/** The same statement taken in twice, by hand and from a file, is one. */
function uniqueOf(reports: readonly Report[]): readonly Report[] {
  const ids = new Set<string>()
  return reports.filter(({ id }) => isNew(ids, id))
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
    changes: before.changes,
    epochs: new Map(epochs),
  }
}
