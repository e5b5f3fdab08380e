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
import { installation, root } from '../test/journeys/installation.ts'
import { report } from './report.ts'

/**
 * How long a list of FollowTheMoney lines takes to come in (raw file kept, one row a record), against reading and parsing the same file and
 * nothing else; then how long its search index takes to make, and how soon it answers again from disk. The first word is how many records;
 * 200,000 without it.
 */
const count = Number(process.argv[2] ?? 200_000)
const here = installation()
const path = join(here.data, '..', 'entities.ftm.json')
mkdirSync(here.data, { recursive: true })
await pipeline(Readable.from(generateFtm(count)), createWriteStream(path))

const program = join(root, 'bin/firebreak.mjs')
const store = await openStore({ dataFolder: here.data })
const before = await seconds(readAndParse)
const load = await seconds(loadAll)
await store.close()
const after = await seconds(readAndParse)
const index = await seconds(async () => command(['sources', 'index']))
const again = await seconds(async () => command(['screen', '--name', 'Anybody Example']))
const bytes = statSync(path).size
here.remove()

const bare = Math.min(before, after)
report('lists-load', [
  { what: `read and JSON.parse ${count} lines`, value: bare, unit: 's' },
  { what: 'taken in, raw file and records', value: load, unit: 's', times: load / bare },
  { what: 'times read and JSON.parse', value: load / bare, unit: 'x', most: 4 },
  { what: 'search index made, from start to end', value: index, unit: 's', times: index / bare },
  { what: 'first answer again, from disk', value: again, unit: 's', most: 10, times: again / bare },
  { what: 'size of the file', value: bytes / 1e6, unit: 'MB' },
])

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

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
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
