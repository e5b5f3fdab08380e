import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { SingleBar } from 'cli-progress'
import {
  type BatchAnswer,
  type BatchRow,
  type Operation,
  recordBatch,
  runBatch,
} from '../app/index.ts'
import { badInput, Failure } from '../model/index.ts'
import { cliActor, now, openInstallation, type Where } from './installation.ts'

export interface BatchOptions extends Where {
  readonly batch: string
  readonly out?: string
  readonly on?: string
  readonly knownBy?: string
}

/**
 * Answers a file of inputs, one JSON object a line, into a file of answers in the same order. The answers appear under their name only
 * when all are there; a row that is wrong gets its problem in its place.
 */
export async function runBatchCommand(operation: Operation, options: BatchOptions): Promise<void> {
  const { batch, out } = options
  if (out === undefined)
    throw badInput('--out', '--out is missing; expected the file to write the answers to.')
  const found = await stat(batch).catch(() => undefined)
  if (found?.isFile() !== true) throw badInput('--batch', `There is no file ${batch}.`)
  const platform = await openInstallation(options)
  const bar = progressBar(found.size)
  const counts = { answered: 0, refused: 0 }
  const part = `${out}.part`
  try {
    const asking = { now: now(), actor: cliActor() }
    const [inputHash, answersHash] = [createHash('sha256'), createHash('sha256')]
    const rows = readRows(batch, options, inputHash, (bytes) => bar.update(bytes))
    const lines = asLines(runBatch(operation, platform, rows, asking), counts)
    await pipeline(Readable.from(hashed(lines, answersHash)), createWriteStream(part))
    const record = {
      inputHash: inputHash.digest('hex'),
      answersHash: answersHash.digest('hex'),
      ...counts,
    }
    await recordBatch(operation, platform, record, asking)
    await rename(part, out)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  } finally {
    bar.stop()
    await platform.close()
  }
  process.stderr.write(`${counts.answered} rows answered, ${counts.refused} refused.\n`)
}

/** A bar on a terminal, nothing in a pipe. */
function progressBar(total: number): SingleBar {
  const bar = new SingleBar({
    format: '{bar} {percentage}% of the file, {eta_formatted} to go',
    hideCursor: true,
    noTTYOutput: false,
    stream: process.stderr,
  })
  bar.start(total, 0)
  return bar
}

async function* readRows(
  path: string,
  { on, knownBy }: BatchOptions,
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
    yield parseRow(row, line, {
      ...(on === undefined ? {} : { on }),
      ...(knownBy === undefined ? {} : { knownBy }),
    })
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

async function* hashed(lines: AsyncIterable<string>, hash: Hash): AsyncGenerator<string> {
  for await (const line of lines) {
    hash.update(line)
    yield line
  }
}

async function* asLines(
  answers: AsyncIterable<BatchAnswer>,
  counts: { answered: number; refused: number },
): AsyncGenerator<string> {
  for await (const one of answers) {
    if ('problem' in one) {
      counts.refused += 1
      yield `${JSON.stringify(one)}\n`
    } else {
      counts.answered += 1
      yield `${JSON.stringify({ row: one.row, ...(one.answer as object) })}\n`
    }
  }
}
