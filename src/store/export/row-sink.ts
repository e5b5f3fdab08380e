import { Failure } from '../../model/index.ts'
import { nameBlob } from '../blobs/blobs.ts'
import { type PartWriter, partWriter } from '../blobs/parts.ts'
import type { Sql } from '../database.ts'
import { altered } from './altered.ts'
import { checkRow } from './check-row.ts'
import { exportedTables } from './tables.ts'

/** Takes rows of an export into their tables. */
export interface RowSink {
  take(table: string, row: unknown): Promise<void>
  /** Writes what is still waiting; gives how many rows there were of each table. */
  finish(): Promise<Readonly<Record<string, number>>>
}

const chunkRows = 1000
const chunkCharacters = 8 << 20

export function rowSink(sql: Sql): RowSink {
  const rows: Record<string, number> = {}
  const blobs = blobSink(sql)
  let table = ''
  let waiting: string[] = []
  let characters = 0

  async function flush() {
    if (waiting.length > 0) await insert(sql, table, waiting)
    waiting = []
    characters = 0
  }

  return {
    async take(name, row) {
      rows[name] = (rows[name] ?? 0) + 1
      if (typeof row !== 'object' || row === null) throw altered('a line has no row')
      if (name === 'blobs') return blobs.take(row)
      if (name !== table || waiting.length >= chunkRows || characters >= chunkCharacters) {
        await flush()
      }
      checkRow(name, row)
      table = name
      const text = JSON.stringify(row)
      waiting.push(text)
      characters += text.length
    },
    async finish() {
      await flush()
      blobs.finish()
      return rows
    },
  }
}

async function insert(sql: Sql, table: string, rows: readonly string[]): Promise<void> {
  if (!exportedTables.some(({ name }) => name === table)) throw altered('it names an unknown table')
  try {
    await sql.query(
      `insert into firebreak.${table} select * from json_populate_recordset(null::firebreak.${table}, $1)`,
      [`[${rows.join(',')}]`],
    )
  } catch (error) {
    const code = error instanceof Failure ? error.code : ''
    if (code !== 'internal/database' && code !== 'bad-input/shape') throw error
    throw altered(`a row does not fit into ${table}`)
  }
}

interface BlobPart {
  readonly hash: string
  readonly part: number
  readonly isLast: boolean
  readonly base64: string
}

function isBlobPart(row: unknown): row is BlobPart {
  const { hash, part, isLast, base64 } = row as Partial<Record<keyof BlobPart, unknown>>
  const areTexts = typeof hash === 'string' && typeof base64 === 'string'
  return areTexts && typeof part === 'number' && typeof isLast === 'boolean'
}

/** Writes a file part by part, and checks at its end that it is what its name says. */
function blobSink(sql: Sql) {
  let open: { readonly writer: PartWriter; readonly hash: string } | undefined
  let parts = 0
  return {
    async take(row: unknown) {
      if (!isBlobPart(row)) throw altered('a part of a file is not one')
      const { hash, part, isLast, base64 } = row
      open ??= { writer: await partWriter(sql), hash }
      parts += 1
      if (part !== parts || hash !== open.hash) throw altered('a part of a file is missing')
      await open.writer.add(Buffer.from(base64, 'base64'))
      if (!isLast) return
      const written = await open.writer.end()
      if (written.hash !== hash) throw altered('a file in it is not what its hash says')
      await nameBlob(sql, written)
      open = undefined
      parts = 0
    },
    finish() {
      if (open !== undefined) throw altered('a part of a file is missing')
    },
  }
}
