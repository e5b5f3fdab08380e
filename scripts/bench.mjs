/** Runs the benches, all of them or those named: `npm run bench`, `npm run bench -- start caps`. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const wanted = process.argv.slice(2)
const names = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name))

if (names.length === 0) {
  process.stderr.write(`There is no bench of that name.\n`)
  process.exit(2)
}
run(['scripts/build.mjs'])
for (const name of names) run(['--import', 'tsx', `bench/${name}.bench.ts`])

function run(words) {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
