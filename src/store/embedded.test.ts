import { hash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { all, at, factWith, write } from './contract/subject.ts'
import { storeContract } from './contract.ts'
import { connect } from './database.ts'
import { joinServer } from './launcher/embedded-server.ts'
import { migrate } from './migrate.ts'
import { first } from './migrations/0001-first.ts'
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

it('carries lists and files over from the first schema', async () => {
  const dataFolder = await folders.next()
  const server = await joinServer(dataFolder, () => undefined)
  const database = connect(server.connection)
  await migrate(database, [first])
  const bytes = Buffer.from('a file')
  const [file, old, young] = [bytes, '{"n":1}', '{"n":2}'].map((it) => hash('sha256', it))
  await database.query('insert into firebreak.blobs values ($1, $2)', [file, gzipSync(bytes)])
  await ask(
    server.connection,
    `insert into firebreak.batches select n, '${at}', 'x' from generate_series(1, 4) n;
      insert into firebreak.blob_names values ('file', 4, '${file}');
      insert into firebreak.list_versions select list, 'v' || n, n, repeat('a', 64), null, '${at}',
        n, 1, 0, 0 from (values ('l', 1), ('other', 2), ('l', 3)) given (list, n);
      insert into firebreak.version_statuses select list, version, recorded, 'usable', null
        from firebreak.list_versions;
      insert into firebreak.documents values ('l', 'a', '${old}', '{"n":1}'),
        ('l', 'a', '${young}', '{"n":2}'), ('l', 'b', '${old}', '{"n":1}');
      insert into firebreak.holdings values ('l', 'a', 1, '${old}'), ('l', 'b', 1, '${old}'),
        ('l', 'a', 3, '${young}'), ('l', 'b', 3, null);`,
  )
  await migrate(database)
  await database.end()
  const store = await openStore({ dataFolder })
  const held = async (version: string) => all(store.documents.recordsOf('l', version))
  expect(await held('v1')).toEqual([
    { id: 'a', hash: old, body: { n: 1 } },
    { id: 'b', hash: old, body: { n: 1 } },
  ])
  expect(await held('v3')).toEqual([{ id: 'a', hash: young, body: { n: 2 } }])
  expect(await all(store.documents.recordsOf('other', 'v2'))).toEqual([])
  expect((await store.blobs.latest('file'))?.bytes).toEqual(new Uint8Array(bytes))
  expect(await store.blobs.put('file', bytes, write)).toBe(file)
  expect(await store.recorded()).toBe(4)
  await store.close()
  await server.leave()
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
