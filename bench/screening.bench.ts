import { join } from 'node:path'
import {
  buildIndex,
  defaultThreshold,
  indexBuilder,
  type MatchIndex,
  readIndex,
  screen,
  writeIndex,
} from '../src/matching/index.ts'
import { jaroWinkler } from '../src/matching/ofac/jaro-winkler.ts'
import type { ListedParty } from '../src/model/index.ts'
import { evalFolder, readLists, readTable } from './kit/lists.ts'
import { random } from './kit/treatments.ts'
import { type Line, median, quantile, report } from './report.ts'

/** How fast a name is screened: on one core against UN + OFAC, beside brute-force Jaro-Winkler, and among a million listings; by processor time. */
const folder = evalFolder()
const size = Number(process.env['FIREBREAK_BENCH_LISTINGS'] ?? 1_000_000)
const parties = await readLists(join(folder, 'lists'))
const options = {
  threshold: defaultThreshold,
  settings: { weakAliasesAlert: { 'ofac-sdn': false, 'ofac-cons': false } },
  limit: 50,
}
const names = ['us', 'global']
  .flatMap((part) => readTable(join(folder, `eval/negatives_${part}.csv`)))
  .map((row) => row['query'] ?? '')
const small = buildIndex(parties.slice(0, 500))
for (const name of names.slice(0, 2000)) screen(small, { name }, options)
const real = buildIndex(parties)
const atFirst = perSecond(names, (name) => screen(real, { name }, options).length)
const ours = perSecond(names, (name) => screen(real, { name }, options).length)
const people = perSecond(names, (name) => screen(real, { name, schema: 'Person' }, options).length)
const listed = parties.flatMap((party) => party.names.map(({ full }) => full.toUpperCase()))
const brute = perSecond(names.slice(0, 40), (name) => {
  const upper = name.toUpperCase()
  return listed.filter((other) => jaroWinkler(upper, other) >= 0.9).length
})

report('screening', [
  { what: 'brute-force Jaro-Winkler, UN + OFAC', value: brute, unit: 'names/s' },
  {
    what: 'names alone, their words never met before',
    value: atFirst,
    unit: 'names/s',
    times: atFirst / brute,
  },
  {
    what: 'names alone, UN + OFAC',
    value: ours,
    unit: 'names/s',
    least: 10_000,
    times: ours / brute,
  },
  { what: 'names of people, UN + OFAC', value: people, unit: 'names/s', times: people / brute },
  ...manyLines(),
])

/** Milliseconds of processor time that this process has had, all its threads together: what others run beside it does not count. */
function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function perSecond(asked: readonly string[], run: (name: string) => number): number {
  const started = worked()
  for (const name of asked) run(name)
  return asked.length / ((worked() - started) / 1000)
}

function manyLines(): readonly Line[] {
  const bare = maker(random(1718))
  const before = worked()
  for (let at = 0; at < size; at += 1) bare(at)
  const making = worked() - before
  const make = maker(random(1718))
  const builder = indexBuilder()
  const started = worked()
  for (let at = 0; at < size; at += 1) builder.add(make(at))
  const built = builder.finish()
  const building = (worked() - started - making) / 1000
  const bytes = writeIndex(built)
  const reading = worked()
  const read = readIndex(bytes)
  const loading = worked() - reading
  const times = ask(read, make)
  const own = times.map((time) => time.own)
  const wall = times.map((time) => time.wall)
  return [
    { what: `${size} synthetic listings: built in`, value: building, unit: 's' },
    { what: '  bytes a listing in memory', value: built.bytes / size, unit: 'B', most: 400 },
    { what: '  read from bytes in', value: loading, unit: 'ms' },
    { what: '  one query, p50', value: median(own), unit: 'ms', most: 2 },
    { what: '  one query, p99', value: quantile(own, 0.99), unit: 'ms', most: 20 },
    { what: '  one query by the clock, p50', value: median(wall), unit: 'ms' },
    { what: '  one query by the clock, p99', value: quantile(wall, 0.99), unit: 'ms' },
  ]
}

interface Time {
  readonly own: number
  readonly wall: number
}

/** Half the questions are clean names, half are of the corpus's own making. */
function ask(index: MatchIndex, make: (at: number) => ListedParty): readonly Time[] {
  const own = Array.from({ length: 2000 }, (_, at) => make(at).names[0]?.full ?? '')
  const asked = own.flatMap((name, at) => [name, names[at * 7] ?? name])
  return asked.map((name) => {
    const [started, before] = [performance.now(), worked()]
    screen(index, { name }, options)
    return { own: worked() - before, wall: performance.now() - started }
  })
}

/** Invented people: words of the real lists mixed with words put together from syllables, the frequent ones far more often. */
function maker(next: () => number): (at: number) => ListedParty {
  const syllables =
    'ka lo mi ra ten shi vor na bel do zan ki pe tur as el go ri mu han sa fi'.split(' ')
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const word = (): string =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(syllables)).join('')
  const made = Array.from({ length: 100_000 }, word)
  const known = parties
    .filter(({ schema }) => schema === 'Person')
    .flatMap(({ names: [first] }) => first?.full.replace(',', '').split(' ') ?? [])
  const rare = (): string => made[Math.floor(made.length * next() ** 3)] ?? ''
  const name = (): string =>
    `${next() < 0.5 ? pick(known) : rare()} ${rare()}${next() < 0.5 ? ` ${rare()}` : ''}`
  return (at) => ({
    list: 'synthetic',
    reference: String(at),
    schema: 'Person',
    names: Array.from({ length: next() < 0.3 ? 2 : 1 }, () => ({
      full: name(),
      kind: 'alias',
      quality: 'strong',
    })),
    genders: [],
    birthDates: [{ value: String(1940 + Math.floor(next() * 60)) }],
    birthPlaces: [],
    ties: [],
    addresses: [],
    identifiers:
      next() < 0.3 ? [{ scheme: 'passport', value: `P${Math.floor(next() * 1e8)}` }] : [],
    titles: [],
    positions: [],
    relations: [],
    designation: { programs: ['SYN'], legalBasis: [], measures: [], reasons: [], amendedOn: [] },
    remarks: [],
    links: [],
  })
}
