/**
 * Enters into package-lock.json the optional binaries of other platforms that the registry in use did not answer for.
 *
 * `npm ci` refuses a lock file that lacks an optional dependency, even one that this platform would skip, and `npm install`
 * leaves out those it could not look up. Run after changing dependencies: `node scripts/lock-platforms.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8'))
const systems = [
  'android',
  'darwin',
  'linux',
  'win32',
  'freebsd',
  'openbsd',
  'openharmony',
  'aix',
  'sunos',
  'netbsd',
]
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32']

const words = (name) => name.split('/').pop().split('-')
const added = []
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`
    if (lock.packages[place] !== undefined) continue
    const parts = words(name)
    const os = systems.filter((system) => parts.includes(system))
    const cpu = processors.filter((processor) => parts.includes(processor))
    if (os.length === 0 && cpu.length === 0) continue
    lock.packages[place] = {
      version,
      ...(cpu.length > 0 ? { cpu } : {}),
      dev: entry.dev,
      ...(parts.some((part) => part.startsWith('musl')) ? { libc: ['musl'] } : {}),
      optional: true,
      ...(os.length > 0 ? { os } : {}),
    }
    added.push(`${name}@${version}`)
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([left], [right]) => (left < right ? -1 : 1)),
)
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added.length} entered: ${added.join(', ') || 'none missing'}\n`)
