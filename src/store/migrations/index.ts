import { first } from './0001-first.ts'
import { heldRecords } from './0002-held-records.ts'

/** One step of the schema, forward only: a step that has run anywhere is never edited. */
export interface Migration {
  readonly name: string
  /** SQL that PostgreSQL 15 has. */
  readonly up: string
}

/** In order; the number of a step is its place, counted from 1. */
export const migrations: readonly Migration[] = [first, heldRecords]
