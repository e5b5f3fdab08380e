import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Home, readNote } from './home.ts'
import type { Runner } from './runner.ts'

const prefix = 'firebreak-'
const longestAddress = 107

/** The number that stands in the socket's name; nothing listens on a port. */
export const socketPort = 5432

/** Makes the private folder of the server's socket and notes it, so that whoever comes next can find or remove it. */
export async function makeSocketFolder(home: Home, runner: Runner): Promise<string> {
  const folder = await mkdtemp(join(temporaryFolder(tmpdir()), prefix))
  if (runner.kind === 'other-user') await chown(folder, runner.uid, runner.gid)
  await writeFile(home.socketNote, `${folder}\n`, { mode: 0o600 })
  return folder
}

/** Removes the folder that the note names, where it is one of ours, and the note. */
export async function removeSocketFolder(home: Home): Promise<void> {
  const folder = await readNote(home.socketNote)
  if (folder !== undefined && basename(folder).startsWith(prefix)) {
    await rm(folder, { recursive: true, force: true })
  }
  await rm(home.socketNote, { force: true })
}

/** The system's folder for temporary files, or /tmp where a socket's address would grow too long in it. */
export function temporaryFolder(usual: string): string {
  const address = join(usual, `${prefix}XXXXXX`, `.s.PGSQL.${socketPort}`)
  return Buffer.byteLength(address) <= longestAddress ? usual : '/tmp'
}
