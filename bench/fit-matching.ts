import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entryOf } from '../src/matching/entry.ts'
import { compareNames } from '../src/matching/index.ts'
import { type HeldIndex, indexOfSegment } from '../src/matching/listings/held-index.ts'
import { segmentBuilder } from '../src/matching/listings/segment-builder.ts'
import { familyLast, wordsOf } from '../src/matching/names/parse-name.ts'
import { bearerOf } from '../src/matching/names/unit.ts'
import { model as current } from '../src/matching/score/calibration.ts'
import type { Features } from '../src/matching/score/features.ts'
import { logOdds, type Model, mostShare } from '../src/matching/score/model.ts'
import { askName } from '../src/matching/search/asked-name.ts'
import { compareName, isExact } from '../src/matching/search/compare-name.ts'
import { type Engine, engineOf } from '../src/matching/search/engine.ts'
import type { ListedParty } from '../src/model/index.ts'
import { evalFolder, readLists, readTable } from './kit/lists.ts'
import { areaUnderCurve, falseAlarmsAt } from './kit/pairs-measures.ts'
import { random, recombined, treated } from './kit/treatments.ts'

/**
 * Fits the coefficients of `src/matching/score/coefficients.ts`: a logistic regression, every cost at least a little, on hand-labelled
 * pairs and on names treated and recombined from the lists. Run it after a change to names, keys or features:
 * `FIREBREAK_EVAL=… npx tsx bench/fit-matching.ts [--write]`.
 */
interface Sample {
  readonly group: string
  /** Number of the labelled pair. */
  readonly pair?: number
  readonly isMatch: boolean
  readonly weight: number
  readonly features: Features
}

const costs = [
  'near',
  'conflict',
  'against',
  'extra',
  'missing',
  'clash',
  'lone',
  'order',
  'parts',
  'sister',
] as const
const least: Readonly<Record<string, number>> = {
  met: 0.8,
  near: 2,
  conflict: 4,
  against: 0.3,
  extra: 2,
  missing: 0.8,
  clash: 2.5,
  lone: 0.8,
  order: 0.2,
  parts: 0.3,
  sister: 0.3,
}

/** What is further off says nothing to the fit. */
const leastOdds = -8

/** What each cost is held to be without a pair to say otherwise, and how strongly. */
const prior: Model = {
  start: -1,
  met: 1,
  near: 2,
  conflict: 4,
  against: 2,
  extra: 2.5,
  missing: 1.5,
  clash: 2.5,
  lone: 1,
  order: 1.5,
  parts: 0.8,
  sister: 0.6,
}
const pull = 0.002
const manyFolds = 10

const folder = evalFolder()
const pairsPath = join(folder, 'eval/name_pairs.csv')
const pairs = readTable(pairsPath)
const parties = await readLists(join(folder, 'lists'))
const listed = engineOf(indexed(parties))
const rounds = 2
let model: Model = current
for (let round = 0; round < rounds; round += 1) model = fitTo(samples(model), model)
const all = samples(model)
process.stdout.write(`${JSON.stringify(model, null, 2)}\n`)
crossValidate(all)
if (process.argv.includes('--write')) write()

function samples(using: Model): readonly Sample[] {
  return [...labelled(using), ...fromLists(using)]
}

function indexed(from: readonly ListedParty[]): HeldIndex {
  const builder = segmentBuilder()
  for (const party of from) builder.add(entryOf(party))
  return indexOfSegment(builder.finish())
}

/** Both ways round, as `compareNames` looks at them; the machine-proposed groups count a quarter. */
function labelled(using: Model): readonly Sample[] {
  return pairs.flatMap((row, pair) => {
    const { case_group: group = '', schema, name1 = '', name2 = '', is_match } = row
    const weight = group.startsWith('synth') ? 0.3 : 1
    return [
      [name1, name2],
      [name2, name1],
    ].flatMap(([one = '', two = '']) => {
      const features = pairFeatures(one, two, schema ?? '', using)
      return features === undefined
        ? []
        : [{ group, pair, isMatch: is_match === 'true', weight: weight / 2, features }]
    })
  })
}

