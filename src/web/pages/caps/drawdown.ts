import type { Day } from '../../../model/index.ts'
import { addDays } from '../../../model/index.ts'
import type { CapStatus, ReportLine } from '../../../server/contract.ts'
import { toDay } from '../../words/dates.ts'

/** A point of a step line: how much of a limit was used once a report's period had ended. */
export interface StepPoint {
  /** The first day of the report's period: somewhere from here to `day` the use rose. */
  readonly from: Day
  readonly day: Day
  readonly share: number
  /** Known, but its period had not ended by the day asked: drawn apart, counted nowhere. */
  readonly isLater: boolean
  /** Its period ran on after the cap had ended. */
  readonly isAfterEnd: boolean
}

/** A stretch of days for which no report is known. Not known is not zero, so it is drawn as not known. */
export interface Gap {
  readonly from: Day
  readonly to: Day
}

export type LimitName = 'value' | 'quantity'

/** The points of one limit in the order of their days. */
export function stepsOf(cap: CapStatus, limit: LimitName): readonly StepPoint[] {
  return cap.reports
    .filter(({ from, to }) => to >= cap.window.from && from <= cap.window.to)
    .flatMap((line) => stepOfLine(line, limit))
    .toSorted((left, right) => (left.day < right.day ? -1 : 1))
}

/** The days of the window that no known report covers, in order. */
export function gapsOf(cap: CapStatus): readonly Gap[] {
  const [from, to] = [toDay(cap.window.from), toDay(cap.window.to)]
  if (from === undefined || to === undefined) return []
  const covered = cap.reports
    .flatMap((line) => stretchOf(line))
    .toSorted((left, right) => (left.from < right.from ? -1 : 1))
  const gaps: Gap[] = []
  let next = from
  for (const stretch of covered) {
    if (stretch.from > next) gaps.push({ from: next, to: addDays(stretch.from, -1) })
    if (stretch.to >= next) next = addDays(stretch.to, 1)
  }
  if (next <= to) gaps.push({ from: next, to })
  return gaps
}

/** The steps of the limit to draw: those at which notice is given, and the limit itself. */
export function levelsOf(cap: CapStatus): readonly number[] {
  return [...new Set([...cap.notices.map(({ level }) => level), 1])].toSorted((a, b) => a - b)
}

/** The height of the scale: over the limit always, and over whatever was reported. */
export function topOf(cap: CapStatus): number {
  const shares = [...stepsOf(cap, 'value'), ...stepsOf(cap, 'quantity')].map(({ share }) => share)
  return Math.max(1.12, ...shares.map((share) => share * 1.08))
}

/** Places for labels on one axis, moved apart so that none covers another; order is kept. */
export function spread(wanted: readonly number[], distance: number): readonly number[] {
  const order = wanted
    .map((place, index) => ({ place, index }))
    .toSorted((a, b) => a.place - b.place)
  const places: number[] = [...wanted]
  let last = Number.NEGATIVE_INFINITY
  for (const { place, index } of order) {
    last = Math.max(place, last + distance)
    places[index] = last
  }
  return places
}

function stepOfLine(line: ReportLine, limit: LimitName): readonly StepPoint[] {
  const [from, day, share] = [toDay(line.from), toDay(line.to), line.cumulative[limit]]
  if (from === undefined || day === undefined || share === undefined) return []
  return [
    {
      from,
      day,
      share,
      isLater: line.counted === 'straddles' || line.counted === 'after-day',
      isAfterEnd: line.afterEnd,
    },
  ]
}

function stretchOf(line: ReportLine): readonly Gap[] {
  const [from, to] = [toDay(line.from), toDay(line.to)]
  return from === undefined || to === undefined ? [] : [{ from, to }]
}
