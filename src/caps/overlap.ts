import { type Day, daysBetween } from '../model/index.ts'
import type { Report } from './report.ts'
import { stateNamed } from './state-named.ts'

/** Reports that were let stand, to be asked whether one more speaks of days that one of them speaks of already. */
export interface Covered {
  readonly meets: (report: Report) => Report | undefined
  readonly add: (report: Report) => void
}

/**
 * Two reports overlap when their periods share a day and they speak for a common State: one without a reporter speaks for all. Reports of
 * consignments overlap each other only where they carry the same mark; a total overlaps the consignments in it.
 */
export function overlaps(one: Report, other: Report): boolean {
  if (one.from > other.to || other.from > one.to) return false
  const [mine, theirs] = [statesOf(one), statesOf(other)]
  const isCommon =
    mine.length === 0 || theirs.length === 0 || mine.some((state) => theirs.includes(state))
  if (!isCommon) return false
  const areConsignments = one.shipment !== undefined && other.shipment !== undefined
  return !areConsignments || one.shipment === other.shipment
}

/** The States a report speaks for; none named means all. */
export function statesOf({ reporter }: Report): readonly string[] {
  if (reporter === undefined || reporter === '') return everyState
  return reporter.includes('+') ? reporter.split('+').map(stateNamed) : [stateNamed(reporter)]
}

const everyState: readonly string[] = []

/**
 * An index by State and day, so that a million reports are not held against each other one by one: each day of a State remembers the
 * first report that covers it. `isShared` says of a mark whether more than one report carries it; the others meet nothing by their marks.
 */
export function coveredDays(isShared: (mark: string) => boolean): Covered {
  const totals = coverOf()
  const consignments = coverOf()
  const byMark = new Map<string, Cover>()
  return {
    meets: (report) => {
      const { shipment } = report
      const found = totals.meets(report)
      if (found !== undefined) return found
      return shipment === undefined
        ? consignments.meets(report)
        : byMark.get(shipment)?.meets(report)
    },
    add: (report) => {
      const { shipment } = report
      if (shipment === undefined) {
        totals.add(report)
        return
      }
      consignments.add(report)
      if (!isShared(shipment)) return
      const own = byMark.get(shipment) ?? coverOf()
      byMark.set(shipment, own)
      own.add(report)
    },
  }
}

type Cover = Covered

/** The days that reports cover, by State; under every State those that speak for all, and under any all of them. */
function coverOf(): Cover {
  const byState = new Map<string, Map<number, Report>>()
  const [every, any] = [new Map<number, Report>(), new Map<number, Report>()]
  return {
    meets: (report) => {
      const states = statesOf(report)
      if (any.size === 0) return undefined
      if (states.length === 0) return firstOn(any, report)
      for (const state of states) {
        const days = byState.get(state)
        const found = days === undefined ? undefined : firstOn(days, report)
        if (found !== undefined) return found
      }
      return firstOn(every, report)
    },
    add: (report) => {
      const states = statesOf(report)
      cover(any, report)
      if (states.length === 0) cover(every, report)
      for (const state of states) {
        const days = byState.get(state) ?? new Map<number, Report>()
        byState.set(state, days)
        cover(days, report)
      }
    },
  }
}

function firstOn(days: ReadonlyMap<number, Report>, { from, to }: Report): Report | undefined {
  if (days.size === 0) return undefined
  const last = numberOf(to)
  for (let day = numberOf(from); day <= last; day += 1) {
    const found = days.get(day)
    if (found !== undefined) return found
  }
  return undefined
}

function cover(days: Map<number, Report>, report: Report): void {
  const last = numberOf(report.to)
  for (let day = numberOf(report.from); day <= last; day += 1)
    if (!days.has(day)) days.set(day, report)
}

const firstDay = '2000-01-01' as Day
const mostKept = 100_000
const numbers = new Map<Day, number>()

/** A day as a number; the days of windows come again and again. */
function numberOf(day: Day): number {
  const kept = numbers.get(day)
  if (kept !== undefined) return kept
  const found = daysBetween(firstDay, day)
  if (numbers.size < mostKept) numbers.set(day, found)
  return found
}
