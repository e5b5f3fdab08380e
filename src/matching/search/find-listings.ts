import { termOf } from '../listings/entry-at.ts'
import { isGone, type Part } from '../listings/part.ts'
import { qualities } from '../listings/segment.ts'
import type { ScreenOptions } from '../match.ts'
import { familyLast, wordsOf } from '../names/parse-name.ts'
import { type Bearer, bearerBySchema, bearerOf, bodySchemata } from '../names/unit.ts'
import type { Query } from '../query.ts'
import { model } from '../score/calibration.ts'
import { type AskedName, askName } from './asked-name.ts'
import { compareName } from './compare-name.ts'
import type { Engine } from './engine.ts'

/** The name by which a listing met best. */
export interface NameMet {
  readonly asked: AskedName
  /** Number in its part. */
  readonly name: number
  readonly isWeak: boolean
  /** Log-odds by the name alone. */
  readonly odds: number
}

/** What met of a listing, by its names. */
export interface ListingMet {
  best?: NameMet
  /** The best weak alias, where weak aliases of its list only confirm. */
  confirms?: NameMet
}

/** A weak alias is a little less sure than a strong one. */
const ofWeakAlias = -0.3
const weak = qualities.indexOf('weak')

/** Every listing, by its number, of which a name comes to so many log-odds, with the best of its names; ties go to the first. */
export function findListings(
  engine: Engine,
  query: Query,
  least: number,
  options: ScreenOptions,
): ReadonlyMap<number, ListingMet> {
  const found = new Map<number, ListingMet>()
  const { name } = query
  if (name === undefined) return found
  const tokens = wordsOf(name)
  const personTokens = name.includes(',') ? wordsOf(familyLast(name)) : tokens
  for (const bearer of bearersAsked(engine, query)) {
    const asked = askName(bearer === 'person' ? personTokens : tokens, bearer, engine.lexicon)
    if (asked.units.length === 0) continue
    for (const [number, part] of engine.index.parts.entries()) {
      const counts = listingFilter(part, options)
      const isOpen = asksNoBody(query) ? schemaFilter(part) : everyListing
      engine.candidates(asked, number, least, (at) => {
        const local = part.segment.nameListing[at] as number
        if (!(counts(local) && isOpen(local))) return
        const met = meet(engine, asked, at, number, part, least)
        if (met.odds >= least)
          keep(found, part.base + local, met, alertsAlone(part, local, options))
      })
    }
  }
  return found
}

function everyListing(): boolean {
  return true
}

/** Whose names a question may mean: what its schema allows, and people where a birth date or gender is given. */
function bearersAsked(engine: Engine, query: Query): readonly Bearer[] {
  return bearersFor(query).filter((bearer) => engine.bearers.has(bearer))
}

function bearersFor(query: Query): readonly Bearer[] {
  if (isOfPerson(query)) return ['person', 'body']
  if (query.schema === 'LegalEntity') return ['person', 'body']
  if (!bearerBySchema.has(query.schema ?? '')) return ['person', 'body', 'craft']
  return bearerOf(query.schema) === 'craft' ? ['craft', 'body'] : ['body']
}

function isOfPerson({ schema, birthDate, gender }: Query): boolean {
  return schema === 'Person' || (schema === undefined && (birthDate ?? gender) !== undefined)
}

/** Whether only listings are asked for that may be something else than a body, as far as their list says. */
function asksNoBody(query: Query): boolean {
  return isOfPerson(query) || (query.schema !== undefined && bearerOf(query.schema) === 'craft')
}

/** Whether a listing of a part counts for this question. */
export function listingFilter(part: Part, options: ScreenOptions): (local: number) => boolean {
  const { lists, stands } = options
  const wanted = lists === undefined ? undefined : new Set(lists)
  return (local) =>
    !isGone(part, local) &&
    (wanted === undefined || wanted.has(termOf(part.segment, part.segment.list[local]))) &&
    (stands === undefined || stands(part.base + local))
}

function schemaFilter({ segment }: Part): (local: number) => boolean {
  return (local) => !bodySchemata.has(termOf(segment, segment.schema[local]))
}

function meet(
  engine: Engine,
  asked: AskedName,
  name: number,
  number: number,
  part: Part,
  least: number,
): NameMet {
  const { lexicon, bench } = engine
  const vocabulary = lexicon.vocabularies[number]
  const weights = lexicon.weights[number]
  if (vocabulary === undefined || weights === undefined)
    throw new Error('Every part has a vocabulary.')
  const odds = compareName(asked, name, { part, number, vocabulary, weights }, bench, model, least)
  const isWeak = part.segment.nameQuality[name] === weak
  return { asked, name, isWeak, odds: odds + (isWeak ? ofWeakAlias : 0) }
}

function alertsAlone(part: Part, local: number, { settings }: ScreenOptions): boolean {
  return settings.weakAliasesAlert[termOf(part.segment, part.segment.list[local])] !== false
}

function keep(
  found: Map<number, ListingMet>,
  listing: number,
  met: NameMet,
  weakAlerts: boolean,
): void {
  const held = found.get(listing) ?? {}
  const only: keyof ListingMet = met.isWeak && !weakAlerts ? 'confirms' : 'best'
  const before = held[only]
  if (before !== undefined && !isBetter(met, before)) return
  held[only] = met
  found.set(listing, held)
}

function isBetter(one: NameMet, two: NameMet): boolean {
  return one.odds > two.odds || (one.odds === two.odds && one.name < two.name)
}
