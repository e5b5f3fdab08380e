import { Pool, type PoolClient, type PoolConfig, types } from 'pg'
import { Failure } from '../model/index.ts'
import { type CopyIn, copyIn } from './copy-in.ts'
import { codeOf, isPassing } from './faults.ts'

/** Asks the database one thing. `Row` is what the statement is known to give. */
export interface Sql {
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
}

/** A transaction under way. */
export interface Transaction extends Sql {
  /** Begins `copy … from stdin (format binary)`; nothing else can be asked until it has ended. */
  copyIn(statement: string): Promise<CopyIn>
}

/** The database with its connections. Every fault comes out as a `Failure`. */
export interface Database extends Sql {
  /** All or nothing: what the work throws undoes what it wrote. */
  transaction<T>(work: (sql: Transaction) => Promise<T>): Promise<T>
  /** A view of one moment, for reading in several steps; to be ended by the caller. */
  snapshot(): Promise<Snapshot>
  end(): Promise<void>
}

interface Snapshot extends Sql {
  end(): Promise<void>
}

const pageSize = 1000

/**
 * The rows of a statement in pages: one plan, one moment, and never the whole in memory. A page is fetched while the one before it
 * is worked on.
 */
export async function* pagesThrough<Row>(
  sql: Sql,
  text: string,
  values: readonly unknown[] = [],
): AsyncGenerator<readonly Row[]> {
  await sql.query(`declare through no scroll cursor for ${text}`, values)
  let next = fetchPage<Row>(sql)
  for (;;) {
    const page = await next
    if (page.length === pageSize) next = fetchPage(sql)
    yield page
    if (page.length < pageSize) break
  }
  await sql.query('close through')
}

/** The same, row by row. */
export async function* rowsThrough<Row>(
  sql: Sql,
  text: string,
  values: readonly unknown[] = [],
): AsyncGenerator<Row> {
  for await (const page of pagesThrough<Row>(sql, text, values)) yield* page
}

function fetchPage<Row>(sql: Sql): Promise<Row[]> {
  const page = sql.query<Row>(`fetch ${pageSize} from through`)
  // Its fault is met where it is awaited; a reader who stops early never awaits it.
  page.catch(() => undefined)
  return page
}

export function connect(config: PoolConfig): Database {
  const pool = new Pool({ max: 10, ...config, application_name: 'firebreak', types: typeReaders })
  // A connection that breaks while nobody uses it is replaced by the pool; the next query tells if the server is gone.
  pool.on('error', () => undefined)
  return {
    query: (text, values) => ask(pool, text, values),
    transaction: (work) => transaction(pool, work),
    snapshot: () => snapshot(pool),
    end: () => pool.end(),
  }
}

async function transaction<T>(pool: Pool, work: (sql: Transaction) => Promise<T>): Promise<T> {
  const client = await checkOut(pool)
  let isBroken = false
  try {
    await ask(client, 'begin')
    const result = await work({
      ...sqlOf(client),
      copyIn: (statement) => copyIn(client, statement, translated),
    })
    await ask(client, 'commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {
      isBroken = true
    })
    throw error
  } finally {
    client.release(isBroken)
  }
}

async function snapshot(pool: Pool): Promise<Snapshot> {
  const client = await checkOut(pool)
  await ask(client, 'begin isolation level repeatable read read only').catch((error: unknown) => {
    client.release(true)
    throw error
  })
  return {
    ...sqlOf(client),
    async end() {
      const isBroken = await client.query('rollback').then(
        () => false,
        () => true,
      )
      client.release(isBroken)
    },
  }
}

async function checkOut(pool: Pool): Promise<PoolClient> {
  const client = await pool.connect().catch((error: unknown) => {
    throw translated(error)
  })
  // Without a listener a server that goes away while we hold the connection would end the program.
  if (client.listenerCount('error') === 0) client.on('error', () => undefined)
  return client
}

function sqlOf(client: PoolClient): Sql {
  return { query: (text, values) => ask(client, text, values) }
}

async function ask<Row>(
  target: Pool | PoolClient,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  try {
    const result = await target.query(text, [...values])
    return result.rows as Row[]
  } catch (error) {
    throw translated(error)
  }
}

/** Whole numbers come as numbers where they are exact, everything that is not text or bytes stays as PostgreSQL writes it. */
const typeReaders = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === types.builtins.INT8) return readInteger
    const keptAsText: number[] = [
      types.builtins.DATE,
      types.builtins.TIMESTAMP,
      types.builtins.TIMESTAMPTZ,
    ]
    if (keptAsText.includes(oid)) return (text: string) => text
    return types.getTypeParser(oid, format)
  },
}

function readInteger(text: string): number | string {
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : text
}

/** A fault of the database, said for people; ours stay as they are. */
function translated(error: unknown): Failure {
  if (error instanceof Failure) return error
  const says = error instanceof Error ? error.message : String(error)
  const code = codeOf(error)
  if (code === '53100') {
    return new Failure('unavailable/disk-full', 'The disk that holds the database is full.', {
      tryThis: 'Free some space; nothing of this write was kept.',
      cause: error,
    })
  }
  if (code === '23514') {
    return new Failure(
      'bad-input/shape',
      `A value has not the shape that the store keeps: ${says}.`,
      {
        cause: error,
      },
    )
  }
  if (code === '42501') {
    return new Failure('unavailable/database-rights', `The database does not let us: ${says}.`, {
      tryThis: 'Let the user of DATABASE_URL create a schema in that database.',
      cause: error,
    })
  }
  if (isPassing(error) || isUnreachable(code)) {
    return new Failure('unavailable/database', `The database does not answer: ${says}.`, {
      tryThis: 'See whether it runs and DATABASE_URL is right, then try again.',
      cause: error,
    })
  }
  return new Failure('internal/database', `The database refused a statement: ${says}.`, {
    cause: error,
  })
}

/** No such host, no answer, not let in, or no such database. */
function isUnreachable(code = ''): boolean {
  return ['ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', '3D000'].includes(code) || code.startsWith('28')
}
