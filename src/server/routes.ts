import type { FastifyInstance } from 'fastify'
import {
  hyphened,
  noticesIn,
  type Operation,
  operations,
  type Platform,
  publishedLawSchema,
  runOperation,
  type View,
} from '../app/index.ts'
import { type Day, dayOf, Failure, type Instant } from '../model/index.ts'
import { capsFeed, type Heard } from './doors/caps-feed.ts'
import { openApi } from './openapi.ts'

/** Every operation at POST /v1/<name>, and at GET where it only reads; its input at /schema/<name>.json. */
export function routes(server: FastifyInstance, platform: Platform, now: () => Instant): void {
  const asking = () => ({ now: now(), actor: 'http' })
  for (const operation of operations.filter(({ doors }) => doors.includes('http'))) {
    const path = `/v1/${hyphened(operation.name)}`
    server.post(path, bodyOf(operation), async (request) =>
      runOperation(operation, platform, request.body, asking()),
    )
    if (operation.does === 'reads') {
      server.get(path, async (request) =>
        runOperation(operation, platform, fromQuery(operation, platform, request.query), asking()),
      )
    }
  }
  capsFeed(server, noticesNow(platform, now), (recorded) => noticesThen(platform, recorded, now()))
  server.get('/openapi.json', async () => openApi(platform))
  server.get<{ Params: { name: string } }>('/schema/:name', async ({ params }) =>
    schemaNamed(params.name, platform),
  )
}

/** A file of rows may be larger than a question: 16 MB hold about 100,000 of them. */
const largeBody = 16 * 1_048_576

function bodyOf(operation: Operation): { readonly bodyLimit?: number } {
  return operation.arguments.some(({ reads }) => reads === 'text') ? { bodyLimit: largeBody } : {}
}

/** The notices that stand, worked out anew only when the view or the day is another: listeners ask each second. */
function noticesNow(platform: Platform, now: () => Instant): () => Promise<Heard> {
  let kept: { readonly view: View; readonly day: Day; readonly heard: Heard } | undefined
  return async () => {
    const [view, day] = [await platform.current(), dayOf(now())]
    if (kept?.view !== view || kept.day !== day) {
      const heard = { recorded: view.basis.recorded, notices: noticesIn(view, now()) }
      kept = { view, day, heard }
    }
    return kept.heard
  }
}

/** The notices that stood once so many records were held; undefined where those are held no more, or another store is asked. */
async function noticesThen(
  platform: Platform,
  recorded: number,
  now: Instant,
): Promise<ReadonlySet<string> | undefined> {
  const { basis } = await platform.current()
  try {
    const view = await platform.at({ ...basis, recorded })
    return new Set(noticesIn(view, now).map(({ id }) => id))
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

function schemaNamed(name: string, platform: Platform): object {
  const wanted = name.replace(/\.json$/, '')
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema' }
  if (wanted === 'measure') return { ...head, title: 'A law file', ...publishedLawSchema() }
  const found = operations.find(
    (operation) => hyphened(operation.name) === (wanted === 'transaction' ? 'assess' : wanted),
  )
  if (found === undefined) {
    throw new Failure('not-found/schema', `There is no schema ${JSON.stringify(name)}.`, {
      tryThis: `Use one of: transaction, measure, ${operations.map((operation) => hyphened(operation.name)).join(', ')}.`,
    })
  }
  return { ...head, title: wanted, ...found.takes(platform.lawState().law) }
}

/** Query words as an input: numbers, lists and yes or no where the schema wants them, all else text. */
function fromQuery(operation: Operation, platform: Platform, query: unknown): object {
  const { properties } = operation.takes(platform.lawState().law)
  return Object.fromEntries(
    Object.entries(query as Record<string, unknown>).map(([name, value]) => {
      const type = (properties[name] as { readonly type?: string } | undefined)?.type
      return [name, typeof value === 'string' ? asType(type, value) : value]
    }),
  )
}

function asType(type: string | undefined, text: string): unknown {
  if (type === 'integer' && /^\d{1,15}$/.test(text)) return Number(text)
  if (type === 'number' && /^\d{1,15}(?:\.\d{1,15})?$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return type === 'array' ? text.split(',') : text
}
