import { badInput, type Country, type Day, daysBetween } from '../../model/index.ts'
import { type Alias, countryAt } from '../hosts/read-country.ts'
import { dayAt } from '../hosts/read-host-list.ts'
import { cellOf, readRows } from '../tables/read-rows.ts'

/** A national report that was due from a State, and the day on which it was made; not made is null and no report of nothing. */
export interface NationalReport {
  readonly country: Country
  /** As the Committee's table names it: 2270, S/RES/2321 (2016). */
  readonly resolution: string
  readonly due: Day
  readonly made: Day | null
  readonly document?: string
}

/** A State's record of reporting on a day. */
export interface ReportingRecord {
  readonly due: number
  readonly made: number
  readonly late: number
  readonly reports: readonly {
    readonly resolution: string
    readonly due: Day
    readonly made: Day | null
    /** Days after the last day: until it was made or, where it was not, until the day asked about. Never less than nought. */
    readonly daysLate: number
    readonly document?: string
  }[]
}

/**
 * Reads the Committee's table of national implementation reports from CSV text: `country`, `resolution`, `due`, and where known `made` and
 * `document`. Throws bad input with the row for an unknown country, a day that does not exist, a report twice, no resolution.
 */
export function readReports(text: string): {
  readonly reports: readonly NationalReport[]
  readonly aliases: readonly Alias[]
} {
  const aliases: Alias[] = []
  const seen = new Map<string, number>()
  const reports = readRows(text, 'reports', ['country', 'resolution', 'due']).map(
    (row): NationalReport => {
      const where = `reports, row ${row.number}`
      const { country, alias } = countryAt(cellOf(row, 'country') ?? '', `${where}, country`)
      if (alias !== undefined) aliases.push(alias)
      const resolution = cellOf(row, 'resolution')
      if (resolution === undefined)
        throw badInput(
          `${where}, resolution`,
          `${where}, resolution is empty; expected the resolution that asks for the report.`,
        )
      const due = dayAt(row, 'due', where)
      if (due === undefined)
        throw badInput(
          `${where}, due`,
          `${where}, due is empty; expected the last day for the report, YYYY-MM-DD.`,
        )
      const key = `${country} ${resolution}`
      const before = seen.get(key)
      if (before !== undefined)
        throw badInput(
          where,
          `${where} tells of ${country} and ${resolution} again; they stand in row ${before} already.`,
        )
      seen.set(key, row.number)
      const document = cellOf(row, 'document')
      return {
        country,
        resolution,
        due,
        made: dayAt(row, 'made', where) ?? null,
        ...(document === undefined ? {} : { document }),
      }
    },
  )
  return { reports, aliases }
}

/** A State's record on a day: what fell due by then, what was made by then, and how late. Reports due later are left out. */
export function reportingOn(reports: readonly NationalReport[], on: Day): ReportingRecord {
  const lines = reports
    .filter(({ due }) => due <= on)
    .toSorted((left, right) => (left.due < right.due ? -1 : 1))
    .map(({ resolution, due, made, document }) => {
      const isMade = made !== null && made <= on
      return {
        resolution,
        due,
        made: isMade ? made : null,
        daysLate: Math.max(0, daysBetween(due, isMade ? made : on)),
        ...(document === undefined ? {} : { document }),
      }
    })
  return {
    due: lines.length,
    made: lines.filter(({ made }) => made !== null).length,
    late: lines.filter(({ daysLate }) => daysLate > 0).length,
    reports: lines,
  }
}

/** The property under which reports stand among the facts. */
export const reportFactProperty = 'national-implementation-report'

/** The subject of a State's reports among the facts. */
export function reportSubject(country: Country): string {
  return `state:${country}`
}
