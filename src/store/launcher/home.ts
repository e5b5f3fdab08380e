import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, chmod, mkdir, open, readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Failure } from '../../model/index.ts'
import { codeOf } from '../faults.ts'

/** Where the parts of an embedded database lie inside its data folder. */
export interface Home {
  readonly folder: string
  readonly password: string
  readonly log: string
  readonly startLock: string
  /** A file that names the folder in which the running server keeps its socket. */
  readonly socketNote: string
  /** A file that names the folder outside, where the cluster lies when it could not lie here. */
  readonly outsideNote: string
}

/** Makes the data folder where it is missing; one that we make, or that is empty, is its owner's alone. */
export async function openHome(dataFolder: string): Promise<Home> {
  const folder = resolve(dataFolder)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    if (!(await stat(folder)).isDirectory()) throw new Error('it is not a folder')
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    const held = await readdir(folder)
    if (held.length === 0 || held.includes('password')) await keepPrivate(folder)
  } catch (cause) {
    throw folderFailure(folder, cause)
  }
  return {
    folder,
    password: join(folder, 'password'),
    log: join(folder, 'postgres.log'),
    startLock: join(folder, 'start.lock'),
    socketNote: join(folder, 'socket-folder'),
    outsideNote: join(folder, 'cluster-folder'),
  }
}

/** The folder that holds the cluster and what belongs to it: the data folder, or the one outside. */
export async function clusterParent(home: Home): Promise<string> {
  return (await readNote(home.outsideNote)) ?? home.folder
}

/** The text of a small file without its line end; undefined when there is none. */
export async function readNote(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trimEnd()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw folderFailure(path, error)
  }
}

/** Makes the random password where there is none yet, readable by its owner alone. */
export async function ensurePassword(home: Home): Promise<string> {
  const known = await readNote(home.password)
  if (known !== undefined && known !== '') return known
  const password = randomBytes(32).toString('hex')
  const file = await open(home.password, 'w', 0o600)
  try {
    await file.writeFile(`${password}\n`)
    // A power cut must not leave a cluster whose password is lost.
    await file.sync()
  } finally {
    await file.close()
  }
  return password
}

/** Says what is wrong with a folder in one sentence; a full disk has a code of its own. */
export function folderFailure(path: string, cause: unknown): Failure {
  const code = codeOf(cause)
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(path, cause)
  const why = cause instanceof Error ? cause.message : String(cause)
  return new Failure('unavailable/data-folder', `The data folder cannot be used: ${why}.`, {
    at: path,
    tryThis: 'Name a folder that this user may write with --data DIR.',
    cause,
  })
}

/** Does a program's complaint mean that the disk is full? */
export function saysDiskFull(complaint: string): boolean {
  return /no space left|quota exceeded|free disk space|wrote only \d+ of/i.test(complaint)
}

export function diskFull(path: string, cause?: unknown): Failure {
  return new Failure('unavailable/disk-full', `The disk that holds ${path} is full.`, {
    tryThis: 'Free some space, or name a folder on another disk with --data DIR.',
    cause,
  })
}

async function keepPrivate(folder: string): Promise<void> {
  const { mode, uid } = await stat(folder)
  const mine = uid === process.getuid?.() || process.getuid?.() === 0
  if (mine && (mode & 0o077) !== 0) await chmod(folder, 0o700)
}
