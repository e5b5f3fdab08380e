import type { TradeRow } from '../../impact/index.ts'
import { badInput } from '../../model/index.ts'
import { tableOfText } from '../table-of-text.ts'

/** Rows of trade read, and those left aside with why. */
export interface TradeTable {
  readonly rows: readonly TradeRow[]
  /** The number of each row in the file, from 1. */
  readonly numbers: readonly number[]
  readonly aside: readonly { readonly row: number; readonly says: string }[]
}

type Cells = Readonly<Record<string, unknown>>

/** Reads trade figures from the text of a CSV or JSON file; a wrong figure refuses the whole with its row. */
export async function readTradeFile(text: string, stands: ReadonlyMap<string, string>) {
  const trimmed = text.replace(/^\uFEFF/, '').trimStart()
  return readTradeRows(trimmed.startsWith('{') ? fromJson(trimmed) : await fromCsv(trimmed), stands)
}

/** Reads rows that are there already. */
export function readTradeRows(
  given: readonly Cells[],
  stands: ReadonlyMap<string, string>,
): TradeTable {
  const rows: TradeRow[] = []
  const numbers: number[] = []
  const aside: { row: number; says: string }[] = []
  for (const [index, cells] of given.entries()) {
    const row = index + 1
    const flow = textOf(cells, 'flow')
    if (flow !== 'import' && flow !== 'export') {
      aside.push({ row, says: `flow ${JSON.stringify(flow)} is neither import nor export` })
      continue
    }
    const reporter = needText(cells, 'reporter', row)
    rows.push({
      reporter:
        stands.get(reporter) === undefined ? reporter : `${stands.get(reporter)}(${reporter})`,
      partner: needText(cells, 'partner', row),
      flow,
      commodity: textOf(cells, 'hs') || textOf(cells, 'commodity') || 'TOTAL',
      period: needText(cells, 'period', row),
      value: numberOf(cells, ['value_usd', 'value'], row),
      quantity: numberOf(cells, ['quantity_kg', 'quantity'], row),
      source: needText(cells, 'source', row),
      confidence: textOf(cells, 'confidence') || undefined,
    })
    numbers.push(row)
  }
  return { rows, numbers, aside }
}

function fromJson(text: string): readonly Cells[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw badInput('file', 'The file begins as JSON and cannot be read as such.')
  }
  const rows = (value as { readonly rows?: unknown }).rows
  if (!Array.isArray(rows)) throw badInput('rows', 'rows is missing; expected a list of figures.')
  return rows as readonly Cells[]
}

async function fromCsv(text: string): Promise<readonly Cells[]> {
  const all: Cells[] = []
  for await (const { rows } of tableOfText(text, 'trade')) for (const row of rows) all.push(row)
  if (all.length === 0) throw badInput('file', 'The file holds no row below its head.')
  return all
}

function textOf(cells: Cells, name: string): string {
  const cell = cells[name]
  return typeof cell === 'string' ? cell.trim() : ''
}

function needText(cells: Cells, name: string, row: number): string {
  const text = textOf(cells, name)
  if (text === '') throw badInput(`row ${row}`, `Row ${row}: ${name} is missing.`)
  return text
}

function numberOf(cells: Cells, names: readonly string[], row: number): number | undefined {
  const name = names.find((one) => cells[one] !== undefined && cells[one] !== '')
  if (name === undefined) return undefined
  const cell = cells[name]
  const text = typeof cell === 'number' ? String(cell) : String(cell).trim()
  if (!/^\d{1,18}(?:\.\d{1,9})?$/.test(text))
    throw badInput(`row ${row}`, `Row ${row}: ${name} must be a number of at least 0, not ${text}.`)
  return Number(text)
}