function pairFeatures(
  one: string,
  two: string,
  schema: string,
  using: Model,
): Features | undefined {
  const builder = segmentBuilder()
  builder.add({
    id: 'pair:1',
    list: 'pair',
    reference: '1',
    schema,
    caption: two,
    programs: [],
    names: [{ full: two, quality: 'strong' }],
    births: [],
    countries: [],
    genders: [],
    ids: [],
  })
  return best(engineOf(indexOfSegment(builder.finish())), one, schema, using, () => true)
}

/** Features of the name that scores best; undefined where none shares a word, or the names are equal. */
function best(
  engine: Engine,
  name: string,
  schema: string,
  using: Model,
  counts: (listing: number) => boolean,
): Features | undefined {
  let most = Number.NEGATIVE_INFINITY
  let found: Features | undefined
  const asked = askName(
    wordsOf(schema === 'Person' ? familyLast(name) : name),
    bearerOf(schema),
    engine.lexicon,
  )
  for (const [number, part] of engine.index.parts.entries()) {
    const vocabulary = engine.lexicon.vocabularies[number]
    const weights = engine.lexicon.weights[number]
    if (vocabulary === undefined || weights === undefined) continue
    const place = { part, number, vocabulary, weights }
    engine.candidates(asked, number, leastOdds, (at) => {
      if (!counts(part.segment.nameListing[at] as number)) return
      compareName(asked, at, place, engine.bench, using, Number.NEGATIVE_INFINITY)
      const odds = isExact(asked, at, place) ? 100 : logOdds(using, engine.bench.features)
      if (odds <= most) return
      most = odds
      found = odds === 100 ? undefined : { ...engine.bench.features }
    })
  }
  return found
}

function fromLists(using: Model): readonly Sample[] {
  const next = random(20_260_227)
  const named = parties.filter(
    ({ schema, names }) => (schema === 'Person' || schema === 'LegalEntity') && names.length > 0,
  )
  const chosen = named.filter(() => next() < 0.25)
  const weight = 0.12
  const positives = chosen.flatMap((party): Sample[] => {
    const name = party.names[0]?.full ?? ''
    const listing = listed.index.find(`${party.list}:${party.reference}`)
    const features = best(
      listed,
      treated(name, next),
      party.schema,
      using,
      (number) => number === listing,
    )
    return features === undefined ? [] : [{ group: 'treated', isMatch: true, weight, features }]
  })
  const negatives = chosen.flatMap((party, at): Sample[] => {
    const other = chosen[(at * 7 + 13) % chosen.length]
    if (other === undefined || other.schema !== party.schema) return []
    const name = recombined(party.names[0]?.full ?? '', other.names[0]?.full ?? '')
    const features = best(listed, name, party.schema, using, () => true)
    return features === undefined ? [] : [{ group: 'recombined', isMatch: false, weight, features }]
  })
  return [...positives, ...negatives]
}

/** Gradient descent with momentum on the weighted log loss, pulled a little towards what was held before any pair was seen. */
function fitTo(data: readonly Sample[], from: Model): Model {
  const names = ['start', 'met', ...costs] as const
  const wide = names.length
  const rows = Float64Array.from(data.flatMap(({ features }) => row(features)))
  const values = Float64Array.from(names, (name) => from[name])
  const speed = new Float64Array(wide)
  const total = data.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 0; step < 3000; step += 1) {
    const slope = values.map((value, at) => pull * (value - prior[names[at] ?? 'start']))
    for (const [index, { isMatch, weight }] of data.entries()) {
      addSlope(
        slope,
        rows.subarray(index * wide, (index + 1) * wide),
        values,
        isMatch,
        weight / total,
      )
    }
    for (let at = 0; at < wide; at += 1) {
      speed[at] = 0.9 * (speed[at] ?? 0) - 0.1 * (slope[at] ?? 0)
      values[at] = Math.max(least[names[at] ?? ''] ?? -100, (values[at] ?? 0) + (speed[at] ?? 0))
    }
  }
  return Object.fromEntries(
    names.map((name, at) => [name, Math.round((values[at] ?? 0) * 1000) / 1000]),
  ) as unknown as Model
}

