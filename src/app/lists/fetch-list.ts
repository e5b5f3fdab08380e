import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '../../model/index.ts'
import { fetchFile, type Source, type SourceFile } from '../../sources/index.ts'
import type { ListVersion, Store } from '../../store/index.ts'
import type { Platform } from '../platform.ts'
import { chunksOf } from './files-at.ts'
import { lookAgain } from './look-again.ts'
import { type ReportedFile, reportOf } from './parse-report.ts'
import type { UpdateLine } from './sources-shape.ts'
import { type FileAtHand, type TakingIn, takeIn } from './take-in.ts'

/** Asks a publisher for what is newer than the version held, and takes it in. */
export async function fetchList(
  { store, dataFolder }: Platform,
  source: Source,
  how: TakingIn,
): Promise<UpdateLine> {
  const held = (await store.documents.versions(source.id)).at(-1)
  const folder = join(dataFolder, 'fetch', source.id)
  const files: FileAtHand[] = []
  const fetched: string[] = []
  try {
    for (const file of source.files) {
      const before = heldFile(held, file)
      const got = await fetchFile(file, before ?? {}, {
        folder,
        onProgress: (done, total) => {
          if (total !== undefined) how.progress(done, total, `${source.id} ${file.name}`)
        },
      })
      if (got.kind === 'fetched') {
        fetched.push(got.path)
        files.push(await fileAtHand(file.name, got))
      } else if (before !== undefined) files.push(asHeld(store, before))
    }
    if (fetched.length === 0 && held !== undefined) return await lookAgain(store, source, held, how)
    const publishedAt = publishedOf(files)
    return await takeIn(store, source, files, {
      ...how,
      ...(publishedAt === undefined ? {} : { publishedAt }),
    })
  } finally {
    await Promise.all(fetched.map((path) => rm(path, { force: true })))
  }
}

function heldFile(held: ListVersion | undefined, { name }: SourceFile): ReportedFile | undefined {
  return reportOf(held)?.files.find((file) => file.name === name)
}

async function fileAtHand(
  name: string,
  { path, etag, lastModified }: { path: string; etag?: string; lastModified?: string },
): Promise<FileAtHand> {
  const { size } = await stat(path)
  return {
    name,
    bytes: size,
    open: () => chunksOf(path),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  }
}

/** A file that its publisher has not changed, from the store. */
function asHeld(store: Store, { name, bytes, hash, etag, lastModified }: ReportedFile): FileAtHand {
  return {
    name,
    bytes,
    open: () => store.blobs.stream(hash),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  }
}

/** The newest day that the publisher's server gave its files, where it gave any. */
function publishedOf(files: readonly FileAtHand[]): Instant | undefined {
  const times = files
    .map(({ lastModified }) => Date.parse(lastModified ?? ''))
    .filter((time) => !Number.isNaN(time))
  return times.length === 0 ? undefined : (new Date(Math.max(...times)).toISOString() as Instant)
}
