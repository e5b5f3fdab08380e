import { afterAll, beforeAll, describe } from 'vitest'
import { auditContract } from './contract/audit.ts'
import { blobContract } from './contract/blobs-and-answers.ts'
import { documentContract } from './contract/documents.ts'
import { exportContract } from './contract/export.ts'
import { factContract } from './contract/facts.ts'
import { longListContract } from './contract/long-lists.ts'
import type { Subject } from './contract/subject.ts'
import type { Store } from './store.ts'

/**
 * What every store must do, whatever database is under it. `open` gives a new, empty store each time; `ask` speaks to the
 * database of the store opened last before it, past the store, as someone who tampers would.
 */
export function storeContract(
  open: () => Promise<Store>,
  ask: (store: Store, sql: string) => Promise<readonly object[]>,
): void {
  let store: Store | undefined
  const subject: Subject = {
    open,
    ask: (sql) => ask(subject.store(), sql),
    store() {
      if (store === undefined) throw new Error('The store is not open.')
      return store
    },
  }

  beforeAll(async () => {
    store = await open()
  }, 60_000)
  afterAll(() => store?.close())

  describe('facts', () => factContract(subject))
  describe('documents', () => documentContract(subject))
  describe('long lists', () => longListContract(subject))
  describe('blobs and answers', () => blobContract(subject))
  describe('audit', () => auditContract(subject))
  describe('export and import', () => exportContract(subject))
}
