import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../../model/index.ts'
import { type FetchOptions, fetchFile, type HeldMarks } from './fetch-file.ts'
import { isPublicAddress } from './is-public-address.ts'
import type { Request } from './request.ts'

/** A real server on the loopback, and a folder to download to. */
let server: Server
let folder: string
let answer: (asked: IncomingMessage, response: ServerResponse) => void
let asked: IncomingMessage[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'firebreak-fetch-'))
  asked = []
  server = createServer((request, response) => {
    asked.push(request)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

function address(path = '/list.xml'): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
}

const bodyText = `<list>${'x'.repeat(300_000)}</list>`

async function ask(options: Partial<FetchOptions> = {}, held: HeldMarks = {}, url = address()) {
  const file = { name: 'list.xml', url, maxBytes: 1_000_000 }
  return await fetchFile(file, held, { folder, reach: 'public-and-loopback', ...options })
}

async function fail(options: Partial<FetchOptions> = {}, url = address()): Promise<Failure> {
  const error = await ask(options, {}, url).catch((thrown: unknown) => thrown)
  if (!(error instanceof Failure)) throw new Error(`not refused: ${JSON.stringify(error)}`)
  return error
}

describe('a file', () => {
  it('is fetched whole, with its hash and marks, and looks like a browser asked', async () => {
    answer = (_, response) => {
      response.writeHead(200, { etag: '"v1"', 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT' })
      response.end(bodyText)
    }
    const seen: number[] = []
    const fetched = await ask({ onProgress: (received) => seen.push(received) })
    expect(fetched).toEqual({
      kind: 'fetched',
      path: join(folder, 'list.xml'),
      sha256: createHash('sha256').update(bodyText).digest('hex'),
      bytes: bodyText.length,
      etag: '"v1"',
      lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT',
    })
    expect(readdirSync(folder)).toEqual(['list.xml'])
    expect(asked[0]?.headers['user-agent']).toMatch(/^Mozilla/)
    expect(seen.at(-1)).toBe(bodyText.length)
  })

  it.each([
    ['its mark', { etag: '"v1"', lastModified: 'x' }, 'if-none-match', '"v1"'],
    [
      'its date',
      { lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' },
      'if-modified-since',
      'Thu, 01 Jan 2026 00:00:00 GMT',
    ],
  ])('is not fetched when unchanged by %s', async (_, held, header, value) => {
    answer = (_request, response) => response.writeHead(304).end()
    expect(await ask({}, held)).toEqual({ kind: 'unchanged' })
    expect(asked[0]?.headers[header]).toBe(value)
    expect(readdirSync(folder)).toEqual([])
  })

  it('is unpacked when it comes packed', async () => {
    answer = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(bodyText))
    const fetched = await ask()
    expect(fetched).toMatchObject({ bytes: bodyText.length })
    expect(readFileSync(join(folder, 'list.xml'), 'utf8')).toBe(bodyText)
    expect(readdirSync(folder)).toEqual(['list.xml'])
  })

  it('is followed to where it has moved', async () => {
    answer = ({ url }, response) =>
      url === '/list.xml'
        ? response.writeHead(302, { location: '/moved' }).end()
        : response.end(bodyText)
    expect(await ask()).toMatchObject({ kind: 'fetched' })
    expect(asked.map(({ url }) => url)).toEqual(['/list.xml', '/moved'])
  })
})

/** Sends half, then cuts the connection; then goes on if asked to. */
function breaksOnce(etag: string) {
  return ({ headers }: IncomingMessage, response: ServerResponse) => {
    const from = Number(/^bytes=(\d+)-/.exec(headers.range ?? '')?.[1] ?? 0)
    if (asked.length === 1) {
      response.writeHead(200, { etag, 'content-length': bodyText.length })
      response.write(bodyText.slice(0, 200_000), () => setTimeout(() => response.destroy(), 50))
    } else if (from > 0 && headers['if-range'] === etag) {
      const range = `bytes ${from}-${bodyText.length - 1}/${bodyText.length}`
      response.writeHead(206, { etag, 'content-range': range }).end(bodyText.slice(from))
    } else response.writeHead(200, { etag }).end(bodyText)
  }
}

describe('a connection that is cut', () => {
  it('leaves its part, from which the next goes on', async () => {
    answer = breaksOnce('"v1"')
    expect(await fail()).toMatchObject({ code: 'unavailable/cut' })
    expect(readdirSync(folder)).toEqual(['list.xml.part', 'list.xml.part.json'])
    expect(await ask()).toMatchObject({ bytes: bodyText.length })
    expect(asked[1]?.headers.range).toBe('bytes=200000-')
    expect(readFileSync(join(folder, 'list.xml'), 'utf8')).toBe(bodyText)
    expect(readdirSync(folder)).toEqual(['list.xml'])
  })

  it('is begun anew where the server has only a weak mark', async () => {
    answer = breaksOnce('W/"v1"')
    expect(await fail()).toMatchObject({ code: 'unavailable/cut' })
    expect(await ask()).toMatchObject({ bytes: bodyText.length })
    expect(asked[1]?.headers.range).toBeUndefined()
  })

  it.each([
    ['a new version', 200, { etag: '"v2"' }],
    ['no such range', 416, {}],
    ['another range', 206, { 'content-range': 'bytes 5-9/10' }],
    [
      'another version of the range',
      206,
      { etag: '"v2"', 'content-range': 'bytes 200000-300012/300013' },
    ],
  ])('is begun anew where the server has %s', async (_, status, headers) => {
    answer = breaksOnce('"v1"')
    await fail()
    const other = bodyText.replaceAll('x', 'y')
    answer = (request, response) =>
      request.headers.range === undefined
        ? response.writeHead(200, { etag: '"v2"' }).end(other)
        : response.writeHead(status, headers).end(other)
    expect(await ask()).toMatchObject({ etag: '"v2"' })
    expect(readFileSync(join(folder, 'list.xml'), 'utf8')).toBe(other)
  })
})

describe('a failure is one clear sentence and leaves nothing half-done', () => {
  const page = '<!DOCTYPE html><html><body>Sorry</body></html>'
  const bomb = gzipSync(Buffer.alloc(5_000_000))
  it.each<[string, (request: IncomingMessage, response: ServerResponse) => void, string, RegExp]>([
    ['a page in its place', (_, r) => r.end(page), 'page', /HTML page in place of the file/],
    [
      'a packed page',
      (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(page)),
      'page',
      /HTML page/,
    ],
    ['not found', (_, r) => r.writeHead(404).end(), 'status', /answered 404/],
    ['broken server', (_, r) => r.writeHead(500).end(), 'status', /answered 500/],
    ['a part unasked', (_, r) => r.writeHead(206).end('x'), 'status', /part that nobody asked for/],
    [
      'said too large',
      (_, r) => r.writeHead(200, { 'content-length': 2_000_000 }).end(),
      'too-large',
      /more than the 1000000 bytes/,
    ],
    ['unsaid too large', (_, r) => r.end(Buffer.alloc(2_000_000, 'x')), 'too-large', /more than/],
    [
      'a bomb of gzip',
      (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      'too-large',
      /more than/,
    ],
    [
      'gzip cut off',
      (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb.subarray(0, 900)),
      'packing',
      /not whole gzip/,
    ],
    ['nothing', (_, r) => r.end(), 'empty', /empty file/],
    [
      'no end of moves',
      ({ url }, r) => r.writeHead(302, { location: `${url}x` }).end(),
      'redirect',
      /more than 3 times/,
    ],
    [
      'a move to nowhere',
      (_, r) => r.writeHead(302, { location: 'http://[' }).end(),
      'redirect',
      /no address/,
    ],
    [
      'a move to a private address',
      (_, r) => r.writeHead(302, { location: 'https://192.168.1.1/x' }).end(),
      'refused-address',
      /private network/,
    ],
    [
      'a move to a link-local address',
      (_, r) => r.writeHead(302, { location: 'https://[fe80::1]/x' }).end(),
      'refused-address',
      /private network/,
    ],
    [
      'a move away from TLS',
      (_, r) => r.writeHead(302, { location: 'http://example.org/' }).end(),
      'refused-address',
      /only https/,
    ],
    ['nonsense', (_, r) => void r.socket?.end('hello\r\n\r\n'), 'download', /could not be read/],
  ])('%s', async (_, serve, code, says) => {
    answer = serve
    const failure = await fail()
    expect(failure.code).toBe(`unavailable/${code}`)
    expect(failure.message).toMatch(says)
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ['hangs before its answer', () => undefined],
    ['hangs in mid-file', (_: IncomingMessage, r: ServerResponse) => void r.write(bodyText)],
  ])('a server that %s is given up', async (_, serve) => {
    answer = serve
    const failure = await fail({ idleMs: 200 })
    expect(failure.code).toBe('unavailable/hung')
    expect(failure.message).toMatch(/sent nothing for 0.2 s and was given up/)
  })

  it('a server that drips is given up after the time for the whole', async () => {
    answer = (_, response) => {
      const drip = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(drip))
    }
    const failure = await fail({ wholeMs: 300, idleMs: 5000 })
    expect(failure.message).toMatch(/did not end within 0.3 s and was given up/)
  })

  it('a caller who stops it is told so', async () => {
    const stop = new AbortController()
    answer = (_, response) => response.write(bodyText, () => stop.abort())
    expect(await fail({ signal: stop.signal })).toMatchObject({ code: 'unavailable/stopped' })
  })

  it('a wrong length is caught, too short and too long', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('x', () => response.destroy())
    }
    expect(await fail()).toMatchObject({ code: 'unavailable/cut' })
    answer = (_, response) =>
      void response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<a/>   and more')
    expect(await ask()).toMatchObject({ bytes: 5 })
  })

  it('a closed port is a closed network', async () => {
    const failure = await fail({}, 'http://127.0.0.1:9/')
    expect(failure.code).toBe('unavailable/network')
    expect(failure.message).toBe('The network is closed here: 127.0.0.1:9 refused the connection.')
  })

  it.each([
    ['ENOTFOUND', 'network', /The network is closed here: .* could not be looked up/],
    ['EAI_AGAIN', 'network', /closed here/],
    ['ENETUNREACH', 'network', /cannot be reached/],
    ['CERT_HAS_EXPIRED', 'tls', /could not prove who it is/],
    ['ECONNRESET', 'cut', /broke off/],
  ])('%s', async (code, kind, says) => {
    const request: Request = () => Promise.reject(Object.assign(new Error(code), { code }))
    const failure = await fail({ request })
    expect(failure.code).toBe(`unavailable/${kind}`)
    expect(failure.message).toMatch(says)
  })

  it('a server that speaks no TLS', async () => {
    const failure = await fail({}, address().replace('http:', 'https:'))
    expect(failure.code).toBe('unavailable/tls')
  })

  it.each([
    'http://127.0.0.1/x',
    'https://127.0.0.1/x',
    'https://localhost/x',
    'https://[::1]/',
    'https://0x7f.1/',
    'https://10.0.0.1/',
  ])('unless a test says so, %s is not asked', async (url) => {
    expect(await fail({ reach: 'public' }, url)).toMatchObject({
      code: 'unavailable/refused-address',
    })
  })

  it.skipIf(!existsSync('/dev/full'))(
    'a full disk (skipped where there is no /dev/full)',
    async () => {
      symlinkSync('/dev/full', join(folder, 'list.xml.part'))
      answer = (_, response) => response.writeHead(200, { etag: '"v1"' }).end(bodyText)
      const failure = await fail()
      expect(failure.code).toBe('unavailable/disk-full')
      expect(failure.message).toMatch(/no room on the disk/)
      expect(readdirSync(folder)).toEqual([])
    },
  )

  it('a file without an address', async () => {
    const file = { name: 'own.csv', maxBytes: 1 }
    await expect(fetchFile(file, {}, { folder })).rejects.toMatchObject({
      code: 'bad-input/no-address',
    })
  })
})

describe('public addresses', () => {
  it.each(['8.8.8.8', '151.101.1.69', '2606:4700::1111', '172.32.0.1', '::ffff:8.8.8.8'])(
    '%s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
  ])('not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})
