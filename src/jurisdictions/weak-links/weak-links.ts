import { badInput, type Day, type Instant, sayCountry } from '../../model/index.ts'
import { type Host, type HostList, isOpenOn } from '../hosts/host.ts'
import type { Alias } from '../hosts/read-country.ts'
import { type IndicatorTable, keyOf, type Score } from '../indicators/table.ts'
import { type Line, lineAt } from './line.ts'
import { normalBelow } from './normal.ts'
import { countAt, countChances } from './poisson-binomial.ts'
import type { HostLine, WeakLinks } from './weak-links-schema.ts'

/** A list of hosts held against one vintage of an indicator. */
export interface WeakLinksQuestion {
  readonly below: number
  readonly on: Day
  readonly knownBy: Instant
  readonly list: HostList
  readonly table: IndicatorTable
  readonly otherTables?: readonly string[]
  readonly aliases?: readonly Alias[]
  readonly leftOut?: readonly string[]
}

/** The level of the interval of the count. */
const level = 0.9

/**
 * How many hosts lie under a percentile of an indicator, and how far that count is sure. A host counts when its percentile is under the line.
 * Each estimate has a standard error, so each host is under the line with the chance Phi((z - estimate) / standard error), z the line on the scale
 * of the estimates; the count is then Poisson-binomial, its expectation the sum of the chances and its interval the 5 and 95 percent
 * quantiles (sheet on enforcement, B.1). Hosts without a value are named and counted nowhere.
 */
export function weakLinksOf(question: WeakLinksQuestion): WeakLinks {
  const { below, on, knownBy, list, table } = question
  if (!(below >= 0 && below <= 100))
    throw badInput('below', `below must be a percentile from 0 to 100, not ${below}.`)
  const scores = new Map(table.scores.map((score) => [score.country, score]))
  const open = list.hosts.filter((host) => isOpenOn(host, on)).map((host) => bindingOn(host, on))
  const line = lineAt(below, table.scores)
  const hosts = open
    .map((host) => hostLine(host, scores.get(host.country), below, line))
    .sort((left, right) => (right.percentile ?? -1) - (left.percentile ?? -1))
  const tally = tallyAt(hosts, below)
  const states = hosts.filter(({ isState }) => isState)
  const stateTally = tallyAt(states, below)
  const missing = hosts.filter(({ percentile }) => percentile === null).map(({ name }) => name)
  const spread = spreadOf(hosts)
  const answer = {
    on,
    knownBy,
    below,
    count: tally.count,
    of: hosts.length,
    share: tally.share,
    shareBounds: boundsOf(tally.count, missing.length, hosts.length),
    interval: spread?.interval ?? null,
    intervalLevel: level,
    expected:
      spread === undefined
        ? null
        : { count: spread.expected, share: spread.expected / hosts.length },
    chanceOfCount: spread?.chances[tally.count] ?? null,
    statesOnly: { count: stateTally.count, of: states.length, share: stateTally.share },
    line: line === undefined ? null : lineLine(line, below),
    curve: cuts.map((cut) => curvePoint(cut, open, scores, table)),
    table: tableLine(table),
    otherTables: [...(question.otherTables ?? [])],
    hostList: { says: list.says, grade: list.grade, source: list.source },
    missing,
    aliases: [...(question.aliases ?? [])],
    leftOut: [...(question.leftOut ?? [])],
    caveats: [...caveats],
    hosts,
  }
  return { says: sayAnswer(answer), ...answer }
}

const cuts = Array.from({ length: 19 }, (_, index) => (index + 1) * 5)

const caveats = [
  'The errors are taken as independent; they share sources, so the true interval is somewhat wider.',
  'The rule of law measures courts, property and crime, not work on sanctions, and says nothing of will.',
  'Where no act beside the law of the United Nations is named, none is held; that is not to say that there is none.',
]

/** The host with the acts that bind it on a day. */
function bindingOn(host: Host, on: Day): Host {
  return { ...host, acts: host.acts.filter(({ until }) => until === undefined || on <= until) }
}

function hostLine(
  host: Host,
  score: Score | undefined,
  below: number,
  line: Line | undefined,
): HostLine {
  const { country, post, isState, from, to, acts } = host
  const chance = chanceBelow(score, line)
  return {
    country,
    name: sayCountry(country),
    post,
    isState,
    from: from ?? null,
    to: to ?? null,
    percentile: score?.percentile ?? null,
    low: score?.low ?? null,
    high: score?.high ?? null,
    estimate: score?.estimate ?? null,
    standardError: score?.standardError ?? null,
    isBelow: score === undefined ? null : score.percentile < below,
    chanceBelow: chance ?? null,
    standing: standingOf(score, below),
    legalBasis: acts.map(({ short, title, grade, source }) => ({ short, title, grade, source })),
  }
}

