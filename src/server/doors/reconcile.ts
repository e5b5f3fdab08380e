import type { FastifyInstance } from 'fastify'
import type { Platform } from '../../app/index.ts'
import { Failure, type Instant } from '../../model/index.ts'
import { type Asker, askerOf } from './ask.ts'

const types = ['Person', 'Organization', 'Company', 'LegalEntity', 'Vessel', 'Airplane']
const mostQueries = 100
/** From which a result is offered as settled, where it is the only one. */
const settledFrom = 0.95

/** The reconciliation service that OpenRefine speaks (Reconciliation Service API 0.2), over all lists loaded. */
export function reconcileDoor(
  server: FastifyInstance,
  platform: Platform,
  now: () => Instant,
): void {
  const asker = askerOf(platform, now, 'http:reconcile')
  void server.register((scope, _options, done) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) =>
        done(null, { queries: new URLSearchParams(String(body)).get('queries') }),
    )
    const answer = async (given: { readonly queries?: unknown } | null, host: string) =>
      given?.queries === undefined || given.queries === null
        ? manifest(host)
        : reconcile(asker, readQueries(given.queries))
    scope.get<{ Querystring: { queries?: string } }>('/reconcile', ({ query, headers }) =>
      answer(query, headers.host ?? ''),
    )
    scope.post<{ Body: { queries?: unknown } }>('/reconcile', ({ body, headers }) =>
      answer(body, headers.host ?? ''),
    )
    done()
  })
}

function manifest(host: string): object {
  return {
    versions: ['0.2'],
    name: 'Firebreak',
    identifierSpace: 'https://firebreak.invalid/listing/',
    schemaSpace: 'https://followthemoney.tech/explorer/schemata/',
    view: { url: `http://${host}/listing/{{id}}` },
    defaultTypes: types.map((id) => ({ id, name: id })),
  }
}

interface Query {
  readonly query: string
  readonly type?: unknown
  readonly limit?: unknown
  readonly properties?: unknown
}

function readQueries(given: unknown): [string, Query][] {
  const queries = typeof given === 'string' ? parse(given) : given
  const entries =
    typeof queries === 'object' && queries !== null && !Array.isArray(queries)
      ? (Object.entries(queries) as [string, Query][])
      : []
  if (entries.length === 0 || entries.length > mostQueries)
    throw refuse(`queries must hold 1 to ${mostQueries} queries by key.`)
  const wrong = entries.find(([, one]) => typeof one?.query !== 'string')
  if (wrong !== undefined) throw refuse(`${wrong[0]}.query is missing; expected a name.`)
  return entries
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refuse('queries is not JSON.')
  }
}

function refuse(says: string): Failure {
  return new Failure('bad-input/field', says, { at: 'queries' })
}

async function reconcile(asker: Asker, queries: readonly [string, Query][]): Promise<object> {
  const answers: [string, object][] = []
  for (const [key, query] of queries) {
    const { results } = await asker.screen(inputOf(query))
    answers.push([
      key,
      {
        result: results.map(({ id, caption, schema, score }) => ({
          id,
          name: caption,
          type: [{ id: schema, name: schema }],
          score: Math.round(score * 1000) / 10,
          match: results.length === 1 && score >= settledFrom,
        })),
      },
    ])
  }
  return Object.fromEntries(answers)
}

/** Properties by the names of FollowTheMoney. */
const fields: Readonly<Record<string, string>> = {
  birthDate: 'birthDate',
  nationality: 'country',
  country: 'country',
  gender: 'gender',
  imoNumber: 'id',
  passportNumber: 'id',
  idNumber: 'id',
  registrationNumber: 'id',
  swiftBic: 'id',
}

function inputOf({ query, type, limit, properties }: Query): object {
  const given = Array.isArray(properties) ? (properties as { pid?: unknown; v?: unknown }[]) : []
  const known = given.flatMap(({ pid, v }) => {
    const field = fields[String(pid)]
    return field === undefined || typeof v !== 'string' || v.trim() === '' ? [] : [[field, v]]
  })
  const schema = Array.isArray(type) ? type[0] : type
  return {
    name: query,
    ...Object.fromEntries(known),
    ...(typeof schema === 'string' && types.includes(schema) ? { schema } : {}),
    limit: typeof limit === 'number' && limit >= 1 && limit <= 100 ? Math.floor(limit) : 10,
  }
}
