import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { generateFtm } from '../src/sources/ftm/testing/generate.ts'
import { installation, root } from '../test/journeys/installation.ts'
import { report } from './report.ts'

/**
 * How long a list of FollowTheMoney lines takes to come in whole (raw file kept, records in the store, index built), against reading and
 * parsing the same file and nothing else; and how soon it answers again from disk. The first word is how many records; a million without it.
 */
const count = Number(process.argv[2] ?? 1_000_000)
const here = installation()
const path = join(here.data, '..', 'entities.ftm.json')
await pipeline(Readable.from(generateFtm(count)), createWriteStream(path))

const bytes = statSync(path).size
const bareRead = await seconds(readAndParse)
const program = join(root, 'bin/firebreak.mjs')
const load = await seconds(async () => command(['sources', 'update', '--from', path]))
const again = await seconds(async () => command(['screen', '--name', 'Anybody Example']))
const bareAgain = await seconds(readAndParse)
here.remove()

const sizeOf = bytes / 1e6
const bare = Math.min(bareRead, bareAgain)
report('lists-load', [
  { what: `read and JSON.parse ${count} lines`, value: bare, unit: 's' },
  { what: 'sources update, from start to end', value: load, unit: 's', times: load / bare },
  { what: 'times read and JSON.parse', value: load / bare, unit: 'x', most: 4 },
  { what: 'first answer again, from disk', value: again, unit: 's', most: 10, times: again / bare },
  { what: 'size of the file', value: sizeOf, unit: 'MB' },
])

async function readAndParse(): Promise<void> {
  let rest = Buffer.alloc(0)
  let records = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = Buffer.concat([rest, chunk as Buffer])
    let from = 0
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
      JSON.parse(bytes.toString('utf8', from, end))
      records += 1
      from = end + 1
    }
    rest = bytes.subarray(from)
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
