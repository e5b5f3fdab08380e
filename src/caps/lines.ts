import type { Instant } from '../model/index.ts'
import { byPeriod } from './by-period.ts'
import { type Period, type PeriodDraft, periodOf, sumAt } from './period.ts'
import type { Report } from './report.ts'

/** What is added up in a ledger, by period; of a long one the reports of each period as one sum. */
export interface Lines {
  /** As published by an instant, in the order of their periods. */
  readonly at: (knownBy: Instant) => readonly Report[]
  /** The same, up to the place of a line that another moment gave. */
  readonly upTo: (line: Report, knownBy: Instant) => readonly Report[]
  /** The instants at which something of it was published, in order. */
  readonly instants: readonly Instant[]
  /** The lines with more reports that all count; these stay as they are. */
  readonly with: (more: readonly Report[]) => Lines
}

/** Tells whose reports are not to be added to whose. */
type Apart = (report: Report) => string | undefined

/** From so many reports on, those of one period are shown and added up as one line. */
const mostLines = 2000

/** The lines of reports that all count. */
export function linesOf(reports: readonly Report[], apart: Apart): Lines {
  if (reports.length > mostLines) return foldedFrom(grown(new Map(), reports, apart), apart)
  const ordered = reports.toSorted(byPeriod)
  const at = (lines: readonly Report[], knownBy: Instant) =>
    lines.filter(({ knownFrom }) => knownFrom <= knownBy)
  return {
    at: (knownBy) => at(ordered, knownBy),
    upTo: (line, knownBy) => at(ordered.slice(0, ordered.indexOf(line) + 1), knownBy),
    instants: [...new Set(reports.map(({ knownFrom }) => knownFrom))].sort(),
    with: (more) => linesOf([...reports, ...more], apart),
  }
}

type Periods = ReadonlyMap<string, Period>

function foldedFrom(byKey: Periods, apart: Apart): Lines {
  const periods = [...byKey.values()].sort((left, right) => byPeriod(left.first, right.first))
  const instants = new Set<Instant>()
  for (const period of periods) for (const instant of period.instants) instants.add(instant)
  const at = (some: readonly Period[], knownBy: Instant) =>
    some.flatMap((period) => sumAt(period, knownBy) ?? [])
  return {
    at: (knownBy) => at(periods, knownBy),
    upTo: (line, knownBy) => at(periods.slice(0, placeOf(line, periods) + 1), knownBy),
    instants: [...instants].sort(),
    with: (more) => foldedFrom(grown(byKey, more, apart), apart),
  }
}

/** The periods with more reports in them; a period that none comes to is the very same. */
function grown(before: Periods, more: readonly Report[], apart: Apart): Periods {
  const drafts = new Map<string, PeriodDraft>()
  let [last, lastKey]: [PeriodDraft | undefined, string] = [undefined, '']
  for (const report of more) {
    const { from, to, quantity, value } = report
    const key = `${from} ${to} ${quantity?.unit} ${value?.currency} ${apart(report) ?? ''}`
    if (last === undefined || key !== lastKey) {
      last = drafts.get(key) ?? periodOf(before.get(key))
      drafts.set(key, last)
      lastKey = key
    }
    last.add(report)
  }
  const periods = new Map(before)
  for (const [key, draft] of drafts) periods.set(key, draft.done())
  return periods
}

function placeOf(line: Report, periods: readonly Period[]): number {
  return periods.findIndex(
    ({ first, sums }) => first.from === line.from && first.to === line.to && sums.includes(line),
  )
}
