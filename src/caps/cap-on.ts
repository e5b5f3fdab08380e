import { addDays, addMonths, type Day } from '../model/index.ts'
import type { Cap, CapWindow } from '../regimes/index.ts'
import type { Report } from './report.ts'
import { stateNamed } from './state-named.ts'

/** A ceiling as it binds on a day: its window between two days, for one State or holder where it is set for each. */
export interface CapOn extends Omit<Cap, 'window'> {
  readonly window: { readonly kind: CapWindow['kind']; readonly from: Day; readonly to: Day }
  /** Whose reports alone count; everybody's without it. */
  readonly whose?: string
}

/**
 * The window of a ceiling as it binds on a day: a fixed one as it stands; of a rolling one the months up to the day, or the first such
 * months while they run; of a level the days from its first on. `end` is the first day on which the ceiling was no longer in force.
 */
export function capOn(cap: Cap, on: Day, end?: Day, whose?: string): CapOn {
  const window = windowOn(cap.window, end !== undefined && end <= on ? addDays(end, -1) : on)
  return { ...cap, window, ...(whose === undefined ? {} : { whose }) }
}

function windowOn(window: CapWindow, on: Day): CapOn['window'] {
  const { kind, from } = window
  if (kind === 'fixed') return window
  const last = window.to !== undefined && window.to < on ? window.to : on
  if (kind === 'level') return last < from ? { kind, from, to: from } : { kind, from, to: last }
  const first = addMonths(from, window.months)
  if (last < first) return { kind, from, to: addDays(first, -1) }
  return { kind, from: addMonths(addDays(last, 1), -window.months), to: last }
}

/** Whose a report is under a ceiling that is set for each State or each holder; undefined where it is for all together. */
export function whoseOf({ per }: Pick<Cap, 'per'>, report: Report): string | undefined {
  if (per === 'all') return undefined
  const state = stateNamed(report.reporter ?? 'not stated')
  return per === 'holder' ? `${report.shipment}, ${state}` : state
}

/** Whether a report counts for whom the ceiling is asked about. */
export function isOf(cap: CapOn, report: Report): boolean {
  return cap.whose === undefined || whoseOf(cap, report) === cap.whose
}
