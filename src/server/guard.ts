import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Failure } from '../model/index.ts'

/** The names by which this machine calls itself; no other address is served until accounts exist. */
export const loopbackHosts = ['127.0.0.1', 'localhost', '[::1]', '::1']

/** Refuses to bind anything but loopback. */
export function requireLoopback(host: string): void {
  if (loopbackHosts.includes(host)) return
  throw new Failure(
    'bad-input/host',
    `--host must be a loopback address, not ${host}: there are no accounts yet.`,
    {
      at: 'host',
      tryThis: 'Use 127.0.0.1, and a tunnel or a reverse proxy of your own with a login in front.',
    },
  )
}

/**
 * Checks Host and Origin on every request, so that a page from elsewhere cannot speak to this server by way of a browser, and sets
 * the security headers. The nonce is for the style tags of the page being sent.
 */
export function guard(server: FastifyInstance, port: () => number): void {
  server.addHook('onRequest', async (request, reply) => {
    const hosts = loopbackHosts.map((host) => `${host}:${port()}`)
    if (!hosts.includes(request.headers.host ?? '')) {
      throw new Failure('forbidden/host', 'This host name is not served here.', {
        at: 'Host',
        tryThis: `Use http://127.0.0.1:${port()}.`,
      })
    }
    const { origin } = request.headers
    if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) {
      throw new Failure('forbidden/origin', 'Requests from pages of another origin are refused.', {
        at: 'Origin',
      })
    }
    secure(request, reply)
  })
}

declare module 'fastify' {
  interface FastifyRequest {
    nonce?: string
  }
}

function secure(request: FastifyRequest, reply: FastifyReply): void {
  const nonce = randomBytes(16).toString('base64')
  request.nonce = nonce
  reply.headers({
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  })
}
