import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answer } from './request.ts'

/** A download on its way: the bytes as they came, and beside them what says of which version they are. */
export interface Partial {
  readonly path: string
  readonly notePath: string
  /** Bytes held; none where there is nothing to go on from. */
  readonly size: number
  /** The server's strong mark of the version, which alone allows to go on. */
  readonly etag?: string
  readonly isGzip: boolean
}

/** What a folder holds of a download that broke off. Without a strong mark of the same address, nothing. */
export async function openPartial(folder: string, name: string, url: string): Promise<Partial> {
  const path = join(folder, `${name}.part`)
  const notePath = join(folder, `${name}.part.json`)
  const none = { path, notePath, size: 0, isGzip: false }
  const note = await readNote(notePath)
  if (note === undefined || note.url !== url) return none
  const found = await stat(path).catch(() => undefined)
  if (found?.isFile() !== true || found.size === 0) return none
  return { ...none, size: found.size, etag: note.etag, isGzip: note.isGzip }
}

/** Begins anew, and notes the answer's mark if it is one to go on by. */
export async function restartPartial(partial: Partial, url: string, answer: Answer) {
  await rm(partial.notePath, { force: true })
  const etag = answer.header('etag')
  const isGzip = isPacked(answer)
  if (etag?.startsWith('"') === true)
    await writeFile(partial.notePath, JSON.stringify({ url, etag, isGzip } satisfies Note))
  return { ...partial, size: 0, isGzip }
}

export async function removePartial({ path, notePath }: Partial): Promise<void> {
  await rm(path, { force: true })
  await rm(notePath, { force: true })
}

function isPacked(answer: Answer): boolean {
  return /^(?:x-)?gzip$/i.test(answer.header('content-encoding')?.trim() ?? '')
}

interface Note {
  readonly url: string
  readonly etag: string
  readonly isGzip: boolean
}

async function readNote(path: string): Promise<Note | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    const { url, etag, isGzip } = JSON.parse(text) as Note
    return typeof url === 'string' && typeof etag === 'string' && typeof isGzip === 'boolean'
      ? { url, etag, isGzip }
      : undefined
  } catch {
    return undefined
  }
}
