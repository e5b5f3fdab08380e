import type { Day } from '../../model/index.ts'
import { addDays, daysBetween } from '../../model/index.ts'

/**
 * The strip's scale: one step a day from a little before the first date of the regime to a little after the last, and a stop at the
 * far end that means today (or now), since the years between may be many.
 */
export interface StripScale {
  readonly from: Day
  readonly to: Day
  /** Steps up to `to`. */
  readonly days: number
  /** The step of the stop that means today. */
  readonly end: number
}

/** The scale that shows all the law's dates and whatever else is asked about. */
export function scaleFor(dates: readonly Day[], asked: readonly (Day | undefined)[]): StripScale {
  const all = [...dates, ...asked.filter((day) => day !== undefined)].toSorted()
  const [first, last] = [all[0] ?? ('2016-01-01' as Day), all.at(-1) ?? ('2017-12-31' as Day)]
  const margin = Math.max(30, Math.round(daysBetween(first, last) * 0.12))
  const [from, to] = [addDays(first, -margin), addDays(last, margin)]
  const days = daysBetween(from, to)
  return { from, to, days, end: days + Math.max(10, Math.round(days * 0.08)) }
}

/** The step at which a day stands; the far end when no day is asked. */
export function stepOf(scale: StripScale, day: Day | undefined): number {
  if (day === undefined) return scale.end
  return Math.min(scale.days, Math.max(0, daysBetween(scale.from, day)))
}

/** The day at a step; undefined on the stop that means today. */
export function dayAt(scale: StripScale, step: number): Day | undefined {
  return step > scale.days ? undefined : addDays(scale.from, Math.max(0, step))
}

/** How far along a step lies, from 0 to 1. */
export function along(scale: StripScale, step: number): number {
  return step / scale.end
}

/** The first days of the years shown, thinned so that their names do not touch. */
export function yearMarks(scale: StripScale): readonly Day[] {
  const [first, last] = [Number(scale.from.slice(0, 4)) + 1, Number(scale.to.slice(0, 4))]
  const every = Math.max(1, Math.ceil((last - first + 1) / 10))
  const marks: Day[] = []
  for (let year = first; year <= last; year += every) marks.push(`${year}-01-01` as Day)
  return marks
}
