import { Failure } from '../../model/index.ts'
import { sayFileKind } from './file-kind.ts'

/** A file of comma-separated rows as its list lays it out: no header, the same number of columns in every row. */
export interface CsvLayout {
  /** Id of the source, for the code of a failure. */
  readonly source: string
  /** The publisher's own name of the file. */
  readonly file: string
  readonly columns: number
}

/** Rows that were finished by one chunk of the file. */
export interface CsvBatch {
  /** Number of the first of them, from 1. */
  readonly firstRow: number
  readonly rows: readonly CsvRow[]
}

export type CsvRow = readonly string[]

/** The longest row that is read, in characters; a quote that is never closed would otherwise take in the whole file. */
const longestRow = 1_000_000

/**
 * Reads a CSV file (RFC 4180, UTF-8 with or without a byte-order mark) row by row, holding no more than a chunk and a row of it. A final
 * 0x1A, the end-of-file mark of CP/M and DOS that some publishers still write, ends the file. Throws a `Failure` with file and row for a wrong
 * number of columns, a stray or unclosed quote, a file that stops inside a row, another kind of file, another encoding, and for no row at all.
 */
export async function* csvRows(
  bytes: AsyncIterable<Uint8Array>,
  layout: CsvLayout,
): AsyncGenerator<CsvBatch> {
  let rest = ''
  let firstRow = 1
  for await (const text of textOf(bytes, layout)) {
    const { rows, end } = takeRows(rest === '' ? text : rest + text, { layout, firstRow })
    rest = (rest === '' ? text : rest + text).slice(end)
    if (rest.length > longestRow) throw unclosed(layout, firstRow + rows.length)
    if (rows.length > 0) yield { firstRow, rows }
    firstRow += rows.length
  }
  const last = lastRow(rest, { layout, firstRow })
  if (last !== undefined) yield { firstRow, rows: [last] }
  if (last === undefined && firstRow === 1) {
    throw refuse(layout, 'has no row', { tryThis: 'Fetch it again; an empty list is not a list.' })
  }
}

