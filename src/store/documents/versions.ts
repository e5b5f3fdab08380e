import { Failure, type Instant } from '../../model/index.ts'
import { checkText } from '../check-text.ts'
import type { Database, Sql } from '../database.ts'
import { type Write, writeBatch } from '../write.ts'
import type { ListVersion, VersionStatus } from './shape.ts'

interface Row {
  readonly list: string
  readonly version: string
  readonly recorded: number
  readonly raw_hash: string
  readonly published_at: string | null
  readonly fetched_at: string
  readonly records: number
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly report: string | null
  readonly kind: VersionStatus['kind']
  readonly reason: string | null
}

export interface VersionQuery {
  readonly list?: string | undefined
  readonly version?: string
  readonly upTo?: number | undefined
}

/** Versions in the order taken in, each with its newest status inside the horizon. */
export async function readVersions(
  sql: Sql,
  { list, version, upTo = Number.MAX_SAFE_INTEGER }: VersionQuery,
): Promise<readonly ListVersion[]> {
  const rows = await sql.query<Row>(
    `select v.*, s.kind, s.reason from firebreak.list_versions v
      join lateral (
        select kind, reason from firebreak.version_statuses s
        where s.list = v.list and s.version = v.version and s.recorded <= $3
        order by s.recorded desc limit 1) s on true
      where ($1::text is null or v.list = $1) and ($2::text is null or v.version = $2)
        and v.recorded <= $3
      order by v.recorded`,
    [list ?? null, version ?? null, upTo],
  )
  return rows.map(versionOf)
}

/** The place, within its list and from 1, of a version that must be held. */
export async function placeOf(sql: Sql, list: string, version: string): Promise<number> {
  const [held] = await sql.query<{ place: number }>(
    'select place from firebreak.list_versions where list = $1 and version = $2',
    [list, version],
  )
  if (held !== undefined) return held.place
  throw notHeld(list, version)
}

async function statusNow(sql: Sql, list: string, version: string): Promise<VersionStatus> {
  const [held] = await readVersions(sql, { list, version })
  if (held !== undefined) return held.status
  throw notHeld(list, version)
}

function notHeld(list: string, version: string): Failure {
  return new Failure('not-found/version', `No version ${version} of ${list} is held.`, {
    at: version,
    tryThis: 'Ask which versions of the list are held.',
  })
}

/** Adds a status to a version; the same status again adds nothing. */
export async function setStatus(
  database: Database,
  list: string,
  version: string,
  status: VersionStatus,
  write: Write,
): Promise<void> {
  const reason = status.kind === 'usable' ? null : status.reason
  if (reason !== null) checkText('reason', reason)
  await writeBatch(database, write, async (sql, recorded) => {
    const held = await statusNow(sql, list, version)
    if (JSON.stringify(held) === JSON.stringify(statusOf(status.kind, reason))) return 0
    await sql.query('insert into firebreak.version_statuses values ($1, $2, $3, $4, $5)', [
      list,
      version,
      recorded,
      status.kind,
      reason,
    ])
    return 1
  })
}

function versionOf(row: Row): ListVersion {
  return {
    list: row.list,
    version: row.version,
    rawHash: row.raw_hash,
    ...(row.published_at === null ? {} : { publishedAt: row.published_at as Instant }),
    fetchedAt: row.fetched_at as Instant,
    recorded: row.recorded,
    records: row.records,
    added: row.added,
    changed: row.changed,
    removed: row.removed,
    status: statusOf(row.kind, row.reason),
    ...(row.report === null ? {} : { report: JSON.parse(row.report) as unknown }),
  }
}

function statusOf(kind: VersionStatus['kind'], reason: string | null): VersionStatus {
  return kind === 'usable' ? { kind } : { kind, reason: reason ?? '' }
}
