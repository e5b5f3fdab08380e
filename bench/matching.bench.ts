import { join } from 'node:path'
import {
  buildIndex,
  compareNames,
  defaultThreshold,
  type MatchIndex,
  type Query,
  screen,
} from '../src/matching/index.ts'
import { readCountry } from '../src/model/index.ts'
import { evalFolder, readLists, readTable } from './kit/lists.ts'
import { areaUnderCurve, falseAlarmsAt, type Scored } from './kit/pairs-measures.ts'
import { type Line, report } from './report.ts'

/** How well names are told apart: labelled pairs, manipulated names, clean names, and every listed name as a question. */
const folder = evalFolder()
const parties = await readLists(join(folder, 'lists'))
const un = buildIndex(parties.filter(({ list }) => list === 'un-sc'))
const all = buildIndex(parties)
const settings = { weakAliasesAlert: { 'ofac-sdn': false, 'ofac-cons': false } }
const options = { threshold: defaultThreshold, settings }
type Row = Readonly<Record<string, string>>

const scored = readTable(join(folder, 'eval/name_pairs.csv')).map((row) => ({
  group: row['case_group'] ?? '',
  isMatch: row['is_match'] === 'true',
  score: compareNames(row['name1'] ?? '', row['name2'] ?? '', row['schema']).score,
}))
const byHand = scored.filter(({ group }) => group.startsWith('nk'))
const positives = readTable(join(folder, 'eval/un_positives.csv'))
const treated = positives.filter(
  (row) => row['query']?.toLowerCase() !== row['clean']?.toLowerCase(),
)
const clean = ['us', 'global'].flatMap((part) =>
  readTable(join(folder, `eval/negatives_${part}.csv`)),
)

report('matching', [
  ...pairLines('pairs labelled by hand', byHand, 0.97, [4, 10]),
  ...pairLines('all pairs', scored, 0.9, []),
  line('UN manipulated file found', found(un, positives), '%', { least: 99 }),
  line('  of those that were manipulated', found(un, treated), '%', { least: 97 }),
  line('UN alerts per 1,000 clean names', alerts(un, false), '', { most: 5 }),
  line('  with birth date and country', alerts(un, true), '', { most: 1 }),
  line('UN + OFAC alerts per 1,000 clean names', alerts(all, false), '', { most: 20 }),
  line('  with birth date and country', alerts(all, true), '', { most: 4 }),
  ...ownLines(),
  ...leftOutLines(),
])

function line(what: string, value: number, unit: string, more: Partial<Line> = {}): Line {
  return { what, value, unit, ...more }
}

function pairLines(
  what: string,
  pairs: readonly Scored[],
  area: number,
  most: readonly number[],
): readonly Line[] {
  return [
    line(`${what}: area under the curve`, areaUnderCurve(pairs), '', { least: area }),
    ...[0.9, 0.95].map((recall, at) => {
      const bound = most[at]
      const more = bound === undefined ? {} : { most: bound }
      return line(`  false alarms at recall ${recall}`, falseAlarmsAt(pairs, recall), '', more)
    }),
  ]
}

function found(index: MatchIndex, rows: readonly Row[]): number {
  const hits = rows.filter((row) =>
    screen(index, { name: row['query'] ?? '' }, options).some(
      ({ id }) => id === `un-sc:${row['un_reference']}`,
    ),
  )
  return (100 * hits.length) / rows.length
}

function alerts(index: MatchIndex, withSides: boolean): number {
  const hits = clean.filter((row) => screen(index, question(row, withSides), options).length > 0)
  return (1000 * hits.length) / clean.length
}

function question(row: Row, withSides: boolean): Query {
  const name = row['query'] ?? ''
  const country = readCountry(row['nationality'] ?? '')
  if (!withSides) return { name }
  return {
    name,
    ...(row['birth_date'] === '' ? {} : { birthDate: row['birth_date'] ?? '' }),
    ...(country === undefined ? {} : { countries: [country] }),
  }
}

/** Every name that is not weak, as written, against all lists: its own listing among those tied first. */
function ownLines(): readonly Line[] {
  let asked = 0
  const missed: string[] = []
  for (const { list, reference, names } of parties) {
    for (const { full, quality } of names) {
      if (quality === 'weak') continue
      asked += 1
      const matches = screen(all, { name: full }, options)
      const own = matches.find(({ id }) => id === `${list}:${reference}`)
      if (own === undefined || own.score < (matches[0]?.score ?? 1))
        missed.push(`${list}:${reference}`)
    }
  }
  if (missed.length > 0) process.stdout.write(`missed: ${missed.join(', ')}\n`)
  return [
    line('exact names asked, UN + OFAC', asked, ''),
    line('  own listing first or tied', (100 * (asked - missed.length)) / asked, '%', {
      least: 100,
    }),
  ]
}

/** Each strong OFAC alias taken out of the list and asked for: found by the other names of its record, at the threshold. */
function leftOutLines(): readonly Line[] {
  const counts = new Map<string, { asked: number; found: number }>()
  const records = parties.filter(({ list, names }) => list !== 'un-sc' && names.length > 1)
  const sample = records.filter((_, at) => at % 4 === 0)
  for (const party of sample) {
    for (const [at, { full, quality }] of party.names.entries()) {
      if (at === 0 || quality === 'weak') continue
      const others = party.names.filter(
        (_, other) => other !== at && party.names[other]?.full !== full,
      )
      const index = buildIndex([{ ...party, names: others }])
      const isFound = screen(index, { name: full }, options).length > 0
      const kept = counts.get(party.schema) ?? { asked: 0, found: 0 }
      counts.set(party.schema, { asked: kept.asked + 1, found: kept.found + Number(isFound) })
    }
  }
  return [...counts].map(([schema, { asked, found: hits }]) =>
    line(`OFAC aliases left out, ${schema}: found of ${asked}`, (100 * hits) / asked, '%'),
  )
}
