import { hash as hashBytes } from 'node:crypto'
import { Failure, type Instant } from '../../model/index.ts'
import { checkName } from '../check-text.ts'
import type { Database, Sql } from '../database.ts'
import { sealBatch, type Write, writeBatch } from '../write.ts'
import { partWriter, readParts, type Written } from './parts.ts'
import type { Blobs, NamedBlob } from './shape.ts'

export function blobsIn(database: Database): Blobs {
  return {
    put: (kind, bytes, write) => put(database, kind, bytes, write),
    get: (hash) => readBlob(database, hash),
    stream: (hash) => streamBlob(database, hash),
    latest: (kind, upTo) => latest(database, kind, upTo),
  }
}

/** The bytes under a hash, a part at a time. */
export async function* streamBlob(sql: Sql, hash: string): AsyncGenerator<Uint8Array> {
  const number = await numberOf(sql, hash)
  if (number !== undefined) return yield* readParts(sql, number)
  throw new Failure('not-found/file', `No file with the hash ${hash} is held.`, { at: hash })
}

/** The bytes under a hash; undefined when there are none. */
async function readBlob(sql: Sql, hash: string): Promise<Uint8Array | undefined> {
  const number = await numberOf(sql, hash)
  if (number === undefined) return undefined
  const parts: Uint8Array[] = []
  for await (const part of readParts(sql, number)) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}

async function numberOf(sql: Sql, hash: string): Promise<number | undefined> {
  const [row] = await sql.query<{ number: number }>(
    'select number from firebreak.blobs where hash = $1',
    [hash],
  )
  return row?.number
}

/** Names a file by its hash. */
export async function nameBlob(sql: Sql, { hash, number }: Written): Promise<void> {
  await sql.query('insert into firebreak.blobs (hash, number) values ($1, $2)', [hash, number])
}

/** Parts are written without holding up other writers; only the naming takes the place of a batch. */
async function put(
  database: Database,
  kind: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  write: Write,
): Promise<string> {
  checkName('kind', kind)
  const known = bytes instanceof Uint8Array ? hashBytes('sha256', bytes) : undefined
  const isHeld = known !== undefined && (await numberOf(database, known)) !== undefined
  const { hash, isNamed } = isHeld
    ? { hash: known, isNamed: false }
    : await putNew(database, kind, bytes, write)
  if (!isNamed) {
    await writeBatch(database, write, (sql, recorded) => nameLatest(sql, kind, recorded, hash))
  }
  return hash
}

interface Put {
  readonly hash: string
  /** Whether the latest of the kind is these bytes already. */
  readonly isNamed: boolean
}

/** Writes the bytes and names them; where they turn out to be held already, the parts are undone. */
async function putNew(
  database: Database,
  kind: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  write: Write,
): Promise<Put> {
  let held: string | undefined
  try {
    return await database.transaction(async (sql) => {
      const written = await writeAll(sql, bytes)
      await sealBatch(sql, write, async (inner, recorded) => {
        if ((await numberOf(inner, written.hash)) !== undefined) {
          held = written.hash
          throw new Failure('conflict/file-held', 'The same bytes are held already.')
        }
        await nameBlob(inner, written)
        return nameLatest(inner, kind, recorded, written.hash)
      })
      return { hash: written.hash, isNamed: true }
    })
  } catch (error) {
    if (held === undefined) throw error
    return { hash: held, isNamed: false }
  }
}

async function writeAll(sql: Sql, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<Written> {
  const writer = await partWriter(sql)
  for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) await writer.add(piece)
  return writer.end()
}

async function nameLatest(sql: Sql, kind: string, recorded: number, hash: string): Promise<number> {
  const [newest] = await sql.query<{ hash: string }>(
    'select hash from firebreak.blob_names where kind = $1 order by recorded desc limit 1',
    [kind],
  )
  if (newest?.hash === hash) return 0
  await sql.query('insert into firebreak.blob_names (kind, recorded, hash) values ($1, $2, $3)', [
    kind,
    recorded,
    hash,
  ])
  return 1
}

async function latest(
  database: Database,
  kind: string,
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<NamedBlob | undefined> {
  const [row] = await database.query<{ hash: string; recorded: number; at: Instant }>(
    `select n.hash, n.recorded, b.at from firebreak.blob_names n
      join firebreak.batches b using (recorded)
      where n.kind = $1 and n.recorded <= $2 order by n.recorded desc limit 1`,
    [kind, upTo],
  )
  if (row === undefined) return undefined
  const bytes = await readBlob(database, row.hash)
  return bytes === undefined ? undefined : { kind, bytes, ...row }
}
