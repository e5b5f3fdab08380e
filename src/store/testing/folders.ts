import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, type ClientConfig } from 'pg'
import { joinServer } from '../launcher/embedded-server.ts'
import { clusterUser } from '../launcher/make-cluster.ts'
import { readPostmaster } from '../launcher/postmaster.ts'
import { socketPort } from '../launcher/socket-folder.ts'

/** Data folders of a test file, each with a cluster in it that has never held a store. */
export interface Folders {
  next(): Promise<string>
  removeAll(): Promise<void>
}

/** Makes one cluster and copies it, since making one takes a second. */
export async function clusterFolders(): Promise<Folders> {
  const root = await mkdtemp(join(tmpdir(), 'firebreak-test-'))
  const model = join(root, 'model')
  await (await joinServer(model, () => undefined)).leave()
  let count = 0
  return {
    async next() {
      count += 1
      const folder = join(root, `copy-${count}`)
      await cp(model, folder, { recursive: true })
      return folder
    },
    removeAll: () => rm(root, { recursive: true, force: true }),
  }
}

/** How to reach the server that runs in a data folder, past the store. */
export async function connectionTo(dataFolder: string): Promise<ClientConfig> {
  const postmaster = await readPostmaster(join(dataFolder, 'pg'))
  const password = (await readFile(join(dataFolder, 'password'), 'utf8')).trim()
  return {
    host: postmaster?.socketFolder ?? '',
    port: socketPort,
    user: clusterUser,
    database: 'postgres',
    password,
  }
}

/** One statement, or several, on a connection of its own. */
export async function ask(config: ClientConfig, sql: string): Promise<readonly object[]> {
  const client = new Client(config)
  await client.connect()
  try {
    return (await client.query(sql)).rows as object[]
  } finally {
    await client.end()
  }
}
