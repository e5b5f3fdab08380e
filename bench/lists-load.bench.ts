import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { filesAt } from '../src/app/lists/files-at.ts'
import { takeIn } from '../src/app/lists/take-in.ts'
import type { Instant } from '../src/model/index.ts'
import { ftm } from '../src/sources/ftm/source.ts'
import { generateFtm } from '../src/sources/ftm/testing/generate.ts'
import { openStore } from '../src/store/index.ts'
import { installation, root, serve } from '../test/journeys/installation.ts'
import { report } from './report.ts'

/**
 * How long a list of FollowTheMoney lines takes to come in (raw file kept, one row a record, acknowledged on disk), against reading and
 * parsing the same file and nothing else; then how long its search index takes to make, and how soon a server answers again from disk. The
 * first word is how many records, 200,000 without it; `load` as the second leaves the index out.
 */
const count = Number(process.argv[2] ?? 200_000)
const isLoadOnly = process.argv[3] === 'load'
const here = installation()
const path = join(here.data, '..', 'entities.ftm.json')
mkdirSync(here.data, { recursive: true })
await pipeline(Readable.from(generateFtm(count)), createWriteStream(path))

const program = join(root, 'bin/firebreak.mjs')
const store = await openStore({ dataFolder: here.data })
const before = await taken(readAndParse)
const load = await taken(loadAll)
await store.close()
const after = await taken(readAndParse)
const bare = before.seconds < after.seconds ? before : after
const lines = [
  { what: `read and JSON.parse ${count} lines`, value: bare.seconds, unit: 's' },
  { what: 'taken in, raw file and records', ...timesBare(load.seconds) },
  { what: 'times read and JSON.parse', value: load.seconds / bare.seconds, unit: 'x', most: 4 },
  { what: 'processor time of reading and JSON.parse', value: bare.processor, unit: 's' },
  {
    what: 'processor time of taking in, without the database',
    value: load.processor,
    unit: 's',
    times: load.processor / bare.processor,
  },
  { what: 'size of the file', value: statSync(path).size / 1e6, unit: 'MB' },
  ...(isLoadOnly ? [] : await searchable()),
]
await here.remove()
report('lists-load', lines)

async function searchable() {
  const index = await taken(async () => command(['sources', 'index']))
  const again = await taken(readyAgain)
  return [
    { what: 'search index made, from start to end', ...timesBare(index.seconds) },
    { what: 'serve: first answer again, from disk', ...timesBare(again.seconds), most: 10 },
  ]
}

function timesBare(value: number) {
  return { value, unit: 's', times: value / bare.seconds }
}

/** Starts a server on what is held, waits until it is ready, and has it screen a name. */
async function readyAgain(): Promise<void> {
  const serving = await serve(['--data', here.data, '--port', '0'])
  try {
    const ready = async () => (await fetch(`${serving.address}/readyz`)).ok
    while (!(await ready())) await new Promise((resolve) => setTimeout(resolve, 50))
    const answer = await fetch(`${serving.address}/v1/screen`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Anybody Example' }),
    })
    if (!answer.ok) throw new Error(await answer.text())
  } finally {
    await serving.stop()
  }
}

async function loadAll(): Promise<void> {
  const [found] = await filesAt(path)
  const [file] = ftm.files
  if (found === undefined || file === undefined) throw new Error(path)
  const now = new Date().toISOString() as Instant
  const given = [{ name: file.name, bytes: found.bytes, open: found.whole }]
  const line = await takeIn(store, ftm, given, { now, actor: 'bench', progress: () => {} })
  if (line.outcome !== 'taken-in') throw new Error(line.says)
}

async function readAndParse(): Promise<void> {
  let rest = Buffer.alloc(0)
  let records = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const read = Buffer.concat([rest, chunk as Buffer])
    let from = 0
    for (let end = read.indexOf(10); end !== -1; end = read.indexOf(10, from)) {
      JSON.parse(read.toString('utf8', from, end))
      records += 1
      from = end + 1
    }
    rest = read.subarray(from)
  }
  if (records !== count) throw new Error(`${records} lines`)
}

/** Seconds that a piece of work took, by the clock and of this program's processors. */
async function taken(work: () => Promise<unknown>) {
  const [started, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6 }
}

function command(words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [
    program,
    ...words,
    '--json',
    '--data',
    here.data,
  ])
  if (status !== 0) throw new Error(String(stderr))
}
