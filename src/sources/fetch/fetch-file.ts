import { mkdir } from 'node:fs/promises'
import { Failure } from '../../model/index.ts'
import type { SourceFile } from '../source.ts'
import { failureOf } from './failure-of.ts'
import type { Fetched } from './fetched.ts'
import { finish } from './finish.ts'
import { follow } from './follow.ts'
import { openPartial, type Partial, removePartial, restartPartial } from './partial.ts'
import { receive } from './receive.ts'
import { type Answer, type Asked, type Reach, type Request, request } from './request.ts'

/** The marks of the version that is held, as its server gave them. */
export interface HeldMarks {
  readonly etag?: string
  readonly lastModified?: string
}

export interface FetchOptions {
  /** Where the file goes, and what came of it if the download breaks off. */
  readonly folder: string
  /** Within which the whole download must end; ten minutes unless said. */
  readonly wholeMs?: number
  /** How long nothing may come; thirty seconds unless said. */
  readonly idleMs?: number
  readonly signal?: AbortSignal
  /** Bytes as they come, and how many there will be where the server says. */
  readonly onProgress?: (received: number, total: number | undefined) => void
  readonly reach?: Reach
  readonly request?: Request
}

/**
 * Downloads one file of a publisher: only if it has changed from the version held, going on where a download broke off if the server
 * marks its versions, within bounds of time and size, over TLS, from the public internet. Throws a `Failure` `unavailable/…` of one
 * sentence for each way in which it can fail; nothing is then left but a part to go on from.
 */
export async function fetchFile(
  file: Pick<SourceFile, 'name' | 'url' | 'maxBytes'>,
  held: HeldMarks,
  options: FetchOptions,
): Promise<Fetched> {
  if (file.url === undefined || !URL.canParse(file.url))
    throw new Failure('bad-input/no-address', `${file.name} has no address to be fetched from.`)
  const url = new URL(file.url)
  const { wholeMs = 600_000, idleMs = 30_000, reach = 'public' } = options
  const deadline = AbortSignal.timeout(wholeMs)
  const signal =
    options.signal === undefined ? deadline : AbortSignal.any([options.signal, deadline])
  await mkdir(options.folder, { recursive: true })
  const partial = await openPartial(options.folder, file.name, url.href)
  const download = { file, url, held, options, asked: { signal, idleMs, reach } }
  try {
    return await attempt(download, partial)
  } catch (error) {
    const failure = failureOf(error, {
      url,
      idleMs,
      wholeMs,
      isLate: deadline.aborted,
      isStopped: options.signal?.aborted === true,
    })
    if (!isWorthKeeping(failure)) await removePartial(partial)
    throw failure
  }
}

/** A part is gone on from only where the connection broke off. */
function isWorthKeeping({ code }: Failure): boolean {
  return ['unavailable/network', 'unavailable/cut', 'unavailable/hung'].includes(code)
}

interface Download {
  readonly file: Pick<SourceFile, 'name' | 'maxBytes'>
  readonly url: URL
  readonly held: HeldMarks
  readonly options: FetchOptions
  readonly asked: Omit<Asked, 'headers'>
}

async function attempt(download: Download, partial: Partial): Promise<Fetched> {
  const { url, options, asked, file } = download
  const headers = headersOf(download.held, partial)
  const answer = await follow(url, { ...asked, headers }, options.request ?? request)
  if (answer.status === 304) {
    answer.close()
    return { kind: 'unchanged' }
  }
  if (isRefusalToGoOn(answer, partial)) {
    answer.close()
    await removePartial(partial)
    return await attempt(download, { ...partial, size: 0 })
  }
  const isRest = answer.status === 206 && partial.size > 0
  if (answer.status !== 200 && !isRest) throw statusFailure(url, answer)
  const going = isRest ? partial : await restartPartial(partial, url.href, answer)
  await receive(answer, going, { url, maxBytes: file.maxBytes, onProgress: options.onProgress })
  return await finish(going, answer, { url, file, folder: options.folder })
}

/** Some publishers answer only what looks like a browser (the UN's gives 404 to anything else). */
const userAgent = 'Mozilla/5.0 (compatible; Firebreak)'

function headersOf(held: HeldMarks, { size, etag }: Partial): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: '*/*',
    'accept-encoding': 'gzip',
    ...(held.etag === undefined ? {} : { 'if-none-match': held.etag }),
    ...(held.etag !== undefined || held.lastModified === undefined
      ? {}
      : { 'if-modified-since': held.lastModified }),
    ...(size === 0 || etag === undefined ? {} : { range: `bytes=${size}-`, 'if-range': etag }),
  }
}

/** Whether the server will not go on from where the part ends. */
function isRefusalToGoOn(answer: Answer, { size, etag }: Partial): boolean {
  if (size === 0) return false
  if (answer.status === 416) return true
  if (answer.status !== 206) return false
  const from = /^bytes (\d{1,15})-/.exec(answer.header('content-range') ?? '')?.[1]
  const mark = answer.header('etag') ?? etag
  return Number(from) !== size || mark !== etag
}

function statusFailure(url: URL, answer: Answer): Failure {
  answer.close()
  const { status } = answer
  const why = status === 206 ? 'gave a part that nobody asked for' : `answered ${status}`
  return new Failure('unavailable/status', `${url.host} ${why}.`, {
    at: url.href,
    tryThis:
      status >= 500 || status === 429 ? 'Try again later.' : 'Get the file by hand and use --from.',
  })
}
