/**
 * Builds dist/ with nothing but Node and what npm installed: the program and the pages, both with Vite. Types are a check of their own.
 * A build that fails leaves the last one in place. Does nothing when dist/ is newer than every source.
 */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'dist/.built')
const sources = [
  'examples',
  'src',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'package-lock.json',
]

if (
  !process.argv.includes('--force') &&
  existsSync(stamp) &&
  newest(sources) <= statSync(stamp).mtimeMs
) {
  process.exit(0)
}
const require = createRequire(import.meta.url)
const started = Date.now()
const next = join(root, 'dist.next')
rmSync(next, { recursive: true, force: true })
mkdirSync(next)
const vite = join(dirname(require.resolve('vite/package.json')), 'bin/vite.js')
run(vite, [
  'build',
  '--logLevel',
  'warn',
  '--config',
  'vite.program.config.ts',
  '--outDir',
  join(next, 'program'),
])
run(vite, ['build', '--logLevel', 'warn', '--outDir', join(next, 'web')])
writeFileSync(join(next, '.built'), '')
rmSync(join(root, 'dist'), { recursive: true, force: true })
renameSync(next, join(root, 'dist'))
process.stderr.write(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`)

function run(script, words) {
  execFileSync(process.execPath, [script, ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

/** The latest change under some paths of the checkout. */
function newest(paths) {
  return Math.max(
    ...paths.map((path) => {
      const full = join(root, path)
      if (!existsSync(full)) return 0
      const found = statSync(full)
      if (!found.isDirectory()) return found.mtimeMs
      const inside = readdirSync(full).map((name) => join(path, name))
      return Math.max(found.mtimeMs, inside.length === 0 ? 0 : newest(inside))
    }),
  )
}