function addSlope(
  slope: Float64Array,
  x: Float64Array,
  values: Float64Array,
  isMatch: boolean,
  weight: number,
): void {
  let odds = 0
  for (let at = 0; at < x.length; at += 1) odds += (x[at] as number) * (values[at] as number)
  const miss = (1 / (1 + Math.exp(-odds)) - Number(isMatch)) * weight
  for (let at = 0; at < x.length; at += 1)
    slope[at] = (slope[at] as number) + miss * (x[at] as number)
}

function row(features: Features): readonly number[] {
  const share = (cost: number): number => Math.min(mostShare, cost / features.met)
  return [
    1,
    Math.log2(1 + features.met),
    -share(features.near),
    -share(features.conflict),
    -features.against,
    -share(features.extra),
    -share(features.missing),
    -Math.min(2, features.clash),
    -Math.min(2, features.lone),
    -features.order,
    -Math.min(2, features.parts),
    -Math.min(2, features.sister),
  ]
}

/** Labelled pairs scored by a fit that has not seen them: in ten folds, a pair and its like in one, and each group left out whole. */
function crossValidate(data: readonly Sample[]): void {
  const folds = pairs.map(({ name1 = '', name2 = '' }) => foldOf(name1, name2))
  const unseen = new Map<number, number>()
  for (let fold = 0; fold < manyFolds; fold += 1) {
    const isHeld = ({ pair }: Sample): boolean => pair !== undefined && folds[pair] === fold
    scoreInto(
      unseen,
      data.filter(isHeld),
      fitTo(
        data.filter((sample) => !isHeld(sample)),
        prior,
      ),
    )
  }
  say('nk_* in ten folds', 'nk', unseen)
  say('all groups in ten folds', '', unseen)
  for (const group of ['nk_checks', 'nk_unit_tests', 'synth_people', 'synth_companies']) {
    const left = new Map<number, number>()
    const rest = data.filter((sample) => sample.group !== group)
    scoreInto(
      left,
      data.filter((sample) => sample.group === group),
      fitTo(rest, prior),
    )
    say(`${group} left out`, group, left)
  }
}

/** The same for a pair whichever way round, and however its letters are cased. */
function foldOf(one: string, two: string): number {
  const text = [one.toLowerCase(), two.toLowerCase()].sort().join('|')
  return createHash('sha256').update(text).digest().readUInt32LE() % manyFolds
}

function scoreInto(scores: Map<number, number>, data: readonly Sample[], by: Model): void {
  for (const { pair = -1, features } of data) {
    scores.set(pair, Math.max(scores.get(pair) ?? -1000, logOdds(by, features)))
  }
}

/** Equal names are above all, and names that share no word below all, whatever the fit. */
function say(what: string, group: string, scores: ReadonlyMap<number, number>): void {
  const scored = pairs.flatMap(({ case_group = '', name1 = '', name2 = '', is_match }, at) =>
    case_group.startsWith(group)
      ? [{ isMatch: is_match === 'true', score: scores.get(at) ?? unfitted(name1, name2) }]
      : [],
  )
  const alarms = [0.9, 0.95].map((recall) => falseAlarmsAt(scored, recall)).join(' and ')
  process.stdout.write(
    `${what}: AUC ${areaUnderCurve(scored).toFixed(4)}, false alarms at 0.90 and 0.95: ${alarms}\n`,
  )
}

function unfitted(one: string, two: string): number {
  return compareNames(one, two).score > 0.5 ? 1000 : -1000
}

function write(): void {
  const hash = createHash('sha256').update(readFileSync(pairsPath)).digest('hex')
  const matches = all.filter(({ isMatch }) => isMatch).reduce((sum, { weight }) => sum + weight, 0)
  const share = matches / all.reduce((sum, { weight }) => sum + weight, 0)
  writeFileSync(
    join(import.meta.dirname, '../src/matching/score/coefficients.ts'),
    `import type { Model } from './model.ts'

/** Written by \`bench/fit-matching.ts\`; do not edit by hand. */
export const model: Model = ${JSON.stringify(model)}

/** The weighted share of matches in the pairs that the fit saw. */
export const matchesInMix = ${share.toFixed(3)}

export const fitted = {
  on: '${process.env['FIREBREAK_TODAY'] ?? '2026-11-22'}',
  pairs: ${all.length},
  labelledPairsSha256: '${hash}',
} as const
`,
  )
}
