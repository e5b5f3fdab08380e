import type { Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type BatchForm, type BatchRow, csvTable, type Operation } from '../app/index.ts'
import { badInput, Failure } from '../model/index.ts'
import type { Where } from './installation.ts'

export interface BatchOptions extends Where {
  /** The file of questions. */
  readonly file: string
  readonly out?: string
  readonly on?: string
  readonly knownBy?: string
  readonly [field: string]: unknown
}

/** The rows of a file of questions, as inputs; `read` hears how many bytes are done, and the hash takes in what was read. */
export function readRows(
  operation: Operation,
  form: BatchForm,
  options: BatchOptions,
  hash: Hash,
  read: (bytes: number) => void,
): AsyncGenerator<BatchRow> {
  const asked = {
    ...(options.on === undefined ? {} : { on: options.on }),
    ...(options.knownBy === undefined ? {} : { knownBy: options.knownBy }),
    ...(form.reads === 'csv' ? sharedFields(operation, options) : {}),
  }
  return form.reads === 'csv'
    ? readCsv(form, options.file, asked, hash, read)
    : readJsonLines(options.file, asked, hash, read)
}

/** Options that hold for every row: threshold, list. */
function sharedFields(operation: Operation, options: BatchOptions): object {
  const fields = Object.keys(operation.publishedTakes.properties).filter(
    (field) => options[field] !== undefined && field !== 'on' && field !== 'knownBy',
  )
  return Object.fromEntries(
    fields.map((field) => {
      const { type } = operation.publishedTakes.properties[field] as { readonly type?: string }
      const value = options[field]
      const isNumber = (type === 'number' || type === 'integer') && !Number.isNaN(Number(value))
      return [field, isNumber ? Number(value) : value]
    }),
  )
}

async function* readJsonLines(
  path: string,
  asked: object,
  hash: Hash,
  read: (bytes: number) => void,
): AsyncGenerator<BatchRow> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 })
  let row = 0
  for await (const line of createInterface({ input: file, crlfDelay: Number.POSITIVE_INFINITY })) {
    row += 1
    hash.update(line).update('\n')
    if (row % 500 === 0) read(file.bytesRead)
    if (line.trim() === '') continue
    yield parseRow(row, line, asked)
  }
  read(file.bytesRead)
}

function parseRow(row: number, line: string, asked: object): BatchRow {
  try {
    const value: unknown = JSON.parse(line)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return { row, input: isObject ? { ...value, ...asked } : value }
  } catch (cause) {
    const failure = new Failure('bad-input/not-json', `Row ${row} is not JSON.`, {
      at: `row ${row}`,
      cause,
    })
    return { row, failure }
  }
}

/** Rows count from 1, the head not among them. */
async function* readCsv(
  form: BatchForm,
  path: string,
  asked: object,
  hash: Hash,
  read: (bytes: number) => void,
): AsyncGenerator<BatchRow> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 })
  let row = 0
  for await (const { names, rows } of csvTable(hashing(file, hash), {
    source: 'batch',
    file: path,
  })) {
    if (row === 0) checkColumns(form, path, names)
    for (const cells of rows) {
      row += 1
      yield { row, input: { ...form.inputOf?.(cells), ...asked }, cells }
    }
    read(file.bytesRead)
  }
}

async function* hashing(file: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of file) {
    hash.update(chunk)
    yield chunk
  }
}

function checkColumns({ option, needs = [] }: BatchForm, path: string, names: readonly string[]) {
  const lacking = needs.find((group) => group.every((name) => !names.includes(name)))
  if (lacking === undefined) return
  throw badInput(
    `--${option}`,
    `${path} has no column ${lacking.join(' or ')}; it has ${names.join(', ')}.`,
  )
}
