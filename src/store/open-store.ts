import { answersIn } from './answers/answers.ts'
import { auditIn } from './audit/audit.ts'
import { bindFolder, rebindFolder } from './bind-folder.ts'
import { blobsIn } from './blobs/blobs.ts'
import { connect, type Database } from './database.ts'
import { documentsIn } from './documents/documents.ts'
import { exportLines } from './export/export.ts'
import { importLines } from './export/import.ts'
import { factsIn } from './facts/facts.ts'
import { joinServer } from './launcher/embedded-server.ts'
import { migrate } from './migrate.ts'
import type { Store, StoreOptions } from './store.ts'
import { lastRecorded } from './write.ts'

/**
 * Opens the store: the team's database where `databaseUrl` names one, else an embedded server, which is made, started or joined.
 * Brings the schema up to date. Whoever opens must close.
 */
export function openStore(options: StoreOptions): Promise<Store> {
  const { databaseUrl } = options
  return databaseUrl === undefined ? openEmbedded(options) : openExternal(options, databaseUrl)
}

async function openEmbedded({ dataFolder, onNotice }: StoreOptions): Promise<Store> {
  const server = await joinServer(dataFolder, onNotice ?? (() => undefined))
  const database = connect(server.connection)
  const close = async () => {
    await database.end()
    await server.leave()
  }
  return opened(database, close, async () => ({
    kind: 'embedded',
    id: await migrate(database),
    onNewId: async () => undefined,
  }))
}

async function openExternal({ dataFolder }: StoreOptions, databaseUrl: string): Promise<Store> {
  const database = connect({ connectionString: databaseUrl, connectionTimeoutMillis: 15_000 })
  return opened(
    database,
    () => database.end(),
    async () => {
      const id = await migrate(database)
      await bindFolder(dataFolder, id)
      return { kind: 'external', id, onNewId: (newId) => rebindFolder(dataFolder, newId) }
    },
  )
}

interface Identity {
  readonly kind: Store['kind']
  readonly id: string
  readonly onNewId: (id: string) => Promise<void>
}

/** The store, once it is known which it is; when that fails the connection is closed again. */
async function opened(
  database: Database,
  letGo: () => Promise<void>,
  identify: () => Promise<Identity>,
): Promise<Store> {
  try {
    return storeIn(database, await identify(), letGo)
  } catch (error) {
    await letGo()
    throw error
  }
}

function storeIn(database: Database, identity: Identity, letGo: () => Promise<void>): Store {
  let id = identity.id
  let closing: Promise<void> | undefined
  return {
    get id() {
      return id
    },
    kind: identity.kind,
    facts: factsIn(database),
    documents: documentsIn(database),
    blobs: blobsIn(database),
    answers: answersIn(database),
    audit: auditIn(database),
    recorded: () => lastRecorded(database),
    exportTo: () => exportLines(database),
    async importFrom(lines) {
      id = await importLines(database, lines)
      await identity.onNewId(id)
    },
    close() {
      closing ??= letGo()
      return closing
    },
  }
}
