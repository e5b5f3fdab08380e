import { randomBytes } from 'node:crypto'
import { link, open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { Failure } from '../../model/index.ts'
import { codeOf } from '../faults.ts'
import { folderFailure } from './home.ts'
import { identityOf, pause } from './processes.ts'

const breakerAge = 10_000

/**
 * Does work that only one process at a time may do in a data folder: making, starting or stopping its server. The lock is a file
 * with the process in it; one whose process has died is taken over.
 */
export async function withStartLock<T>(
  path: string,
  patience: number,
  work: () => Promise<T>,
): Promise<T> {
  const token = await take(path, patience)
  try {
    return await work()
  } finally {
    if ((await read(path)) === token) await rm(path, { force: true })
  }
}

async function take(path: string, patience: number): Promise<string> {
  // Stores opened in one process share a number, so each hold has a mark of its own.
  const mark = randomBytes(8).toString('hex')
  const token = `${process.pid}\n${identityOf(process.pid) ?? ''}\n${mark}\n`
  const until = Date.now() + patience
  while (!(await tryTake(path, token, mark))) {
    const held = await read(path)
    if (held !== undefined && isStale(held)) await clearStale(path, held)
    else if (Date.now() > until) throw taken(path, held)
    else await pause(15)
  }
  return token
}

/** Written aside and then linked, so that the lock is never seen half written; linking fails where a lock stands. */
async function tryTake(path: string, token: string, mark: string): Promise<boolean> {
  const aside = `${path}.${mark}`
  try {
    await writeFile(aside, token, { mode: 0o600 })
    await link(aside, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw folderFailure(path, error)
  } finally {
    await rm(aside, { force: true })
  }
}

/** Only one process at a time clears, and it looks again first: else it could remove the lock of the next holder. */
async function clearStale(path: string, seen: string): Promise<void> {
  const breaker = `${path}.clearing`
  try {
    await (await open(breaker, 'wx', 0o600)).close()
  } catch {
    const age = await stat(breaker).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > breakerAge) await rm(breaker, { force: true })
    return pause(15)
  }
  try {
    if ((await read(path)) === seen) await rm(path, { force: true })
  } finally {
    await rm(breaker, { force: true })
  }
}

function isStale(held: string): boolean {
  const [pid = '', identity = ''] = held.split('\n')
  const now = identityOf(Number(pid))
  return now === undefined || (identity !== '' && now !== identity)
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}

function taken(path: string, held: string | undefined): Failure {
  const holder = held?.split('\n')[0] ?? 'unknown'
  return new Failure(
    'unavailable/database-busy',
    `Process ${holder} has been starting or stopping the database for too long.`,
    { at: path, tryThis: 'Try again in a moment, or end that process.' },
  )
}
