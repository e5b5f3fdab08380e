/** The checks that run before the tests, cheapest first: build, lint, types of root and web, room directions, dead code. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pure } from '../.dependency-cruiser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const tsc = join(dirname(require.resolve('typescript-native/package.json')), 'bin/tsc')
const bin = (name) => join(root, 'node_modules/.bin', name)

execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' })
check('lint', bin('biome'), ['check', '--error-on-warnings', '.'])
check('types', process.execPath, [tsc, '--noEmit', '-p', 'tsconfig.json'])
check('types of the pages', process.execPath, [tsc, '--noEmit', '-p', 'src/web/tsconfig.json'])
checkRooms()
checkPurity()
check('dead code', bin('knip'), ['--no-progress'])

function check(name, command, words) {
  const done = spawnSync(command, words, { cwd: root, stdio: 'inherit' })
  if (done.status === 0) return
  process.stderr.write(`The check of ${name} failed.\n`)
  process.exit(done.status ?? 1)
}

/** No chance and no clock by another name in the rooms that take both as arguments; Biome sees the global names alone. */
function checkPurity() {
  const wrong = []
  let seen = 0
  for (const room of pure) {
    for (const file of readdirSync(join(root, 'src', room), { recursive: true })) {
      if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file)) continue
      seen += 1
      const text = readFileSync(join(root, 'src', room, file), 'utf8')
      const found =
        /Math\s*\.\s*random|Math\[|globalThis|\bDate\s*\.\s*now|new\s+Date\b|import\(/.exec(text)
      if (found !== null) wrong.push(`src/${room}/${file}: ${found[0]}`)
    }
  }
  if (wrong.length === 0 && seen > 30) return
  process.stderr.write(
    `The check of pure rooms failed (${seen} files seen):\n${wrong.join('\n')}\n`,
  )
  process.exit(1)
}

/** Room directions, with the count of modules seen: a checker that saw none would always be content. */
function checkRooms() {
  const words = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src']
  const done = spawnSync(bin('depcruise'), words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  const report = done.stdout.startsWith('{') ? JSON.parse(done.stdout) : undefined
  const seen = report?.modules.filter(({ source }) => source.startsWith('src/')).length ?? 0
  const edges = report?.modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0) ?? 0
  const errors = report?.summary.violations.filter(({ rule }) => rule.severity === 'error') ?? []
  for (const { rule, from, to } of errors) process.stderr.write(`${rule.name}: ${from} -> ${to}\n`)
  if (seen < 50 || edges < 100 || errors.length > 0 || report === undefined) {
    process.stderr.write(
      `The check of rooms failed: ${seen} modules and ${edges} imports seen, ${errors.length} errors.\n${done.stderr}`,
    )
    process.exit(1)
  }
  process.stdout.write(`Rooms: ${seen} modules, ${edges} imports, directions kept.\n`)
}
