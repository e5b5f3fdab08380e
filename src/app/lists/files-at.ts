import { createReadStream } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { badInput } from '../../model/index.ts'

/** A file that a person gave, not yet known to be anything. */
export interface FoundFile {
  /** As a sentence names it. */
  readonly label: string
  readonly path: string
  readonly bytes: number
  /** The first 64 kB. */
  readonly head: Uint8Array
  /** From the start, as often as wanted. */
  readonly whole: () => AsyncIterable<Uint8Array>
}

const headBytes = 64 * 1024
const mostFiles = 1000

/** The file at a path, or every file under a folder, by name. */
export async function filesAt(path: string): Promise<readonly FoundFile[]> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined)
    throw badInput(
      '--from',
      `There is no file or folder ${path}.`,
      'Name a list file or a folder of them.',
    )
  if (found.isFile()) return [await fileAt(path)]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  if (paths.length === 0) throw badInput('--from', `The folder ${path} holds no file.`)
  if (paths.length > mostFiles)
    throw badInput(
      '--from',
      `The folder ${path} holds ${paths.length} files; expected up to ${mostFiles}.`,
    )
  return Promise.all(paths.map(fileAt))
}

async function fileAt(path: string): Promise<FoundFile> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const head = new Uint8Array(Math.min(size, headBytes))
    await file.read(head, 0, head.length, 0)
    return { label: basename(path), path, bytes: size, head, whole: () => chunksOf(path) }
  } finally {
    await file.close()
  }
}

/** The bytes of a file in large chunks. */
export function chunksOf(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 1 << 20 })
}
