import { identifierKey, looksLikeIdentifier } from '../identifier-key.ts'
import { birthsAt, listingAt, manyOf, nameAt } from '../listings/entry-at.ts'
import { locate } from '../listings/held-index.ts'
import { eachUnder } from '../listings/key-table.ts'
import type { Part } from '../listings/part.ts'
import { textAt } from '../listings/texts.ts'
import type { Evidence, Match, ScreenOptions } from '../match.ts'
import { hashOf } from '../names/hash.ts'
import { parseName } from '../names/parse-name.ts'
import { ofacScore } from '../ofac/ofac-score.ts'
import type { Query } from '../query.ts'
import { matchesInMix, model } from '../score/calibration.ts'
import { explainName } from '../score/explain.ts'
import { probability } from '../score/model.ts'
import { mostAdded, sidesOf } from '../score/sides.ts'
import { compareName } from './compare-name.ts'
import type { Engine } from './engine.ts'
import { findListings, type ListingMet, listingFilter, type NameMet } from './find-listings.ts'

/** Log-odds that an identifier which meets comes to at least. */
const byIdentifier = 12

/** Answers a question by an engine: identifiers first, then by score, ties by id. */
export function screenWith(engine: Engine, query: Query, options: ScreenOptions): readonly Match[] {
  const least = oddsOf(options.threshold)
  const found = new Map<number, ListingMet>(
    findListings(engine, query, least - mostAdded(query), options),
  )
  const ids = findIdentifiers(engine, query, options)
  for (const listing of ids.keys()) if (!found.has(listing)) found.set(listing, {})
  const ranked: Ranked[] = []
  for (const [listing, met] of found) {
    const rank = rankOf(engine, query, listing, met, ids.get(listing))
    if (rank !== undefined && rank.score >= options.threshold) ranked.push(rank)
  }
  return ranked
    .sort(inOrder)
    .slice(0, options.limit)
    .map((rank) => matchOf(engine, query, rank, options))
}

interface Ranked {
  readonly id: string
  readonly listing: number
  readonly met: ListingMet
  readonly identifier?: string
  readonly sides: readonly Evidence[]
  readonly odds: number
  readonly score: number
}

function inOrder(one: Ranked, two: Ranked): number {
  const identified = Number(two.identifier !== undefined) - Number(one.identifier !== undefined)
  return identified || two.score - one.score || (one.id < two.id ? -1 : 1)
}

function oddsOf(threshold: number): number {
  if (threshold <= 0) return -1000
  return threshold >= 1 ? Number.POSITIVE_INFINITY : Math.log(threshold / (1 - threshold)) - 1e-5
}

function rankOf(
  engine: Engine,
  query: Query,
  listing: number,
  met: ListingMet,
  identifier: string | undefined,
): Ranked | undefined {
  if (met.best === undefined && identifier === undefined) return undefined
  const { part, local } = locate(engine.index.parts, listing)
  const { id, schema } = listingAt(part.segment, local)
  const sides = sidesOf(query, {
    schema,
    births: birthsAt(part.segment, local),
    countries: manyOf(part.segment, part.segment.countries[local]),
    genders: manyOf(part.segment, part.segment.genders[local]),
  })
  const side = sides.reduce((total, { weight }) => total + weight, 0)
  const byName = (met.best?.odds ?? -1000) + side
  const odds = identifier === undefined ? byName : Math.max(byIdentifier, byName)
  return {
    id,
    listing,
    met,
    ...(identifier === undefined ? {} : { identifier }),
    sides,
    odds,
    score: rounded(probability(odds)),
  }
}

