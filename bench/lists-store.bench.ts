import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Instant } from '../src/model/index.ts'
import { type ListRecord, openStore } from '../src/store/index.ts'
import { median, report } from './report.ts'

/**
 * How long a version of a list takes into the store and out again, against reading the same JSON lines and `JSON.parse` alone, in
 * one run: `node --import tsx bench/lists-store.bench.ts [RECORDS]`, 200,000 unless told. The times of putting hold the reading.
 */
const count = Number(process.argv[2] ?? 200_000)
const folder = mkdtempSync(join(tmpdir(), 'firebreak-bench-'))
const file = join(folder, 'records.jsonl')
await pipeline(Readable.from(lines()), createWriteStream(file))
const store = await openStore({ dataFolder: join(folder, 'data') })
const at = '2026-01-01T00:00:00.000Z' as Instant
const write = { at, what: 'a bench' }

/** An invented person in the words of Follow the Money, about 480 bytes. */
function* lines(): Generator<string> {
  for (let n = 0; n < count; n += 1) {
    // Scattered, so that no order of the file helps.
    const id = `NK-${(Math.imul(n, 2_654_435_761) >>> 0).toString(36)}-${n}`
    const name = `Nemo Fictus ${n} of Nowhere`
    const properties = {
      name: [name, `Fictus ${n}, Nemo`],
      alias: [`Нéмо ${n}`],
      birthDate: [`19${10 + (n % 90)}-01-11`],
      country: ['kp'],
      topics: ['sanction'],
      notes: [`Said to be "the ${n}th of his name"; holder of no passport; seen nowhere at all.`],
      sourceUrl: [`https://example.org/list/${n}`],
    }
    const rest = { referents: [`x-${n}`], datasets: ['invented'], target: true }
    yield `${JSON.stringify({ id, caption: name, schema: 'Person', properties, ...rest })}\n`
  }
}

/** Batches of a thousand; `mark` makes each hundredth record another. */
async function* batches(mark: string): AsyncGenerator<readonly ListRecord[]> {
  let batch: ListRecord[] = []
  let n = 0
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const body = JSON.parse(line) as { readonly id: string }
    n += 1
    batch.push({ id: body.id, body: n % 100 === 0 ? { ...body, mark } : body })
    if (batch.length < 1000) continue
    yield batch
    batch = []
  }
  yield batch
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function usedUp(items: AsyncIterable<unknown>): Promise<number> {
  let seen = 0
  for await (const item of items) if (item !== undefined) seen += 1
  return seen
}

function put(version: string): Promise<unknown> {
  const rawHash = version.repeat(64)
  const records = batches(version)
  return store.documents.putVersion(
    { list: 'bench', version, rawHash, fetchedAt: at, records },
    write,
  )
}

const parsing: number[] = []
const parse = async () => parsing.push(await timed(() => usedUp(batches(''))))
await parse()
const first = await timed(() => put('1'))
await parse()
const second = await timed(() => put('2'))
await parse()
const whole = await timed(() => usedUp(store.documents.recordsOf('bench', '2')))
const changes = await timed(() => usedUp(store.documents.diff('bench', '1', '2')))
const ids = Array.from({ length: 10 }, (_, n) => {
  const place = Math.floor((n * count) / 10)
  return `NK-${(Math.imul(place, 2_654_435_761) >>> 0).toString(36)}-${place}`
})
const few: number[] = []
for (let round = 0; round < 200; round += 1) {
  few.push(await timed(() => store.documents.records('bench', '2', ids)))
}
const versions: number[] = []
for (let round = 0; round < 200; round += 1) {
  versions.push(await timed(() => store.documents.versions()))
}
const raw = await timed(() => store.blobs.put('bench', createReadStream(file), write))
await store.close()
rmSync(folder, { recursive: true, force: true })

const bare = median(parsing)
const seconds = (value: number) => ({ value: value / 1000, unit: 's', times: value / bare })
report('lists-store', [
  { what: `read and JSON.parse ${count} records`, value: bare / 1000, unit: 's' },
  { what: 'first version put', ...seconds(first), most: (4 * bare) / 1000 },
  { what: 'second version put, one in 100 changed', ...seconds(second), most: (4 * bare) / 1000 },
  { what: 'recordsOf', ...seconds(whole) },
  { what: 'diff of the two', ...seconds(changes) },
  { what: 'raw file put as a stream', ...seconds(raw) },
  { what: 'records of 10 ids, median', value: median(few), unit: 'ms', most: 2 },
  { what: 'versions, median', value: median(versions), unit: 'ms' },
])
