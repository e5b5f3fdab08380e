import { addDays, type Day, daysBetween } from '../model/index.ts'
import type { Report } from './report.ts'

/** How many days the reports cover, each day once; they stand in the order of their periods. */
export function daysOf(reports: readonly Report[]): number {
  let days = 0
  let last: Day | undefined
  for (const { from, to } of reports) {
    if (last !== undefined && to <= last) continue
    days += daysBetween(last === undefined || from > last ? from : addDays(last, 1), to) + 1
    last = to
  }
  return days
}
