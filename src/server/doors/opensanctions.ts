import type { FastifyInstance } from 'fastify'
import { type Platform, type Result, type SourceLine, sourceIds } from '../../app/index.ts'
import { Failure, type Instant } from '../../model/index.ts'
import { type Asker, askerOf } from './ask.ts'

const wholeCollection = 'default'
const mostQueries = 100

/**
 * The shape that clients of the OpenSanctions API speak (yente 5): match, search, entities, catalog. A dataset is the id of a list, or
 * `default` for all. Scores are ours; `features` and `explanations` carry our reasons.
 */
export function openSanctionsDoor(
  server: FastifyInstance,
  platform: Platform,
  now: () => Instant,
): void {
  const asker = askerOf(platform, now, 'http:opensanctions')
  server.post<{ Params: { dataset: string }; Querystring: Words; Body: unknown }>(
    '/match/:dataset',
    async ({ params, query, body }) => match(asker, params.dataset, query, body),
  )
  server.get<{ Params: { dataset: string }; Querystring: Words }>(
    '/search/:dataset',
    async ({ params, query }) => search(asker, params.dataset, query),
  )
  server.get<{ Params: { id: string } }>(
    '/entities/:id',
    async ({ params }) => (await asker.listing(params.id)).ftm,
  )
  server.get('/catalog', async () => catalog(asker))
}

type Words = Readonly<Record<string, string | undefined>>

interface Example {
  readonly schema?: unknown
  readonly properties?: unknown
}

async function match(asker: Asker, dataset: string, words: Words, body: unknown): Promise<object> {
  const queries = queriesOf(body)
  const limit = numberOf(words, 'limit', 5)
  const threshold = numberOf(words, 'threshold', 0.7)
  const cutoff = numberOf(words, 'cutoff', 0.5)
  const responses: Record<string, object> = {}
  for (const [key, example] of queries) {
    const asked = { ...inputOf(key, example), ...listOf(dataset), threshold: cutoff, limit }
    const { results, more } = await asker.screen(asked)
    responses[key] = {
      status: 200,
      results: await Promise.all(results.map((one) => scored(asker, one, threshold))),
      total: { value: results.length + more, relation: 'eq' },
      query: example,
    }
  }
  return { responses, limit }
}

function queriesOf(body: unknown): [string, Example][] {
  const queries = (body as { readonly queries?: unknown } | null)?.queries
  if (typeof queries !== 'object' || queries === null || Array.isArray(queries))
    throw refuse('queries', 'queries is missing; expected an object of examples by key')
  const entries = Object.entries(queries) as [string, Example][]
  if (entries.length === 0 || entries.length > mostQueries)
    throw refuse('queries', `queries must hold 1 to ${mostQueries} examples, not ${entries.length}`)
  return entries
}

/** FollowTheMoney's properties that a search takes, by our fields; the first value of each counts. */
const fields: Readonly<Record<string, string>> = {
  name: 'name',
  birthDate: 'birthDate',
  nationality: 'country',
  country: 'country',
  gender: 'gender',
}

const identifiers = [
  'imoNumber',
  'mmsi',
  'passportNumber',
  'idNumber',
  'swiftBic',
  'leiCode',
  'registrationNumber',
  'taxNumber',
  'innCode',
  'ogrnCode',
  'publicKey',
  'callSign',
]

function inputOf(key: string, { schema, properties }: Example): object {
  if (typeof properties !== 'object' || properties === null)
    throw refuse(`queries.${key}.properties`, 'properties is missing; expected values by property')
  const given = properties as Readonly<Record<string, unknown>>
  const input: Record<string, unknown> = typeof schema === 'string' ? { schema } : {}
  for (const [property, field] of Object.entries(fields)) {
    const value = firstOf(given[property])
    if (value !== undefined && input[field] === undefined) input[field] = value
  }
  const id = identifiers
    .map((property) => firstOf(given[property]))
    .find((one) => one !== undefined)
  return id === undefined ? input : { ...input, id }
}

function firstOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() !== '' ? first : undefined
}

async function scored(asker: Asker, result: Result, threshold: number): Promise<object> {
  const { ftm } = await asker.listing(result.id)
  return {
    ...ftm,
    score: result.score,
    match: result.score >= threshold,
    features: Object.fromEntries(result.evidence.map(({ kind, weight }) => [kind, weight])),
    explanations: Object.fromEntries(
      result.evidence.map(({ kind, says, weight, query, listed }) => [
        kind,
        { detail: says, score: weight, query: query ?? null, candidate: listed ?? null },
      ]),
    ),
  }
}

async function search(asker: Asker, dataset: string, words: Words): Promise<object> {
  const limit = numberOf(words, 'limit', 10)
  const name = words['q']
  if (name === undefined || name.trim() === '')
    throw refuse('q', 'q is missing; expected a name to search for')
  const schema = words['schema']
  const { results, more } = await asker.screen({
    name,
    ...(schema === undefined ? {} : { schema }),
    ...listOf(dataset),
    limit,
  })
  return {
    limit,
    offset: 0,
    total: { value: results.length + more, relation: 'eq' },
    results: await Promise.all(results.map(async ({ id }) => (await asker.listing(id)).ftm)),
    facets: {},
  }
}

function listOf(dataset: string): object {
  if (dataset === wholeCollection || dataset === 'all') return {}
  if (sourceIds().includes(dataset)) return { list: [dataset] }
  throw new Failure('not-found/dataset', `There is no dataset ${JSON.stringify(dataset)}.`, {
    at: 'dataset',
    tryThis: `Use ${wholeCollection} or one of ${sourceIds().join(', ')}.`,
  })
}

/** A list is current while what serves is the newest that was taken in; one in quarantine leaves it outdated. */
async function catalog(asker: Asker): Promise<object> {
  const lines = (await asker.lists()).filter(({ status }) => status !== 'not-loaded')
  const isCurrent = ({ status, waiting }: SourceLine) =>
    status !== 'quarantined' && waiting === undefined
  const datasets = lines.map((line) => ({
    name: line.id,
    title: line.title,
    version: line.waiting?.version ?? line.version,
    updated_at: line.publishedAt ?? line.fetchedAt,
    last_export: line.fetchedAt,
    entity_count: line.records,
    load: line.status !== 'quarantined',
    index_version: line.status === 'quarantined' ? null : line.version,
    index_current: isCurrent(line),
  }))
  const children = datasets.map(({ name }) => name)
  return {
    datasets: [{ name: wholeCollection, title: 'All lists loaded', children }, ...datasets],
    current: lines.filter(isCurrent).map(({ id }) => id),
    outdated: lines.filter((line) => !isCurrent(line)).map(({ id }) => id),
    index_stale: !lines.every(isCurrent),
  }
}

function numberOf(words: Words, name: string, otherwise: number): number {
  const text = words[name]
  if (text === undefined) return otherwise
  const value = Number(text)
  if (/^\d{1,6}(?:\.\d{1,9})?$/.test(text)) return value
  throw refuse(name, `${name} must be a number, not ${JSON.stringify(text)}`)
}

function refuse(at: string, says: string): Failure {
  return new Failure('bad-input/field', `${says}.`, { at })
}
