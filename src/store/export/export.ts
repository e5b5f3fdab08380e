import { createHash } from 'node:crypto'
import { streamBlob } from '../blobs/blobs.ts'
import { canonicalJson } from '../canonical-json.ts'
import { type Database, rowsThrough, type Sql } from '../database.ts'
import { schemaVersion } from '../migrate.ts'
import { exportedTables, exportKind } from './tables.ts'

/**
 * The whole store as it stands at this moment: a header, one line a row in a fixed order, a trailer with how many there were of
 * each and the SHA-256 of all lines before it, each with its line feed. Lines come without one.
 */
export async function* exportLines(database: Database): AsyncGenerator<string> {
  const snapshot = await database.snapshot()
  try {
    const hash = createHash('sha256')
    const rows: Record<string, number> = {}
    for await (const { table, line } of linesOf(snapshot)) {
      if (table !== undefined) rows[table] = (rows[table] ?? 0) + 1
      hash.update(`${line}\n`)
      yield line
    }
    yield canonicalJson({ kind: `${exportKind}-end`, rows, sha256: hash.digest('hex') })
  } finally {
    await snapshot.end()
  }
}

interface Line {
  readonly table?: string
  readonly line: string
}

async function* linesOf(sql: Sql): AsyncGenerator<Line> {
  const [meta] = await sql.query<{ value: string }>(
    `select value from firebreak.meta where name = 'store-id'`,
  )
  yield { line: canonicalJson({ kind: exportKind, schema: schemaVersion, storeId: meta?.value }) }
  for (const { name, key, columns = '*' } of exportedTables) {
    const all = `select ${columns} from firebreak.${name} order by ${key}`
    for await (const row of rowsThrough<object>(sql, all)) {
      yield { table: name, line: canonicalJson({ table: name, row }) }
    }
  }
  yield* blobLines(sql)
}

/** A file in lines of some megabytes, each saying which part it is, the last one that it is the last. */
async function* blobLines(sql: Sql): AsyncGenerator<Line> {
  const hashes = await sql.query<{ hash: string }>('select hash from firebreak.blobs order by hash')
  for (const { hash } of hashes) {
    let part = 0
    let bytes: Uint8Array = new Uint8Array()
    for await (const next of streamBlob(sql, hash)) {
      if (part > 0) yield blobLine({ hash, part, bytes, isLast: false })
      part += 1
      bytes = next
    }
    yield blobLine({ hash, part: Math.max(1, part), bytes, isLast: true })
  }
}

interface BlobPart {
  readonly hash: string
  readonly part: number
  readonly bytes: Uint8Array
  readonly isLast: boolean
}

function blobLine({ hash, part, bytes, isLast }: BlobPart): Line {
  const row = { hash, part, isLast, base64: Buffer.from(bytes).toString('base64') }
  return { table: 'blobs', line: canonicalJson({ table: 'blobs', row }) }
}
