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

/** The same rows as places in their text, for who needs some of the fields and makes something else of them. */
export interface CsvPlaces {
  readonly firstRow: number
  readonly count: number
  readonly text: string
  /** Where each field begins and ends, its quotation marks outside; the end of one with doubled marks inside is given as `~end`. */
  readonly places: Int32Array
}

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
  for await (const batch of csvPlaces(bytes, layout)) {
    yield { firstRow: batch.firstRow, rows: rowsOf(batch, layout.columns) }
  }
}

/** As `csvRows`, with nothing cut out of the text yet. */
export async function* csvPlaces(
  bytes: AsyncIterable<Uint8Array>,
  layout: CsvLayout,
): AsyncGenerator<CsvPlaces> {
  let rest = ''
  let firstRow = 1
  for await (const piece of textOf(bytes, layout)) {
    const text = rest === '' ? piece : rest + piece
    const { count, places, end } = takeRows(text, { layout, firstRow })
    rest = text.slice(end)
    if (rest.length > longestRow) throw unclosed(layout, firstRow + count)
    if (count > 0) yield { firstRow, count, text, places }
    firstRow += count
  }
  const last = lastRow(rest, { layout, firstRow })
  if (last !== undefined) yield { firstRow, ...last }
  if (last === undefined && firstRow === 1) {
    throw refuse(layout, 'has no row', { tryThis: 'Fetch it again; an empty list is not a list.' })
  }
}

/** The text of a field, by its place among all fields of the batch. */
export function fieldAt({ text, places }: Pick<CsvPlaces, 'text' | 'places'>, at: number): string {
  const end = places[2 * at + 1] ?? 0
  const start = places[2 * at] ?? 0
  return end < 0 ? text.slice(start, ~end).replaceAll('""', '"') : text.slice(start, end)
}

/** The rows that are whole in the first part of a file; undefined where it is no text of rows with so many columns. */
export function csvRowsOfHead(head: Uint8Array, columns: number): readonly CsvRow[] | undefined {
  const text = new TextDecoder().decode(head)
  const place = { layout: { source: 'head', file: 'head', columns }, firstRow: 1 }
  try {
    const { count, places, end } = takeRows(text, place)
    const last = count === 0 ? lastRow(text.slice(end), place) : undefined
    return rowsOf(last ?? { count, text, places }, columns)
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

function rowsOf(batch: Omit<CsvPlaces, 'firstRow'>, columns: number): readonly CsvRow[] {
  const rows: CsvRow[] = []
  for (let row = 0; row < batch.count; row += 1) {
    const fields: string[] = []
    const from = row * columns
    for (let at = from; at < from + columns; at += 1) fields.push(fieldAt(batch, at))
    rows.push(fields)
  }
  return rows
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

interface Rows {
  readonly count: number
  readonly places: Int32Array
  /** Where the last of them ends. */
  readonly end: number
}

/** The rows that are whole in a text. */
function takeRows(text: string, { layout, firstRow }: Place): Rows {
  const scan = new RowScan(text, layout, firstRow)
  let end = 0
  for (let next = scan.row(0); next !== -1; next = scan.row(next)) {
    checkColumns(scan.columns, layout, firstRow + scan.count)
    scan.count += 1
    end = next
  }
  return { count: scan.count, places: scan.places(), end }
}

function checkColumns(found: number, layout: CsvLayout, row: number): void {
  if (found === layout.columns) return
  throw refuse(layout, `has ${found} columns where ${layout.columns} should be`, {
    row,
    tryThis: 'Give the file as published, or fetch it again.',
  })
}

/** Goes through a text row by row; a class, since it grows and its parts are called for every field. */
class RowScan {
  readonly #text: string
  readonly #layout: CsvLayout
  readonly #firstRow: number
  #places: Int32Array
  /** Rows that are done, counted by who asks for them. */
  count = 0
  /** Of the row taken last. */
  columns = 0

  constructor(text: string, layout: CsvLayout, firstRow: number) {
    this.#text = text
    this.#layout = layout
    this.#firstRow = firstRow
    this.#places = new Int32Array(Math.max(64, text.length >> 3))
  }

  places(): Int32Array {
    return this.#places.slice(0, this.count * this.#layout.columns * 2)
  }

  /** Takes the row that begins at a place and gives where the next begins; -1 where the text stops before. */
  row(start: number): number {
    const text = this.#text
    let at = start
    for (let column = 0; ; column += 1) {
      const isQuoted = text.charCodeAt(at) === quote
      const end = isQuoted ? this.#quoted(at, column) : this.#plain(at, column)
      if (end === -1) return -1
      const sign = text.charCodeAt(end)
      if (sign !== comma) {
        const after = sign === carriageReturn ? end + 2 : end + 1
        this.columns = column + 1
        return after > text.length ? -1 : after
      }
      at = end + 1
    }
  }

  /** Where the comma or line end after a quoted field stands; -1 where the text stops before it. */
  #quoted(start: number, column: number): number {
    const text = this.#text
    let close = text.indexOf('"', start + 1)
    let isDoubled = false
    while (close !== -1 && text.charCodeAt(close + 1) === quote) {
      isDoubled = true
      close = text.indexOf('"', close + 2)
    }
    if (close === -1 || close + 1 >= text.length) return -1
    const next = text.charCodeAt(close + 1)
    if (next !== comma && next !== lineFeed && next !== carriageReturn) throw this.#stray()
    this.#note(column, start + 1, isDoubled ? ~close : close)
    return close + 1
  }

  #plain(start: number, column: number): number {
    const text = this.#text
    for (let at = start; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === comma || code === lineFeed || code === carriageReturn) {
        this.#note(column, start, at)
        return at
      }
      if (code === quote) throw this.#stray()
    }
    return -1
  }

  #note(column: number, start: number, end: number): void {
    const { columns } = this.#layout
    if (column >= columns) return
    const at = 2 * (this.count * columns + column)
    if (at + 1 >= this.#places.length) {
      const larger = new Int32Array(2 * this.#places.length)
      larger.set(this.#places)
      this.#places = larger
    }
    this.#places[at] = start
    this.#places[at + 1] = end
  }

  #stray(): Failure {
    return refuse(this.#layout, 'has a stray quotation mark', { row: this.#firstRow + this.count })
  }
}

/** What follows the last line end: nothing, the end-of-file mark, or a row without a line end, which must be whole. */
function lastRow(rest: string, place: Place): Omit<CsvPlaces, 'firstRow'> | undefined {
  const bare = rest.endsWith('\u001a') ? rest.slice(0, -1) : rest
  if (bare.trim() === '') return undefined
  if (!isWhole(bare)) throw unclosed(place.layout, place.firstRow)
  const text = `${bare}\n`
  const scan = new RowScan(text, place.layout, place.firstRow)
  if (scan.row(0) === -1 || scan.columns !== place.layout.columns) {
    throw unclosed(place.layout, place.firstRow)
  }
  scan.count = 1
  return { count: 1, text, places: scan.places() }
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
