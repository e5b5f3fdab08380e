import type { FastifyInstance } from 'fastify'
import {
  engineVersion,
  hyphened,
  type Operation,
  operations,
  type Platform,
  runOperation,
} from '../../app/index.ts'
import { Failure, type Instant } from '../../model/index.ts'
import { problemOf } from '../problem.ts'

/** Revisions of the protocol that this door speaks, newest first. */
const revisions = ['2025-06-18', '2025-03-26']

const instructions =
  'Firebreak answers from law, lists and figures as loaded, for a day and as known by a day. Its answers are assessments, never determinations or clearances; say so, and give the paragraph, the list entry and the basis with whatever you pass on.'

interface Message {
  readonly jsonrpc?: unknown
  readonly id?: unknown
  readonly method?: unknown
  readonly params?: unknown
}

/**
 * The Model Context Protocol over HTTP without sessions (modelcontextprotocol.io, transport "Streamable HTTP"): each operation is a tool, its input
 * schema and sentence read off the declaration.
 */
export function mcpDoor(server: FastifyInstance, platform: Platform, now: () => Instant): void {
  server.post<{ Body: unknown }>('/mcp', async ({ body }, reply) => {
    const message = body as Message | null
    if (typeof message !== 'object' || message === null || message.jsonrpc !== '2.0')
      throw new Failure('bad-input/field', 'The body must be one JSON-RPC 2.0 message.', {
        at: 'jsonrpc',
      })
    const { id } = message
    if (typeof id !== 'string' && typeof id !== 'number') return reply.status(202).send()
    return { jsonrpc: '2.0', id, ...(await answer(message, platform, now)) }
  })
  server.get('/mcp', async (_request, reply) =>
    reply.status(405).header('allow', 'POST').send({
      code: 'bad-input/method',
      says: 'This door keeps no sessions and sends nothing on its own; use POST.',
    }),
  )
}

async function answer(
  { method, params }: Message,
  platform: Platform,
  now: () => Instant,
): Promise<object> {
  switch (method) {
    case 'initialize':
      return { result: greeting(params) }
    case 'ping':
      return { result: {} }
    case 'tools/list':
      return { result: { tools: tools().map((operation) => describe(operation, platform)) } }
    case 'tools/call':
      return call(params, platform, now)
    default:
      return { error: { code: -32601, message: `There is no method ${JSON.stringify(method)}.` } }
  }
}

function greeting(params: unknown): object {
  const asked = (params as { readonly protocolVersion?: unknown } | null)?.protocolVersion
  const protocolVersion = revisions.find((one) => one === asked) ?? revisions[0]
  return {
    protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: 'firebreak', title: 'Firebreak', version: engineVersion },
    instructions,
  }
}

function tools(): readonly Operation[] {
  return operations.filter(({ doors }) => doors.includes('http'))
}

function describe(operation: Operation, platform: Platform): object {
  return {
    name: hyphened(operation.name),
    description: operation.says,
    inputSchema: operation.takes(platform.lawState().law),
    annotations: { readOnlyHint: operation.does === 'reads', openWorldHint: false },
  }
}

/** A refusal by the operation is a result that says so, for the caller's model to read; only an unknown tool is an error of the protocol. */
async function call(params: unknown, platform: Platform, now: () => Instant): Promise<object> {
  const { name, arguments: input = {} } = (params ?? {}) as {
    readonly name?: unknown
    readonly arguments?: unknown
  }
  const found = tools().find((operation) => hyphened(operation.name) === name)
  if (found === undefined)
    return { error: { code: -32602, message: `There is no tool ${JSON.stringify(name)}.` } }
  try {
    const result = await runOperation(found, platform, input, { now: now(), actor: 'mcp' })
    const structured = Array.isArray(result) ? { items: result } : result
    return {
      result: {
        content: [{ type: 'text', text: JSON.stringify(result) }],
        structuredContent: structured,
      },
    }
  } catch (error) {
    const { body } = problemOf(error)
    const says = body.tryThis === undefined ? body.says : `${body.says} ${body.tryThis}`
    return { result: { content: [{ type: 'text', text: says }], isError: true } }
  }
}
