import { createHash, type Hash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  type BatchAnswer,
  type BatchForm,
  type Operation,
  recordBatch,
  runBatch,
} from '../app/index.ts'
import { badInput } from '../model/index.ts'
import { cliActor, now, openInstallation } from './installation.ts'
import { progressBar } from './progress.ts'
import { type BatchOptions, readRows } from './read-rows.ts'
import { writeRows } from './write-rows.ts'

/**
 * Answers a file of questions into a file of answers in the same order. The answers appear under their name only when all are there; a
 * row that is wrong gets its problem in its place.
 */
export async function runBatchCommand(
  operation: Operation,
  form: BatchForm,
  options: BatchOptions,
): Promise<void> {
  const { file, out } = options
  if (out === undefined && form.writes === 'json-lines')
    throw badInput('--out', '--out is missing; expected the file to write the answers to.')
  const found = await stat(file).catch(() => undefined)
  if (found?.isFile() !== true) throw badInput(`--${form.option}`, `There is no file ${file}.`)
  const platform = await openInstallation(options)
  const bar = progressBar(found.size, 'of the file')
  const counts = { answered: 0, refused: 0 }
  try {
    const asking = { now: now(), actor: cliActor() }
    const [inputHash, answersHash] = [createHash('sha256'), createHash('sha256')]
    const rows = readRows(operation, form, options, inputHash, (bytes) => bar.update(bytes))
    const answers = counted(runBatch(operation, platform, rows, asking), counts)
    await writeOut(hashed(writeRows(form, answers), answersHash), out)
    const record = {
      inputHash: inputHash.digest('hex'),
      answersHash: answersHash.digest('hex'),
      ...counts,
    }
    await recordBatch(operation, platform, record, asking)
    if (out !== undefined) await rename(`${out}.part`, out)
  } catch (error) {
    if (out !== undefined) await rm(`${out}.part`, { force: true })
    throw error
  } finally {
    bar.stop()
    await platform.close()
  }
  process.stderr.write(`${counts.answered} rows answered, ${counts.refused} refused.\n`)
}

/** Into a part file that gets its name at the end, or to standard output. */
function writeOut(lines: AsyncIterable<string>, out: string | undefined): Promise<void> {
  return out === undefined
    ? pipeline(Readable.from(lines), process.stdout, { end: false })
    : pipeline(Readable.from(lines), createWriteStream(`${out}.part`))
}

async function* hashed(lines: AsyncIterable<string>, hash: Hash): AsyncGenerator<string> {
  for await (const line of lines) {
    hash.update(line)
    yield line
  }
}

async function* counted(
  answers: AsyncIterable<BatchAnswer>,
  counts: { answered: number; refused: number },
): AsyncGenerator<BatchAnswer> {
  for await (const one of answers) {
    if ('problem' in one) counts.refused += 1
    else counts.answered += 1
    yield one
  }
}
