import { hash as hashBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Instant } from '../../model/index.ts'
import { checkName } from '../check-text.ts'
import type { Database, Sql } from '../database.ts'
import { type Write, writeBatch } from '../write.ts'
import type { Blobs, NamedBlob } from './shape.ts'

/** The driver reads bytes as hex text, so a large file is fetched in slices. */
const slice = 32 << 20

const pack = promisify(gzip)
const unpack = promisify(gunzip)

export function blobsIn(database: Database): Blobs {
  return {
    put: (kind, bytes, write) => put(database, kind, bytes, write),
    get: (hash) => readBlob(database, hash),
    latest: (kind, upTo) => latest(database, kind, upTo),
  }
}

/** The bytes under a hash; undefined when there are none. */
export async function readBlob(sql: Sql, hash: string): Promise<Uint8Array | undefined> {
  const [found] = await sql.query<{ size: number }>(
    'select length(packed) as size from firebreak.blobs where hash = $1',
    [hash],
  )
  if (found === undefined) return undefined
  const parts: Buffer[] = []
  for (let from = 0; from < found.size; from += slice) {
    const [row] = await sql.query<{ part: Buffer }>(
      'select substring(packed from $2 for $3) as part from firebreak.blobs where hash = $1',
      [hash, from + 1, slice],
    )
    if (row !== undefined) parts.push(row.part)
  }
  return new Uint8Array(await unpack(Buffer.concat(parts)))
}

/** Keeps bytes under their hash; those that are kept already stay as they are. */
export async function insertBlob(sql: Sql, hash: string, bytes: Uint8Array): Promise<void> {
  const packed = await pack(bytes, { level: 6 })
  await sql.query(
    'insert into firebreak.blobs (hash, packed) values ($1, $2) on conflict (hash) do nothing',
    [hash, packed],
  )
}

export function hashOf(bytes: Uint8Array): string {
  return hashBytes('sha256', bytes)
}

async function put(database: Database, kind: string, bytes: Uint8Array, write: Write) {
  checkName('kind', kind)
  const hash = hashOf(bytes)
  await writeBatch(database, write, async (sql, recorded) => {
    const [newest] = await sql.query<{ hash: string }>(
      'select hash from firebreak.blob_names where kind = $1 order by recorded desc limit 1',
      [kind],
    )
    if (newest?.hash === hash) return 0
    const held = await sql.query('select 1 from firebreak.blobs where hash = $1', [hash])
    if (held.length === 0) await insertBlob(sql, hash, bytes)
    await sql.query('insert into firebreak.blob_names (kind, recorded, hash) values ($1, $2, $3)', [
      kind,
      recorded,
      hash,
    ])
    return 1
  })
  return hash
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