/** The rows that are whole in the first part of a file; undefined where it is no text of rows with so many columns. */
export function csvRowsOfHead(head: Uint8Array, columns: number): readonly CsvRow[] | undefined {
  const text = new TextDecoder().decode(head)
  const place = { layout: { source: 'head', file: 'head', columns }, firstRow: 1 }
  try {
    const { rows, end } = takeRows(text, place)
    const last = rows.length === 0 ? lastRow(text.slice(end), place) : undefined
    return last === undefined ? rows : [last]
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

interface Place {
  readonly layout: CsvLayout
  readonly firstRow: number
}

async function* textOf(
  bytes: AsyncIterable<Uint8Array>,
  layout: CsvLayout,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  for await (const chunk of bytes) {
    if (isFirst) refuseOtherKind(chunk, layout)
    isFirst = false
    if (chunk.includes(0)) {
      throw refuse(layout, 'is not text', { tryThis: 'Give the CSV file itself, as published.' })
    }
    yield decode(() => decoder.decode(chunk, { stream: true }), layout)
  }
  yield decode(() => decoder.decode(), layout)
}

function refuseOtherKind(head: Uint8Array, layout: CsvLayout): void {
  const kind = sayFileKind(head)
  if (kind === undefined) return
  throw refuse(layout, `is ${kind} where a CSV file should be`, {
    tryThis: 'Give the CSV file itself, as published.',
  })
}

function decode(read: () => string, layout: CsvLayout): string {
  try {
    return read()
  } catch (cause) {
    throw refuse(layout, 'is not UTF-8', { cause, tryThis: 'Give the file as published.' })
  }
}

const [quote, comma, lineFeed, carriageReturn] = [0x22, 0x2c, 0x0a, 0x0d]

/** The rows that are whole in a text, and where the last of them ends. */
function takeRows(text: string, place: Place): { rows: readonly CsvRow[]; end: number } {
  const rows: CsvRow[] = []
  let end = 0
  for (;;) {
    const row = takeRow(text, end, { ...place, firstRow: place.firstRow + rows.length })
    if (row === undefined) return { rows, end }
    checkColumns(row.fields, { ...place, firstRow: place.firstRow + rows.length })
    rows.push(row.fields)
    end = row.end
  }
}

/** One row with its line end; undefined where the text stops before it. */
function takeRow(
  text: string,
  start: number,
  place: Place,
): { fields: CsvRow; end: number } | undefined {
  const fields: string[] = []
  let at = start
  for (;;) {
    const end =
      text.charCodeAt(at) === quote ? endOfQuoted(text, at, place) : endOfPlain(text, at, place)
    if (end === undefined) return undefined
    fields.push(fieldBetween(text, at, end))
    if (text.charCodeAt(end) !== comma) {
      const after = text.charCodeAt(end) === carriageReturn ? end + 2 : end + 1
      if (after > text.length) return undefined
      return { fields, end: after }
    }
    at = end + 1
  }
}

/** Where the comma or line end after a quoted field stands; undefined where the text stops before it. */
function endOfQuoted(text: string, start: number, place: Place): number | undefined {
  let close = text.indexOf('"', start + 1)
  while (close !== -1 && text.charCodeAt(close + 1) === quote) close = text.indexOf('"', close + 2)
  if (close === -1 || close + 1 >= text.length) return undefined
  const next = text.charCodeAt(close + 1)
  if (next !== comma && next !== lineFeed && next !== carriageReturn) {
    throw refuse(place.layout, 'has a stray quotation mark', { row: place.firstRow })
  }
  return close + 1
}

function endOfPlain(text: string, start: number, place: Place): number | undefined {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === comma || code === lineFeed || code === carriageReturn) return at
    if (code === quote) {
      throw refuse(place.layout, 'has a stray quotation mark', { row: place.firstRow })
    }
  }
  return undefined
}

function fieldBetween(text: string, start: number, end: number): string {
  if (text.charCodeAt(start) !== quote) return text.slice(start, end)
  const inside = text.slice(start + 1, end - 1)
  return inside.includes('"') ? inside.replaceAll('""', '"') : inside
}

function checkColumns(fields: CsvRow, { layout, firstRow }: Place): void {
  if (fields.length === layout.columns) return
  throw refuse(layout, `has ${fields.length} columns where ${layout.columns} should be`, {
    row: firstRow,
    tryThis: 'Give the file as published, or fetch it again.',
  })
}

/** What follows the last line end: nothing, the end-of-file mark, or a row without a line end, which must be whole. */
function lastRow(rest: string, place: Place): CsvRow | undefined {
  const text = rest.endsWith('\u001a') ? rest.slice(0, -1) : rest
  if (text.trim() === '') return undefined
  const row = isWhole(text) ? takeRow(`${text}\n`, 0, place) : undefined
  if (row?.fields.length !== place.layout.columns) throw unclosed(place.layout, place.firstRow)
  return row.fields
}

/** A last row without a line end counts as whole only if it ends in a closed quote or in the null of a list. */
function isWhole(text: string): boolean {
  return text.endsWith('"') || text.trimEnd().endsWith('-0-')
}

function unclosed(layout: CsvLayout, row: number): Failure {
  return refuse(layout, 'stops inside a row', {
    row,
    tryThis: 'The file is cut off or a quotation mark is never closed; fetch it again.',
  })
}

function refuse(
  { source, file }: CsvLayout,
  says: string,
  more: { readonly row?: number; readonly tryThis?: string; readonly cause?: unknown } = {},
): Failure {
  const { row, ...rest } = more
  const at = row === undefined ? file : `${file}, row ${row}`
  return new Failure(`bad-input/${source}`, `${at} ${says}.`, { at, ...rest })
}
