import {
  type Day,
  dayOf,
  daysBetween,
  type Grade,
  grades,
  type Instant,
  type Source,
} from '../model/index.ts'
import { firstPlace } from './first-place.ts'
import type { Report } from './report.ts'

/** The reports of one period, with what they came to after each instant at which some were published. */
export interface Period {
  readonly first: Report
  readonly instants: readonly Instant[]
  /** What was published up to each of the instants, as one line. */
  readonly sums: readonly Report[]
  readonly parts: readonly Part[]
  readonly tallies: ReadonlyMap<Instant, Tally>
  /** The instant from which something of a reporter is in it. */
  readonly since: ReadonlyMap<string, Instant>
}

/** How many reports were published so many days after their period. */
export interface Part {
  readonly lag: number
  readonly count: number
}

/** A period that reports are added to one after the other. */
export interface PeriodDraft {
  add(report: Report): void
  done(): Period
}

/** What was published of a period at one instant. It is added to while a draft holds it and never after. */
interface Tally {
  readonly head: Report
  count: number
  id: string
  grade: Grade
  /** Undefined once two sources differ. */
  title: string | undefined
  /** Whether every one has a mark of its own or a common one. */
  areMarked: boolean
  /** The mark that all have. */
  shipment: string | undefined
  quantity: bigint
  value: bigint
  least: bigint
  most: bigint
}

/** A draft that goes on from a period, which stays as it is. */
export function periodOf(before: Period | undefined): PeriodDraft {
  const tallies = new Map<Instant, Tally>()
  for (const [instant, tally] of before?.tallies ?? []) tallies.set(instant, { ...tally })
  const since = new Map(before?.since)
  return {
    add(report) {
      const { knownFrom, reporter = '' } = report
      const tally = tallies.get(knownFrom)
      if (tally === undefined) tallies.set(knownFrom, tallyOf(report))
      else addTo(tally, report)
      const first = since.get(reporter)
      if (first === undefined || knownFrom < first) since.set(reporter, knownFrom)
    },
    done: () => periodFrom(tallies, since),
  }
}

function tallyOf(report: Report): Tally {
  return {
    head: report,
    count: 1,
    id: report.id,
    grade: report.grade,
    title: report.source.title,
    areMarked: report.shipment !== undefined,
    shipment: report.shipment,
    quantity: report.quantity?.amount ?? 0n,
    value: report.value?.amount ?? 0n,
    least: report.converted?.least.amount ?? 0n,
    most: report.converted?.most.amount ?? 0n,
  }
}

function addTo(tally: Tally, report: Report): void {
  const { id, grade, source, quantity, value, converted } = report
  tally.count += 1
  if (id < tally.id) tally.id = id
  if (grade !== tally.grade) tally.grade = weaker(tally.grade, grade)
  if (source.title !== tally.title) tally.title = undefined
  if (report.shipment !== tally.shipment) tally.shipment = undefined
  if (report.shipment === undefined) tally.areMarked = false
  if (quantity !== undefined) tally.quantity += quantity.amount
  if (value !== undefined) tally.value += value.amount
  if (converted !== undefined) {
    tally.least += converted.least.amount
    tally.most += converted.most.amount
  }
}

function periodFrom(
  tallies: ReadonlyMap<Instant, Tally>,
  since: ReadonlyMap<string, Instant>,
): Period {
  const instants = [...tallies.keys()].sort()
  const joining = new Map<Instant, string[]>()
  for (const [reporter, instant] of since)
    joining.set(instant, [...(joining.get(instant) ?? []), reporter])
  const reporters: string[] = []
  const sums: Report[] = []
  const parts: Part[] = []
  let all: Tally | undefined
  for (const instant of instants) {
    const own = tallies.get(instant)
    if (own === undefined) continue
    reporters.push(...(joining.get(instant) ?? []))
    all = all === undefined ? own : together(all, own)
    parts.push({ lag: lagOf(own.head.to, instant), count: own.count })
    sums.push(lineOf(all, instant, reporters))
  }
  for (const [index, sum] of sums.entries()) partsOfSum.set(sum, { parts, size: index + 1 })
  const [first] = sums
  if (first === undefined) throw new Error('a period has at least one report')
  return { first, instants, sums, parts, tallies, since }
}

function together(one: Tally, more: Tally): Tally {
  return {
    head: one.head,
    count: one.count + more.count,
    id: lesser(one.id, more.id),
    grade: weaker(one.grade, more.grade),
    title: one.title === more.title ? one.title : undefined,
    areMarked: one.areMarked && more.areMarked,
    shipment: one.shipment === more.shipment ? one.shipment : undefined,
    quantity: one.quantity + more.quantity,
    value: one.value + more.value,
    least: one.least + more.least,
    most: one.most + more.most,
  }
}

/** What is in a tally as one line of the ledger. */
function lineOf(tally: Tally, instant: Instant, reporters: readonly string[]): Report {
  const { head, count } = tally
  if (count === 1) return head
  const { quantity, value, converted, shipment: _shipment, ...rest } = head
  const { shipment } = tally
  return {
    ...rest,
    id: tally.id,
    ...(shipment === undefined ? {} : { shipment }),
    reporter:
      reporters.length === 1 ? reporters[0] || 'not stated' : `${reporters.length} reporters`,
    statesReporting: reporters.length,
    ...(quantity === undefined ? {} : { quantity: { ...quantity, amount: tally.quantity } }),
    ...(value === undefined ? {} : { value: { ...value, amount: tally.value } }),
    ...(converted === undefined
      ? {}
      : {
          converted: {
            ...converted,
            least: { ...converted.least, amount: tally.least },
            most: { ...converted.most, amount: tally.most },
          },
        }),
    count,
    ...(tally.areMarked ? { areConsignments: true } : {}),
    knownFrom: instant,
    basis: `${count} reports of the period, added up`,
    grade: tally.grade,
    source: sourceOf(tally),
  }
}

function sourceOf({ head: { source }, title }: Tally): Source {
  if (title === undefined) return { title: 'Reports of their own sources' }
  return { title, ...(source.url === undefined ? {} : { url: source.url }) }
}

function lesser(one: string, other: string): string {
  if (other < one) return other
  return one
}

function weaker(one: Grade, other: Grade): Grade {
  return grades.indexOf(other) > grades.indexOf(one) ? other : one
}

/** What was published of a period by an instant; undefined where nothing was. */
export function sumAt({ instants, sums }: Period, knownBy: Instant): Report | undefined {
  const later = firstPlace(instants.length, (place) => (instants[place] ?? '') > knownBy)
  return sums[later - 1]
}

const partsOfSum = new WeakMap<Report, { readonly parts: readonly Part[]; readonly size: number }>()

/** How late the reports of a line were published. */
export function partsOf(line: Report): readonly Part[] {
  const found = partsOfSum.get(line)
  return found === undefined
    ? [{ lag: lagOf(line.to, line.knownFrom), count: 1 }]
    : found.parts.slice(0, found.size)
}

/** Days from the end of a period to the day of publication. */
function lagOf(to: Day, knownFrom: Instant): number {
  return daysBetween(to, dayOf(knownFrom))
}
