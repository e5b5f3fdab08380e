import { hash } from 'node:crypto'
import { badInput, Failure } from '../../model/index.ts'
import { canonicalJson } from '../canonical-json.ts'
import { checkName } from '../check-text.ts'
import type { Database, Sql } from '../database.ts'
import { sealBatch, type Write } from '../write.ts'
import type { ListRecord, ListVersion, NewVersion, VersionCounts } from './shape.ts'
import { readVersions } from './versions.ts'

const chunkRecords = 2000
const chunkCharacters = 4 << 20

/**
 * Takes in a version of a list. Records stream in without holding up other writers; only the last step, in which the version is
 * set against the one before it, takes the place of a batch.
 */
export async function putVersion(
  database: Database,
  given: NewVersion,
  write: Write,
): Promise<ListVersion> {
  checkName('list', given.list)
  checkName('version', given.version)
  return database.transaction(async (sql) => {
    // Two loads of one list would wait for each other's rows in an order of chance.
    await sql.query(`select pg_advisory_xact_lock(hashtextextended('firebreak.list ' || $1, 0))`, [
      given.list,
    ])
    const held = await findVersion(sql, given)
    if (held !== undefined) return held
    await stage(sql, given)
    await sealBatch(sql, write, (inner, recorded) => settle(inner, given, recorded))
    const [put] = await readVersions(sql, { list: given.list, version: given.version })
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

/** Sends the records to the database, the next chunk being made ready while the last one is written. */
async function stage(sql: Sql, { list, records }: NewVersion): Promise<void> {
  await sql.query(
    'create temporary table incoming (id text collate "C", hash text collate "C") on commit drop',
  )
  let writing: Promise<unknown> = Promise.resolve()
  let chunk = emptyChunk()
  for await (const record of records) {
    add(chunk, record)
    if (chunk.ids.length < chunkRecords && chunk.characters < chunkCharacters) continue
    await writing
    writing = insert(sql, list, chunk)
    // Its fault is met where it is awaited; until then it must not count as unhandled.
    writing.catch(() => undefined)
    chunk = emptyChunk()
  }
  await writing
  if (chunk.ids.length > 0) await insert(sql, list, chunk)
  await refuseDoubles(sql, list)
}

interface Chunk {
  readonly ids: string[]
  readonly hashes: string[]
  readonly bodies: string[]
  characters: number
}

function emptyChunk(): Chunk {
  return { ids: [], hashes: [], bodies: [], characters: 0 }
}

function add(chunk: Chunk, { id, body }: ListRecord): void {
  checkName('id', id)
  const text = canonicalJson(body)
  chunk.ids.push(id)
  chunk.bodies.push(text)
  chunk.hashes.push(hash('sha256', text))
  chunk.characters += text.length
}

/** Ids and canonical JSON have no line feed in them, and lines are read much faster than arrays. */
function insert(sql: Sql, list: string, chunk: Chunk): Promise<unknown> {
  return sql.query(
    `with given as materialized (
        select * from unnest(string_to_array($2, E'\\n'), string_to_array($3, E'\\n'),
          string_to_array($4, E'\\n')) as given (id, hash, body)),
      kept as (
        insert into firebreak.documents (list, id, hash, body)
        select $1, id, hash, body from given on conflict do nothing)
      insert into incoming select id, hash from given`,
    [list, chunk.ids.join('\n'), chunk.hashes.join('\n'), chunk.bodies.join('\n')],
  )
}

async function refuseDoubles(sql: Sql, list: string): Promise<void> {
  const [double] = await sql.query<{ id: string }>(
    'select id from incoming group by id having count(*) > 1 order by id limit 1',
  )
  if (double === undefined) return
  throw badInput(
    double.id,
    `The version of ${list} has the id ${double.id} twice.`,
    'Give each record of a version an id of its own.',
  )
}

/** Writes what changed against the version before, and the version itself. */
async function settle(sql: Sql, given: NewVersion, recorded: number): Promise<number> {
  await sql.query('analyze incoming')
  const [counts] = await sql.query<VersionCounts>(
    `with before as (
        select distinct on (id) id, hash from firebreak.holdings
        where list = $1 order by id, recorded desc),
      changes as materialized (
        select coalesce(now.id, was.id) as id, now.hash, was.hash as old
        from incoming now full join (select * from before where hash is not null) was
          on was.id = now.id
        where now.hash is distinct from was.hash),
      put as (
        insert into firebreak.holdings (list, id, recorded, hash)
        select $1, id, $2, hash from changes)
      select (select count(*) from incoming) as records,
        count(*) filter (where old is null) as added,
        count(*) filter (where old is not null and hash is not null) as changed,
        count(*) filter (where hash is null) as removed
      from changes`,
    [given.list, recorded],
  )
  const { records, added, changed, removed } = counts ?? {
    records: 0,
    added: 0,
    changed: 0,
    removed: 0,
  }
  await sql.query(
    `insert into firebreak.list_versions values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
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
    ],
  )
  const reason = given.quarantineWhen?.({ records, added, changed, removed })
  await sql.query('insert into firebreak.version_statuses values ($1, $2, $3, $4, $5)', [
    given.list,
    given.version,
    recorded,
    reason === undefined ? 'usable' : 'quarantined',
    reason ?? null,
  ])
  return 1
}
