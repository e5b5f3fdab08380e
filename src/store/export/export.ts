import { createHash } from 'node:crypto'
import { readBlob } from '../blobs/blobs.ts'
import { canonicalJson } from '../canonical-json.ts'
import { type Database, rowsThrough, type Sql } from '../database.ts'
import { schemaVersion } from '../migrate.ts'
import { blobPart, exportedTables, exportKind } from './tables.ts'

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
  for (const { name, key } of exportedTables) {
    const all = `select * from firebreak.${name} order by ${key}`
    for await (const row of rowsThrough<object>(sql, all)) {
      yield { table: name, line: canonicalJson({ table: name, row }) }
    }
  }
  yield* blobLines(sql)
}

async function* blobLines(sql: Sql): AsyncGenerator<Line> {
  const all = 'select hash from firebreak.blobs order by hash'
  for await (const { hash } of rowsThrough<{ hash: string }>(sql, all)) {
    const bytes = Buffer.from((await readBlob(sql, hash)) ?? [])
    const parts = Math.max(1, Math.ceil(bytes.length / blobPart))
    for (let part = 1; part <= parts; part += 1) {
      const base64 = bytes.subarray((part - 1) * blobPart, part * blobPart).toString('base64')
      const row = { hash, part, parts, base64 }
      yield { table: 'blobs', line: canonicalJson({ table: 'blobs', row }) }
    }
  }
}
