import type { Dimension } from '../model/index.ts'
import type { Cap } from '../regimes/index.ts'
import type { Report } from './report.ts'

/** What is wrong with a report on a ceiling, in a clause; undefined when nothing is. */
export function checkReport(report: Omit<Report, 'id'>, cap: Cap | undefined): string | undefined {
  if (cap === undefined) return `cap ${report.cap} is a ceiling of the loaded law`
  const { value, quantity, from, to, knownFrom } = report
  const expectations: [boolean, string][] = [
    [from <= to, 'to is not earlier than from'],
    [
      from >= cap.window.from && to <= cap.window.to,
      `the period lies in the window ${cap.window.from} to ${cap.window.to}`,
    ],
    [knownFrom.slice(0, 10) >= from, 'the day it became known is not earlier than its period'],
    [value === undefined || value.amount >= 0n, 'value is not negative'],
    [quantity === undefined || quantity.amount >= 0n, 'quantity is not negative'],
    [
      value === undefined ||
        cap.limits.value === undefined ||
        value.currency === cap.limits.value.currency,
      `value is in ${cap.limits.value?.currency}`,
    ],
    [
      quantity === undefined ||
        cap.limits.quantity === undefined ||
        areHeldTogether(quantity.dimension, cap.limits.quantity.dimension),
      `quantity is in the kind of unit of the limit (${cap.limits.quantity?.unit})`,
    ],
    [
      value === undefined || isSane(cap, 'value', value.amount),
      `value is not more than ${mostTimes} times the limit`,
    ],
    [
      quantity?.dimension !== cap.limits.quantity?.dimension ||
        quantity === undefined ||
        isSane(cap, 'quantity', quantity.amount),
      `quantity is not more than ${mostTimes} times the limit`,
    ],
  ]
  return expectations.find(([holds]) => !holds)?.[1]
}

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
