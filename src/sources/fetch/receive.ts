import { open } from 'node:fs/promises'
import { Failure } from '../../model/index.ts'
import type { Partial } from './partial.ts'
import type { Answer } from './request.ts'

export interface Receiving {
  readonly url: URL
  readonly maxBytes: number
  readonly onProgress: ((received: number, total: number | undefined) => void) | undefined
}

/** Writes an answer's bytes after those that are held. Refuses too many, said or come, and an answer that ends before what it said. */
export async function receive(answer: Answer, partial: Partial, receiving: Receiving) {
  const { url, maxBytes, onProgress } = receiving
  const total = totalOf(answer, partial)
  if (total !== undefined && total > maxBytes) {
    answer.close()
    throw tooLarge(url, maxBytes)
  }
  const out = await open(partial.path, partial.size === 0 ? 'w' : 'a')
  let received = partial.size
  try {
    for await (const chunk of answer.body) {
      received += chunk.length
      if (received > maxBytes) throw tooLarge(url, maxBytes)
      await out.writeFile(chunk)
      onProgress?.(received, total)
    }
  } finally {
    answer.close()
    await out.close()
  }
  if (total !== undefined && received < total) throw cut(url, received, total)
}

function totalOf(answer: Answer, { size }: Partial): number | undefined {
  const length = Number(answer.header('content-length') ?? 'none')
  return Number.isSafeInteger(length) && length >= 0 ? size + length : undefined
}

export function tooLarge(url: URL, maxBytes: number): Failure {
  const says = `${url.host} sends more than the ${maxBytes} bytes that the file may have.`
  return new Failure('unavailable/too-large', says, { at: url.href })
}

function cut(url: URL, received: number, total: number): Failure {
  const says = `${url.host} broke off after ${received} of ${total} bytes.`
  return new Failure('unavailable/cut', says, { at: url.href, tryThis: 'Try again: it goes on.' })
}
