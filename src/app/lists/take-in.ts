import { createHash } from 'node:crypto'
import { Failure, type Instant, type ListHeader } from '../../model/index.ts'
import type { ParseStep, Source } from '../../sources/index.ts'
import { canonicalJson, type ListRecord, type ListVersion, type Store } from '../../store/index.ts'
import { reasonToQuarantine } from './judge.ts'
import { lookAgain } from './look-again.ts'
import { newTally, type ParseReport, type ReportedFile, type Tally } from './parse-report.ts'
import { isUsable } from './serving.ts'
import type { UpdateLine } from './sources-shape.ts'

/** A file of a version, on disk. */
export interface FileAtHand {
  readonly name: string
  readonly bytes: number
  /** May be opened more than once. */
  readonly open: () => AsyncIterable<Uint8Array>
  /** What the publisher's server said of it, for the next conditional request. */
  readonly etag?: string
  readonly lastModified?: string
}

export interface TakingIn {
  readonly now: Instant
  readonly actor: string
  /** When the publisher made the version public, where the file itself does not say. */
  readonly publishedAt?: Instant
  readonly progress: (done: number, total: number, says: string) => void
}

/**
 * Takes in one version of a list: keeps the raw files, reads them, and puts the records beside the earlier versions, in quarantine where
 * something is wrong with it. The last good version goes on serving until this one does; nothing is half-done if it fails.
 */
export async function takeIn(
  store: Store,
  source: Source,
  files: readonly FileAtHand[],
  how: TakingIn,
): Promise<UpdateLine> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const reported = await hashAll(files)
  const rawHash = hashOfVersion(reported)
  const held = await store.documents.versions(source.id)
  const same = held.find((version) => version.rawHash === rawHash)
  if (same !== undefined) return lookAgain(store, source, same, how)
  const raw = keepRaw(store, source, files, how)
  // Met where it is awaited, before the last record is given; until then it must not count as unhandled.
  raw.catch(() => undefined)
  const read = (done: number) => how.progress(done, total, source.id)
  const reading = await readVersion(source, files, raw, read)
  const version = nameOf(reading.header, rawHash, held)
  const publishedAt = reading.header.publishedAt ?? how.publishedAt
  const before = held.filter(isUsable).at(-1)
  const report = () => reading.tally.report(reported, reading.broken())
  const put = await store.documents.putVersion(
    {
      list: source.id,
      version,
      rawHash,
      ...(publishedAt === undefined ? {} : { publishedAt }),
      fetchedAt: how.now,
      records: reading.records,
      report,
      quarantineWhen: (counts) => reasonToQuarantine(source, counts, report(), before?.records),
    },
    {
      at: how.now,
      what: `list ${source.id}`,
      audit: {
        at: how.now,
        actor: how.actor,
        action: 'take-in-list',
        subject: `${source.id} ${version}`,
        detail: { rawHash, files: reported.map(({ name, hash }) => ({ name, hash })) },
      },
    },
  )
  return lineOf(source, put, report(), before)
}

/** Keeps the files as they came, while they are being read. */
async function keepRaw(
  store: Store,
  source: Source,
  files: readonly FileAtHand[],
  { now }: TakingIn,
): Promise<void> {
  for (const { name, open } of files) {
    await store.blobs.put(`list:${source.id}:${name}`, open(), { at: now, what: 'raw list' })
  }
}

async function hashAll(files: readonly FileAtHand[]): Promise<readonly ReportedFile[]> {
  const reported: ReportedFile[] = []
  for (const { name, open, etag, lastModified } of files) {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of open()) {
      hash.update(chunk)
      bytes += chunk.byteLength
    }
    reported.push({
      name,
      hash: hash.digest('hex'),
      bytes,
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    })
  }
  return reported
}

/** One file is its own hash; several are the hash of their names and hashes in canonical form. */
function hashOfVersion(files: readonly ReportedFile[]): string {
  const [first] = files
  if (first !== undefined && files.length === 1) return first.hash
  const manifest = Object.fromEntries(files.map(({ name, hash }) => [name, hash]))
  return createHash('sha256').update(canonicalJson(manifest)).digest('hex')
}

interface Reading {
  readonly header: ListHeader
  readonly records: AsyncIterable<readonly ListRecord[]>
  readonly tally: Tally
  readonly broken: () => string | undefined
}

/** Starts reading, up to what the file says of itself; the rest is read as the records are asked for. */
async function readVersion(
  source: Source,
  files: readonly FileAtHand[],
  raw: Promise<void>,
  read: (bytes: number) => void,
): Promise<Reading> {
  const tally = newTally()
  let broken: string | undefined
  const steps = source.parse(new Map(inputOf(files, read)))[Symbol.asyncIterator]()
  const next = async (): Promise<ParseStep | undefined> => {
    try {
      const step = await steps.next()
      return step.done === true ? undefined : step.value
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      broken = error.message
      return undefined
    }
  }
  const early: ParseStep[] = []
  let header: ListHeader | undefined
  for (let step = await next(); step !== undefined; step = await next()) {
    early.push(step)
    header = step.header
    if (header !== undefined || step.parties !== undefined) break
  }
  async function* records(): AsyncGenerator<readonly ListRecord[]> {
    for (const step of early) yield* used(step)
    for (let step = await next(); step !== undefined; step = await next()) yield* used(step)
    await raw
  }
  function* used(step: ParseStep): Generator<readonly ListRecord[]> {
    tally.add(step.dropped ?? [], step.issues ?? [])
    if (step.parties !== undefined && step.parties.length > 0)
      yield step.parties.map((party) => ({ id: party.reference, body: party }))
  }
  return { header: header ?? {}, records: records(), tally, broken: () => broken }
}

function inputOf(
  files: readonly FileAtHand[],
  read: (bytes: number) => void,
): [string, AsyncIterable<Uint8Array>][] {
  let done = 0
  async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      done += chunk.byteLength
      read(done)
      yield chunk
    }
  }
  return files.map(({ name, open }) => [name, counted(open())])
}

/** The publisher's name for the version, its date, or its hash; a name that another file already has gets the hash beside it. */
function nameOf(header: ListHeader, rawHash: string, held: readonly ListVersion[]): string {
  const name = header.version ?? header.publishedAt ?? `sha256-${rawHash.slice(0, 12)}`
  return held.some(({ version }) => version === name) ? `${name}+${rawHash.slice(0, 12)}` : name
}

function lineOf(
  source: Source,
  put: ListVersion,
  report: ParseReport,
  before: ListVersion | undefined,
): UpdateLine {
  const { version, records, added, changed, removed, status } = put
  const counts = `${records} records: ${added} added, ${changed} changed, ${removed} removed, ${report.dropped} dropped.`
  const isQuarantined = status.kind === 'quarantined'
  return {
    id: source.id,
    outcome: isQuarantined ? 'quarantined' : 'taken-in',
    version,
    records,
    added,
    changed,
    removed,
    dropped: report.dropped,
    says: isQuarantined
      ? `Version ${version} is in quarantine. ${status.reason} ${before === undefined ? 'No version of this list serves.' : `Version ${before.version} goes on serving.`}`
      : `Version ${version} is taken in. ${counts}`,
  }
}