function chanceBelow(score: Score | undefined, line: Line | undefined): number | undefined {
  if (score?.estimate === undefined || score.standardError === undefined || line === undefined)
    return undefined
  if (score.standardError === 0) return score.estimate < line.estimate ? 1 : 0
  return normalBelow((line.estimate - score.estimate) / score.standardError)
}

function standingOf(score: Score | undefined, below: number): HostLine['standing'] {
  if (score?.low === undefined || score.high === undefined) return 'not-known'
  if (score.high < below) return 'below'
  return score.low >= below ? 'above' : 'across'
}

function tallyAt(hosts: readonly HostLine[], below: number) {
  const known = hosts.filter(({ percentile }) => percentile !== null)
  const count = known.filter(({ percentile }) => (percentile ?? 100) < below).length
  return { count, share: known.length === 0 ? null : count / known.length }
}

function boundsOf(count: number, missing: number, of: number): [number, number] {
  return of === 0 ? [0, 1] : [count / of, (count + missing) / of]
}

/** The distribution of the count; undefined where a host has no estimate with an error, for then the count has no distribution. */
function spreadOf(hosts: readonly HostLine[]) {
  const chances = hosts.flatMap(({ chanceBelow }) => (chanceBelow === null ? [] : [chanceBelow]))
  if (chances.length === 0 || chances.length < hosts.length) return undefined
  const counts = countChances(chances)
  const interval: [number, number] = [
    countAt(counts, (1 - level) / 2),
    countAt(counts, (1 + level) / 2),
  ]
  return { chances: counts, interval, expected: chances.reduce((sum, chance) => sum + chance, 0) }
}

function curvePoint(
  below: number,
  open: readonly Host[],
  scores: ReadonlyMap<string, Score>,
  table: IndicatorTable,
): WeakLinks['curve'][number] {
  const line = lineAt(below, table.scores)
  const hosts = open.map((host) => hostLine(host, scores.get(host.country), below, line))
  const spread = spreadOf(hosts)
  return {
    below,
    count: tallyAt(hosts, below).count,
    expected: spread?.expected ?? null,
    interval: spread?.interval ?? null,
  }
}

function lineLine({ estimate, how, between }: Line, below: number): NonNullable<WeakLinks['line']> {
  const [under, over] = between.map((one) => ({ ...one, name: sayCountry(one.country) }))
  const way = how === 'midpoint' ? 'half way' : 'by rank'
  return {
    estimate,
    how,
    between: [under, over].flatMap((one) => (one === undefined ? [] : [one])),
    says: `Percentile ${below} is the estimate ${estimate.toFixed(4)}, ${way} between ${under?.name} (${under?.percentile.toFixed(1)}) and ${over?.name} (${over?.percentile.toFixed(1)}).`,
  }
}

function tableLine(table: IndicatorTable): WeakLinks['table'] {
  const { title, vintage, year, knownFrom, grade, source } = table
  return { key: keyOf(table), title, vintage, year, knownFrom, grade, source }
}

function sayAnswer(answer: Omit<WeakLinks, 'says'>): string {
  const { count, of, below, share, expected, interval, table, missing } = answer
  const known = of - missing.length
  if (known === 0)
    return `Of none of the ${of} hosts does ${table.title} (${sayTable(table)}) have a value; how many are weak links is not known.`
  const head = `${count} of ${known} hosts (${percent(share ?? 0)}) lie below percentile ${below} of ${table.title} for ${sayTable(table)}.`
  const spread =
    expected === null || interval === null
      ? 'How far measurement error moves that cannot be told from this table.'
      : `Measurement error makes ${percent(expected.share)} the expected share, with ${interval[0]} to ${interval[1]} hosts in nine cases of ten.`
  const gap =
    missing.length === 0
      ? ''
      : ` ${missing.length} of ${of} hosts have no value and are counted nowhere.`
  return `${head} ${spread}${gap}`
}

function sayTable({ year, vintage }: WeakLinks['table']): string {
  const which = vintage === 'not stated' ? 'vintage not stated' : vintage
  return `${year ?? 'a year not stated'}, ${which}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}
