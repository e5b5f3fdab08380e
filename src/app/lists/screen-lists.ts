import {
  defaultThreshold,
  type Match,
  type MatchIndex,
  type Query,
  readQueryName,
  screen,
} from '../../matching/index.ts'
import {
  badInput,
  type Day,
  dayOf,
  Failure,
  type Instant,
  readCountry,
  readDay,
  sayDay,
} from '../../model/index.ts'
import { sources } from '../../sources/index.ts'
import type { View } from '../platform.ts'
import type { Result, Screening, UsedList } from './screen-shape.ts'
import { type ServingList, servingOn, standsOn } from './serving.ts'

/** A question as a door takes it. */
export interface Asked {
  readonly name?: string
  readonly schema?: string
  readonly birthDate?: string
  readonly country?: string
  readonly gender?: string
  readonly id?: string
  readonly list?: readonly string[]
  readonly threshold?: number
  readonly limit?: number
  readonly ofac?: boolean
  readonly weakAliases?: 'as-set' | 'alert' | 'confirm'
}

/** The lists that answer for a day, and their index. */
export interface OpenLists {
  readonly serving: readonly ServingList[]
  readonly index: MatchIndex
  readonly on: Day
  readonly knownBy: Instant
}

const defaultLimit = 50

/** The lists that serve on a day, as known by an instant; a failure that says why where none is usable. */
export async function openLists(view: View, on: Day, knownBy: Instant): Promise<OpenLists> {
  const serving = servingOn(view.versions, on, knownBy)
  if (serving.length === 0) throw noList(view)
  return { serving, index: await view.index(serving, on, knownBy), on, knownBy }
}

function noList(view: View): Failure {
  const waiting = view.versions.map(({ list, version }) => `${list} ${version}`)
  const says =
    waiting.length === 0
      ? 'No list is loaded, so nothing can be said of any name.'
      : `No list is usable: ${waiting.join(', ')} ${waiting.length === 1 ? 'is' : 'are'} in quarantine.`
  return new Failure('unavailable/no-list', says, {
    tryThis:
      waiting.length === 0
        ? 'Load one: firebreak sources update, or firebreak sources update --from FOLDER.'
        : 'See firebreak sources list for the reasons.',
  })
}

/** Everything listed that a name or identifier may mean, with the reasons. */
export function screenLists(
  lists: OpenLists,
  asked: Asked,
  query: Query = queryOf(asked),
): Omit<Screening, 'basis'> {
  const threshold = asked.threshold ?? defaultThreshold
  const used = usedOf(lists, asked.list)
  const matches = screen(lists.index, query, {
    threshold,
    ...(asked.list === undefined ? {} : { lists: asked.list }),
    stands: standing(lists),
    settings: { weakAliasesAlert: weakAliasSettings(asked.weakAliases) },
    ...(asked.ofac === true ? { withOfac: true } : {}),
  })
  const limit = asked.limit ?? defaultLimit
  const warnings = warningsOf(used)
  return {
    says: sentence(matches.length, asked, threshold, used),
    query: { ...echo(asked), threshold },
    results: matches.slice(0, limit).map((match) => resultOf(lists.index, match)),
    more: Math.max(0, matches.length - limit),
    lists: used,
    warnings,
  }
}

/** The question as the matcher takes it; bad input in one sentence that names the field. */
export function queryOf({ name, schema, birthDate, country, gender, id }: Asked): Query {
  if (name === undefined && id === undefined)
    throw badInput('name', 'name is missing; expected a name, or an identifier as id.')
  const read = name === undefined ? undefined : readQueryName(name)
  if (read instanceof Failure) throw read
  if (birthDate !== undefined && !isBirthDate(birthDate))
    throw badInput(
      'birthDate',
      `birthDate must be YYYY, YYYY-MM or YYYY-MM-DD, not ${JSON.stringify(birthDate)}.`,
    )
  const found = country === undefined ? undefined : readCountry(country)
  if (country !== undefined && found === undefined)
    throw badInput(
      'country',
      `country must be a country's code or English name, not ${JSON.stringify(country)}.`,
    )
  const ids = [id, labelledId(read)].filter((one) => one !== undefined)
  return {
    ...(read === undefined ? {} : { name: read }),
    ...(schema === undefined ? {} : { schema }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(found === undefined ? {} : { countries: [found] }),
    ...(gender === undefined ? {} : { gender }),
    ...(ids.length === 0 ? {} : { ids }),
  }
}

/** The identifier in a name that is nothing but one with its label: IMO 5342883. */
function labelledId(name: string | undefined): string | undefined {
  const label = /^(?:imo|swift|bic|mmsi|lei|passport)(?: (?:no|number|code))?\.?[ :#-]{1,3}/i
  const id = name?.replace(label, '')
  return id === name || id === undefined || /\s/.test(id) ? undefined : id
}

/** A year, a month or a day that exists. */
function isBirthDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) && readDay(`${text}-01-01`.slice(0, 10)) !== undefined
}

