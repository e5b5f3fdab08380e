import type { Answers } from './answers/shape.ts'
import type { Audit } from './audit/shape.ts'
import type { Blobs } from './blobs/shape.ts'
import type { Documents } from './documents/shape.ts'
import type { Facts } from './facts/shape.ts'

/**
 * Everything Firebreak was ever told, in the order in which it was told. Nothing in it is changed or deleted: a correction is a
 * new row. Whatever stood up to a recorded number stands there for ever, so an answer can be asked again.
 */
export interface Store {
  /** The store's own random id. A copy restored from an export has the id of what was exported. */
  readonly id: string
  /** `embedded`: a PostgreSQL that we started ourselves; `external`: one that a team runs. */
  readonly kind: 'embedded' | 'external'
  readonly facts: Facts
  readonly documents: Documents
  readonly blobs: Blobs
  readonly answers: Answers
  readonly audit: Audit

  /** The number of the last batch taken in; 0 for an empty store. Answers and audit entries do not move it. */
  recorded(): Promise<number>

  /** The whole store as JSON lines: a header, every row in a fixed order, and a trailer with counts and a hash. */
  exportTo(): AsyncIterable<string>

  /** Fills an empty store from such lines, all or nothing; refuses a file that was cut off or altered. */
  importFrom(lines: Iterable<string> | AsyncIterable<string>): Promise<void>

  /** Lets go of the database; stops an embedded server that no other process uses. Safe to call twice. */
  close(): Promise<void>
}

export interface StoreOptions {
  /** Home of the embedded database; beside `databaseUrl` only a cache, bound to that database by its id. */
  readonly dataFolder: string
  /** An existing PostgreSQL 15 or newer, `postgresql://…`; without it a server of our own is started in the data folder. */
  readonly databaseUrl?: string
  /** Told what an operator should know, one sentence at a time. */
  readonly onNotice?: (sentence: string) => void
}
