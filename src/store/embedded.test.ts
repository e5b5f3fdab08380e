import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factWith, write } from './contract/subject.ts'
import { storeContract } from './contract.ts'
import { openStore } from './open-store.ts'
import type { Store } from './store.ts'
import { ask, clusterFolders, connectionTo, type Folders } from './testing/folders.ts'

const places = new WeakMap<Store, string>()
let folders: Folders

beforeAll(async () => {
  folders = await clusterFolders()
}, 60_000)
afterAll(() => folders.removeAll())

describe('a store on the embedded database', () => {
  storeContract(open, async (store, sql) => ask(await connectionTo(places.get(store) ?? ''), sql))
})

it('holds after closing what it held before', async () => {
  const dataFolder = await folders.next()
  const first = await openStore({ dataFolder })
  await first.facts.append([factWith({ subject: 'kept' })], write)
  await first.close()
  await first.close()
  const second = await openStore({ dataFolder })
  expect(second.id).toBe(first.id)
  expect(second.kind).toBe('embedded')
  expect((await second.facts.read({})).map(({ subject }) => subject)).toEqual(['kept'])
  await second.close()
})

it('refuses a schema newer than this program, and changes nothing', async () => {
  const dataFolder = await folders.next()
  const store = await openStore({ dataFolder })
  const server = await connectionTo(dataFolder)
  await ask(server, `insert into firebreak.migrations values (99, '0099-later')`)
  await expect(openStore({ dataFolder })).rejects.toMatchObject({ code: 'conflict/newer-schema' })
  expect(await ask(server, 'select max(number) as last from firebreak.migrations')).toEqual([
    { last: 99 },
  ])
  await store.close()
})

describe('a database reached by its address', () => {
  it('binds the data folder to the store, and refuses one bound to another', async () => {
    const [home, other, cache] = [await folders.next(), await folders.next(), await folders.next()]
    const stores = [await openStore({ dataFolder: home }), await openStore({ dataFolder: other })]
    const [here, there] = [await addressOf(home), await addressOf(other)]
    const external = await openStore({ dataFolder: cache, databaseUrl: here })
    expect([external.kind, external.id]).toEqual(['external', stores[0]?.id])
    await external.close()
    await expect(openStore({ dataFolder: cache, databaseUrl: there })).rejects.toMatchObject({
      code: 'conflict/other-store',
    })
    await rm(cache, { recursive: true })
    const moved = await openStore({ dataFolder: cache, databaseUrl: there })
    expect(moved.id).toBe(stores[1]?.id)
    await moved.close()
    await Promise.all(stores.map((store) => store.close()))
  })

  it('keeps the binding when an import gives the store another id', async () => {
    const [home, source, cache] = [await folders.next(), await folders.next(), await folders.next()]
    const from = await openStore({ dataFolder: source })
    const server = await openStore({ dataFolder: home })
    const databaseUrl = await addressOf(home)
    const external = await openStore({ dataFolder: cache, databaseUrl })
    await external.importFrom(from.exportTo())
    await external.close()
    const again = await openStore({ dataFolder: cache, databaseUrl })
    expect(again.id).toBe(from.id)
    await Promise.all([again, server, from].map((store) => store.close()))
  })

  it('says in one sentence that no database answers', async () => {
    const dataFolder = await folders.next()
    const databaseUrl = 'postgresql://nobody:secret@127.0.0.1:1/none'
    const failure = await openStore({ dataFolder, databaseUrl }).catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'Failure', code: 'unavailable/database' })
    expect(String(failure)).not.toContain('secret')
  })
})

async function open(): Promise<Store> {
  const dataFolder = await folders.next()
  const store = await openStore({ dataFolder })
  places.set(store, dataFolder)
  return store
}

async function addressOf(dataFolder: string): Promise<string> {
  const { host, user, password } = await connectionTo(dataFolder)
  return `postgresql://${user}:${String(password)}@/postgres?host=${encodeURIComponent(host ?? '')}`
}
