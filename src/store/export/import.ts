import { createHash, type Hash } from 'node:crypto'
import { Failure } from '../../model/index.ts'
import { verifyChain } from '../audit/audit.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { Database, Sql } from '../database.ts'
import { schemaVersion } from '../migrate.ts'
import { lockWriting } from '../write.ts'
import { altered } from './altered.ts'
import { type RowSink, rowSink } from './row-sink.ts'
import { exportedTables, exportKind } from './tables.ts'

type Lines = Iterable<string> | AsyncIterable<string>

/** Fills an empty store with an export, in one transaction, and gives the id that the store now has. */
export function importLines(database: Database, lines: Lines): Promise<string> {
  return database.transaction(async (sql) => {
    await lockWriting(sql)
    await refuseUnlessEmpty(sql)
    const storeId = await readAll(sql, lines)
    const fault = await verifyChain(sql)
    if (fault !== undefined) throw altered(`its audit chain is broken: ${fault.says}`)
    await sql.query(`update firebreak.meta set value = $1 where name = 'store-id'`, [storeId])
    return storeId
  })
}

async function readAll(sql: Sql, lines: Lines): Promise<string> {
  const hash = createHash('sha256')
  const sink = rowSink(sql)
  let storeId: string | undefined
  let isEnded = false
  for await (const given of lines) {
    const line = given.replace(/\r?\n$/, '')
    if (line === '') continue
    if (isEnded) throw altered('something follows its last line')
    const parsed = parse(line)
    if (storeId === undefined) storeId = readHeader(parsed)
    else if (parsed['kind'] === `${exportKind}-end`) {
      await readTrailer(parsed, sink, hash)
      isEnded = true
      continue
    } else await sink.take(String(parsed['table']), parsed['row'])
    hash.update(`${line}\n`)
  }
  if (storeId === undefined) throw altered('it is empty')
  if (!isEnded) throw altered('it ends before its last line')
  return storeId
}

function readHeader(header: Readonly<Record<string, unknown>>): string {
  const { kind, schema, storeId } = header
  if (kind !== exportKind || typeof storeId !== 'string') throw altered('it is not an export')
  if (schema === schemaVersion) return storeId
  const isNewer = typeof schema === 'number' && schema > schemaVersion
  throw new Failure(
    isNewer ? 'conflict/newer-schema' : 'conflict/older-schema',
    `The export has schema ${schema}, and this program reads schema ${schemaVersion}.`,
    { tryThis: 'Import it with the program that wrote it, then open that store with this one.' },
  )
}

async function readTrailer(
  trailer: Readonly<Record<string, unknown>>,
  sink: RowSink,
  hash: Hash,
): Promise<void> {
  const rows = await sink.finish()
  if (trailer['sha256'] !== hash.digest('hex')) throw altered('its lines do not match its hash')
  if (canonicalJson(trailer['rows']) !== canonicalJson(rows)) throw altered('rows are missing')
}

async function refuseUnlessEmpty(sql: Sql): Promise<void> {
  for (const { name } of [...exportedTables, { name: 'blobs' }]) {
    const [row] = await sql.query(`select 1 from firebreak.${name} limit 1`)
    if (row === undefined) continue
    throw new Failure('conflict/not-empty', 'Only an empty store can take in an export.', {
      tryThis: 'Name a new data folder or a new database.',
    })
  }
}

function parse(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Told below.
  }
  throw altered('a line of it is not JSON')
}
