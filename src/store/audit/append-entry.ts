import { canonicalJson } from '../canonical-json.ts'
import { checkText } from '../check-text.ts'
import type { Sql } from '../database.ts'
import { chainStart, sealOf } from './chain.ts'
import type { AuditEntry, AuditRecord } from './shape.ts'

/** Adds an entry to the chain, in a transaction that holds the writing lock. */
export async function appendEntry(
  sql: Sql,
  entry: AuditEntry,
  recorded?: number,
): Promise<AuditRecord> {
  const { at, actor, action, subject } = entry
  for (const [name, text] of Object.entries({ actor, action, subject })) checkText(name, text)
  const [last] = await sql.query<{ seq: number; hash: string }>(
    'select seq, hash from firebreak.audit order by seq desc limit 1',
  )
  const detail = canonicalJson(entry.detail)
  const unsealed = {
    seq: (last?.seq ?? 0) + 1,
    at,
    actor,
    action,
    subject,
    detail: JSON.parse(detail) as unknown,
    ...(recorded === undefined ? {} : { recorded }),
    previousHash: last?.hash ?? chainStart,
  }
  const record = { ...unsealed, hash: sealOf(unsealed) }
  await sql.query('insert into firebreak.audit values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    record.seq,
    at,
    actor,
    action,
    subject,
    detail,
    recorded ?? null,
    record.previousHash,
    record.hash,
  ])
  return record
}
