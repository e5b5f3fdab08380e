import { endOfDay, readDay } from '../src/model/index.ts'
import { readStructure, ruleOn } from '../src/networks/index.ts'
import { percent } from '../src/networks/percent.ts'
import { reachGraphOf } from '../src/networks/reach/reach-graph.ts'
import { searchFrom } from '../src/networks/reach/search.ts'
import type { Test } from '../src/networks/rules/rule.ts'
import type { Columns } from '../src/networks/solve/columns.ts'
import { graphOf } from '../src/networks/solve/graph.ts'
import { spreadOver } from '../src/networks/solve/spread.ts'
import { median, report } from './report.ts'

/**
 * How long a fixed point over a million stakes takes against one pass over them in the same run, a whole answer with proofs over a
 * hundred thousand, and a search over ten million ties.
 */
const test: Test = { threshold: percent(50), passes: 'at-least', adds: 'all-caught' }
const rounds = 15

let state = 20_260_101
function chance(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}

/** Milliseconds of processor time, so that what else the machine does is left out. */
function timed<T>(work: () => T): { readonly took: number; readonly gave: T } {
  const started = process.cpuUsage()
  const gave = work()
  const { user, system } = process.cpuUsage(started)
  return { took: (user + system) / 1000, gave }
}

/** Half a million parties with about two holders each; most stakes are half. Holders are drawn by `holderOf`. */
function stakes(rows: number, parties: number, holderOf: (entity: number) => number): Columns {
  const owner = Int32Array.from({ length: rows }, (_, row) => holderOf(row % parties))
  const pot = Int32Array.from({ length: rows }, (_, row) => row % parties)
  const coarse = Float64Array.from({ length: rows }, () => (chance(3) === 0 ? 25e9 : 50e9))
  return { owner, pot, least: { coarse }, most: { coarse }, isRanged: false }
}

/** One pass over the stakes as given, as one round of the plain reading: each is looked at once, and added up if its holder is caught. */
function onePass({ owner, pot, least }: Columns, caught: Uint8Array): Float64Array {
  const sums = new Float64Array(caught.length)
  for (let row = 0; row < owner.length; row += 1) {
    if (caught[owner[row] ?? 0] === 0) continue
    const to = pot[row] ?? 0
    sums[to] = (sums[to] ?? 0) + (least.coarse[row] ?? 0)
  }
  return sums
}

const edges = 1_000_000
const entities = edges / 2
const listed = Array.from({ length: 5_000 }, () => chance(entities))

/** The fixed point and one pass over the same stakes in turn. */
function race(drawn: Columns) {
  const built = timed(() => graphOf(drawn, entities, entities))
  const pass: number[] = []
  const fixed: number[] = []
  const caught = new Uint8Array(entities)
  let count = 0
  for (let round = 0; round < rounds; round += 1) {
    const found = timed(() => spreadOver(built.gave, { test, bound: 'least' }).from(listed))
    fixed.push(found.took)
    count = found.gave.length
    for (const party of found.gave) caught[party] = 1
    pass.push(timed(() => onePass(drawn, caught)).took)
  }
  return { built: built.took, pass: median(pass), fixed: median(fixed), count }
}

const anywhere = race(stakes(edges, entities, () => chance(entities)))
const nearby = race(
  stakes(edges, entities, (entity) => (entity + chance(200) + entities - 100) % entities),
)

const day = readDay('2025-06-01')
if (day === undefined) throw new Error('day')
const shares: Record<string, Record<string, number>> = {}
for (let row = 0; row < 100_000; row += 1) {
  const into = `P${row % 50_000}`
  shares[into] = { ...shares[into], [`P${chance(50_000)}`]: 50 }
  delete shares[into]?.[into]
}
const given = { listed: listed.slice(0, 500).map((party) => `P${party % 50_000}`), shares }
const text = JSON.stringify(given)
const parsed = timed(() => JSON.parse(text) as typeof given)
const answered = timed(() => ruleOn(readStructure(parsed.gave), 'ofac-50', day, endOfDay(day)))

const ties = 10_000_000
const parties = 2_000_000
const columns = {
  from: Int32Array.from({ length: ties }, () => chance(parties)),
  to: Int32Array.from({ length: ties }, () => chance(parties)),
}
const network = timed(() => reachGraphOf(columns, parties))
const near = timed(() => searchFrom(network.gave, [1, 2, 3], { steps: 20 }))
const held = process.memoryUsage().arrayBuffers / 2 ** 20

report('ownership', [
  { what: 'one pass, holders near what they hold', value: nearby.pass, unit: 'ms' },
  {
    what: 'fixed point over 1,000,000 stakes of these',
    value: nearby.fixed,
    unit: 'ms',
    most: 1000,
    times: nearby.fixed / nearby.pass,
  },
  { what: 'over one pass', value: nearby.fixed / nearby.pass, unit: 'times', most: 5 },
  { what: 'one pass, holders anywhere', value: anywhere.pass, unit: 'ms' },
  {
    what: 'fixed point over 1,000,000 stakes of these',
    value: anywhere.fixed,
    unit: 'ms',
    most: 1000,
    times: anywhere.fixed / anywhere.pass,
  },
  { what: 'over one pass', value: anywhere.fixed / anywhere.pass, unit: 'times', most: 5 },
  { what: 'parties caught', value: anywhere.count, unit: '' },
  { what: '1,000,000 stakes put in order', value: anywhere.built, unit: 'ms' },
  {
    what: 'four rules and all proofs, 100,000 stakes',
    value: answered.took,
    unit: 'ms',
    times: answered.took / parsed.took,
  },
  { what: '10,000,000 ties put in order', value: network.took, unit: 'ms' },
  { what: 'reach over 10,000,000 ties', value: near.took, unit: 'ms', most: 2000 },
  { what: 'parties reached', value: near.gave.order.length, unit: '' },
  { what: 'memory of the ties and the search', value: held, unit: 'MB' },
])
