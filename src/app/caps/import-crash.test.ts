import { spawn } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, expect, it } from 'vitest'
import { openStore } from '../../store/index.ts'
import { pageProperty, reportsOfPage } from './ledger-page.ts'

const rounds = 3
const perFile = 60
const folder = await mkdtemp(join(tmpdir(), 'firebreak-ledger-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const root = fileURLToPath(new URL('../../..', import.meta.url))
const here = (path: string) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)))

/** A process that imports one file after another and says which were acknowledged, until it is killed. */
const program = `
  import { openStore } from ${here('../../store/index.ts')}
  import { importReports } from ${here('./import-reports.ts')}
  const round = process.argv[2]
  const day = (n) => '2017-01-' + String(1 + n).padStart(2, '0')
  const cap = { id: 'test/cap', measure: 'm', per: 'all',
    window: { kind: 'fixed', from: '2017-01-01', to: '2017-12-31' },
    limits: { value: { currency: 'USD', amount: 10n ** 15n } } }
  await new Promise((go) => process.stdin.once('data', go))
  const store = await openStore({ dataFolder: ${JSON.stringify(join(folder, 'data'))} })
  const view = { law: { caps: new Map([['test/cap', cap]]) }, reports: new Map() }
  for (let file = 0; ; file += 1) {
    const reports = Array.from({ length: ${perFile} }, (_, row) => ({ cap: 'test/cap', from: day(row % 28),
      to: day(row % 28), reporter: 'State', shipment: round + '/' + file + '/' + row, publishedOn: '2017-03-01',
      value: { amount: String(row), currency: 'USD' }, basis: 'trial', grade: 'text', source: { title: 'T' } }))
    const context = { platform: { store }, view, now: '2026-01-01T00:00:00.000Z', actor: 'crash' }
    const { added } = await importReports(context, { reports })
    if (added === ${perFile}) process.stdout.write('taken ' + round + '/' + file + '\\n')
  }`

/** Built once, as the program itself is: to read two thousand modules takes each child longer than all its imports. */
async function builtProgram(): Promise<string> {
  const input = join(folder, 'program.mjs')
  await writeFile(input, program)
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const outDir = join(folder, 'built')
  await build({
    configFile: join(root, 'vite.program.config.ts'),
    root,
    logLevel: 'error',
    build: {
      ssr: input,
      outDir,
      sourcemap: false,
      rollupOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  })
  return join(outDir, 'program.mjs')
}

it('loses no file that was acknowledged and doubles none when killed again and again', async () => {
  const acknowledged: string[] = []
  const built = await builtProgram()
  // All load their program at once, and write one after the other.
  const children = Array.from({ length: rounds }, (_, round) =>
    spawn(process.execPath, [built, `${round}`], { stdio: ['pipe', 'pipe', 'inherit'] }),
  )
  for (const [round, child] of children.entries()) {
    let text = ''
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.stdout.on('data', (data: Buffer) => {
      text += data.toString()
      if (text.split('\n').length > 3 + round * 3) child.kill('SIGKILL')
    })
    child.stdin.write('go\n')
    await gone
    acknowledged.push(...[...text.matchAll(/^taken (\S+)$/gm)].map(([, file]) => file ?? ''))
  }
  const store = await openStore({ dataFolder: join(folder, 'data') })
  try {
    const pages = await store.facts.read({ property: pageProperty })
    const files = pages.map((page) => {
      const reports = reportsOfPage(page)
      expect(reports).toHaveLength(perFile)
      return reports[0]?.shipment?.split('/').slice(0, 2).join('/') ?? ''
    })
    expect(new Set(files).size).toBe(files.length)
    expect(acknowledged.filter((file) => !files.includes(file))).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(rounds)
    expect(await store.audit.verify()).toBeUndefined()
    const imports = (await store.audit.read({ limit: 1000 })).filter(
      ({ action }) => action === 'caps import',
    )
    expect(imports).toHaveLength(files.length)
  } finally {
    await store.close()
  }
}, 180_000)
