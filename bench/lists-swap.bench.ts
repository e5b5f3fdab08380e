import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { generateFtm } from '../src/sources/ftm/testing/generate.ts'
import { installation, serve } from '../test/journeys/installation.ts'
import { median, quantile, report } from './report.ts'

/**
 * Two hundred screens a second for thirty seconds against `serve`, on loopback, while another process takes in a new version of the list:
 * not one may fail, and few may wait. The bare thing beside it is /healthz at the same time.
 */
const records = 20_000
const perSecond = 200
const lastsSeconds = 30
const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const here = installation()
const folder = join(here.data, '..')
mkdirSync(folder, { recursive: true })
const [first, second] = [join(folder, 'first.json'), join(folder, 'second.json')]
writeFileSync(first, Buffer.concat([...generateFtm(records)]))
writeFileSync(second, changed(readFileSync(first, 'utf8')))
await update(first)

const names = namesOf(readFileSync(first, 'utf8'))
const serving = await serve(['--data', here.data, '--port', '0'])
for (let round = 0; round < 200; round += 1) await screen(names[round % names.length] ?? '')

const taken: number[] = []
const bare: number[] = []
const versions = new Set<string>()
let failed = 0
const updating = wait(5000).then(() => update(second))
const started = performance.now()
const pending: Promise<void>[] = []
for (let sent = 0; sent < perSecond * lastsSeconds; sent += 1) {
  await wait(started + (sent * 1000) / perSecond - performance.now())
  pending.push(one(names[sent % names.length] ?? ''))
  if (sent % 20 === 0) pending.push(health())
}
await Promise.all([...pending, updating])
await serving.stop()
await here.remove()

report('lists-swap', [
  { what: '/healthz, median', value: median(bare), unit: 'ms' },
  { what: 'screen, median', value: median(taken), unit: 'ms', times: median(taken) / median(bare) },
  { what: 'screen, p99, an update among them', value: quantile(taken, 0.99), unit: 'ms', most: 50 },
  { what: 'screen, worst', value: Math.max(...taken), unit: 'ms' },
  { what: 'failed requests', value: failed, unit: '', most: 0 },
  { what: 'versions that answered', value: versions.size, unit: '', least: 2 },
])

function changed(text: string): string {
  const lines = text.split('\n')
  return lines
    .map((line, index) =>
      index % 100 === 7 ? line.replace('"caption":"', '"caption":"New ') : line,
    )
    .join('\n')
}

function namesOf(text: string): string[] {
  return text
    .split('\n')
    .slice(0, 2000)
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { caption: string }).caption)
}

async function update(path: string): Promise<void> {
  const { code, stderr } = await here.run(['sources', 'update', '--from', path])
  if (code !== 0) throw new Error(stderr)
}

async function one(name: string): Promise<void> {
  const at = performance.now()
  try {
    versions.add(await screen(name))
    taken.push(performance.now() - at)
  } catch {
    failed += 1
  }
}

async function health(): Promise<void> {
  const at = performance.now()
  await answerTo('/healthz')
  bare.push(performance.now() - at)
}

/** Gives the hash of the list that answered. */
async function screen(name: string): Promise<string> {
  const text = await answerTo('/v1/screen', JSON.stringify({ name, schema: 'Person' }))
  return (JSON.parse(text) as { basis: { lists: { ftm: string } } }).basis.lists.ftm
}

function answerTo(path: string, body?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request(`${serving.address}${path}`, {
      agent,
      ...(body === undefined
        ? {}
        : {
            method: 'POST',
            headers: {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(body),
            },
          }),
    })
    call.on('error', reject)
    call.on('response', (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8')
        if (response.statusCode === 200) resolve(text)
        else reject(new Error(text))
      })
    })
    call.end(body)
  })
}

function wait(ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms))
}
