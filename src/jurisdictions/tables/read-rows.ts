import { badInput } from '../../model/index.ts'

/** A row of a table by the names in its head, with its number in the file: the head is row 1. */
export interface Row {
  readonly number: number
  readonly cells: Readonly<Record<string, string>>
}

/** The longest table that is read: every country in every vintage is far less. */
const longest = 2_000_000

/**
 * Reads comma-separated text with a head (RFC 4180, line ends of any kind, a byte-order mark allowed). `needs` names the columns that must be
 * there. Throws bad input that names the row: a column missing or twice, a row of another width, a quotation mark astray, no row at all.
 */
export function readRows(text: string, what: string, needs: readonly string[]): readonly Row[] {
  if (text.length > longest)
    throw badInput(what, `${what} is longer than ${longest} characters; expected a table.`)
  const [head, ...rows] = splitRows(text.replace(/^\uFEFF/, ''), what)
  const names = (head?.cells ?? []).map((name) => name.trim().toLowerCase())
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined)
    throw badInput(
      `${what}, row 1`,
      `${what}, row 1 has the column ${JSON.stringify(twice)} twice.`,
    )
  const lacking = needs.find((name) => !names.includes(name))
  if (lacking !== undefined)
    throw badInput(
      `${what}, row 1`,
      `${what}, row 1 has no column ${lacking}; expected ${needs.join(', ')}.`,
    )
  if (rows.length === 0) throw badInput(what, `${what} has a head and no row.`)
  return rows.map(({ number, cells }) => {
    if (cells.length !== names.length)
      throw badInput(
        `${what}, row ${number}`,
        `${what}, row ${number} has ${cells.length} columns where ${names.length} were expected.`,
      )
    return {
      number,
      cells: Object.fromEntries(names.map((name, at) => [name, (cells[at] ?? '').trim()])),
    }
  })
}

/** A cell that is filled; undefined where it is empty or the column is not there. */
export function cellOf({ cells }: Row, name: string): string | undefined {
  const text = cells[name]
  return text === undefined || text === '' ? undefined : text
}

interface RawRow {
  readonly number: number
  readonly cells: readonly string[]
}

/** Rows of cells; a quoted cell may hold commas, line ends and doubled quotation marks. Empty rows are left out. */
function splitRows(text: string, what: string): readonly RawRow[] {
  const rows: RawRow[] = []
  let cells: string[] = []
  let at = 0
  let number = 1
  const endRow = () => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ number, cells })
    cells = []
    number += 1
  }
  while (at < text.length) {
    const cell =
      text[at] === '"' ? quotedCell(text, at, `${what}, row ${number}`) : plainCell(text, at)
    cells.push(cell.text)
    at = cell.end
    if (at >= text.length || text[at] !== ',') {
      at += text.startsWith('\r\n', at) ? 2 : 1
      endRow()
    } else {
      at += 1
      if (at >= text.length) {
        cells.push('')
        endRow()
      }
    }
  }
  return rows
}

interface Cell {
  readonly text: string
  readonly end: number
}

function plainCell(text: string, start: number): Cell {
  let end = start
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r')
    end += 1
  return { text: text.slice(start, end), end }
}

function quotedCell(text: string, start: number, at: string): Cell {
  let close = text.indexOf('"', start + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  const after = close === -1 ? 'x' : (text[close + 1] ?? '\n')
  if (![',', '\n', '\r'].includes(after))
    throw badInput(at, `${at} has a quotation mark astray; expected quotes around a whole cell.`)
  return { text: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 }
}
