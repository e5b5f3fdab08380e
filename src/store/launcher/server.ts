import { spawn } from 'node:child_process'
import { open, readFile, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Failure } from '../../model/index.ts'
import { codeOf } from '../faults.ts'
import type { Site } from './choose-runner.ts'
import { diskFull, type Home, saysDiskFull } from './home.ts'
import { disarm, readPostmaster } from './postmaster.ts'
import { pause } from './processes.ts'
import { commandFor } from './runner.ts'
import { makeSocketFolder, removeSocketFolder, socketPort } from './socket-folder.ts'

/** How long a server may take to come up or to stop, in milliseconds. */
export const serverPatience = 15_000

const largestLog = 4 << 20

/** Starts the server of a cluster, apart from this process so that it outlives it, and waits until it is ready. */
export async function startServer(home: Home, site: Site): Promise<void> {
  const until = Date.now() + serverPatience
  await removeSocketFolder(home)
  const socketFolder = await makeSocketFolder(home, site.runner)
  for (;;) {
    if ((await readPostmaster(site.cluster)) !== undefined) await disarm(site.cluster)
    const end = await launch(home, site, socketFolder, until)
    if (end === 'ready') return
    const line = await lastLine(home.log)
    // Orphans of a server that was killed still hold its memory; they notice within moments and leave.
    const orphans = /still in use|lock file .* already exists/.test(line)
    if (end === 'ended' && orphans && Date.now() < until) await pause(50)
    else throw await notUp(home, end, line)
  }
}

/** Stops a server that nobody uses: sessions are cut, everything committed is on disk. */
export async function stopServer(home: Home, cluster: string): Promise<void> {
  const postmaster = await readPostmaster(cluster)
  if (postmaster?.state === 'living') {
    interrupt(postmaster.pid)
    const until = Date.now() + serverPatience
    while (Date.now() < until && (await readPostmaster(cluster))?.state === 'living') await pause(5)
  }
  // One that takes longer keeps its socket; the next start clears it away.
  if ((await readPostmaster(cluster))?.state !== 'living') await removeSocketFolder(home)
}

async function launch(
  home: Home,
  site: Site,
  socketFolder: string,
  until: number,
): Promise<'ready' | 'ended' | 'late'> {
  const log = await openLog(home.log)
  const program = join(site.native, 'bin/postgres')
  const args = ['-D', site.cluster, ...settings(socketFolder)]
  const command = commandFor(site.runner, program, args, dirname(site.cluster))
  let ended = false
  try {
    const stdio: ['ignore', number, number] = ['ignore', log.fd, log.fd]
    const child = spawn(command.file, command.args, { ...command.options, detached: true, stdio })
    child.on('exit', () => {
      ended = true
    })
    child.on('error', () => {
      ended = true
    })
    child.unref()
    while (Date.now() < until) {
      const seen = await readPostmaster(site.cluster)
      if (seen?.pid === child.pid && seen?.isReady === true) return 'ready'
      if (ended) return 'ended'
      await pause(5)
    }
    return 'late'
  } finally {
    await log.close()
  }
}

function settings(socketFolder: string): string[] {
  const chosen = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0600',
    port: String(socketPort),
    shared_buffers: '64MB',
    max_connections: '100',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    jit: 'off',
  }
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Appends to the log; one that has grown large is set aside once. */
async function openLog(path: string) {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  )
  if (size > largestLog) await rename(path, `${path}.1`)
  return open(path, 'a', 0o600)
}

async function lastLine(log: string): Promise<string> {
  const text = await readFile(log, 'utf8').catch(() => '')
  const lines = text.split('\n').filter((line) => line !== '')
  return (lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? '').trim()
}

async function notUp(home: Home, end: 'ended' | 'late', line: string): Promise<Failure> {
  if (saysDiskFull(line)) return diskFull(home.folder)
  // A late server may still be repairing itself after a crash; its socket must stay for the next attempt.
  if (end === 'ended') await removeSocketFolder(home)
  const happened =
    end === 'ended' ? 'ended at once' : `did not come up in ${serverPatience / 1000} s`
  return new Failure(
    'unavailable/database-not-started',
    `The database ${happened}: ${line === '' ? 'it left no word' : line}`,
    { at: home.log, tryThis: 'Read the log; after a crash try again in a moment.' },
  )
}

function interrupt(pid: number): void {
  try {
    process.kill(pid, 'SIGINT')
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}
