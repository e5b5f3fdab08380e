import { chown, mkdtemp, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Failure } from '../../model/index.ts'
import type { Site } from './choose-runner.ts'
import { diskFull, ensurePassword, type Home, saysDiskFull } from './home.ts'
import { run } from './processes.ts'
import { commandFor } from './runner.ts'

const unfinishedPrefix = 'pg-making-'

/** The database user, who exists inside the cluster only. */
export const clusterUser = 'firebreak'

/** Makes the cluster where there is none: aside first and then renamed, so that a half-made one is never used. */
export async function ensureCluster(home: Home, site: Site): Promise<void> {
  if (await exists(join(site.cluster, 'PG_VERSION'))) return
  const parent = dirname(site.cluster)
  await clearUnfinished(parent)
  const password = await ensurePassword(home)
  const aside = await mkdtemp(join(parent, unfinishedPrefix))
  const passwordFile = `${aside}.password`
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
    await handOver(site, [aside, passwordFile])
    await initialise(site, aside, passwordFile)
    await rename(aside, site.cluster)
    await syncFolder(parent)
  } finally {
    await rm(passwordFile, { force: true })
    await rm(aside, { recursive: true, force: true })
  }
}

async function initialise(site: Site, folder: string, passwordFile: string): Promise<void> {
  const args = [
    `--pgdata=${folder}`,
    `--username=${clusterUser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--no-instructions',
  ]
  const command = commandFor(site.runner, join(site.native, 'bin/initdb'), args, dirname(folder))
  const ran = await run(command.file, command.args, command.options)
  if (ran.code === 0) return
  if (saysDiskFull(ran.output)) throw diskFull(folder)
  const line = ran.output.split('\n').findLast((text) => /error|fatal|could not/i.test(text))
  throw new Failure(
    'unavailable/database-not-made',
    `The database could not be made: ${(line ?? ran.output).trim()}`,
    { at: folder, tryThis: 'Name another data folder with --data DIR, or set DATABASE_URL.' },
  )
}

/** What an earlier attempt left when it was killed; the start lock keeps us from another's. */
async function clearUnfinished(parent: string): Promise<void> {
  const left = (await readdir(parent)).filter((name) => name.startsWith(unfinishedPrefix))
  for (const name of left) await rm(join(parent, name), { recursive: true, force: true })
}

async function handOver({ runner }: Site, paths: readonly string[]): Promise<void> {
  if (runner.kind !== 'other-user') return
  for (const path of paths) await chown(path, runner.uid, runner.gid)
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
