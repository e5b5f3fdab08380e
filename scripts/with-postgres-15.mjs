/**
 * Runs a command with FIREBREAK_TEST_DATABASE_URL naming a throw-away PostgreSQL 15 from Debian's package, on a private socket in a
 * temporary folder, and ends the server afterwards: `node scripts/with-postgres-15.mjs COMMAND …`.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const bin = '/usr/lib/postgresql/15/bin'
const folder = mkdtempSync(join(tmpdir(), 'firebreak-pg15-'))
const isRoot = process.getuid?.() === 0
const nobody = 65534
const as = isRoot ? { uid: nobody, gid: nobody } : {}
if (isRoot) chownSync(folder, nobody, nobody)
chmodSync(folder, 0o700)
const data = join(folder, 'data')

let server
let status = 1
try {
  const options = {
    ...as,
    cwd: folder,
    stdio: 'ignore',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  }
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'firebreak', '--auth=trust', '--encoding=UTF8', '--locale=C'],
    options,
  )
  if (isRoot) chmodSync(folder, 0o755)
  server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'unix_socket_permissions=0777'],
    options,
  )
  waitForAnswer()
  const url = `postgresql://firebreak@/postgres?host=${encodeURIComponent(folder)}`
  const [command, ...words] = process.argv.slice(2)
  const done = spawnSync(command, words, {
    stdio: 'inherit',
    env: { ...process.env, FIREBREAK_TEST_DATABASE_URL: url },
  })
  status = done.status ?? 1
} finally {
  if (server !== undefined) await ended(server)
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = status

function waitForAnswer() {
  for (let tries = 0; tries < 100; tries += 1) {
    if (spawnSync(join(bin, 'pg_isready'), ['-h', folder, '-q']).status === 0) return
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
  throw new Error('PostgreSQL 15 did not answer within 10 s.')
}

function ended(child) {
  return new Promise((resolve) => {
    child.once('exit', resolve)
    child.kill('SIGINT')
  })
}
