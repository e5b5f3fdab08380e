import { spawn } from 'node:child_process'
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from '../open-store.ts'
import { type Child, startChild } from '../testing/child.ts'
import { clusterFolders, type Folders } from '../testing/folders.ts'
import { readNote } from './home.ts'
import { pidFile, readPostmaster } from './postmaster.ts'
import { identityOf, pause } from './processes.ts'
import { nobody } from './runner.ts'

const patience = 60_000

let folders: Folders

beforeAll(async () => {
  folders = await clusterFolders()
}, 60_000)
afterAll(() => folders.removeAll())

it(
  'two processes that start from nothing at once share one server; only the last to leave stops it',
  async () => {
    const dataFolder = join(dirname(await folders.next()), 'from-nothing')
    const users = ['one', 'two'].map((name) => startChild('user.ts', [dataFolder, name]))
    for (const user of users) expect(await user.line('open')).toBe('open embedded')
    const [first, second] = users as [Child, Child]
    const { pid, socketFolder } = await server(dataFolder)
    expect((await stat(dataFolder)).mode & 0o777).toBe(0o700)
    expect((await stat(socketFolder)).mode & 0o777).toBe(0o700)
    expect((await stat(join(dataFolder, 'password'))).mode & 0o777).toBe(0o600)

    await close(first)
    expect(identityOf(pid)).toBeDefined()
    second.tell('count')
    expect(await second.line('count')).toBe('count 2')
    await close(second)
    await expectStopped(dataFolder, pid, socketFolder)
    expect((await readdir(dataFolder)).sort()).toEqual(['password', 'pg', 'postgres.log'])
  },
  patience,
)

it(
  'attaches to the server that a killed process left, and stops it at the end',
  async () => {
    const dataFolder = await folders.next()
    const killed = startChild('user.ts', [dataFolder, 'killed'])
    await killed.line('open')
    const before = await server(dataFolder)
    killed.process.kill('SIGKILL')
    await killed.gone
    const store = await openStore({ dataFolder })
    expect((await server(dataFolder)).pid).toBe(before.pid)
    expect((await store.facts.read({})).length).toBe(1)
    await store.close()
    await expectStopped(dataFolder, before.pid, before.socketFolder)
  },
  patience,
)

it(
  'starts anew when the server was killed, and clears away its socket',
  async () => {
    const dataFolder = await folders.next()
    const user = startChild('user.ts', [dataFolder, 'orphan'])
    await user.line('open')
    const { pid, socketFolder } = await server(dataFolder)
    process.kill(pid, 'SIGKILL')
    user.process.kill('SIGKILL')
    await user.gone
    const store = await openStore({ dataFolder })
    expect((await server(dataFolder)).pid).not.toBe(pid)
    expect((await store.facts.read({})).length).toBe(1)
    await expect(stat(socketFolder)).rejects.toMatchObject({ code: 'ENOENT' })
    await store.close()
  },
  patience,
)

it(
  'is not fooled by a left-over postmaster.pid whose number now belongs to another program',
  async () => {
    const dataFolder = await folders.next()
    const user = startChild('user.ts', [dataFolder, 'reused'])
    await user.line('open')
    const { pid } = await server(dataFolder)
    const file = pidFile(join(dataFolder, 'pg'))
    const left = await readFile(file, 'utf8')
    process.kill(pid, 'SIGKILL')
    user.process.kill('SIGKILL')
    await user.gone
    const stranger = spawn('sleep', ['60'])
    await writeFile(file, left.replace(String(pid), String(stranger.pid)))
    const store = await openStore({ dataFolder })
    expect((await store.facts.read({})).length).toBe(1)
    expect(identityOf(stranger.pid ?? 0)).toBeDefined()
    await store.close()
    stranger.kill('SIGKILL')
  },
  patience,
)

it(
  'takes over the start lock of a process that died',
  async () => {
    const dataFolder = await folders.next()
    await writeFile(join(dataFolder, 'start.lock'), '1\nanother boot:1\nmark\n')
    await mkdir(join(dataFolder, 'pg-making-left'))
    const store = await openStore({ dataFolder })
    expect(await store.recorded()).toBe(0)
    await store.close()
  },
  patience,
)

it(
  'survives processes that open and close at every moment',
  async () => {
    const dataFolder = await folders.next()
    const rounds = Array.from({ length: 6 }, async (_, lane) => {
      for (let turn = 0; turn < 5; turn += 1) {
        await pause((lane * 17 + turn * 29) % 60)
        const store = await openStore({ dataFolder })
        await store.recorded()
        await store.close()
      }
    })
    await Promise.all(rounds)
    expect(await readPostmaster(join(dataFolder, 'pg'))).toBeUndefined()
  },
  patience,
)

