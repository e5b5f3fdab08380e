import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { Failure } from '../model/index.ts'
import { guard, requireLoopback } from './guard.ts'
import { problemOf } from './problem.ts'

describe('the address to bind', () => {
  it.each(['127.0.0.1', 'localhost', '::1'])('may be %s', (host) => {
    expect(() => requireLoopback(host)).not.toThrow()
  })

  it.each([
    '0.0.0.0',
    '::',
    '',
    '*',
    '192.168.1.2',
    '127.0.0.2',
    'example.org',
    'localhost.example.org',
    'LOCALHOST ',
    '127.0.0.1:80',
  ])('may not be %j', (host) => {
    expect(() => requireLoopback(host)).toThrow(Failure)
    expect(() => requireLoopback(host)).toThrow('must be a loopback address')
  })
})

describe('a request', () => {
  const server = fastify()
  guard(server, () => 8720)
  server.setErrorHandler((error, _request, reply) => {
    const { status, body } = problemOf(error)
    void reply.status(status).send(body)
  })
  server.get('/', async (request) => ({ nonce: request.nonce }))
  const ask = (headers: Record<string, string>) =>
    server.inject({ method: 'GET', url: '/', headers })

  it.each(['127.0.0.1:8720', 'localhost:8720', '[::1]:8720'])('to %s is served', async (host) => {
    expect((await ask({ host })).statusCode).toBe(200)
    expect((await ask({ host, origin: `http://${host}` })).statusCode).toBe(200)
  })

  it.each([
    'example.org',
    'example.org:8720',
    '127.0.0.1',
    '127.0.0.1:8721',
    '127.0.0.1:8720.example.org',
    '192.168.1.2:8720',
  ])('to host %s is refused', async (host) => {
    const answer = await ask({ host })
    expect(answer.statusCode).toBe(403)
    expect(answer.json()).toMatchObject({ code: 'forbidden/host', at: 'Host' })
  })

  it.each([
    'http://example.org',
    'https://127.0.0.1:8720',
    'http://127.0.0.1:8721',
    'http://127.0.0.1:8720.example.org',
    'null',
    '',
  ])('from a page of %j is refused', async (origin) => {
    const answer = await ask({ host: '127.0.0.1:8720', origin })
    expect(answer.statusCode).toBe(403)
    expect(answer.json()).toMatchObject({ code: 'forbidden/origin', at: 'Origin' })
  })

  it('gets the security headers, with a nonce of its own', async () => {
    const [one, two] = [
      await ask({ host: '127.0.0.1:8720' }),
      await ask({ host: '127.0.0.1:8720' }),
    ]
    expect(one.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    })
    const policy = String(one.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain(`'nonce-${one.json<{ nonce: string }>().nonce}'`)
    expect(two.json()).not.toEqual(one.json())
  })
})
