import { readFileSync } from 'node:fs'
import { openPlatform, operations, runOperation } from '../src/app/index.ts'
import type { Instant } from '../src/model/index.ts'
import { installation, root, serve } from '../test/journeys/installation.ts'
import { median, quantile, report } from './report.ts'

/**
 * One million consignments in the ledger of a ceiling with two limits and three notices: how fast they are taken in, and how long
 * `caps status` takes over them inside `serve`.
 */
const files = 20
const rows = 50_000
const cap = 'un-1718/coal-2017'
const here = installation()
const now = () => new Date().toISOString() as Instant
const platform = await openPlatform({
  dataFolder: here.data,
  lawFolder: `${root}data/regimes`,
  figuresFolder: `${root}data/figures`,
  now,
  actor: 'bench',
  fallsBack: false,
  takesIn: true,
})
const operation = operations.find(({ name }) => name === 'caps import')
if (operation === undefined) throw new Error('no caps import')

const head =
  'cap,period_start,period_end,reporter,shipment,quantity,unit,value_usd,published_on,basis,grade,source'
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

function fileOf(file: number): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const place = file * rows + row
    const day = dayAfter('2017-01-01', place % 330)
    const published = dayAfter(day, 1 + ((place * 7) % 90))
    return `${cap},${day},${day},State ${place % 40},mark ${place},${1 + (place % 9)},t,${300 + (place % 90)},${published},bench,unconfirmed,A made-up list`
  })
  return `${[head, ...lines].join('\n')}\n`
}

const rates: number[] = []
for (let file = 0; file < files; file += 1) {
  const csv = fileOf(file)
  const started = performance.now()
  const answer = (await runOperation(
    operation,
    platform,
    { csv },
    { now: now(), actor: 'bench' },
  )) as { readonly added: number }
  rates.push(rows / ((performance.now() - started) / 1000))
  if (answer.added !== rows) throw new Error(`${answer.added} of ${rows} were taken in`)
}
await platform.close()

const serving = await serve(['--data', here.data, '--port', '0'])
async function post(name: string, input: object): Promise<number> {
  const started = performance.now()
  const response = await fetch(`${serving.address}/v1/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  const body = (await response.json()) as object
  if (!response.ok) throw new Error(JSON.stringify(body))
  return performance.now() - started
}
const asked = (on: string, knownBy: string) => post('caps-status', { cap, on, knownBy })
const first = await asked('2017-12-31', '2018-06-01')
const again: number[] = []
for (let round = 0; round < 50; round += 1) again.push(await asked('2017-12-31', '2018-06-01'))
// Every question another day, as known on another: no answer that was kept, no list that was made for the one before.
const anew: number[] = []
for (let round = 0; round < 100; round += 1) {
  const day = dayAfter('2017-03-01', round * 3)
  const known = dayAfter(day, (round * 13) % 200)
  anew.push(await asked(day, known))
}
const ten = Array.from({ length: 10 }, (_, row) => ({
  cap,
  from: dayAfter('2017-02-01', row),
  to: dayAfter('2017-02-01', row),
  reporter: 'State 1',
  shipment: `late mark ${row}`,
  value: { amount: '300', currency: 'USD' },
  publishedOn: '2018-06-01',
  basis: 'bench',
  grade: 'unconfirmed',
  source: { title: 'A made-up list' },
}))
await post('caps-import', { reports: ten })
const changed = await asked('2017-12-31', '2018-06-02')
const memory =
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${serving.child.pid}/status`, 'utf8'))?.[1]) /
  1024
await serving.stop()
await here.remove()

report('caps-ledger', [
  { what: 'entries taken in', value: files * rows, unit: 'rows' },
  {
    what: 'import of a file of 50,000, median',
    value: median(rates),
    unit: 'rows/s',
    least: 20_000,
  },
  { what: 'import, slowest file', value: quantile(rates, 0), unit: 'rows/s' },
  { what: 'caps status, the first after the start', value: first, unit: 'ms' },
  { what: 'caps status, the first after ten reports more', value: changed, unit: 'ms' },
  { what: 'caps status asked again, median', value: median(again), unit: 'ms', most: 50 },
  { what: 'caps status asked again, p99', value: quantile(again, 0.99), unit: 'ms' },
  { what: 'caps status asked anew, median', value: median(anew), unit: 'ms', most: 50 },
  { what: 'caps status asked anew, p99', value: quantile(anew, 0.99), unit: 'ms' },
  { what: 'peak memory of serve', value: memory, unit: 'MB' },
])
