import { addMonths, type Dimension, readCountry, readQuantity } from '../model/index.ts'
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
    holds: (report, cap) => liesIn(report, cap.window) || liesInBase(report, cap),
    says: (cap) => `the period lies in ${sayStretches(cap)}`,
  },
  {
    holds: ({ from, to }, { window }) =>
      window.kind !== 'rolling' || to < addMonths(from, window.months),
    says: () => 'the period is no longer than the window is wide',
  },
  {
    holds: ({ from, to }, { window }) => window.kind !== 'level' || from === to,
    says: () => 'a number that stands is reported as of one day, from and to the same',
  },
  {
    holds: ({ reporter }, { per }) => per === 'all' || namesOne(reporter),
    says: () => 'reporter names one State, since the ceiling is set for each',
  },
  {
    holds: ({ shipment }, { per }) => per !== 'holder' || shipment !== undefined,
    says: () => 'holder names whose number it is, since the ceiling is set for each holder',
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
    holds: ({ quantity }, cap) =>
      quantity === undefined ||
      (cap.limits.value !== undefined && cap.limits.quantity === undefined) ||
      countedIn(cap).dimensions.has(quantity.dimension),
    says: (cap) =>
      `quantity is in the kind of unit of the limit (${countedIn(cap).units.join(' or ')})`,
  },
  {
    holds: ({ value }, cap) => value === undefined || isSane(cap.limits.value, value.amount),
    says: () => `value is not more than ${mostTimes} times the limit`,
  },
  {
    holds: ({ quantity }, cap) =>
      quantity === undefined ||
      quantity.amount <= (countedIn(cap).most.get(quantity.dimension) ?? quantity.amount),
    says: () => `quantity is not more than ${mostTimes} times the limit`,
  },
]

function liesIn({ from, to }: Checked, window: Pick<Cap['window'], 'from' | 'to'>): boolean {
  return from >= window.from && (window.to === undefined || to <= window.to)
}

/** A report of the days from which the limit is taken. */
function liesInBase(report: Checked, { base }: Cap): boolean {
  return base !== undefined && liesIn(report, base)
}

function sayStretches({ window, base }: Cap): string {
  const end = window.to === undefined ? ' on' : ` to ${window.to}`
  const own = `the window ${window.from}${end}`
  return base === undefined
    ? own
    : `${own}, or in the days its limit is taken from, ${base.from} to ${base.to}`
}

function namesOne(reporter: string | undefined): boolean {
  if (reporter === undefined || reporter.trim() === '') return false
  return readCountry(reporter) !== undefined || !/[+;,&/]| and /.test(reporter)
}

/** Whether a report gives no figure that its ceiling counts. */
export function countsNothing({ value, quantity }: Checked, cap: Cap): boolean {
  const { limits } = cap
  const isValue = value !== undefined && value.currency === limits.value?.currency
  const isQuantity = quantity !== undefined && countedIn(cap).dimensions.has(quantity.dimension)
  return !isValue && !isQuantity
}

interface Counted {
  readonly units: readonly string[]
  readonly dimensions: ReadonlySet<Dimension>
  /** The most that is sane, by dimension. */
  readonly most: ReadonlyMap<Dimension, bigint>
}

const counted = new WeakMap<Cap, Counted>()

/** In what a ceiling is counted. Mass and barrels turn into each other by a sourced factor; nothing else does. */
function countedIn(cap: Cap): Counted {
  const known = counted.get(cap)
  if (known !== undefined) return known
  const limits = [cap.limits.quantity, cap.limits.alternative].filter((one) => one !== undefined)
  const base = cap.base && readQuantity(mostWithoutLimit, cap.base.unit)
  const all = base === undefined ? limits : [...limits, base]
  const dimensions = new Set(all.map(({ dimension }) => dimension))
  if (dimensions.has('barrels')) dimensions.add('mass')
  const most = new Map(limits.map(({ dimension, amount }) => [dimension, amount * mostTimes]))
  if (base !== undefined) most.set(base.dimension, base.amount)
  const found = { units: all.map(({ unit }) => unit), dimensions, most }
  counted.set(cap, found)
  return found
}

/** The worst month on record came to 3.4 times its limit; far beyond that a figure is a slip of units. */
const mostTimes = 100n

/** Where the limit is what a State reported itself, a figure beyond a thousand million of its unit is a slip all the same. */
const mostWithoutLimit = '1000000000'

function isSane(limit: { readonly amount: bigint } | undefined, amount: bigint): boolean {
  return limit === undefined || amount <= limit.amount * mostTimes
}
