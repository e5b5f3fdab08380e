import fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CapNotice } from '../../app/index.ts'
import { capsFeed } from './caps-feed.ts'

const levels = [0.75, 0.9, 0.95]
const due: CapNotice[] = levels
  .map(
    (level): CapNotice => ({
      id: `test/coal/${level}`,
      cap: 'test/coal',
      title: 'the coal ceiling of 2017',
      level,
      limit: 'value',
      crossedFrom: '2017-09-01',
      crossedOn: '2017-09-30',
      knownOn: '2017-11-13',
      says: `${level * 100} percent of the coal ceiling of 2017 was reached, <by value> & known.`,
    }),
  )
  .reverse()
let isKnown = false

const server = fastify({ forceCloseConnections: true })
capsFeed(
  server,
  async () => ({ recorded: isKnown ? 7 : 3, notices: isKnown ? due : [] }),
  async (recorded) => (recorded === 5 ? new Set(['test/coal/0.9', 'test/coal/0.95']) : undefined),
  20,
)
beforeAll(async () => {
  await server.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => server.close())

function address(): string {
  const bound = server.server.address()
  if (typeof bound !== 'object' || bound === null) throw new Error('not listening')
  return `http://127.0.0.1:${bound.port}`
}

/** Listens until so many notices were heard. */
async function hear(count: number, headers: Record<string, string> = {}): Promise<string[]> {
  const ending = new AbortController()
  const response = await fetch(`${address()}/events/caps`, { headers, signal: ending.signal })
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const reader = response.body?.getReader()
  let text = ''
  while (reader !== undefined && (text.match(/^id: /gm) ?? []).length < count) {
    const { done, value } = await reader.read()
    if (done) break
    text += new TextDecoder().decode(value)
  }
  ending.abort()
  return [...text.matchAll(/^id: (\d+)\nevent: notice\ndata: (.+)$/gm)].map(
    ([, recorded, data]) => `${recorded} ${JSON.parse(data ?? '').id}`,
  )
}

const all = levels.map((level) => `test/coal/${level}`)

describe('the stream of notices', () => {
  it('tells a listener as soon as a report that crosses a step is known', async () => {
    const heard = hear(3)
    isKnown = true
    const told = await heard
    expect(told.map((line) => line.split(' ')[1])).toEqual(all)
    // The number that the listener comes back with stands on the last alone.
    expect(told.map((line) => line.startsWith('7 '))).toEqual([false, false, true])
  })

  it('tells who comes back what did not stand when it left, though it is of an earlier day', async () => {
    expect(await hear(1, { 'last-event-id': '5' })).toEqual(['7 test/coal/0.75'])
  })

  it('tells all to who comes back with a number that is not known any more, or with none', async () => {
    for (const last of ['6', 'test/coal/0.9', ''])
      expect(await hear(3, { 'last-event-id': last })).toHaveLength(3)
  })
})

describe('the feeds', () => {
  it('hold the notices, newest first, as JSON Feed 1.1', async () => {
    const response = await server.inject({ url: '/feeds/caps.json' })
    const feed = response.json()
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(all.toReversed())
    expect(feed.items[0].content_text).toContain('95 percent of the coal ceiling of 2017')
  })

  it('hold them as Atom', async () => {
    const { body, headers } = await server.inject({ url: '/feeds/caps.atom' })
    expect(headers['content-type']).toContain('application/atom+xml')
    expect(body.match(/<entry>/g)).toHaveLength(3)
    expect(body).toContain('&lt;by value&gt; &amp; known')
    expect(body).toContain('<updated>2017-11-13T00:00:00Z</updated>')
  })
})
