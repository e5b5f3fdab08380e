import { type Database, rowsThrough } from '../database.ts'
import type { HeldRecord, Holding, RecordChange } from './shape.ts'
import { heldVersion } from './versions.ts'

/** The records that a version held, by id. */
export async function* recordsOf(
  database: Database,
  list: string,
  version: string,
): AsyncGenerator<HeldRecord> {
  const { recorded } = await heldVersion(database, list, version)
  const rows = through<HeldRow>(
    database,
    `select held.id, held.hash, d.body from (
        select distinct on (id) id, hash from firebreak.holdings
        where list = $1 and recorded <= $2 order by id, recorded desc) held
      join firebreak.documents d on d.list = $1 and d.id = held.id and d.hash = held.hash
      order by held.id`,
    [list, recorded],
  )
  for await (const { id, hash, body } of rows) yield { id, hash, body: JSON.parse(body) as unknown }
}

interface HeldRow {
  readonly id: string
  readonly hash: string
  readonly body: string
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
  const first = await heldVersion(database, list, from)
  const second = await heldVersion(database, list, to)
  const rows = through<ChangeRow>(
    database,
    `select id, ${bodyAsOf('$2')} as before, ${bodyAsOf('$3')} as after from (
        select distinct id from firebreak.holdings where list = $1
          and recorded > least($2::bigint, $3::bigint)
          and recorded <= greatest($2::bigint, $3::bigint)) touched
      order by id`,
    [list, first.recorded, second.recorded],
  )
  for await (const row of rows) {
    const change = changeOf(row)
    if (change !== undefined) yield change
  }
}

/** Rows on a connection of their own, which is given back however the reading ends. */
async function* through<Row>(
  database: Database,
  text: string,
  values: readonly unknown[],
): AsyncGenerator<Row> {
  const snapshot = await database.snapshot()
  try {
    yield* rowsThrough<Row>(snapshot, text, values)
  } finally {
    await snapshot.end()
  }
}

function bodyAsOf(recorded: '$2' | '$3'): string {
  return `(select d.body from (
      select id, hash from firebreak.holdings h
      where h.list = $1 and h.id = touched.id and h.recorded <= ${recorded}
      order by h.recorded desc limit 1) h
    join firebreak.documents d on d.list = $1 and d.id = h.id and d.hash = h.hash)`
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
    `select v.version, h.hash, d.body from firebreak.holdings h
      join firebreak.list_versions v on v.list = h.list and v.recorded = h.recorded
      left join firebreak.documents d on d.list = h.list and d.id = h.id and d.hash = h.hash
      where h.list = $1 and h.id = $2 order by h.recorded`,
    [list, id],
  )
  return rows.flatMap(({ version, hash, body }, index) => {
    if (hash === null || body === null) return []
    const until = rows[index + 1]?.version
    const held = { id, hash, body: JSON.parse(body) as unknown, from: version }
    return until === undefined ? [held] : [{ ...held, until }]
  })
}
