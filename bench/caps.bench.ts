import { readFileSync } from 'node:fs'
import { installation, serve } from '../test/journeys/installation.ts'
import { median, quantile, report } from './report.ts'

/** How long `caps status` takes inside `serve`, against the cheapest request there is, asked in turn. */
const here = installation()
const serving = await serve(['--data', here.data, '--port', '0'])
const rounds = 500

async function timed(path: string, body?: object): Promise<number> {
  const started = performance.now()
  const response = await fetch(
    `${serving.address}${path}`,
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        },
  )
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return performance.now() - started
}

const question = { cap: 'un-1718/coal-2017', on: '2017-12-31', knownBy: '2018-01-01' }
const [bare, again, fresh]: [number[], number[], number[]] = [[], [], []]
for (let round = 0; round < rounds + 50; round += 1) {
  const day = `${2018 + (round % 900)}-06-15T00:00:00Z`
  const taken = [
    await timed('/healthz'),
    await timed('/v1/caps-status', question),
    await timed('/v1/caps-status', { ...question, knownBy: day }),
  ] as const
  if (round < 50) continue
  bare.push(taken[0])
  again.push(taken[1])
  fresh.push(taken[2])
}
const memory =
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${serving.child.pid}/status`, 'utf8'))?.[1]) /
  1024
await serving.stop()
await here.remove()

report('caps', [
  { what: '/healthz, median', value: median(bare), unit: 'ms' },
  {
    what: 'caps status asked again, median',
    value: median(again),
    unit: 'ms',
    most: 5,
    times: median(again) / median(bare),
  },
  {
    what: 'caps status asked anew and kept, median',
    value: median(fresh),
    unit: 'ms',
    most: 5,
    times: median(fresh) / median(bare),
  },
  { what: 'caps status asked anew and kept, p99', value: quantile(fresh, 0.99), unit: 'ms' },
  { what: 'peak memory of serve', value: memory, unit: 'MB' },
])
