import { randomUUID } from 'node:crypto'
import { Failure } from '../model/index.ts'
import type { Database, Sql } from './database.ts'
import { type Migration, migrations } from './migrations/index.ts'

const migrationLock = '4846023132'

/** The schema that this program writes. */
export const schemaVersion = migrations.length

/** Brings the schema up to this program's, one process at a time, and gives the store's id; refuses a schema of a newer program. */
export async function migrate(
  database: Database,
  steps: readonly Migration[] = migrations,
): Promise<string> {
  await refuseOldServer(database)
  if ((await appliedTo(database)) !== steps.length) {
    await database.transaction((sql) => applyMissing(sql, steps))
  }
  const [row] = await database.query<{ value: string }>(
    `select value from firebreak.meta where name = 'store-id'`,
  )
  if (row === undefined) throw new Failure('internal/store-id', 'The store has lost its id.')
  return row.value
}

/** How many steps have run; 0 where nothing is ours yet. */
async function appliedTo(sql: Sql): Promise<number> {
  // Asked of the catalogue itself: a look-up by name may answer from before we waited for the lock.
  const found = await sql.query(
    `select 1 from pg_catalog.pg_tables where schemaname = 'firebreak' and tablename = 'migrations'`,
  )
  if (found.length === 0) return 0
  const [row] = await sql.query<{ number: number }>(
    'select coalesce(max(number), 0) as number from firebreak.migrations',
  )
  return row?.number ?? 0
}

async function applyMissing(sql: Sql, steps: readonly Migration[]): Promise<void> {
  await sql.query(`select pg_advisory_xact_lock(${migrationLock})`)
  const applied = await appliedTo(sql)
  if (applied > steps.length) throw newer(applied, steps.length)
  if (applied === 0) {
    await sql.query('create schema if not exists firebreak')
    await sql.query(
      'create table firebreak.migrations (number int primary key, name text not null unique)',
    )
  }
  for (const [index, step] of steps.entries()) {
    if (index < applied) continue
    await sql.query(step.up)
    await sql.query('insert into firebreak.migrations values ($1, $2)', [index + 1, step.name])
  }
  await sql.query(
    `insert into firebreak.meta values ('store-id', $1) on conflict (name) do nothing`,
    [randomUUID()],
  )
}

async function refuseOldServer(sql: Sql): Promise<void> {
  const [row] = await sql.query<{ number: string; version: string; encoding: string }>(
    `select current_setting('server_version_num') as number,
      current_setting('server_version') as version, current_setting('server_encoding') as encoding`,
  )
  if (row === undefined || Number(row.number) < 150_000) {
    throw new Failure('unavailable/old-database', `PostgreSQL ${row?.version} is too old.`, {
      tryThis: 'Use PostgreSQL 15 or newer.',
    })
  }
  if (row.encoding !== 'UTF8') {
    throw new Failure('unavailable/encoding', `The database is encoded in ${row.encoding}.`, {
      tryThis: 'Create it with ENCODING UTF8.',
    })
  }
}

function newer(applied: number, known: number): Failure {
  return new Failure(
    'conflict/newer-schema',
    `The store has schema ${applied}, and this program knows schemas up to ${known}.`,
    { tryThis: 'Run the newer program that wrote it; nothing was changed.' },
  )
}
