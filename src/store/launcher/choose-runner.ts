import { createHash } from 'node:crypto'
import { chmod, chown, cp, mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../../model/index.ts'
import { codeOf } from '../faults.ts'
import type { Binaries } from './binaries.ts'
import { clusterParent, folderFailure, type Home } from './home.ts'
import { run } from './processes.ts'
import { commandFor, nobody, type Runner } from './runner.ts'

/** Where a cluster lies, as whom its server runs, and from where. */
export interface Site {
  readonly cluster: string
  readonly runner: Runner
  readonly native: string
}

const outsideRoots = ['/var/lib/firebreak', '/var/tmp/firebreak']

/**
 * Decides as whom PostgreSQL runs. A cluster that exists keeps its owner. Root uses a user namespace, which works in folders that
 * only root can read; where the system refuses one, a folder outside that belongs to nobody. No account is ever made.
 */
export async function chooseSite(
  home: Home,
  binaries: Binaries,
  onNotice: (sentence: string) => void,
): Promise<Site> {
  const parent = await clusterParent(home)
  const here: Site = {
    cluster: join(parent, 'pg'),
    runner: { kind: 'plain' },
    native: binaries.native,
  }
  if (process.getuid?.() !== 0) return here
  const owner = await stat(here.cluster).catch(() => undefined)
  if (owner !== undefined && owner.uid !== 0) {
    const runner: Runner = { kind: 'other-user', uid: owner.uid, gid: owner.gid }
    return { ...here, runner, native: await nativeFor(runner, parent, binaries) }
  }
  if (await canRun({ kind: 'namespace' }, binaries.native, parent)) {
    return { ...here, runner: { kind: 'namespace' } }
  }
  if (owner !== undefined) throw namespaceGone(home)
  return settleOutside(home, binaries, onNotice)
}

async function settleOutside(
  home: Home,
  binaries: Binaries,
  onNotice: (sentence: string) => void,
): Promise<Site> {
  const folder = await makeOutside(
    createHash('sha256').update(home.folder).digest('hex').slice(0, 16),
  )
  await writeFile(home.outsideNote, `${folder}\n`, { mode: 0o600 })
  onNotice(
    `This system refuses user namespaces, so the database lies in ${folder} and runs as nobody.`,
  )
  return {
    cluster: join(folder, 'pg'),
    runner: nobody,
    native: await nativeFor(nobody, folder, binaries),
  }
}

async function makeOutside(name: string): Promise<string> {
  let last: unknown
  for (const root of outsideRoots) {
    const folder = join(root, name)
    try {
      await mkdir(folder, { recursive: true, mode: 0o755 })
      await chmod(root, 0o755)
      await chmod(folder, 0o755)
      await chown(folder, nobody.uid, nobody.gid)
      return folder
    } catch (cause) {
      last = cause
    }
  }
  throw folderFailure(outsideRoots[0] ?? '', last)
}

/** The programs where they are, or a copy beside the cluster where the runner cannot reach into the checkout. */
async function nativeFor(runner: Runner, folder: string, binaries: Binaries): Promise<string> {
  if (await canRun(runner, binaries.native, folder)) return binaries.native
  const copy = join(folder, `native-${binaries.version}`)
  if (await canRun(runner, copy, folder)) return copy
  await cp(binaries.native, copy, { recursive: true, verbatimSymlinks: true }).catch((cause) => {
    throw folderFailure(copy, cause)
  })
  if (await canRun(runner, copy, folder)) return copy
  throw new Failure(
    'unavailable/database-package',
    `PostgreSQL in ${binaries.native} cannot be run by the owner of ${folder}.`,
    { tryThis: 'Let that user read the folder, or set DATABASE_URL to a PostgreSQL.' },
  )
}

async function canRun(runner: Runner, native: string, cwd: string): Promise<boolean> {
  const command = commandFor(runner, join(native, 'bin/postgres'), ['--version'], cwd)
  try {
    return (await run(command.file, command.args, command.options)).code === 0
  } catch (error) {
    if (codeOf(error) !== undefined) return false
    throw error
  }
}

function namespaceGone(home: Home): Failure {
  return new Failure(
    'unavailable/user-namespace',
    'The database belongs to root and needs a user namespace, which this system now refuses.',
    {
      at: home.folder,
      tryThis: 'Allow user namespaces, or run as the user who should own the data folder.',
    },
  )
}
