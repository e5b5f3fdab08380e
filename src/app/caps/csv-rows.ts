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

/** Reads the rows of one file as reports; an empty cell is a field that is not there. */
export function cellReader(): (cells: Cells) => ReportRow | { readonly wrong: string } {
  const sources = new Map<string, ReportRow['source']>()
  const sourceIn = (cell: string) => {
    const known = sources.get(cell)
    if (known !== undefined) return known
    const source = sourceOf(cell)
    if (sources.size < mostSources) sources.set(cell, source)
    return source
  }
  return (cells) => {
    const row: ReportRow = {
      cap: cells['cap'] ?? '',
      from: cells['period_start'] ?? '',
      to: cells['period_end'] ?? '',
      publishedOn: cells['published_on'] ?? '',
      basis: basisOf(cells),
      grade: (cells['grade'] ?? '') as ReportRow['grade'],
      source: sourceIn(cells['source'] ?? ''),
    }
    const wrong = putCounted(row, cells) ?? putAmounts(row, cells)
    if (wrong !== undefined) return { wrong }
    putMarks(row, cells)
    return row
  }
}

/** A file names the same few sources over and over. */
const mostSources = 10_000

function basisOf(cells: Cells): string {
  const published = cellOf(cells, 'published_grade')
  const basis = cells['basis'] ?? ''
  return published === undefined ? basis : `${basis}; day it became known: ${published}`
}

function putCounted(row: ReportRow, cells: Cells): string | undefined {
  const states = cellOf(cells, 'states_reporting')
  if (states === undefined) return undefined
  if (!/^\d{1,4}$/.test(states)) return `states_reporting must be a number of States, not ${states}`
  row.statesReporting = Number(states)
  return undefined
}

function putAmounts(row: ReportRow, cells: Cells): string | undefined {
  const [amount, unit] = [cellOf(cells, 'quantity'), cellOf(cells, 'unit')]
  if (amount !== undefined) {
    if (unit === undefined) return 'unit is missing beside the quantity'
    row.quantity = { amount, unit }
  }
  const inDollars = cellOf(cells, 'value_usd')
  const value = inDollars ?? cellOf(cells, 'value')
  if (value === undefined) return undefined
  const currency = cellOf(cells, 'currency') ?? (inDollars === undefined ? undefined : 'USD')
  if (currency === undefined) return 'currency is missing beside the value'
  row.value = { amount: value, currency }
  return undefined
}

function putMarks(row: ReportRow, cells: Cells): void {
  const reporter = cellOf(cells, 'reporter')
  if (reporter !== undefined) row.reporter = reporter
  const shipment = cellOf(cells, 'shipment')
  if (shipment !== undefined) row.shipment = shipment
  const holder = cellOf(cells, 'holder')
  if (holder !== undefined) row.holder = holder
  const corrects = cellOf(cells, 'corrects')
  if (corrects !== undefined) row.corrects = corrects
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
