import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entryOf } from '../src/matching/entry.ts'
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
import { random, recombined, treated } from './kit/treatments.ts'

/**
 * Fits the coefficients of `src/matching/score/coefficients.ts`: a logistic regression, every cost at least a little, on hand-labelled
 * pairs and on names treated and recombined from the lists. Run it after a change to names, keys or features:
 * `FIREBREAK_EVAL=… npx tsx bench/fit-matching.ts [--write]`.
 */
interface Sample {
  readonly group: string
  readonly isMatch: boolean
  readonly weight: number
  readonly features: Features
}

const costs = ['near', 'conflict', 'against', 'extra', 'missing', 'clash', 'lone', 'order'] as const
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
}

const folder = evalFolder()
const pairsPath = join(folder, 'eval/name_pairs.csv')
const pairs = readTable(pairsPath)
const parties = await readLists(join(folder, 'lists'))
const listed = engineOf(indexed(parties))
let model: Model = current
for (let round = 0; round < 3; round += 1) model = fitTo(samples(model), model)
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
  return pairs.flatMap(({ case_group: group = '', schema, name1 = '', name2 = '', is_match }) => {
    const weight = group.startsWith('synth') ? 0.3 : 1
    return [
      [name1, name2],
      [name2, name1],
    ].flatMap(([one = '', two = '']) => {
      const features = pairFeatures(one, two, schema ?? '', using)
      return features === undefined
        ? []
        : [{ group, isMatch: is_match === 'true', weight: weight / 2, features }]
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
    if (vocabulary === undefined) continue
    const place = { part, number, vocabulary, listings: engine.lexicon.listings }
    engine.candidates(asked, number, 0.3 * asked.bits, (at) => {
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

/** Gradient descent with momentum on the weighted log loss, pulled a little towards where it started. */
function fitTo(data: readonly Sample[], from: Model): Model {
  const names = ['start', 'met', ...costs] as const
  const rows = data.map(({ features }) => row(features))
  let values = names.map((name) => from[name])
  const speed = names.map(() => 0)
  const total = data.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 0; step < 3000; step += 1) {
    const slope = names.map((name, at) => 0.002 * ((values[at] ?? 0) - current[name]))
    for (const [index, sample] of data.entries()) {
      const x = rows[index] ?? []
      const odds = x.reduce((sum, term, at) => sum + term * (values[at] ?? 0), 0)
      const miss = (1 / (1 + Math.exp(-odds)) - Number(sample.isMatch)) * (sample.weight / total)
      for (const [at, term] of x.entries()) slope[at] = (slope[at] ?? 0) + miss * term
    }
    values = values.map((value, at) => {
      speed[at] = 0.9 * (speed[at] ?? 0) - 0.1 * (slope[at] ?? 0)
      return Math.max(least[names[at] ?? ''] ?? -100, value + (speed[at] ?? 0))
    })
  }
  return Object.fromEntries(
    names.map((name, at) => [name, Math.round((values[at] ?? 0) * 1000) / 1000]),
  ) as unknown as Model
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
  ]
}

/** Each group of the labelled pairs scored by a fit that has not seen it. */
function crossValidate(data: readonly Sample[]): void {
  for (const group of ['nk_checks', 'nk_unit_tests', 'synth_people', 'synth_companies']) {
    const held = fitTo(
      data.filter((sample) => sample.group !== group),
      current,
    )
    const own = data.filter((sample) => sample.group === group)
    const score = (wanted: boolean): readonly number[] =>
      own.filter(({ isMatch }) => isMatch === wanted).map(({ features }) => logOdds(held, features))
    process.stdout.write(`${group}: AUC ${area(score(true), score(false)).toFixed(4)} left out\n`)
  }
}

function area(over: readonly number[], under: readonly number[]): number {
  let sum = 0
  for (const one of over) for (const two of under) sum += one > two ? 1 : one === two ? 0.5 : 0
  return sum / over.length / under.length
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
