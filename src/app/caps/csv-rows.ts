import { badInput } from '../../model/index.ts'
import { tableOfText } from '../table-of-text.ts'
import type { ReportRow } from './report-row.ts'

/** Rows of a file of reports that were read together, as cells by column. */
export interface ReportRows {
  readonly columns: readonly string[]
  readonly rows: readonly Cells[]
}

export type Cells = Readonly<Record<string, string>>

/** Reads a CSV file of reports; a file that breaks off, or a row with another number of columns, is refused where it is met. */
export async function* readReportFile(text: string): AsyncGenerator<ReportRows> {
  let read = 0
  for await (const batch of tableOfText(text, 'ledger')) {
    read += batch.rows.length
    yield { columns: batch.names, rows: batch.rows }
  }
  if (read === 0) throw badInput('csv', 'The file holds no row below its head.')
}

const needed = ['cap', 'period_start', 'period_end', 'published_on', 'basis', 'grade', 'source']

/** The columns that a file of reports lacks. */
export function lackingColumns(columns: readonly string[]): readonly string[] {
  return needed.filter((name) => !columns.includes(name))
}

/** A row of the file as a report; an empty cell is a field that is not there. */
export function rowOfCells(cells: Cells): ReportRow | { readonly wrong: string } {
  const states = cellOf(cells, 'states_reporting')
  if (states !== undefined && !/^\d{1,4}$/.test(states))
    return { wrong: `states_reporting must be a number of States, not ${states}` }
  const amounts = amountCells(cells)
  if ('wrong' in amounts) return amounts
  const published = cellOf(cells, 'published_grade')
  const basis = cells['basis'] ?? ''
  return {
    cap: cells['cap'] ?? '',
    from: cells['period_start'] ?? '',
    to: cells['period_end'] ?? '',
    ...optionalCells(cells),
    ...(states === undefined ? {} : { statesReporting: Number(states) }),
    ...amounts,
    publishedOn: cells['published_on'] ?? '',
    basis: published === undefined ? basis : `${basis}; day it became known: ${published}`,
    grade: (cells['grade'] ?? '') as ReportRow['grade'],
    source: sourceOf(cells['source'] ?? ''),
  }
}

function amountCells(
  cells: Cells,
): Pick<ReportRow, 'quantity' | 'value'> | { readonly wrong: string } {
  const [amount, unit] = [cellOf(cells, 'quantity'), cellOf(cells, 'unit')]
  if (amount !== undefined && unit === undefined)
    return { wrong: 'unit is missing beside the quantity' }
  const inDollars = cellOf(cells, 'value_usd')
  const value = inDollars ?? cellOf(cells, 'value')
  const currency = cellOf(cells, 'currency') ?? (inDollars === undefined ? undefined : 'USD')
  if (value !== undefined && currency === undefined)
    return { wrong: 'currency is missing beside the value' }
  return {
    ...(amount === undefined || unit === undefined ? {} : { quantity: { amount, unit } }),
    ...(value === undefined || currency === undefined
      ? {}
      : { value: { amount: value, currency } }),
  }
}

function optionalCells(cells: Cells): Pick<ReportRow, 'reporter' | 'shipment' | 'corrects'> {
  const [reporter, shipment] = [cellOf(cells, 'reporter'), cellOf(cells, 'shipment')]
  const corrects = cellOf(cells, 'corrects')
  return {
    ...(reporter === undefined ? {} : { reporter }),
    ...(shipment === undefined ? {} : { shipment }),
    ...(corrects === undefined ? {} : { corrects }),
  }
}

export function cellOf(cells: Cells, name: string): string | undefined {
  const cell = cells[name]?.trim()
  return cell === undefined || cell === '' ? undefined : cell
}

/** A source as one cell has it: an address, or words that may hold one. */
export function sourceOf(cell: string): ReportRow['source'] {
  const url = /https?:\/\/[^\s;()]+/.exec(cell)?.[0]
  if (url === undefined) return { title: cell }
  const host = url.split('/')[2] ?? url
  return url === cell ? { title: host, url } : { title: host, url, locator: cell }
}
