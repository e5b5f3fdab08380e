import type { Instant } from '../../model/index.ts'
import type { Sql } from '../database.ts'
import type { AuditRecord } from './shape.ts'

interface Row {
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly detail: string
  readonly recorded: number | null
  readonly previous_hash: string
  readonly hash: string
}

/** Entries in order after a sequence number. */
export async function readEntries(
  sql: Sql,
  after: number,
  limit: number,
): Promise<readonly AuditRecord[]> {
  const rows = await sql.query<Row>(
    'select * from firebreak.audit where seq > $1 order by seq limit $2',
    [after, limit],
  )
  return rows.map(recordOf)
}

function recordOf(row: Row): AuditRecord {
  return {
    seq: row.seq,
    at: row.at as Instant,
    actor: row.actor,
    action: row.action,
    subject: row.subject,
    detail: JSON.parse(row.detail) as unknown,
    ...(row.recorded === null ? {} : { recorded: row.recorded }),
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}
