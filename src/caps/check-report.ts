import type { Dimension } from '../model/index.ts'
import type { Cap } from '../regimes/index.ts'
import type { Report } from './report.ts'

type Checked = Omit<Report, 'id'>

/** What is wrong with a report on a ceiling, in a clause; undefined when nothing is. */
export function checkReport(report: Checked, cap: Cap | undefined): string | undefined {
  if (cap === undefined) return `cap ${report.cap} is a ceiling of the loaded law`
  return expectations.find(({ holds }) => !holds(report, cap))?.says(cap)
}

/** What is expected of a report, in the order in which it is said. */
const expectations: readonly {
  readonly holds: (report: Checked, cap: Cap) => boolean
  readonly says: (cap: Cap) => string
}[] = [
  { holds: ({ from, to }) => from <= to, says: () => 'to is not earlier than from' },
  {
    holds: ({ from, to }, { window }) => from >= window.from && to <= window.to,
    says: ({ window }) => `the period lies in the window ${window.from} to ${window.to}`,
  },
  {
    holds: ({ knownFrom, from }) => knownFrom.slice(0, 10) >= from,
    says: () => 'the day it became known is not earlier than its period',
  },
  {
    holds: ({ value }) => value === undefined || value.amount >= 0n,
    says: () => 'value is not negative',
  },
  {
    holds: ({ quantity }) => quantity === undefined || quantity.amount >= 0n,
    says: () => 'quantity is not negative',
  },
  {
    holds: ({ value }, { limits }) =>
      value === undefined || limits.value === undefined || value.currency === limits.value.currency,
    says: ({ limits }) => `value is in ${limits.value?.currency}`,
  },
  {
    holds: ({ quantity }, { limits }) =>
      quantity === undefined ||
      limits.quantity === undefined ||
      areHeldTogether(quantity.dimension, limits.quantity.dimension),
    says: ({ limits }) => `quantity is in the kind of unit of the limit (${limits.quantity?.unit})`,
  },
  {
    holds: ({ value }, cap) => value === undefined || isSane(cap, 'value', value.amount),
    says: () => `value is not more than ${mostTimes} times the limit`,
  },
  {
    holds: ({ quantity }, cap) =>
      quantity === undefined ||
      quantity.dimension !== cap.limits.quantity?.dimension ||
      isSane(cap, 'quantity', quantity.amount),
    says: () => `quantity is not more than ${mostTimes} times the limit`,
  },
]

/** The worst month on record came to 3.4 times its limit; far beyond that a figure is a slip of units. */
const mostTimes = 100n

function isSane(cap: Cap, what: 'value' | 'quantity', amount: bigint): boolean {
  const limit = cap.limits[what]
  return limit === undefined || amount <= limit.amount * mostTimes
}

/** Mass and barrels turn into each other by a sourced factor; nothing else does. */
function areHeldTogether(one: Dimension, other: Dimension): boolean {
  return one === other || (one === 'mass' && other === 'barrels')
}
