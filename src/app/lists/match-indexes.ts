import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  engineNote,
  indexBuilder,
  type MatchIndex,
  readIndex,
  writeIndex,
} from '../../matching/index.ts'
import { Failure, type ListedParty, listingId } from '../../model/index.ts'
import type { Law } from '../../regimes/index.ts'
import { canonicalJson, type Store } from '../../store/index.ts'
import { designatedParties } from './designated-parties.ts'
import { hashesOf, type ServingList } from './serving.ts'

/** The search indexes over the versions that serve, in memory and as files that one read brings back. */
export interface MatchIndexes {
  /** Whether it is in memory now. */
  readonly has: (law: Law, serving: readonly ServingList[]) => boolean
  /** From memory, from its file, or built and written; `elsewhere` may build the file in another process. */
  readonly get: (
    law: Law,
    serving: readonly ServingList[],
    elsewhere?: () => Promise<unknown>,
  ) => Promise<MatchIndex>
}

/** Indexes of other days that stay in memory beside the one of now. */
const kept = 4
/** Files left in the folder. */
const keptFiles = 8

export function matchIndexes(store: Store, dataFolder: string): MatchIndexes {
  const folder = join(dataFolder, 'index')
  const inMemory = new Map<string, Promise<MatchIndex>>()
  const ready = new Set<string>()

  const open = async (
    key: string,
    law: Law,
    serving: readonly ServingList[],
    elsewhere: (() => Promise<unknown>) | undefined,
  ): Promise<MatchIndex> => {
    const path = join(folder, `${key}.fbx`)
    const found = await readKept(path)
    if (found !== undefined) return found
    if (elsewhere !== undefined) {
      await elsewhere()
      const built = await readKept(path)
      if (built !== undefined) return built
    }
    const made = await build(store, law, serving)
    await write(folder, path, made)
    return made
  }

  return {
    has: (law, serving) => ready.has(keyOf(law, serving)),
    get: (law, serving, elsewhere) => {
      const key = keyOf(law, serving)
      const known = inMemory.get(key)
      inMemory.delete(key)
      const index = known ?? open(key, law, serving, elsewhere)
      inMemory.set(key, index)
      index.then(
        () => ready.add(key),
        () => inMemory.delete(key),
      )
      for (const old of [...inMemory.keys()].slice(0, -kept)) {
        inMemory.delete(old)
        ready.delete(old)
      }
      return index
    },
  }
}

const hashes = new WeakMap<readonly ListedParty[], string>()

function hashOf(parties: readonly ListedParty[]): string {
  const known = hashes.get(parties) ?? sha256(canonicalJson(parties))
  hashes.set(parties, known)
  return known
}

function keyOf(law: Law, serving: readonly ServingList[]): string {
  return sha256(
    canonicalJson({
      engine: engineNote,
      lists: hashesOf(serving),
      designations: hashOf(designatedParties(law)),
    }),
  )
}

async function build(store: Store, law: Law, serving: readonly ServingList[]): Promise<MatchIndex> {
  const builder = indexBuilder()
  const awaited = new Map(designatedParties(law).map((party) => [listingId(party), party]))
  for (const { list, version } of serving) {
    for await (const { body } of store.documents.recordsOf(list, version.version)) {
      const party = body as ListedParty
      builder.add(party)
      awaited.delete(listingId(party))
    }
  }
  for (const party of awaited.values()) builder.add(party)
  return builder.finish()
}

/** The index of a file; undefined where there is none, or one of another engine or damaged. */
async function readKept(path: string): Promise<MatchIndex | undefined> {
  try {
    const bytes = await readFile(path)
    const index = readIndex(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const now = new Date()
    await utimes(path, now, now)
    return index
  } catch (error) {
    if (error instanceof Failure || (error as NodeJS.ErrnoException).code === 'ENOENT')
      return undefined
    throw error
  }
}

/** Writes the file whole or not at all; a cache that cannot be written is no failure, the index is in memory. */
async function write(folder: string, path: string, index: MatchIndex): Promise<void> {
  const part = `${path}.${process.pid}.part`
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(part, writeIndex(index))
    await rename(part, path)
    await dropOldest(folder)
  } catch {
    await rm(part, { force: true })
  }
}

async function dropOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.fbx'))
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  )
  aged.sort((left, right) => right.at - left.at)
  await Promise.all(
    aged.slice(keptFiles).map(({ name }) => rm(join(folder, name), { force: true })),
  )
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
