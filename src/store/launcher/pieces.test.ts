import { lstat, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ensureLinks } from './binaries.ts'
import { identityOf, pause } from './processes.ts'
import { temporaryFolder } from './socket-folder.ts'
import { withStartLock } from './start-lock.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firebreak-test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('makes the links that an install without scripts leaves out, and leaves those that stand', async () => {
  const lib = join(folder, 'native/lib')
  await mkdir(lib, { recursive: true })
  await writeFile(join(lib, 'libpq.so.5.18'), 'library')
  await symlink('elsewhere', join(lib, 'libpq.so'))
  const links = ['libpq.so', 'libpq.so.5'].map((name) => ({
    source: 'native/lib/libpq.so.5.18',
    target: `native/lib/${name}`,
  }))
  await writeFile(join(folder, 'native/pg-symlinks.json'), JSON.stringify(links))
  await ensureLinks(folder)
  await ensureLinks(folder)
  expect(await readFile(join(lib, 'libpq.so.5'), 'utf8')).toBe('library')
  expect((await lstat(join(lib, 'libpq.so'))).isSymbolicLink()).toBe(true)
  const astray = [{ source: 'native/lib/x', target: 'native/no-such-folder/x' }]
  await writeFile(join(folder, 'native/pg-symlinks.json'), JSON.stringify(astray))
  await expect(ensureLinks(folder)).rejects.toMatchObject({
    code: 'unavailable/database-package',
    message: expect.stringContaining('no-such-folder'),
  })
})

it('lets one at a time hold the start lock, and takes over that of the dead', async () => {
  const path = join(folder, 'start.lock')
  await writeFile(path, `${process.pid}\nanother run of this number\n\n`)
  let inside = 0
  let most = 0
  const work = async () => {
    inside += 1
    most = Math.max(most, inside)
    await pause(3)
    inside -= 1
  }
  await Promise.all(Array.from({ length: 20 }, () => withStartLock(path, 20_000, work)))
  expect(most).toBe(1)
  await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' })
})

it('gives up on a start lock that a living process keeps, and names it', async () => {
  const path = join(folder, 'held.lock')
  await writeFile(path, `${process.pid}\n${identityOf(process.pid)}\nmark\n`)
  const waiting = withStartLock(path, 50, async () => undefined)
  await expect(waiting).rejects.toMatchObject({
    code: 'unavailable/database-busy',
    message: expect.stringContaining(String(process.pid)),
  })
})

it('leaves the usual temporary folder when a socket in it would have too long an address', () => {
  expect(temporaryFolder('/tmp')).toBe('/tmp')
  expect(temporaryFolder('/var/folders/zz/short')).toBe('/var/folders/zz/short')
  expect(temporaryFolder(`/tmp/${'long/'.repeat(20)}`)).toBe('/tmp')
})

it('knows a living process, and that one is gone', () => {
  expect(identityOf(process.pid)).toBe(identityOf(process.pid))
  expect(identityOf(process.pid)).toBeDefined()
  expect(identityOf(2 ** 22 + 1)).toBeUndefined()
})
