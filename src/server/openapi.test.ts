import { Ajv } from 'ajv'
import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { hyphened, type LawState, operations, type Platform } from '../app/index.ts'
import type { Instant } from '../model/index.ts'
import { openApi } from './openapi.ts'
import { problemOf } from './problem.ts'
import { routes } from './routes.ts'

type Law = LawState['law']
const names = ['exclusively-livelihood', 'no-prohibited-revenue', 'no-associated-party']
const claims = names.map(
  (id) => [id, { id, says: 'so', question: 'So?', why: 'Because.' }] as const,
)
const law = { claims: new Map(claims) } as Partial<Law> as Law
const platform = { lawState: () => ({ law, hash: 'law' }) } as Partial<Platform> as Platform

interface Media {
  readonly schema: object
  readonly examples?: { readonly example: { readonly value: unknown } }
}
interface Content {
  readonly content: { readonly 'application/json': Media }
}
interface Described {
  readonly openapi: string
  readonly paths: Record<
    string,
    {
      readonly post: {
        readonly operationId: string
        readonly summary: string
        readonly requestBody: Content
        readonly responses: Record<string, Content>
      }
    }
  >
}

/** The document as it goes over the wire. */
const document = JSON.parse(JSON.stringify(openApi(platform))) as Described
const overHttp = operations.filter(({ doors }) => doors.includes('http'))
const ajv = new Ajv({ strict: false })

describe('operations', () => {
  it('have each a name of its own, over HTTP too', () => {
    expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length)
    expect(new Set(operations.map(({ name }) => hyphened(name))).size).toBe(operations.length)
  })

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s has an example that fits its own input, with and without the words of the law',
    (_name, { takes, publishedTakes, example }) => {
      for (const schema of [takes(law), publishedTakes]) {
        const validate = ajv.compile(schema)
        validate(example.input)
        expect(validate.errors).toBeNull()
      }
    },
  )

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s says itself in a sentence and refuses a field it does not know',
    (_name, { says, example, takes, permission, failures }) => {
      expect(says).toMatch(/^[A-Z].*\.$/)
      expect(permission).not.toBe('')
      expect(failures).toContain('bad-input/field')
      expect(ajv.compile(takes(law))({ ...example.input, 'no-such-field': 1 })).toBe(false)
    },
  )

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s fills only fields that it takes with the words of its command',
    (_name, operation) => {
      const fields = ['*', ...Object.keys(operation.publishedTakes.properties)]
      expect(operation.arguments.filter(({ fills }) => !fields.includes(fills))).toEqual([])
    },
  )
})

describe('the OpenAPI document', () => {
  it('has a path for every operation over HTTP and for no other', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths).sort()).toEqual(
      overHttp.map(({ name }) => `/v1/${hyphened(name)}`).sort(),
    )
  })

  it.each(Object.entries(document.paths))('has schemas at %s that compile', (path, { post }) => {
    expect(`/v1/${post.operationId}`).toBe(path)
    const { schema, examples } = post.requestBody.content['application/json']
    const validate = ajv.compile(schema)
    expect(validate(examples?.example.value)).toBe(true)
    expect(() =>
      ajv.compile(post.responses['200']?.content['application/json'].schema ?? { type: 1 }),
    ).not.toThrow()
  })

  it('narrows the claims of an act to those of the loaded law', () => {
    const post = document.paths['/v1/assess']?.post
    const schema = post?.requestBody.content['application/json'].schema
    expect(schema).toMatchObject({
      properties: {
        claims: { additionalProperties: false, properties: { 'no-associated-party': {} } },
      },
    })
  })
})

describe('the routes', () => {
  const server = fastify()
  server.setErrorHandler((error, _request, reply) => {
    const { status, body } = problemOf(error)
    void reply.status(status).send(body)
  })
  routes(server, platform, () => '2020-01-01T00:00:00.000Z' as Instant)

  it.each(['transaction', 'measure', ...overHttp.map(({ name }) => hyphened(name))])(
    'publish the schema of %s',
    async (name) => {
      const answer = await server.inject(`/schema/${name}.json`)
      const { $schema, ...schema } = answer.json<{ $schema: string }>()
      expect($schema).toBe('https://json-schema.org/draft/2020-12/schema')
      expect(() => ajv.compile(schema)).not.toThrow()
    },
  )

  it('say which schemas there are where one is asked for that is not', async () => {
    const answer = await server.inject('/schema/law.json')
    expect(answer.statusCode).toBe(404)
    expect(answer.json()).toMatchObject({
      code: 'not-found/schema',
      tryThis: expect.stringContaining('transaction, measure, '),
    })
  })

  it('refuse a body that is not JSON, of another type, or of the wrong shape', async () => {
    const post = (payload: string, type = 'application/json') =>
      server.inject({
        method: 'POST',
        url: '/v1/assess',
        payload,
        headers: { 'content-type': type },
      })
    const codes = [
      await post('{'),
      await post('kind: shipment', 'application/yaml'),
      await post('{"x":1}'),
    ]
    expect(
      codes.map((answer) => [answer.statusCode, answer.json<{ code: string }>().code]),
    ).toEqual([
      [400, 'bad-input/not-json'],
      [415, 'bad-input/not-json-type'],
      [400, 'bad-input/field'],
    ])
  })

  it('let an operation that writes or that is for the terminal alone not be got', async () => {
    expect((await server.inject('/v1/store-export')).statusCode).toBe(404)
    expect((await server.inject('/v1/law-check?folder=/etc')).statusCode).toBe(404)
  })
})
