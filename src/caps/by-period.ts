import type { Report } from './report.ts'

/** By period, then by content: one order, whatever the order of arrival. */
export function byPeriod(left: Report, right: Report): number {
  if (left.from !== right.from) return left.from < right.from ? -1 : 1
  if (left.to !== right.to) return left.to < right.to ? -1 : 1
  return left.id < right.id ? -1 : 1
}
