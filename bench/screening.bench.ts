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

/** How fast a name is screened: on one core against UN + OFAC, beside brute-force Jaro-Winkler, and among a million listings. */
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
const real = buildIndex(parties)
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
    what: 'names alone, UN + OFAC',
    value: ours,
    unit: 'names/s',
    least: 10_000,
    times: ours / brute,
  },
  { what: 'names of people, UN + OFAC', value: people, unit: 'names/s', times: people / brute },
  ...manyLines(),
])

function perSecond(asked: readonly string[], run: (name: string) => number): number {
  for (const name of asked.slice(0, 2000)) run(name)
  const started = performance.now()
  for (const name of asked) run(name)
  return asked.length / ((performance.now() - started) / 1000)
}

function manyLines(): readonly Line[] {
  const next = random(1718)
  const make = maker(next)
  const builder = indexBuilder()
  const started = performance.now()
  for (let at = 0; at < size; at += 1) builder.add(make(at))
  const built = builder.finish()
  const building = (performance.now() - started) / 1000
  const bytes = writeIndex(built)
  const opened = performance.now()
  const index = readIndex(bytes)
  const opening = performance.now() - opened
  const times = ask(index, make)
  return [
    { what: `${size} synthetic listings: built in`, value: building, unit: 's' },
    { what: '  bytes a listing in memory', value: index.bytes / index.size, unit: 'B', most: 400 },
    { what: '  read from bytes in', value: opening, unit: 'ms' },
    { what: '  one query, p50', value: median(times), unit: 'ms', most: 2 },
    { what: '  one query, p99', value: quantile(times, 0.99), unit: 'ms', most: 20 },
  ]
}

/** Half the questions are clean names, half are of the corpus's own making. */
function ask(index: MatchIndex, make: (at: number) => ListedParty): readonly number[] {
  const own = Array.from({ length: 2000 }, (_, at) => make(at).names[0]?.full ?? '')
  const asked = own.flatMap((name, at) => [name, names[at * 7] ?? name])
  return asked.map((name) => {
    const started = performance.now()
    screen(index, { name }, options)
    return performance.now() - started
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
