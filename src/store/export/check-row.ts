import { hash as hashText } from 'node:crypto'
import { factId } from '../facts/fact-id.ts'
import { type FactRow, factOf } from '../facts/read-facts.ts'
import { altered } from './altered.ts'

/** Refuses a row whose name is a hash of its content, and is not: so altered content is found even where the trailer was redone. */
export function checkRow(table: string, row: unknown): void {
  if (table === 'facts') checkFact(row as FactRow)
  if (table === 'held_records') checkRecord(row as Readonly<Record<string, unknown>>)
}

function checkFact(row: FactRow): void {
  if (idOf(row) !== row.id) throw altered(`fact ${row.id} is not what its id says`)
}

/** Undefined for a row that is not even a fact any more. */
function idOf(row: FactRow): string | undefined {
  try {
    return factId(factOf(row))
  } catch {
    return undefined
  }
}

/** A row without words says that the record was gone. */
function checkRecord({ id, hash, body }: Readonly<Record<string, unknown>>): void {
  if (hash === null && body === null) return
  if (typeof body !== 'string' || `\\x${hashText('sha256', body)}` !== hash) {
    throw altered(`record ${id} is not what its hash says`)
  }
}
