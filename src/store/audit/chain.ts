import { hash } from 'node:crypto'
import { canonicalJson } from '../canonical-json.ts'
import type { AuditRecord, BrokenLink } from './shape.ts'

/** What the first entry has before it. */
export const chainStart = '0'.repeat(64)

/** The seal of an entry: SHA-256, in hex, over the canonical JSON of all its words and of the hash before it. */
export function sealOf(record: Omit<AuditRecord, 'hash'>): string {
  const { seq, at, actor, action, subject, detail, recorded, previousHash } = record
  const said = { seq, at, actor, action, subject, detail, recorded, previousHash }
  return hash('sha256', canonicalJson(said))
}

/** What is wrong with an entry, given the one before it; undefined when nothing is. */
export function faultOf(
  record: AuditRecord,
  before: { readonly seq: number; readonly hash: string },
): BrokenLink | undefined {
  const { seq } = record
  if (seq !== before.seq + 1) return { seq, says: `Entry ${before.seq + 1} is missing.` }
  if (record.previousHash !== before.hash) {
    return { seq, says: `Entry ${seq} does not follow from the entry before it.` }
  }
  if (sealOf(record) !== record.hash) return { seq, says: `Entry ${seq} was altered.` }
  return undefined
}
