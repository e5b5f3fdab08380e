import type { Database, Sql } from '../database.ts'
import { lockWriting } from '../write.ts'
import { appendEntry } from './append-entry.ts'
import { chainStart, faultOf } from './chain.ts'
import { readEntries } from './rows.ts'
import type { Audit, BrokenLink } from './shape.ts'

const pageSize = 2000

export function auditIn(database: Database): Audit {
  return {
    append: (entry) =>
      database.transaction(async (sql) => {
        await lockWriting(sql)
        return appendEntry(sql, entry)
      }),
    read: ({ after = 0, limit }) => readEntries(database, after, limit),
    verify: () => verifyChain(database),
  }
}

/** Walks the chain from its start; the first fault, or undefined. */
export async function verifyChain(sql: Sql): Promise<BrokenLink | undefined> {
  let before = { seq: 0, hash: chainStart }
  for (;;) {
    const page = await readEntries(sql, before.seq, pageSize)
    for (const record of page) {
      const fault = faultOf(record, before)
      if (fault !== undefined) return fault
      before = record
    }
    if (page.length < pageSize) return undefined
  }
}