/** Six decimals, so that the last bits of a machine's logarithm change no answer. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6
}

function matchOf(engine: Engine, query: Query, rank: Ranked, options: ScreenOptions): Match {
  const { part } = locate(engine.index.parts, rank.listing)
  const { best } = rank.met
  const evidence = evidenceOf(engine, rank, part)
  const name = best === undefined ? undefined : nameAt(part.segment, best.name)
  return {
    id: rank.id,
    listing: rank.listing,
    score: rank.score,
    likelihoodRatio: significant((Math.exp(rank.odds) * (1 - matchesInMix)) / matchesInMix),
    name: name?.full ?? '',
    nameQuality: name?.quality ?? 'unstated',
    because: evidence.map(({ says }) => says),
    evidence,
    ...(options.withOfac === true && query.name !== undefined
      ? { ofacScore: ofacScore(query.name, name?.full ?? '') }
      : {}),
  }
}

function significant(value: number): number {
  return Number(value.toPrecision(4))
}

function evidenceOf(engine: Engine, rank: Ranked, part: Part): readonly Evidence[] {
  const { best, confirms } = rank.met
  const evidence: Evidence[] = [
    ...(best === undefined ? [] : explained(engine, best, part)),
    ...rank.sides,
    ...(confirms === undefined ? [] : [confirmed(confirms, part)]),
    ...(best?.isWeak === true ? [weakAlone(best, part)] : []),
  ].map((said) => ({ ...said, weight: Math.round(said.weight * 1e3) / 1e3 }))
  const sorted = evidence
    .map((said, at) => ({ said, at }))
    .sort((one, two) => Math.abs(two.said.weight) - Math.abs(one.said.weight) || one.at - two.at)
    .map(({ said }) => said)
  return rank.identifier === undefined ? sorted : [identified(rank.identifier), ...sorted]
}

function explained(engine: Engine, { asked, name }: NameMet, part: Part): readonly Evidence[] {
  const number = engine.index.parts.indexOf(part)
  const vocabulary = engine.lexicon.vocabularies[number]
  const weights = engine.lexicon.weights[number]
  if (vocabulary === undefined || weights === undefined) return []
  const { bench } = engine
  const place = { part, number, vocabulary, weights }
  compareName(asked, name, place, bench, model, Number.NEGATIVE_INFINITY)
  return explainName(
    {
      alignment: bench.alignment,
      features: bench.features,
      query: asked.units,
      queryWords: asked.words,
      listed: parseName(nameAt(part.segment, name).full, asked.bearer),
      listedWords: bench.listed,
    },
    model,
  )
}

function confirmed({ name }: NameMet, part: Part): Evidence {
  const { full } = nameAt(part.segment, name)
  return {
    kind: 'weak-alias',
    listed: full,
    says: `The weak alias "${full}" meets too.`,
    weight: 0,
  }
}

function weakAlone({ name }: NameMet, part: Part): Evidence {
  const { full } = nameAt(part.segment, name)
  return {
    kind: 'weak-alias',
    listed: full,
    says: `"${full}" is a weak alias.`,
    weight: -0.3,
  }
}

function identified(identifier: string): Evidence {
  return {
    kind: 'identifier',
    query: identifier,
    listed: identifier,
    says: `The identifier ${identifier} is the listed one.`,
    weight: byIdentifier,
  }
}

/** Listings that carry an identifier asked about, with it; the name itself is looked up when it has the form of one. */
function findIdentifiers(
  engine: Engine,
  query: Query,
  options: ScreenOptions,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const name = query.name !== undefined && looksLikeIdentifier(query.name) ? [query.name] : []
  for (const asked of [...(query.ids ?? []), ...name]) {
    const id = identifierKey(asked)
    if (id === '') continue
    for (const part of engine.index.parts) {
      const filter = listingFilter(part, options)
      eachUnder(part.segment.idKeys, hashOf(0, 'i', id), (at) => {
        if (textAt(part.segment.ids, at) !== id) return
        const local = ownerOf(part, at)
        if (filter(local) && !found.has(part.base + local)) found.set(part.base + local, id)
      })
    }
  }
  return found
}

/** The listing to which an identifier belongs, by halving. */
function ownerOf({ segment }: Part, id: number): number {
  let low = 0
  let high = segment.listings - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((segment.idsFrom[middle] as number) <= id) low = middle
    else high = middle - 1
  }
  return low
}
