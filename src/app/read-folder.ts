import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Failure } from '../model/index.ts'
import type { LawText } from '../regimes/index.ts'

/** The YAML files of a folder as one bundle: sorted by path, with the bytes that stand for it and their SHA-256. */
export interface Bundle {
  readonly texts: readonly LawText[]
  readonly bytes: Uint8Array
  readonly hash: string
}

/** Reads every .yml file under a folder. Throws when the folder is not there. */
export async function readFolder(folder: string): Promise<Bundle> {
  let entries: string[]
  try {
    entries = await readdir(folder, { recursive: true })
  } catch (cause) {
    throw new Failure('bad-input/no-folder', `The folder ${folder} cannot be read.`, {
      at: folder,
      cause,
      tryThis: 'Name a folder of .yml files.',
    })
  }
  const paths = entries.filter((path) => path.endsWith('.yml')).sort()
  const texts = await Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })),
  )
  return bundleOf(texts.map(({ path, text }) => ({ path: relative('.', path), text })))
}

/** The same bundle from its texts. */
export function bundleOf(texts: readonly LawText[]): Bundle {
  const bytes = new TextEncoder().encode(JSON.stringify(texts))
  return { texts, bytes, hash: createHash('sha256').update(bytes).digest('hex') }
}

/** The bundle that was kept as bytes. */
export function bundleFrom(bytes: Uint8Array): Bundle {
  return bundleOf(JSON.parse(new TextDecoder().decode(bytes)) as LawText[])
}
