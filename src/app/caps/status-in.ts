import { type CapStatus, statusOf } from '../../caps/index.ts'
import { addDays, type Day, type Instant } from '../../model/index.ts'
import { type Cap, isKnown } from '../../regimes/index.ts'
import type { View } from '../platform.ts'

/** The ceilings whose measure had been adopted by an instant. */
export function capsKnown({ law }: View, knownBy: Instant): readonly Cap[] {
  return [...law.caps.values()].filter(({ measure }) => {
    const found = law.measures.get(measure)
    return found !== undefined && isKnown(found, knownBy)
  })
}

/** Where a ceiling stands in a view, with the window before it and the days on which trade stood still. */
export function statusIn(view: View, cap: Cap, on: Day, knownBy: Instant): CapStatus {
  const own = kept.get(view) ?? new Map<string, CapStatus>()
  kept.set(view, own)
  const key = `${cap.id} ${on} ${knownBy}`
  const found = own.get(key) ?? statusFrom(view, cap, on, knownBy)
  const oldest = own.keys().next()
  if (own.size >= mostKept && oldest.done !== true) own.delete(oldest.value)
  own.set(key, found)
  return found
}

/** What was said of a view, so that the same question over a long ledger is not worked out twice. */
const kept = new WeakMap<View, Map<string, CapStatus>>()
const mostKept = 200

function statusFrom(view: View, cap: Cap, on: Day, knownBy: Instant): CapStatus {
  const reportsOn = (id: string) => view.reports.get(id) ?? none
  const before = [...view.law.caps.values()].find(
    ({ measure, window }) => measure === cap.measure && window.to === addDays(cap.window.from, -1),
  )
  const stops = view.stops?.get(cap.id)
  return statusOf(cap, view.law, reportsOn(cap.id), on, knownBy, {
    ...(stops === undefined ? {} : { stops }),
    ...(before === undefined ? {} : { prior: { cap: before, reports: reportsOn(before.id) } }),
  })
}

/** One empty list, so that what was worked out for it is found again. */
const none: readonly [] = []
