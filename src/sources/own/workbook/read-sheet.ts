import { addDays, readDay } from '../../../model/index.ts'
import type { CellRows } from '../csv-cells.ts'
import { type Opened, readPart, WorkbookRefusal } from './read-part.ts'

export interface SheetParts {
  /** Texts that cells point to by number. */
  readonly strings: readonly string[]
  /** Styles that show a number as a day. */
  readonly dayStyles: ReadonlySet<number>
  readonly is1904: boolean
}

/** A row with its number in the sheet, from 1. */
interface SheetRow {
  readonly number: number
  readonly cells: string[]
}

/** What a sheet may have at most, as Excel has it. */
const [mostRows, mostColumns] = [1_048_576, 16_384]

/** Cells of a table are few beside what stands in it; a workbook of a few bytes must not grow to millions. */
const mostCells = 20_000_000

/**
 * The rows of a sheet (ECMA-376 part 1, 18.3.1) that hold anything, each with its own number; rows and columns that are left out cost
 * nothing but the blank cells before a cell in its row.
 */
export function readSheet(part: Uint8Array, parts: SheetParts): readonly CellRows[] {
  const rows: SheetRow[] = []
  let cell: OpenCell | undefined
  let total = 0
  readPart(part, {
    open: (element) => {
      if (element.name === 'row') rows.push({ number: rowNumber(element, rows.at(-1)), cells: [] })
      else if (element.name === 'c') cell = openCell(element, rows.at(-1))
      else if (cell !== undefined) cell.isInText = ['v', 't'].includes(element.name)
    },
    text: (text) => {
      if (cell?.isInText === true) cell.text += text
    },
    close: (name) => {
      if (name === 'v' || name === 't') {
        if (cell !== undefined) cell.isInText = false
      } else if (name === 'c' && cell !== undefined) {
        total += place(cell, rows.at(-1), parts)
        if (total > mostCells) throw new WorkbookRefusal('has too many cells')
        cell = undefined
      }
    },
  })
  return rows.map(({ number, cells }) => ({ firstRow: number, rows: [cells], isOpen: false }))
}

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: number
  text: string
  isInText: boolean
}

function rowNumber({ attributes }: Opened, before: SheetRow | undefined): number {
  const next = (before?.number ?? 0) + 1
  const number = attributes['r'] === undefined ? next : Number(attributes['r'])
  if (Number.isInteger(number) && number >= next && number <= mostRows) return number
  throw new WorkbookRefusal('has rows out of order')
}

function openCell({ attributes }: Opened, row: SheetRow | undefined): OpenCell {
  const column = columnOf(attributes['r'], row)
  return {
    column,
    type: attributes['t'] ?? 'n',
    style: Number(attributes['s'] ?? -1),
    text: '',
    isInText: false,
  }
}

/** The letters of a place count in twenty-sixes; without them a cell follows the one before. */
function columnOf(place: string | undefined, row: SheetRow | undefined): number {
  const next = row?.cells.length ?? 0
  if (place === undefined) return next
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(place)?.[1] ?? ''
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  if (row !== undefined && column >= next && column < mostColumns) return column
  throw new WorkbookRefusal('has cells out of order')
}

/** Puts a cell into its row; gives how many cells the row has grown by. */
function place(cell: OpenCell, row: SheetRow | undefined, parts: SheetParts): number {
  if (row === undefined) return 0
  const before = row.cells.length
  const text = textOf(cell, parts)
  if (text === '') return 0
  while (row.cells.length < cell.column) row.cells.push('')
  row.cells.push(text)
  return row.cells.length - before
}

function textOf(
  { type, style, text }: OpenCell,
  { strings, dayStyles, is1904 }: SheetParts,
): string {
  if (type === 's') return strings[Number(text)] ?? ''
  if (type === 'e') return ''
  if (type === 'b') return text === '1' ? 'true' : 'false'
  if (type === 'd') return text.slice(0, 10)
  if (type === 'n' && dayStyles.has(style)) return dayOfSerial(Number(text), is1904) ?? text
  return unescaped(text)
}

/** Day 60 is 29 February 1900, which never was; Excel counts it all the same, and so are the days before it one off. */
function dayOfSerial(serial: number, is1904: boolean): string | undefined {
  const start = readDay(is1904 ? '1904-01-01' : serial < 60 ? '1899-12-31' : '1899-12-30')
  const isDay = serial >= 0 && serial < 2_958_466 && Math.floor(serial) !== 60
  return start === undefined || !isDay ? undefined : addDays(start, Math.floor(serial))
}

/** Signs that XML cannot hold are written _x000D_ (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
