import { type Grade, grades, type Source } from '../model/index.ts'
import { byPeriod } from './by-period.ts'
import { groupsBy } from './groups-by.ts'
import type { Report } from './report.ts'

/** From so many reports on, those of one period, one instant and one unit are shown and added up as one line. */
const mostLines = 2000

/** Reports in the order of their periods; a long ledger as sums, which come to the same to the last unit. */
export function condense(reports: readonly Report[]): readonly Report[] {
  if (reports.length <= mostLines) return reports.toSorted(byPeriod)
  const keys: readonly ((report: Report) => string | undefined)[] = [
    ({ from }) => from,
    ({ to }) => to,
    ({ knownFrom }) => knownFrom,
    ({ quantity }) => quantity?.unit,
    ({ value }) => value?.currency,
  ]
  const groups = keys.reduce<readonly Report[][]>(
    (found, keyOf) => found.flatMap((group) => split(group, keyOf)),
    [[...reports]],
  )
  return groups.map(sumOf).sort(byPeriod)
}

function split(group: Report[], keyOf: (report: Report) => string | undefined): Report[][] {
  return group.length === 1 ? [group] : [...groupsBy(group, keyOf).values()]
}

function sumOf(group: readonly Report[]): Report {
  const [first] = group
  if (first === undefined) throw new Error('a group holds at least one report')
  if (group.length === 1) return first
  const { quantity, value, converted, shipment: _shipment, ...rest } = first
  const sum = (amountOf: (report: Report) => bigint | undefined) =>
    group.reduce((total, report) => total + (amountOf(report) ?? 0n), 0n)
  const states = new Set(group.map(({ reporter }) => reporter))
  return {
    ...rest,
    id: leastId(group, first.id),
    reporter: states.size === 1 ? (first.reporter ?? 'not stated') : `${states.size} reporters`,
    statesReporting: states.size,
    ...(quantity === undefined
      ? {}
      : { quantity: { ...quantity, amount: sum((report) => report.quantity?.amount) } }),
    ...(value === undefined
      ? {}
      : { value: { ...value, amount: sum((report) => report.value?.amount) } }),
    ...(converted === undefined
      ? {}
      : {
          converted: {
            ...converted,
            least: { ...converted.least, amount: sum((report) => report.converted?.least.amount) },
            most: { ...converted.most, amount: sum((report) => report.converted?.most.amount) },
          },
        }),
    count: group.length,
    basis: `${group.length} reports of the period, added up`,
    grade: weakest(group),
    source: commonSource(group, first.source),
  }
}

function leastId(group: readonly Report[], first: string): string {
  let least = first
  for (const { id } of group) if (id < least) least = id
  return least
}

function weakest(group: readonly Report[]): Grade {
  return group.reduce<Grade>(
    (found, { grade }) => (grades.indexOf(grade) > grades.indexOf(found) ? grade : found),
    'text',
  )
}

function commonSource(group: readonly Report[], source: Source): Source {
  const isCommon = group.every((report) => report.source.title === source.title)
  return isCommon
    ? { title: source.title, ...(source.url === undefined ? {} : { url: source.url }) }
    : { title: `${group.length} reports of their own sources` }
}
