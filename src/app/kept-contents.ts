import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LawFile, publishedLawSchema } from '../regimes/index.ts'

interface Kept {
  readonly read: () => Promise<readonly LawFile[] | undefined>
  readonly keep: (contents: readonly LawFile[]) => Promise<void>
}

/**
 * The contents of law files that were found right, kept in the data folder under the hash of their texts and of the shape they were held
 * against: parsing YAML is most of a start. A cache and nothing else; where it cannot be read or written, the files are parsed.
 */
export function keptContents(dataFolder: string, hash: string): Kept {
  const folder = join(dataFolder, 'law')
  const shape = createHash('sha256').update(JSON.stringify(publishedLawSchema())).digest('hex')
  const path = join(folder, `${hash.slice(0, 32)}-${shape.slice(0, 16)}.json`)
  let isKept = false
  return {
    read: async () => {
      const text = await readFile(path, 'utf8').catch(() => undefined)
      const contents = text === undefined ? undefined : parsed(text)
      isKept = contents !== undefined
      return contents
    },
    keep: async (contents) => {
      if (isKept) return
      const part = `${path}.${process.pid}`
      await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => {})
      await writeFile(part, JSON.stringify(contents), { mode: 0o600 })
        .then(() => rename(part, path))
        .catch(() => {})
    },
  }
}

function parsed(text: string): readonly LawFile[] | undefined {
  try {
    const contents: unknown = JSON.parse(text)
    return Array.isArray(contents) ? contents : undefined
  } catch {
    return undefined
  }
}
