import fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CapNotice } from '../../app/index.ts'
import { capsFeed } from './caps-feed.ts'

const levels = [0.75, 0.9, 0.95]
const due: CapNotice[] = levels
  .map(
    (level): CapNotice => ({
      id: `test/coal/${level}/2017-11-13`,
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
capsFeed(server, async () => (isKnown ? due : []), 20)
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
  return [...text.matchAll(/^id: (.+)$/gm)].map(([, id]) => id ?? '')
}

const all = levels.map((level) => `test/coal/${level}/2017-11-13`)

describe('the stream of notices', () => {
  it('tells a listener as soon as a report that crosses a step is known', async () => {
    const heard = hear(3)
    isKnown = true
    expect(await heard).toEqual(all)
  })

  it('tells who comes back only what it has not heard', async () => {
    expect(await hear(1, { 'last-event-id': all[1] ?? '' })).toEqual(all.slice(2))
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
