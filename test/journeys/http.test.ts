import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installation, root, type Serving, serve } from './installation.ts'

const here = installation()
const law = join(mkdtempSync(join(tmpdir(), 'firebreak-law-')), 'regimes')
const example = JSON.parse(readFileSync(join(root, 'examples/coal-2017-within-cap.json'), 'utf8'))
let serving: Serving

beforeAll(async () => {
  cpSync(join(root, 'data/regimes'), law, { recursive: true })
  serving = await serve(['--data', here.data, '--port', '0', '--law', law])
})

afterAll(async () => {
  await serving.stop()
  await here.remove()
  rmSync(join(law, '..'), { recursive: true, force: true })
})

/** The parts of answers that these journeys look at. */
interface Seen {
  readonly outcome: string
  readonly findings: readonly { readonly cap: { readonly headroom: unknown } }[]
  readonly entries: readonly unknown[]
  readonly openapi: string
  readonly paths: Record<string, { readonly post: Described }>
  readonly properties: { readonly claims: { readonly properties: object } }
  readonly $defs: { readonly condition: unknown }
  readonly law: { readonly problem?: string }
}

interface Rpc {
  readonly result?: {
    readonly protocolVersion?: string
    readonly tools?: readonly { readonly name: string }[]
    readonly structuredContent?: { readonly outcome?: string }
  }
  readonly error?: { readonly code: number }
}

interface Described {
  readonly 'x-failures': readonly string[]
  readonly requestBody: {
    readonly content: Record<
      string,
      { readonly examples: { readonly example: { readonly value: unknown } } }
    >
  }
}

async function seen(response: Response | Promise<Response>): Promise<Seen> {
  return (await (await response).json()) as Seen
}

