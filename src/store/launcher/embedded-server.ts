import { join } from 'node:path'
import type { ClientConfig } from 'pg'
import { Failure } from '../../model/index.ts'
import { findBinaries } from './binaries.ts'
import { chooseSite } from './choose-runner.ts'
import { type Hold, tryHold } from './hold.ts'
import { clusterParent, type Home, openHome, readNote } from './home.ts'
import { clusterUser, ensureCluster } from './make-cluster.ts'
import { type Postmaster, readPostmaster } from './postmaster.ts'
import { pause } from './processes.ts'
import { serverPatience, startServer, stopServer } from './server.ts'
import { socketPort } from './socket-folder.ts'
import { withStartLock } from './start-lock.ts'

/** A server of our own that this process uses, together with any others on this machine. */
export interface EmbeddedServer {
  readonly connection: ClientConfig
  /** Ends the use; the last to leave stops the server. */
  leave(): Promise<void>
}

/** Making a cluster and starting it, on a slow disk, under the lock of another process. */
const lockPatience = 90_000

/** Joins the server of a data folder: attaches to one that runs, else starts it, else makes it first. */
export async function joinServer(
  dataFolder: string,
  onNotice: (sentence: string) => void,
): Promise<EmbeddedServer> {
  const home = await openHome(dataFolder)
  let until = Date.now() + serverPatience
  let why = ''
  for (;;) {
    const joined = await attach(home)
    if (joined.kind === 'joined') return joined.server
    why = joined.why
    if (Date.now() > until) throw notAnswering(home, why)
    const started = await withStartLock(home.startLock, lockPatience, () =>
      startIfDown(home, onNotice),
    )
    if (started) until = Date.now() + serverPatience
    else await pause(20)
  }
}

type Attached =
  | { readonly kind: 'joined'; readonly server: EmbeddedServer }
  | { readonly kind: 'not-now'; readonly why: string }

async function attach(home: Home): Promise<Attached> {
  const cluster = join(await clusterParent(home), 'pg')
  const postmaster = await readPostmaster(cluster)
  const password = await readNote(home.password)
  if (postmaster === undefined || postmaster.state !== 'living') {
    return { kind: 'not-now', why: 'it does not run' }
  }
  if (password === undefined) throw refused(home, new Error('the password file is missing'))
  const connection = connectionTo(postmaster, password)
  const attempt = await tryHold(connection).catch((cause: unknown) => {
    throw refused(home, cause)
  })
  if (attempt.kind === 'refused') return { kind: 'not-now', why: attempt.why }
  return { kind: 'joined', server: serverOf(home, cluster, connection, attempt.hold) }
}

function connectionTo(postmaster: Postmaster, password: string): ClientConfig {
  return {
    host: postmaster.socketFolder,
    port: socketPort,
    user: clusterUser,
    database: 'postgres',
    password,
    ssl: false,
  }
}

/** True when it started the server; false when one lives already, which then has only to become ready. */
async function startIfDown(home: Home, onNotice: (sentence: string) => void): Promise<boolean> {
  const parent = await clusterParent(home)
  if ((await readPostmaster(join(parent, 'pg')))?.state === 'living') return false
  const site = await chooseSite(home, await findBinaries(), onNotice)
  await ensureCluster(home, site)
  await startServer(home, site)
  return true
}

function serverOf(
  home: Home,
  cluster: string,
  connection: ClientConfig,
  first: Hold,
): EmbeddedServer {
  let hold = first
  let left = false
  // A server that crashed and came back has forgotten that we use it: say so again.
  const watch = setInterval(() => {
    if (hold.isStanding() || left) return
    tryHold(connection)
      .then(async (attempt) => {
        if (attempt.kind !== 'held') return
        if (left) await attempt.hold.release(async () => undefined)
        else hold = attempt.hold
      })
      .catch(() => undefined)
  }, 1000).unref()
  return {
    connection,
    async leave() {
      if (left) return
      left = true
      clearInterval(watch)
      await withStartLock(home.startLock, lockPatience, () =>
        hold.release(() => stopServer(home, cluster)),
      )
    },
  }
}

function refused(home: Home, cause: unknown): Failure {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new Failure('unavailable/database-refused', `The database refuses us: ${why}.`, {
    at: home.password,
    tryThis: 'The password file must be the one that was made with this data folder.',
    cause,
  })
}

function notAnswering(home: Home, why: string): Failure {
  return new Failure(
    'unavailable/database-not-answering',
    `The database runs but has not let us in for ${serverPatience / 1000} s: ${why}.`,
    { at: home.log, tryThis: 'Read the log; after a crash try again in a moment.' },
  )
}
