import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { storeContract } from './contract.ts'
import { openStore } from './open-store.ts'
import type { Store } from './store.ts'
import { ask } from './testing/folders.ts'

const server = process.env['FIREBREAK_TEST_DATABASE_URL']

if (server === undefined) {
  it('a store on an external database', (context) => {
    context.skip('FIREBREAK_TEST_DATABASE_URL is not set, so there is no PostgreSQL to try it on.')
  })
} else {
  describe('a store on an external database', () => overServer(server))
}

/** Each store gets a database of its own, which is dropped at the end. */
function overServer(address: string): void {
  const run = `firebreak_test_${randomBytes(6).toString('hex')}`
  const names = new WeakMap<Store, string>()
  const made: string[] = []
  let root = ''

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'firebreak-test-'))
  })
  afterAll(async () => {
    for (const name of made) {
      await ask({ connectionString: address }, `drop database if exists ${name} with (force)`)
    }
    await rm(root, { recursive: true, force: true })
  }, 60_000)

  async function open(): Promise<Store> {
    const name = `${run}_${made.length}`
    made.push(name)
    await ask(
      { connectionString: address },
      `create database ${name} encoding 'UTF8' template template0`,
    )
    const store = await openStore({ dataFolder: join(root, name), databaseUrl: addressOf(name) })
    names.set(store, name)
    return store
  }

  /** Not through URL, which refuses the addresses of Unix sockets: they have no host. */
  function addressOf(name: string): string {
    return address.replace(/^(\w+:\/\/[^/]*)(\/[^?]*)?/, `$1/${name}`)
  }

  storeContract(open, (store, sql) =>
    ask({ connectionString: addressOf(names.get(store) ?? '') }, sql),
  )
}
