import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownSource, sources } from '../src/sources/index.ts'
import { corpusOf, findSample } from '../src/sources/testing/find-sample.ts'
import { type FuzzFinding, fuzzSource } from '../src/sources/testing/fuzz.ts'
import { report } from './report.ts'

/**
 * Gives every parser its sample spoilt in every way that `mutate.ts` knows, five seconds each, or as long as told:
 * `node --import tsx bench/fuzz.bench.ts 600 un-sc`. An input on which a parser breaks its contract goes to the source's `corpus/`, which
 * the contract suite reads again ever after. A third argument is the seed; without it the day is.
 */
const [seconds = '5', only, seed = new Date().toISOString().slice(0, 10).replaceAll('-', '')] =
  process.argv.slice(2)
/** A user's own table under a mapping of its sample; its corpus lies with the parser. */
const own = ownSource({
  id: 'own',
  columns: {
    reference: 'Customer no',
    name: 'Full name',
    alias: 'Also known as',
    birthDate: 'Born',
  },
  separator: '; ',
  dateFormat: 'day-first',
  ignores: ['Branch'],
})
const all = [...sources, own]
const wanted = all.filter(({ id }) => only === undefined || only === 'all' || only === id)
if (wanted.length === 0 || !(Number(seconds) > 0))
  throw new Error(`Give seconds and one of ${all.map(({ id }) => id).join(', ')}.`)

const reports = []
for (const source of wanted) {
  const folder = corpusOf(source)
  const found = await fuzzSource(source, findSample(source), {
    seconds: Number(seconds),
    seed: Number(seed),
    clock: () => performance.now(),
    spent: processorMs,
  })
  for (const finding of found.findings) keep(folder, finding)
  reports.push({ id: source.id, ...found })
}

report('fuzz', [
  { what: 'seed', value: Number(seed), unit: '' },
  ...reports.flatMap(({ id, tried, read, slowestMs, findings }) => [
    { what: `${id}: inputs tried in ${seconds} s`, value: tried, unit: '' },
    { what: `${id}: of which read to the end`, value: read, unit: '' },
    { what: `${id}: slowest`, value: slowestMs, unit: 'ms', most: 3000 },
    { what: `${id}: contract broken`, value: findings.length, unit: 'inputs', most: 0 },
  ]),
])

/** On a machine that others use too, the clock would blame the parser for their work. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Keeps an input with the file it stands for and the head of its hash as its name. */
function keep(folder: string, { file, says, input }: FuzzFinding): void {
  const name = `${file}.${createHash('sha256').update(input).digest('hex').slice(0, 8)}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), input)
  process.stdout.write(`${join(folder, name)}: ${says}\n`)
}
