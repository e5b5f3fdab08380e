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
    [knownFrom.slice(0, 10) >= from, 'knownFrom is not earlier than the period'],
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
        quantity.dimension === cap.limits.quantity.dimension,
      `quantity is in the kind of unit of the limit (${cap.limits.quantity?.unit})`,
    ],
  ]
  return expectations.find(([holds]) => !holds)?.[1]
}
