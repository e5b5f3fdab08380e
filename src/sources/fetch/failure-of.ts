import { Failure } from '../../model/index.ts'
import { Refusal } from './request.ts'

export interface Circumstances {
  readonly url: URL
  readonly idleMs: number
  readonly wholeMs: number
  /** Whether the time for the whole had run out. */
  readonly isLate: boolean
  /** Whether the caller had it stopped. */
  readonly isStopped: boolean
}

/** One sentence for an error of the network, of TLS or of the disk; a failure stays as it is. */
export function failureOf(error: unknown, circumstances: Circumstances): Failure {
  if (error instanceof Failure) return error
  const { url, wholeMs, isLate } = circumstances
  if (isLate) return late(url, `did not end within ${seconds(wholeMs)}`, error)
  if (error instanceof Refusal) return refusal(error, circumstances)
  const code = codeOf(error)
  const say = (kind: `unavailable/${string}`, says: string, tryThis?: string) =>
    new Failure(kind, says, {
      at: url.href,
      cause: error,
      ...(tryThis === undefined ? {} : { tryThis }),
    })
  if (circumstances.isStopped) return say('unavailable/stopped', 'The download was stopped.')
  if (fullDisk.has(code))
    return say(
      'unavailable/disk-full',
      `There is no room on the disk for ${url.href}.`,
      'Make room.',
    )
  const network = networkWords[code]
  if (network !== undefined)
    return say(
      'unavailable/network',
      `The network is closed here: ${url.host} ${network}.`,
      'Get the file by hand and use --from.',
    )
  if (cuts.has(code))
    return say('unavailable/cut', `${url.host} broke off the connection.`, 'Try again: it goes on.')
  if (isOfTls(code))
    return say('unavailable/tls', `${url.host} could not prove who it is (${code}).`)
  if (code.startsWith('Z_'))
    return say('unavailable/packing', `What ${url.host} sent is not whole gzip (${code}).`)
  return say('unavailable/download', `${url.host} could not be read: ${messageOf(error)}.`)
}

function refusal(error: Refusal, { url, idleMs }: Circumstances): Failure {
  if (error.code === 'idle') return late(url, `sent nothing for ${seconds(idleMs)}`, error)
  const says =
    error.code === 'not-https'
      ? `${url.host} leads to an address without TLS; only https is asked.`
      : `${url.host} leads to an address of a private network, which is not asked.`
  return new Failure('unavailable/refused-address', says, { at: url.href })
}

function late(url: URL, says: string, cause: unknown): Failure {
  return new Failure('unavailable/hung', `${url.host} ${says} and was given up.`, {
    at: url.href,
    tryThis: 'Try again later.',
    cause,
  })
}

const networkWords: Readonly<Record<string, string>> = {
  ENOTFOUND: 'could not be looked up',
  EAI_AGAIN: 'could not be looked up',
  EAI_FAIL: 'could not be looked up',
  ECONNREFUSED: 'refused the connection',
  ENETUNREACH: 'cannot be reached',
  EHOSTUNREACH: 'cannot be reached',
  ENETDOWN: 'cannot be reached',
  ETIMEDOUT: 'did not answer',
}

const cuts = new Set(['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'])

const fullDisk = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

function isOfTls(code: string): boolean {
  return /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_|EPROTO/.test(code)
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return String(error.code)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n', 1).join() : String(error)
}

function seconds(ms: number): string {
  return `${ms / 1000} s`
}
