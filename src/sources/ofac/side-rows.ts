import { type CsvPlaces, fieldAt } from '../kit/csv-rows.ts'
import { grow, nothing } from '../kit/grow.ts'

/**
 * The rows of a file beside the primary one, found by the record they belong to. They stay as places in the text of the file and are read
 * when their record comes: as objects they would all be held, and gone over by the collector, until then.
 */
export class SideRows {
  readonly #columns: number
  readonly #batches: CsvPlaces[] = []
  /** By record, its first row. Rows count from 1, and 0 is none. */
  readonly #first = new Map<number, number>()
  /** By row, the next of the same record; by first row, the last of those that stand together up to now. */
  readonly #next: number[] = [0]
  readonly #last: number[] = [0]
  #record = -1
  #start = 0
  #batch = noBatch

  constructor(columns: number) {
    this.#columns = columns
  }

  /** The largest number of a record that has a row. */
  largest = 0

  addBatch(batch: CsvPlaces): void {
    this.#batches.push(batch)
  }

  /** Notes for which record the next row of the last batch is; see `recordKey`. */
  addRow(record: number): void {
    const row = this.#next.push(0) - 1
    this.#last.push(row)
    if (record !== this.#record) this.#begin(record, row)
    else this.#next[row - 1] = row
    this.#last[this.#start] = row
  }

  /** Whether a record has a row that was noted. */
  has(record: number): boolean {
    return this.#first.has(record)
  }

  records(): Iterable<number> {
    return this.#first.keys()
  }

  /** Reads the rows of a record in the order of the file. */
  read<Row>(record: number, read: (batch: CsvPlaces, at: number) => Row): readonly Row[] {
    const first = this.#first.get(record)
    if (first === undefined) return nothing
    let rows: readonly Row[] = nothing
    for (let row = first; row !== 0; row = this.#next[row] ?? 0) {
      const batch = this.#batchOf(row)
      rows = grow(rows, read(batch, (row - batch.firstRow) * this.#columns))
    }
    return rows
  }

  /** The number of a record as the file writes it. */
  written(record: number): string {
    return this.read(record, fieldAt)[0] ?? ''
  }

  /** A record that is larger than all before is new; where it is not, its rows may not stand together. */
  #begin(record: number, row: number): void {
    this.#record = record
    const first = record > this.largest ? undefined : this.#first.get(record)
    this.#start = first ?? row
    if (first !== undefined) {
      this.#next[this.#last[first] ?? first] = row
      return
    }
    this.#first.set(record, row)
    this.largest = Math.max(this.largest, numberOf(record))
  }

  /** Mostly the one of the row before, since the files are in one order. */
  #batchOf(row: number): CsvPlaces {
    const { firstRow, count } = this.#batch
    if (row < firstRow || row >= firstRow + count) {
      this.#batch = this.#batches.findLast((batch) => batch.firstRow <= row) ?? this.#batch
    }
    return this.#batch
  }
}

const noBatch: CsvPlaces = { firstRow: 1, count: 0, text: '', places: new Int32Array() }
const tenDigits = 1e10

/**
 * The number of a record as a field writes it, as a key: the number itself; with zeros before it, which OFAC never writes, a negative one
 * that says how many signs there are. NaN where the field is not of one to nine digits.
 */
export function recordKey({ text, places }: CsvPlaces, at: number): number {
  const start = places[2 * at] ?? 0
  const end = places[2 * at + 1] ?? 0
  if (end <= start || end - start > 9) return Number.NaN
  let key = 0
  for (let sign = start; sign < end; sign += 1) {
    const digit = text.charCodeAt(sign) - 0x30
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    key = 10 * key + digit
  }
  const isPlain = text.charCodeAt(start) !== 0x30 || end - start === 1
  return isPlain ? key : -((end - start) * tenDigits + key)
}

/** The largest number among records. */
export function largestOf(records: Iterable<number>): number {
  let most = 0
  for (const record of records) most = Math.max(most, numberOf(record))
  return most
}

function numberOf(record: number): number {
  return Math.abs(record) % tenDigits
}