function post(
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${serving.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

describe('the HTTP door', () => {
  it('gives the same answer as the command line', async () => {
    const answer = await seen(post('/v1/assess', example))
    const cli = await here.run(['assess', '-', '--json', '--law', law], {
      stdin: JSON.stringify(example),
    })
    expect(answer).toEqual(JSON.parse(cli.stdout))
    expect(answer.outcome).toBe('within-cap')
    expect(answer.findings[0]?.cap.headroom).toEqual({
      value: { amount: '274479981', currency: 'USD' },
      quantity: { amount: '6058015', unit: 't' },
    })
  })

  it('is a set of tools to a model, by the same operations', async () => {
    const rpc = async (method: string, params: object) =>
      (await (await post('/mcp', { jsonrpc: '2.0', id: 1, method, params })).json()) as Rpc
    const greeting = await rpc('initialize', { protocolVersion: '2025-06-18' })
    expect(greeting.result?.protocolVersion).toBe('2025-06-18')
    const { result: listed } = await rpc('tools/list', {})
    expect(listed?.tools?.map(({ name }) => name)).toContain('assess')
    const { result: called } = await rpc('tools/call', { name: 'assess', arguments: example })
    expect(called?.structuredContent?.outcome).toBe('within-cap')
    const { result: refused } = await rpc('tools/call', { name: 'assess', arguments: {} })
    expect(refused).toMatchObject({ isError: true })
    expect((await rpc('tools/call', { name: 'nothing' })).error?.code).toBe(-32602)
    expect((await rpc('resources/list', {})).error?.code).toBe(-32601)
    expect((await post('/mcp', { hello: 'there' })).status).toBe(400)
    const notified = await post('/mcp', { jsonrpc: '2.0', method: 'notifications/initialized' })
    expect(notified.status).toBe(202)
  })

  it('gives the same bytes again on the basis of an answer', async () => {
    const first = await (await post('/v1/caps-status', { cap: 'un-1718/coal-2017' })).text()
    const { basis } = JSON.parse(first)
    const again = await (await post('/v1/caps-status', { cap: 'un-1718/coal-2017', basis })).text()
    expect(again).toBe(first)
  })

  it('answers GET where an operation only reads', async () => {
    const response = await fetch(
      `${serving.address}/v1/caps-status?cap=un-1718/coal-2017&on=2017-03-31`,
    )
    const { share } = (await response.json()) as { share: { value: number } }
    expect(share.value).toBeCloseTo(0.5776, 4)
    expect((await seen(fetch(`${serving.address}/v1/audit-list?limit=1`))).entries).toHaveLength(1)
  })

  it('publishes its schemas, its contract, its health and its metrics', async () => {
    const openapi = await seen(fetch(`${serving.address}/openapi.json`))
    expect(openapi.openapi).toBe('3.1.0')
    for (const path of Object.keys(openapi.paths)) {
      const name = path.replace('/v1/', '')
      const schema = await fetch(`${serving.address}/schema/${name}.json`)
      expect([name, schema.status]).toEqual([name, 200])
    }
    const transaction = await seen(fetch(`${serving.address}/schema/transaction.json`))
    expect(Object.keys(transaction.properties.claims.properties)).toContain(
      'exclusively-livelihood',
    )
    const measure = await seen(fetch(`${serving.address}/schema/measure.json`))
    expect(JSON.stringify(measure.$defs.condition)).toContain('supplied-from')
    expect((await fetch(`${serving.address}/healthz`)).status).toBe(200)
    expect((await fetch(`${serving.address}/readyz`)).status).toBe(200)
    expect(await (await fetch(`${serving.address}/metrics`)).text()).toContain(
      'firebreak_request_seconds',
    )
  })

  it('runs every published example; without lists, some say so by a failure that is published too', async () => {
    const openapi = await seen(fetch(`${serving.address}/openapi.json`))
    // Its example asks a publisher, and tests stay on this machine.
    const { '/v1/sources-update': _, ...paths } = openapi.paths
    for (const [path, { post: described }] of Object.entries(paths)) {
      const content = described.requestBody.content['application/json']
      const response = await post(path, content?.examples.example.value)
      const { code } = (await response.json()) as { code?: string }
      if (code === undefined) expect([path, response.status]).toEqual([path, 200])
      else {
        expect(code).toMatch(/^(?:unavailable|not-found)\//)
        expect(described['x-failures']).toContain(code)
      }
    }
  })
})

describe('bad input over HTTP', () => {
  it.each([
    ['not JSON', '{"kind":', 400, 'bad-input/not-json', /not JSON/],
    ['an empty body', '', 400, 'bad-input/not-json', /empty/],
    ['a list', [], 400, 'bad-input/field', /must be an object/],
    [
      'an unknown field',
      { ...example, tonnage: 1 },
      400,
      'bad-input/field',
      /^tonnage is not a known field/,
    ],
    [
      'a day that does not exist',
      { ...example, date: '2017-02-30' },
      400,
      'bad-input/field',
      /^date must be a day that exists/,
    ],
    ['no day', { ...example, date: undefined }, 400, 'bad-input/field', /^date is missing/],
    [
      'a number where text belongs',
      { ...example, from: 5 },
      400,
      'bad-input/field',
      /^from must be a string/,
    ],
  ])('%s is told in one sentence', async (_what, body, status, code, sentence) => {
    const response = await post('/v1/assess', body)
    const problem = (await response.json()) as { code: string; says: string }
    expect([response.status, problem.code]).toEqual([status, code])
    expect(problem.says).toMatch(sentence)
  })

  it('refuses 50 MB, 20 MB where a file may come in, another content type, an unknown path, an unknown cap', async () => {
    const large = await statusOfBody('/v1/assess', 50_000_000)
    expect(large).toBe(413)
    expect(await statusOfBody('/v1/caps-import', 20_000_000)).toBe(413)
    expect((await post('/v1/caps-import', { csv: 'x'.repeat(3_000_000) })).status).toBe(400)
    const text = await post('/v1/assess', JSON.stringify(example), { 'content-type': 'text/plain' })
    expect(text.status).toBe(415)
    expect((await post('/v1/nothing', {})).status).toBe(404)
    expect((await post('/v1/caps-status', { cap: 'un-1718/tea' })).status).toBe(404)
    expect((await post('/v1/store-export', {})).status).toBe(404)
  })

  it('refuses another host name and another origin, and sends strict headers', async () => {
    expect(await statusWith({ host: 'evil.example' })).toBe(403)
    expect(await statusWith({ origin: 'http://evil.example' })).toBe(403)
    const { headers } = await fetch(serving.address)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('keeps the last good law serving while a law file is wrong, and takes the mended one in', async () => {
    const path = join(law, 'un-1718/coal.yml')
    const good = readFileSync(path, 'utf8')
    const problem = async () => (await seen(post('/v1/status', {}))).law.problem
    writeFileSync(path, good.replace('effect: caps', 'effect: kaps'))
    await expect
      .poll(problem, { timeout: 5000 })
      .toMatch(/coal\.yml:\d+: effect is "kaps"; expected one of prohibits/)
    expect((await seen(post('/v1/assess', example))).outcome).toBe('within-cap')
    writeFileSync(path, good)
    await expect.poll(problem, { timeout: 5000 }).toBeUndefined()
  })
})

describe('serve', () => {
  it('binds loopback only', async () => {
    const other = await here.run(['serve', '--host', '0.0.0.0'])
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('loopback')])
  })

  it('takes the next free port when the default is busy, and fails when a named one is', async () => {
    const blocker = await listen(8720)
    const second = await serve(['--data', here.data])
    const port = Number(new URL(second.address).port)
    expect(port).toBeGreaterThan(8720)
    const named = await here.run(['serve', '--port', String(port)])
    expect([named.code, named.stderr]).toEqual([
      1,
      expect.stringContaining(`Port ${port} is in use`),
    ])
    expect(await second.stop()).toBe(0)
    blocker?.close()
    expect((await post('/v1/status', {})).status).toBe(200)
  })
})

/** Occupies a port; undefined when somebody already does, which serves the test as well. */
function listen(port: number): Promise<Server | undefined> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

/** Sends a body of so many bytes and gives the status that came back, even when the server stops reading. */
function statusOfBody(path: string, bytes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': bytes }
    const asked = request(`${serving.address}${path}`, { method: 'POST', headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asked.on('error', reject)
    asked.write(`{"kind":"${'x'.repeat(100_000)}`)
  })
}

function statusWith(headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${serving.address}/healthz`, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asked.on('error', reject)
    asked.end()
  })
}
