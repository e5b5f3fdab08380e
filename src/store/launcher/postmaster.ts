import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from '../faults.ts'
import { commandLineOf, identityOf } from './processes.ts'

/** What `postmaster.pid` says of the server of a cluster. */
export interface Postmaster {
  readonly pid: number
  readonly socketFolder: string
  readonly isReady: boolean
  /**
   * `living`: that process is this cluster's server; `gone`: no such process; `stranger`: the number now belongs to another
   * program.
   */
  readonly state: 'living' | 'gone' | 'stranger'
}

/** Reads `postmaster.pid`; undefined when there is none, so no server runs. */
export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(pidFile(cluster), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
  const lines = text?.split('\n') ?? []
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return {
    pid,
    socketFolder: lines[4] ?? '',
    isReady: (lines[7] ?? '').trim() === 'ready',
    state: stateOf(pid, lines[1] ?? cluster),
  }
}

/**
 * Makes a left-over `postmaster.pid` harmless. The file stays, since PostgreSQL finds in it the shared memory that orphans of the
 * old server may still use; only the number is changed to ours, which a server that we start does not take for a rival.
 */
export async function disarm(cluster: string): Promise<void> {
  const lines = (await readFile(pidFile(cluster), 'utf8')).split('\n')
  await writeFile(pidFile(cluster), [String(process.pid), ...lines.slice(1)].join('\n'))
}

export function pidFile(cluster: string): string {
  return join(cluster, 'postmaster.pid')
}

function stateOf(pid: number, cluster: string): Postmaster['state'] {
  if (identityOf(pid) === undefined) return 'gone'
  const command = commandLineOf(pid)
  // A command line that cannot be seen is taken for the server's: better to wait than to start a second one.
  if (command === undefined || command === '') return 'living'
  return command.includes('postgres') && command.includes(cluster) ? 'living' : 'stranger'
}
