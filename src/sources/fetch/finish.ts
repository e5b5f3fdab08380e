import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Failure } from '../../model/index.ts'
import { isHtml } from '../kit/file-kind.ts'
import type { SourceFile } from '../source.ts'
import type { Fetched } from './fetched.ts'
import { type Partial, removePartial } from './partial.ts'
import { tooLarge } from './receive.ts'
import type { Answer } from './request.ts'

export interface Finishing {
  readonly url: URL
  readonly file: Pick<SourceFile, 'name' | 'maxBytes'>
  readonly folder: string
}

/** Makes the file of what has come whole: unpacked within its bound, no page in its place, under its own name in one step. */
export async function finish(
  partial: Partial,
  answer: Answer,
  { url, file, folder }: Finishing,
): Promise<Fetched> {
  const whole = partial.isGzip ? `${partial.path}.open` : partial.path
  try {
    if (partial.isGzip) await unpack(partial.path, whole, url, file.maxBytes)
    if (isHtml(await headOf(whole))) throw pageFailure(url)
    const { sha256, bytes } = await hashOf(whole)
    if (bytes === 0) throw new Failure('unavailable/empty', `${url.host} sent an empty file.`)
    const path = join(folder, file.name)
    await rename(whole, path)
    await removePartial(partial)
    return { kind: 'fetched', path, sha256, bytes, ...marksOf(answer) }
  } catch (error) {
    if (partial.isGzip) await rm(whole, { force: true })
    throw error
  }
}

async function unpack(from: string, to: string, url: URL, maxBytes: number): Promise<void> {
  let size = 0
  const bound = new Transform({
    transform: (chunk: Uint8Array, _, next) => {
      size += chunk.length
      if (size > maxBytes) next(tooLarge(url, maxBytes))
      else next(null, chunk)
    },
  })
  await pipeline(createReadStream(from), createGunzip(), bound, createWriteStream(to))
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function hashOf(path: string): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 })) {
    hash.update(chunk as Uint8Array)
    bytes += (chunk as Uint8Array).length
  }
  return { sha256: hash.digest('hex'), bytes }
}

function pageFailure(url: URL): Failure {
  return new Failure('unavailable/page', `${url.host} sent an HTML page in place of the file.`, {
    at: url.href,
    tryThis: 'Look at the page in a browser; get the file by hand and use --from.',
  })
}

function marksOf(answer: Answer): { readonly etag?: string; readonly lastModified?: string } {
  const etag = answer.header('etag')
  const lastModified = answer.header('last-modified')
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  }
}
