import { Failure } from '../../model/index.ts'

/** Rows of cells, with the number of the first. */
export interface CellRows {
  /** From 1. */
  readonly firstRow: number
  readonly rows: readonly (readonly string[])[]
  /** Whether the last row has no line end, as the last of a file may and a cut one does. */
  readonly isOpen: boolean
}

export const delimiters = [',', ';', '\t', '|'] as const

export type Delimiter = (typeof delimiters)[number]

export interface CellOptions {
  /** Id of the source, for the failure's code. */
  readonly source: string
  /** Found in the first row where it is not given. */
  readonly delimiter?: Delimiter
}

const longestRow = 2 ** 20

/**
 * The cells of a CSV text as tables of people's own are written: any of four delimiters, quotes doubled inside quotes, any line end, rows
 * of any number of cells. Throws a `Failure` for a quotation mark that is never closed or has text after it, and for a row over a million
 * characters.
 */
export async function* csvCells(
  texts: AsyncIterable<string>,
  { source, delimiter }: CellOptions,
): AsyncGenerator<CellRows> {
  let rest = ''
  let firstRow = 1
  let given = delimiter
  for await (const text of texts) {
    rest += text
    const line = given === undefined ? firstLine(rest) : ''
    if (line !== undefined) {
      given ??= findDelimiter(line)
      const { rows, end } = takeRows(rest, { source, delimiter: given, firstRow })
      rest = rest.slice(end)
      if (rows.length > 0) yield { firstRow, rows, isOpen: false }
      firstRow += rows.length
    }
    if (rest.length > longestRow) throw unclosed(source, firstRow)
  }
  if (rest === '') return
  const { rows, end } = takeRows(`${rest}\n`, {
    source,
    delimiter: given ?? findDelimiter(rest),
    firstRow,
  })
  if (end <= rest.length) throw unclosed(source, firstRow)
  yield { firstRow, rows, isOpen: !/[\r\n]$/.test(rest) }
}

/** The first line of a text that is not blank, once its end is there. */
function firstLine(text: string): string | undefined {
  const start = text.search(/\S/)
  const end = start === -1 ? -1 : text.slice(start).search(/[\r\n]/)
  return end === -1 ? undefined : text.slice(start, start + end)
}

/** Which of the delimiters stands most often in a line, outside quotes; a comma where none does. */
function findDelimiter(line: string): Delimiter {
  const bare = line.replace(/"[^"]*"/g, '')
  const counts = delimiters.map((one) => bare.split(one).length - 1)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}

interface Place {
  readonly source: string
  readonly delimiter: Delimiter
  readonly firstRow: number
}

/** The rows that are whole in a text, and where the last of them ends. */
function takeRows(text: string, place: Place) {
  const rows: string[][] = []
  let end = 0
  for (;;) {
    const row = takeRow(text, end, { ...place, firstRow: place.firstRow + rows.length })
    if (row === undefined) return { rows, end }
    rows.push(row.cells)
    end = row.end
  }
}

/** One row with its line end; undefined where the text stops before it is sure. */
function takeRow(text: string, start: number, place: Place) {
  const cells: string[] = []
  let at = start
  for (;;) {
    const cell = text[at] === '"' ? takeQuoted(text, at, place) : takePlain(text, at, place)
    if (cell === undefined) return undefined
    cells.push(cell.value)
    const sign = text[cell.end]
    if (sign !== place.delimiter) {
      const end = lineEnd(text, cell.end)
      return end === undefined ? undefined : { cells, end }
    }
    at = cell.end + 1
  }
}

/** Past a line end; a carriage return at the end of a text may have its line feed in the next. */
function lineEnd(text: string, at: number): number | undefined {
  if (text[at] !== '\r') return at + 1
  if (at + 1 === text.length) return undefined
  return text[at + 1] === '\n' ? at + 2 : at + 1
}

function takePlain(text: string, start: number, { delimiter }: Place) {
  for (let end = start; end < text.length; end += 1) {
    const sign = text[end]
    if (sign === delimiter || sign === '\n' || sign === '\r')
      return { value: text.slice(start, end), end }
  }
  return undefined
}

function takeQuoted(text: string, start: number, { source, delimiter, firstRow }: Place) {
  let close = text.indexOf('"', start + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close === -1 || close + 1 >= text.length) return undefined
  const sign = text[close + 1]
  if (sign !== delimiter && sign !== '\n' && sign !== '\r')
    throw new Failure(`bad-input/${source}`, 'A quotation mark closes in the middle of a cell.', {
      at: `row ${firstRow}`,
      tryThis: 'Write a quotation mark inside quotes twice.',
    })
  return { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 }
}

function unclosed(source: string, row: number): Failure {
  return new Failure(`bad-input/${source}`, 'The file ends, or goes on too long, inside a row.', {
    at: `row ${row}`,
    tryThis: 'Close the quotation mark, or get the whole file.',
  })
}
