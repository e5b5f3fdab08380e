import type { Instant } from '../model/index.ts'
import { appendEntry } from './audit/append-entry.ts'
import type { AuditEntry } from './audit/shape.ts'
import type { Database, Sql } from './database.ts'

/** Why and when something is taken in. It becomes a batch with the next recorded number. */
export interface Write {
  readonly at: Instant
  /** In a few words, such as `load data/figures/coal-2017.csv`. */
  readonly what: string
  /** Stands in the same transaction as the write; when nothing was new, nothing is written and neither is this. */
  readonly audit?: AuditEntry
}

/** What a write came to. */
export interface Receipt {
  /** The batch that holds the new rows; when nothing was new, the last batch of the store. */
  readonly recorded: number
  readonly added: number
}

/** Inserts rows under the recorded number given, and says how many were new. */
export type Put = (sql: Sql, recorded: number) => Promise<number>

const writeLock = '4846023133'

/** One batch in a transaction of its own. */
export function writeBatch(database: Database, write: Write, put: Put): Promise<Receipt> {
  return database.transaction((sql) => sealBatch(sql, write, put))
}

/**
 * One batch at the end of a transaction. The lock is held from the moment the number is taken until the commit, so numbers appear
 * in their order, and whoever has seen number N has seen everything up to N.
 */
export async function sealBatch(sql: Sql, write: Write, put: Put): Promise<Receipt> {
  await lockWriting(sql)
  const last = await lastRecorded(sql)
  const added = await put(sql, last + 1)
  if (added === 0) return { recorded: last, added }
  await sql.query('insert into firebreak.batches (recorded, at, what) values ($1, $2, $3)', [
    last + 1,
    write.at,
    write.what,
  ])
  if (write.audit !== undefined) await appendEntry(sql, write.audit, last + 1)
  return { recorded: last + 1, added }
}

/** Waits until no other process writes; until the end of the transaction none does. */
export async function lockWriting(sql: Sql): Promise<void> {
  await sql.query(`select pg_advisory_xact_lock(${writeLock})`)
}

export async function lastRecorded(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ last: number }>(
    'select coalesce(max(recorded), 0) as last from firebreak.batches',
  )
  return row?.last ?? 0
}
