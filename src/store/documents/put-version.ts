import { badInput, Failure } from '../../model/index.ts'
import { canonicalJson } from '../canonical-json.ts'
import { checkName } from '../check-text.ts'
import type { Database, Sql, Transaction } from '../database.ts'
import { codeOf } from '../faults.ts'
import { sealBatch, type Write } from '../write.ts'
import { countAgainst, keepChanges } from './compare.ts'
import { copyRows, int32 } from './copy-rows.ts'
import type { ListRecords, ListVersion, NewVersion, VersionCounts } from './shape.ts'
import { readVersions } from './versions.ts'

/**
 * Takes in a version of a list. Records stream in without holding up other writers, the first version straight to its place and a
 * later one aside, to be set against the version before it; only the last rows take the place of a batch.
 */
export function putVersion(
  database: Database,
  given: NewVersion,
  write: Write,
): Promise<ListVersion> {
  const { list, version } = given
  checkName('list', list)
  checkName('version', version)
  return database.transaction(async (sql) => {
    // Two loads of one list would wait for each other's rows in an order of chance.
    await sql.query(`select pg_advisory_xact_lock(hashtextextended('firebreak.list ' || $1, 0))`, [
      list,
    ])
    const held = await findVersion(sql, given)
    if (held !== undefined) return held
    const loaded = await load(sql, given)
    const report = given.report === undefined ? null : canonicalJson(given.report())
    await sealBatch(sql, write, async (inner, recorded) => {
      const counts = await loaded.counts(inner)
      await insertVersion(inner, given, { place: loaded.place, recorded, counts, report })
      return 1
    })
    const [put] = await readVersions(sql, { list, version })
    if (put === undefined) throw new Failure('internal/version', 'The version was not kept.')
    return put
  })
}

async function findVersion(sql: Sql, given: NewVersion): Promise<ListVersion | undefined> {
  const [held] = await readVersions(sql, { list: given.list, version: given.version })
  if (held === undefined || held.rawHash === given.rawHash) return held
  throw new Failure(
    'conflict/version-exists',
    `Another file is already held as version ${given.version} of ${given.list}.`,
    { at: given.version, tryThis: 'Name this version differently.' },
  )
}

interface Loaded {
  /** The place of the version within its list, from 1. */
  readonly place: number
  /** Against the last good version, as it stands when asked. */
  readonly counts: (sql: Sql) => Promise<VersionCounts>
}

async function load(sql: Transaction, { list, records }: NewVersion): Promise<Loaded> {
  const [last] = await sql.query<{ place: number; is_bare: boolean }>(
    `select coalesce(max(place), 0) as place,
        not exists (select 1 from firebreak.held_records where list = $1) as is_bare
      from firebreak.list_versions where list = $1`,
    [list],
  )
  const place = (last?.place ?? 0) + 1
  if (last?.is_bare !== false) {
    const rows = await copyStraight(sql, list, place, records)
    await learn(sql, rows)
    return { place, counts: async () => ({ records: rows, added: rows, changed: 0, removed: 0 }) }
  }
  const rows = await copyAside(sql, list, records)
  const good = await lastGood(sql, list)
  // The usual case needs one comparison, which is made before the place of a batch is taken.
  const changes = await keepChanges(sql, list, place)
  await learn(sql, changes.added + changes.changed)
  const counted = good === place - 1 ? changes : await countAgainst(sql, list, good)
  return {
    place,
    async counts(inner) {
      const now = await lastGood(inner, list)
      const against = now === good ? counted : await countAgainst(inner, list, now)
      return { records: rows, ...against }
    },
  }
}

const manyRows = 10_000

/** Lets the planner know of many new rows at once: a server that ends with its last user may never come to it by itself. */
async function learn(sql: Sql, rows: number): Promise<void> {
  if (rows >= manyRows) await sql.query('analyze firebreak.held_records (list, id, place)')
}

/** The place of the newest version that may serve; 0 where none may. */
async function lastGood(sql: Sql, list: string): Promise<number> {
  const versions = await readVersions(sql, { list })
  return versions.findLastIndex(({ status }) => status.kind !== 'quarantined') + 1
}

/** The list holds nothing yet, so every record is new, and the unique index finds a doubled id. */
async function copyStraight(
  sql: Transaction,
  list: string,
  place: number,
  records: ListRecords,
): Promise<number> {
  try {
    return await copyAll(
      sql,
      'firebreak.held_records (place, list, id, hash, body)',
      [int32(place), Buffer.from(list)],
      records,
    )
  } catch (error) {
    const id = doubledId(error, list, place)
    throw id === undefined ? error : doubled(list, id)
  }
}

async function copyAside(sql: Transaction, list: string, records: ListRecords): Promise<number> {
  await sql.query(
    `create temporary table incoming
      (id text collate "C" not null, hash bytea not null, body text not null) on commit drop`,
  )
  const rows = await copyAll(sql, 'incoming (id, hash, body)', [], records)
  await sql.query('analyze incoming (id, hash)')
  await sql.query(`set local work_mem = '128MB'`)
  const [double] = await sql.query<{ id: string }>(
    'select id from incoming group by id having count(*) > 1 order by id limit 1',
  )
  if (double !== undefined) throw doubled(list, double.id)
  return rows
}

async function copyAll(
  sql: Transaction,
  target: string,
  before: readonly Uint8Array[],
  records: ListRecords,
): Promise<number> {
  const copy = await sql.copyIn(`copy ${target} from stdin (format binary)`)
  try {
    const rows = copyRows(copy, before)
    for await (const given of records) {
      for (const record of 'id' in given ? [given] : given) {
        const wait = rows.add(record)
        if (wait !== undefined) await wait
      }
    }
    return await rows.end()
  } catch (error) {
    await copy.abort()
    throw error
  }
}

/** The id that the unique index met twice, cut out of `Key (id, list, place)=(KPi.001, un-sc, 1) already exists.` */
function doubledId(error: unknown, list: string, place: number): string | undefined {
  const cause = error instanceof Failure ? error.cause : undefined
  if (codeOf(cause) !== '23505') return undefined
  const { detail = '' } = cause as { readonly detail?: string }
  const from = detail.indexOf('=(') + 2
  const to = detail.lastIndexOf(`, ${list}, ${place})`)
  return to < from ? list : detail.slice(from, to)
}

function doubled(list: string, id: string): Failure {
  return badInput(
    id,
    `The version of ${list} has the id ${id} twice.`,
    'Give each record of a version an id of its own.',
  )
}

interface Outcome {
  readonly place: number
  readonly recorded: number
  readonly counts: VersionCounts
  readonly report: string | null
}

async function insertVersion(
  sql: Sql,
  given: NewVersion,
  { place, recorded, counts, report }: Outcome,
): Promise<void> {
  const { records, added, changed, removed } = counts
  await sql.query(
    `insert into firebreak.list_versions (list, version, recorded, raw_hash, published_at,
        fetched_at, records, added, changed, removed, place, report)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      given.list,
      given.version,
      recorded,
      given.rawHash,
      given.publishedAt ?? null,
      given.fetchedAt,
      records,
      added,
      changed,
      removed,
      place,
      report,
    ],
  )
  const reason = given.quarantineWhen?.(counts)
  await sql.query('insert into firebreak.version_statuses values ($1, $2, $3, $4, $5)', [
    given.list,
    given.version,
    recorded,
    reason === undefined ? 'usable' : 'quarantined',
    reason ?? null,
  ])
}