function echo(asked: Asked): Omit<Screening['query'], 'threshold'> {
  const { name, schema, birthDate, country, gender, id, list } = asked
  const given = { name, schema, birthDate, country, gender, id, list }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

/** Whether a listing counts on the day, by its own dates; in a version of that day they agree with its being there. */
export function standing({ index, on, knownBy }: OpenLists): (listing: number) => boolean {
  return (number) => standsOn(index.listing(number), on, knownBy)
}

/** Whether weak aliases alert alone, by list. */
export function weakAliasSettings(
  how: Asked['weakAliases'] = 'as-set',
): Readonly<Record<string, boolean>> {
  return Object.fromEntries(
    sources.map(({ id, weakAliasesAlert }) => [
      id,
      how === 'as-set' ? weakAliasesAlert : how === 'alert',
    ]),
  )
}

function usedOf({ serving }: OpenLists, asked: readonly string[] | undefined): UsedList[] {
  const missing = asked?.filter((id) => serving.every(({ list }) => list !== id)) ?? []
  if (missing[0] !== undefined) {
    const loaded = serving.map(({ list }) => list).join(', ')
    throw sources.some(({ id }) => id === missing[0])
      ? new Failure('unavailable/no-list', `The list ${missing[0]} is not loaded.`, {
          at: 'list',
          tryThis: `Loaded: ${loaded}.`,
        })
      : badInput(
          'list',
          `list must name a loaded list, not ${JSON.stringify(missing[0])}; loaded: ${loaded}.`,
        )
  }
  return serving.filter(({ list }) => asked?.includes(list) ?? true).map(usedList)
}

/** A serving version as an answer shows it. */
export function usedList({ list, version, isReconstructed }: ServingList): UsedList {
  return {
    id: list,
    title: sources.find(({ id }) => id === list)?.title ?? list,
    version: version.version,
    publishedAt: version.publishedAt ?? null,
    fetchedAt: version.fetchedAt,
    records: version.records,
    reconstructed: isReconstructed,
  }
}

/** What a reader must know of the lists before he leans on the answer. */
export function warningsOf(used: readonly UsedList[]): string[] {
  return used
    .filter(({ reconstructed }) => reconstructed)
    .map(
      ({ title, publishedAt, fetchedAt }) =>
        `${title}: reconstructed. The earliest version held is of ${sayDay(dayOf((publishedAt ?? fetchedAt) as Instant))}; what stood before is worked out from the dates inside it (a record without a day counts), and parties delisted meanwhile may be missing.`,
    )
}

function sentence(
  count: number,
  { name, id }: Asked,
  threshold: number,
  used: readonly UsedList[],
): string {
  const what = name ?? id ?? ''
  const where = used.length === 1 ? used[0]?.title : `${used.length} lists`
  if (count === 0)
    return `Nothing on ${where} met ${what} at ${threshold} or over. This is not a clearance: it says what these lists held and no more.`
  return `${count} ${count === 1 ? 'listing' : 'listings'} on ${where} may be ${what} (score ${threshold} or over). Whether it is, a person decides.`
}

function resultOf(index: MatchIndex, match: Match): Result {
  const { list, caption, schema, programs, designatedOn, delistedOn } = index.listing(match.listing)
  return {
    id: match.id,
    list,
    caption,
    schema,
    score: match.score,
    likelihoodRatio: match.likelihoodRatio,
    ...(match.ofacScore === undefined ? {} : { ofacScore: match.ofacScore }),
    name: match.name,
    nameQuality: match.nameQuality,
    because: [...match.because],
    evidence: match.evidence.map((one) => ({ ...one })),
    program: programs.join('; '),
    listedOn: designatedOn ?? null,
    ...(delistedOn === undefined ? {} : { delistedOn }),
  }
}