it(
  'says what is wrong when the password does not fit, and when the server cannot start',
  async () => {
    const dataFolder = await folders.next()
    const store = await openStore({ dataFolder })
    const password = await readFile(join(dataFolder, 'password'))
    await writeFile(join(dataFolder, 'password'), 'another\n')
    await expect(openStore({ dataFolder })).rejects.toMatchObject({
      code: 'unavailable/database-refused',
    })
    await writeFile(join(dataFolder, 'password'), password)
    await store.close()
    await writeFile(join(dataFolder, 'pg/postgresql.conf'), 'no_such_setting = 1\n')
    await expect(openStore({ dataFolder })).rejects.toMatchObject({
      code: 'unavailable/database-not-started',
      message: expect.stringContaining('postgresql.conf'),
    })
    await expect(openStore({ dataFolder: join(dataFolder, 'password') })).rejects.toMatchObject({
      code: 'unavailable/data-folder',
    })
  },
  patience,
)

it(
  'works as a user who is not root',
  async (context) => {
    if (process.getuid?.() !== 0) context.skip('This run is not root already: all tests show it.')
    const dataFolder = await mkdtemp(join(tmpdir(), 'firebreak-user-'))
    await chown(dataFolder, nobody.uid, nobody.gid)
    const options = { uid: nobody.uid, gid: nobody.gid, env: { ...process.env, HOME: dataFolder } }
    const user = startChild('user.ts', [dataFolder, 'nobody'], options)
    const opened = await user.line('open').catch((error: unknown) => String(error))
    if (/EACCES|permission denied|Cannot find/i.test(opened)) {
      await rm(dataFolder, { recursive: true })
      context.skip('The user nobody cannot read this checkout.')
    }
    expect(opened).toBe('open embedded')
    const { pid, socketFolder } = await server(dataFolder)
    // Root joins the server of another user's folder, and later starts it as that user.
    const store = await openStore({ dataFolder })
    await close(user)
    await store.close()
    await expectStopped(dataFolder, pid, socketFolder)
    const again = await openStore({ dataFolder })
    expect((await again.facts.read({})).length).toBe(1)
    await again.close()
    await rm(dataFolder, { recursive: true })
  },
  patience,
)

it(
  'as root where user namespaces are refused, runs as nobody from a folder outside and says so',
  async (context) => {
    if (process.getuid?.() !== 0) context.skip('Only root needs a user namespace.')
    const dataFolder = await mkdtemp(join(tmpdir(), 'firebreak-refused-'))
    const programs = join(dataFolder, 'programs')
    await mkdir(programs)
    await writeFile(join(programs, 'unshare'), '#!/bin/sh\necho refused >&2\nexit 1\n')
    await chmod(join(programs, 'unshare'), 0o755)
    const env = { ...process.env, PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}` }
    const user = startChild('user.ts', [dataFolder, 'refused'], { env })
    expect(await user.line('notice')).toMatch(/refuses user namespaces.*runs as nobody/)
    expect(await user.line('open')).toBe('open embedded')
    const outside = (await readNote(join(dataFolder, 'cluster-folder'))) ?? ''
    expect((await stat(outside)).uid).toBe(nobody.uid)
    expect((await stat(outside)).mode & 0o777).toBe(0o755)
    const store = await openStore({ dataFolder })
    await close(user)
    expect((await store.facts.read({})).length).toBe(1)
    await store.close()
    expect(await readPostmaster(join(outside, 'pg'))).toBeUndefined()
    await rm(outside, { recursive: true })
    // The folder around it goes too, unless another data folder of this machine uses it.
    await rmdir(dirname(outside)).catch(() => undefined)
    await rm(dataFolder, { recursive: true })
  },
  patience,
)

async function server(dataFolder: string) {
  const found = await readPostmaster(join(dataFolder, 'pg'))
  if (found?.state !== 'living') throw new Error(`No server runs in ${dataFolder}.`)
  return found
}

async function close(user: Child): Promise<void> {
  user.tell('close')
  await user.line('closed')
  await user.gone
}

async function expectStopped(dataFolder: string, pid: number, socketFolder: string): Promise<void> {
  expect(await readPostmaster(join(dataFolder, 'pg'))).toBeUndefined()
  // The process is collected by the system a moment after its last act, the removal of its file.
  for (let tries = 0; tries < 100 && identityOf(pid) !== undefined; tries += 1) await pause(10)
  expect(identityOf(pid)).toBeUndefined()
  await expect(stat(socketFolder)).rejects.toMatchObject({ code: 'ENOENT' })
}
