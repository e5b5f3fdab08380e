import { type CapStatus, ledgerOf, statusOf } from '../../caps/index.ts'
import { addDays, type Day, type Instant } from '../../model/index.ts'
import { type Cap, isFixed, isKnown } from '../../regimes/index.ts'
import type { View } from '../platform.ts'

/** The ceilings whose measure had been adopted by an instant. */
export function capsKnown({ law }: View, knownBy: Instant): readonly Cap[] {
  return [...law.caps.values()].filter(({ measure }) => {
    const found = law.measures.get(measure)
    return found !== undefined && isKnown(found, knownBy)
  })
}

/** Where a ceiling stands in a view, with the window before it and the days on which trade stood still; `whose` under a ceiling set for each. */
export function statusIn(
  view: View,
  cap: Cap,
  on: Day,
  knownBy: Instant,
  whose?: string,
): CapStatus {
  const own = kept.get(view) ?? new Map<string, CapStatus>()
  kept.set(view, own)
  const key = `${cap.id} ${on} ${knownBy} ${whose ?? ''}`
  const found = own.get(key) ?? statusFrom(view, cap, on, knownBy, whose)
  const oldest = own.keys().next()
  if (own.size >= mostKept && oldest.done !== true) own.delete(oldest.value)
  own.set(key, found)
  return found
}

/** From so many reports on a ledger takes long enough to add up that nobody should wait for it with a question. */
const manyReports = 20_000

/** Adds up the long ledgers of a view, so that the first question finds them added up. */
export function readyLedgers({ law, reports }: View, knownBy: Instant): void {
  for (const [id, own] of reports) {
    const cap = law.caps.get(id)
    if (cap !== undefined && own.length > manyReports) ledgerOf(cap, own, knownBy)
  }
}

/** What was said of a view, so that the same question over a long ledger is not worked out twice. */
const kept = new WeakMap<View, Map<string, CapStatus>>()
const mostKept = 200

function statusFrom(
  view: View,
  cap: Cap,
  on: Day,
  knownBy: Instant,
  whose: string | undefined,
): CapStatus {
  const reportsOn = (id: string) => view.reports.get(id) ?? none
  const before = [...view.law.caps.values()]
    .filter(isFixed)
    .find(
      ({ measure, window }) =>
        measure === cap.measure && window.to === addDays(cap.window.from, -1),
    )
  const stops = view.stops?.get(cap.id)
  return statusOf(cap, view.law, reportsOn(cap.id), on, knownBy, {
    ...(stops === undefined ? {} : { stops }),
    ...(whose === undefined ? {} : { whose }),
    ...(before === undefined ? {} : { prior: { cap: before, reports: reportsOn(before.id) } }),
  })
}

/** One empty list, so that what was worked out for it is found again. */
const none: readonly [] = []
