import { badInput, type Country, type Instant } from '../../model/index.ts'
import { type Alias, countryAt, type ReadCountry } from '../hosts/read-country.ts'
import { cellOf, type Row, readRows } from '../tables/read-rows.ts'
import type { IndicatorTable, Score } from './table.ts'

/** A table, the aliases resolved on the way, and the rows that are no country of today. */
export interface ReadTable {
  readonly table: IndicatorTable
  readonly aliases: readonly Alias[]
  readonly leftOut: readonly string[]
}

/** What a table is asked to be; one that says otherwise in a row is refused. */
export interface Expected {
  readonly vintage?: string
  readonly year?: number
}

/** Names of the columns as the World Bank and others write them, the first being ours. */
const columns = {
  country: ['country', 'wb_code', 'code', 'countrycode', 'iso'],
  name: ['name', 'countryname'],
  percentile: ['percentile', 'percentile_rank', 'pctrank', 'rank'],
  estimate: ['estimate'],
  standardError: ['standard_error', 'std_err', 'stderr', 'standarderror'],
  low: ['low', 'lower90_pctrank', 'lower'],
  high: ['high', 'upper90_pctrank', 'upper'],
  sources: ['sources', 'num_sources', 'numsrc'],
  vintage: ['vintage', 'update'],
  year: ['year'],
  indicator: ['indicator'],
} as const

type Column = keyof typeof columns

/**
 * Reads a table of one indicator, one vintage and one year from CSV text: `country`, `percentile` and, where told, `estimate`,
 * `standard_error`, `low`, `high`, `sources`, `vintage`, `year`, `indicator`; the World Bank's own names of columns do too. Throws bad input
 * with the row for a percentile outside 0 to 100, bounds that do not hold it, a standard error below nought, an unknown country, a country
 * twice, a row of another vintage or year than the table is asked to be.
 */
export function readTable(text: string, at: Instant, expected: Expected): ReadTable {
  const rows = readRows(text, 'table', [])
  const [first] = rows
  for (const column of ['country', 'percentile'] as const) {
    if (first !== undefined && !columns[column].some((name) => name in first.cells))
      throw badInput('table, row 1', `table, row 1 has no column ${column}.`)
  }
  const vintage = expected.vintage ?? (first && cell(first, 'vintage')) ?? 'not stated'
  const year = expected.year ?? (first && number(first, 'year', [1900, 2200])) ?? null
  const aliases: Alias[] = []
  const leftOut: string[] = []
  const seen = new Map<Country, number>()
  const scores = rows.flatMap((row) => {
    refuseOther(row, vintage, year)
    const found = countryOf(row)
    if (found === undefined) {
      leftOut.push(`row ${row.number}: ${cell(row, 'name') ?? cell(row, 'country')}`)
      return []
    }
    if (found.alias !== undefined) aliases.push(found.alias)
    const before = seen.get(found.country)
    if (before !== undefined)
      throw refusal(row, '', `names ${found.country} again; it stands in row ${before} already`)
    seen.set(found.country, row.number)
    return scoreOf(row, found.country)
  })
  const indicator = (first && cell(first, 'indicator')) ?? 'given'
  return {
    table: {
      indicator,
      title: indicator === 'given' ? 'the indicator of the table given' : indicator,
      vintage,
      year,
      knownFrom: at,
      grade: 'unconfirmed',
      source: { title: 'A table given by the asker' },
      scores,
    },
    aliases,
    leftOut,
  }
}

/** Former economies that the World Bank's tables still list; they are no country of today and are left out, and said. */
const former = new Set(['ANT', 'YUG', 'SUN', 'CSK'])

function countryOf(row: Row): ReadCountry | undefined {
  const given = cell(row, 'country') ?? ''
  if (former.has(given.toUpperCase())) return undefined
  return countryAt(given, `table, row ${row.number}, country`)
}

function refuseOther(row: Row, vintage: string, year: number | null): void {
  const [said, saidYear] = [cell(row, 'vintage'), number(row, 'year', [1900, 2200])]
  if (said !== undefined && said !== vintage)
    throw refusal(
      row,
      'vintage',
      `is of the ${said}; expected ${vintage}, as the table is said to be`,
    )
  if (saidYear !== undefined && saidYear !== year)
    throw refusal(row, 'year', `is ${saidYear}; expected ${year}, as the table is said to be`)
}

/** A row whose percentile is empty has no score: unknown is not nought. */
function scoreOf(row: Row, country: Country): Score[] {
  const percentile = number(row, 'percentile', [0, 100])
  if (percentile === undefined) return []
  const score = {
    country,
    percentile,
    ...optional('estimate', number(row, 'estimate', [-1e6, 1e6])),
    ...optional('standardError', number(row, 'standardError', [0, 1e6])),
    ...optional('low', number(row, 'low', [0, 100])),
    ...optional('high', number(row, 'high', [0, 100])),
    ...optional('sources', number(row, 'sources', [0, 1000])),
  }
  const { low = percentile, high = percentile } = score
  if (low > percentile || high < percentile)
    throw refusal(
      row,
      'percentile',
      `is ${percentile}; expected it between its bounds ${low} and ${high}`,
    )
  return [score]
}

function optional<Name extends string>(
  name: Name,
  value: number | undefined,
): { readonly [N in Name]?: number } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]: number })
}

function cell(row: Row, column: Column): string | undefined {
  const name = columns[column].find((one) => one in row.cells)
  return name === undefined ? undefined : cellOf(row, name)
}

function number(row: Row, column: Column, [least, most]: readonly [number, number]) {
  const text = cell(row, column)
  if (text === undefined || text === '#N/A' || text === 'NA' || text === '..') return undefined
  const value = /^-?\d{1,12}(\.\d{1,15})?(e-?\d{1,3})?$/i.test(text) ? Number(text) : Number.NaN
  if (Number.isNaN(value) || value < least || value > most)
    throw refusal(
      row,
      column,
      `is ${text.slice(0, 40)}; expected a number from ${least} to ${most}`,
    )
  return value
}

function refusal(row: Row, column: string, says: string) {
  const at = column === '' ? `table, row ${row.number}` : `table, row ${row.number}, ${column}`
  return badInput(at, `${at} ${says}.`)
}
