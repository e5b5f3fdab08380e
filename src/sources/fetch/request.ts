import { type LookupAddress, type LookupOptions, lookup } from 'node:dns'
import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSafe } from 'node:https'
import { isIP } from 'node:net'
import { isLoopback, isPublicAddress } from './is-public-address.ts'

/** One question to a server; redirects are not followed. */
export type Request = (url: URL, asked: Asked) => Promise<Answer>

export interface Asked {
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  /** How long nothing may come before the server is given up. */
  readonly idleMs: number
  readonly reach: Reach
}

/** Which addresses may be asked: the public internet over TLS, or this machine too, which is for tests. */
export type Reach = 'public' | 'public-and-loopback'

export interface Answer {
  readonly status: number
  readonly header: (name: string) => string | undefined
  readonly body: AsyncIterable<Uint8Array>
  /** Ends the connection without reading on. */
  readonly close: () => void
}

/** Why a question was not asked or not answered; everything else is Node's own error. */
export class Refusal extends Error {
  readonly code: 'private-address' | 'not-https' | 'idle'

  constructor(code: Refusal['code']) {
    super(code)
    this.code = code
  }
}

/**
 * Asks a server. The address is checked where the connection takes it, so that a name cannot be public when looked up and private when
 * used.
 */
export const request: Request = async (url, { headers, signal, idleMs, reach }) => {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (url.protocol !== 'https:' && !(reach === 'public-and-loopback' && isIP(host) !== 0))
    throw new Refusal('not-https')
  if (isIP(host) !== 0 && !mayReach(host, reach)) throw new Refusal('private-address')
  const ask = url.protocol === 'https:' ? requestSafe : requestPlain
  return await new Promise<Answer>((resolve, reject) => {
    const asking = ask(url, { headers, signal, agent: false, lookup: lookupWithin(reach) })
    let open: ClientRequest | IncomingMessage = asking
    asking.setTimeout(idleMs, () => open.destroy(new Refusal('idle')))
    asking.on('response', (message) => {
      open = message
      resolve(answerOf(message))
    })
    asking.on('error', reject)
    asking.end()
  })
}

function mayReach(address: string, reach: Reach): boolean {
  return isPublicAddress(address) || (reach === 'public-and-loopback' && isLoopback(address))
}

function answerOf(message: IncomingMessage): Answer {
  return {
    status: message.statusCode ?? 0,
    header: (name) => {
      const value = message.headers[name]
      return Array.isArray(value) ? value[0] : value
    },
    body: message,
    close: () => message.destroy(),
  }
}

type Found = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void

function lookupWithin(reach: Reach) {
  return (host: string, options: LookupOptions, found: Found): void => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      if (error !== null || first === undefined) found(error, '')
      else if (!addresses.every(({ address }) => mayReach(address, reach)))
        found(new Refusal('private-address'), '')
      else if (options.all === true) found(null, addresses)
      else found(null, first.address, first.family)
    })
  }
}
