import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../source.ts'
import type { Version } from './read-source.ts'

/**
 * A source's own sample: the only file `sample.*` of its folder, or one for each of its files by name, `sample-NAME` or `sample/NAME`.
 */
export function findSample(source: Source): Version {
  const folder = folderOf(source)
  const found = readdirSync(folder).filter((name) => /^sample\.\w+$/.test(name))
  const [only, ...more] = found
  const first = source.files[0]?.name
  if (only !== undefined && more.length === 0 && first !== undefined)
    return new Map([[first, readFileSync(join(folder, only))]])
  return new Map(
    source.files.flatMap(({ name }) => {
      const path = [join(folder, `sample-${name}`), join(folder, 'sample', name)].find(existsSync)
      return path === undefined ? [] : [[name, readFileSync(path)] as const]
    }),
  )
}

/** Inputs on which the source's parser once broke its contract, by file: `corpus/sdn.csv.1f2e3d4c`. */
export function findCorpus(
  source: Source,
): readonly { readonly file: string; readonly input: Uint8Array }[] {
  const folder = corpusOf(source)
  if (!existsSync(folder)) return []
  return readdirSync(folder).map((name) => ({
    file: name.replace(/\.[0-9a-f]{8}$/, ''),
    input: readFileSync(join(folder, name)),
  }))
}

export function corpusOf(source: Source): string {
  return join(folderOf(source), 'corpus')
}

function folderOf({ id }: Source): string {
  return join(import.meta.dirname, '..', id)
}
