import { type Database, pagesThrough } from '../database.ts'
import type { HeldRecord, Holding, RecordChange } from './shape.ts'
import { placeOf } from './versions.ts'

/** The records that a version held, by id. */
export async function* recordsOf(
  database: Database,
  list: string,
  version: string,
): AsyncGenerator<HeldRecord> {
  const place = await placeOf(database, list, version)
  const pages = through<HeldRow>(
    database,
    `select id, hash, body from (
        select distinct on (id) id, encode(hash, 'hex') as hash, body from firebreak.held_records
        where list = $1 and place <= $2 order by id, place desc) held
      where hash is not null order by id`,
    [list, place],
  )
  // One generator a record, and no more, for a million of them.
  for await (const page of pages) for (const row of page) yield recordOf(row)
}

/** Those of the ids that a version held, by id. */
export async function recordsById(
  database: Database,
  list: string,
  version: string,
  ids: readonly string[],
): Promise<readonly HeldRecord[]> {
  const place = await placeOf(database, list, version)
  const rows = await database.query<HeldRow>(
    `select held.* from (select distinct id collate "C" as id from unnest($3::text[]) as id) wanted
      cross join lateral (
        select id, encode(hash, 'hex') as hash, body from firebreak.held_records h
        where h.list = $1 and h.id = wanted.id and h.place <= $2
        order by h.place desc limit 1) held
      where held.hash is not null order by held.id`,
    [list, place, ids],
  )
  return rows.map(recordOf)
}

interface HeldRow {
  readonly id: string
  readonly hash: string
  readonly body: string
}

function recordOf({ id, hash, body }: HeldRow): HeldRecord {
  return { id, hash, body: JSON.parse(body) as unknown }
}

interface ChangeRow {
  readonly id: string
  readonly before: string | null
  readonly after: string | null
}

/** What differs between two versions, by id; only records touched between the two are looked at. */
export async function* diff(
  database: Database,
  list: string,
  from: string,
  to: string,
): AsyncGenerator<RecordChange> {
  const first = await placeOf(database, list, from)
  const second = await placeOf(database, list, to)
  const pages = through<ChangeRow>(
    database,
    `select id, ${bodyAsOf('$2')} as before, ${bodyAsOf('$3')} as after from (
        select distinct id from firebreak.held_records where list = $1
          and place > least($2::int, $3::int) and place <= greatest($2::int, $3::int)) touched
      order by id`,
    [list, first, second],
  )
  for await (const page of pages) {
    for (const row of page) {
      const change = changeOf(row)
      if (change !== undefined) yield change
    }
  }
}

/** Pages of rows on a connection of their own, which is given back however the reading ends. */
async function* through<Row>(
  database: Database,
  text: string,
  values: readonly unknown[],
): AsyncGenerator<readonly Row[]> {
  const snapshot = await database.snapshot()
  try {
    yield* pagesThrough<Row>(snapshot, text, values)
  } finally {
    await snapshot.end()
  }
}

function bodyAsOf(place: '$2' | '$3'): string {
  return `(select body from firebreak.held_records h
      where h.list = $1 and h.id = touched.id and h.place <= ${place}
      order by h.place desc limit 1)`
}

function changeOf({ id, before, after }: ChangeRow): RecordChange | undefined {
  if (before === after) return undefined
  if (before === null) return { kind: 'added', id, after: JSON.parse(after ?? 'null') }
  if (after === null) return { kind: 'removed', id, before: JSON.parse(before) }
  return { kind: 'changed', id, before: JSON.parse(before), after: JSON.parse(after) }
}

/** The stretches of versions that held a record, oldest first. */
export async function history(
  database: Database,
  list: string,
  id: string,
): Promise<readonly Holding[]> {
  const rows = await database.query<{ version: string; hash: string | null; body: string | null }>(
    `select v.version, encode(h.hash, 'hex') as hash, h.body from firebreak.held_records h
      join firebreak.list_versions v on v.list = h.list and v.place = h.place
      where h.list = $1 and h.id = $2 order by h.place`,
    [list, id],
  )
  return rows.flatMap(({ version, hash, body }, index) => {
    if (hash === null || body === null) return []
    const until = rows[index + 1]?.version
    const held = { id, hash, body: JSON.parse(body) as unknown, from: version }
    return until === undefined ? [held] : [{ ...held, until }]
  })
}
