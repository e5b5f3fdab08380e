import { bestSet } from '../src/jurisdictions/displacement/best-set/best-set.ts'
import { enforcementAfter, marketOf } from '../src/jurisdictions/displacement/model/market.ts'
import { respond } from '../src/jurisdictions/displacement/model/respond.ts'
import type { Scenario } from '../src/jurisdictions/displacement/model/scenario.ts'
import { unenforced } from '../src/jurisdictions/displacement/model/unenforced.ts'
import { chanceOf } from '../src/jurisdictions/displacement/sensitivity/chance.ts'
import { sensitivity } from '../src/jurisdictions/displacement/sensitivity/sensitivity.ts'
import { median, report } from './report.ts'

/**
 * How long the best set of 5 of 200 hosts takes, one after another and exactly, plain and in nests, and 10,000 draws of the sensitivity
 * run; each against the plain way of doing it in the same run: the whole model worked out anew for every set or draw.
 */
const rounds = 7
const count = 200
const draws = 10_000
const chance = chanceOf(20_260_101)

/** Milliseconds of processor time, so that what else the machine does is left out. */
function timed<T>(work: () => T): { readonly took: number; readonly gave: T } {
  const started = process.cpuUsage()
  const gave = work()
  const { user, system } = process.cpuUsage(started)
  return { took: (user + system) / 1000, gave }
}

function often<T>(work: () => T): { readonly took: number; readonly gave: T } {
  const all = Array.from({ length: rounds }, () => timed(work))
  const last = all.at(-1)
  if (last === undefined) throw new Error('rounds')
  return { took: median(all.map(({ took }) => took)), gave: last.gave }
}

/** Volumes over two orders of magnitude, enforcement anywhere. */
function scenario(nests: Readonly<Record<string, number>>): Scenario {
  const names = Object.keys(nests)
  const hosts = Array.from({ length: count }, (_, index) => {
    const id = `H${index}`
    const nest = names[chance.below(names.length)]
    return {
      id,
      name: id,
      kind: 'host' as const,
      volume: Math.exp(4.6 * chance.even()),
      enforcement: chance.even(),
      standardError: 0.05,
      ...(nest === undefined ? {} : { nest }),
    }
  })
  const changes = hosts.slice(0, 5).map(({ id }) => ({ id, enforcement: 0.9 }))
  return { kappa: 2, exitVolume: 1000, hosts, changes, nests, unit: 'units' }
}

/** The whole model for each step of the greedy way. */
function plainGreedy(given: Scenario, budget: number, enforcement: number): number {
  const market = marketOf(given)
  const chosen: { readonly id: string; readonly enforcement: number }[] = []
  let least = unenforced(market.volume, market.enforcement)
  for (let turn = 0; turn < budget; turn += 1) {
    let best: string | undefined
    for (const host of given.hosts) {
      if (host.enforcement >= enforcement) continue
      const after = enforcementAfter(given, [...chosen, { id: host.id, enforcement }])
      const open = unenforced(respond(market, after), after)
      if (open >= least) continue
      least = open
      best = host.id
    }
    if (best === undefined) break
    chosen.push({ id: best, enforcement })
  }
  return least
}

/** The whole model for each draw. */
function plainSensitivity(given: Scenario): number {
  const drawn = chanceOf(1)
  let worse = 0
  for (let draw = 0; draw < draws; draw += 1) {
    const kappa = [1, 3, 5][drawn.below(3)] ?? 1
    const hosts = given.hosts.map((host) => ({
      ...host,
      enforcement: Math.min(1, Math.max(0, host.enforcement + 0.05 * drawn.normal())),
    }))
    const market = marketOf({ ...given, hosts }, { kappa, exit: 1000 })
    const after = enforcementAfter({ ...given, hosts }, given.changes)
    const before = unenforced(market.volume, market.enforcement)
    if (unenforced(respond(market, after), after) > before) worse += 1
  }
  return worse
}

const alone = scenario({})
const nested = scenario({ strict: 0.5, lax: 0.25, covert: 0.7 })
const oneNest = scenario({ all: 0.3 })
const question = { budget: 5, enforcement: 0.9 }

const sets = [
  { name: 'hosts alone', given: alone },
  { name: 'three nests', given: nested },
  { name: 'one nest, lambda 0.3', given: oneNest },
].map(({ name, given }) => ({
  name,
  found: often(() => bestSet(given, question)),
  plain: timed(() => plainGreedy(given, question.budget, question.enforcement)),
}))
const drawnFast = often(() =>
  sensitivity(alone, { seed: 1, draws, kappas: [1, 3, 5], diversions: [0.25, 0.67, 0.9] }),
)
const drawnNested = often(() =>
  sensitivity(nested, { seed: 1, draws, kappas: [1, 3, 5], diversions: [0.25, 0.67, 0.9] }),
)
const drawnPlain = timed(() => plainSensitivity(alone))
const market = marketOf(alone)
const one = often(() => {
  let sum = 0
  for (let turn = 0; turn < 1000; turn += 1) sum += respond(market, market.enforcement)[0] ?? 0
  return sum
})

report('displacement', [
  { what: 'the model once, 200 hosts', value: one.took / 1000, unit: 'ms' },
  ...sets.flatMap(({ name, found, plain }) => [
    {
      what: `best 5 of 200 greedily, plainly, ${name}`,
      value: plain.took,
      unit: 'ms',
    },
    {
      what: `greedily and exactly with proof, ${name}`,
      value: found.took,
      unit: 'ms',
      most: 5000,
      times: found.took / plain.took,
    },
    { what: 'nodes of the branch and bound', value: found.gave.exact.examined, unit: '' },
    {
      what: 'gap of the proof over all unenforced',
      value: (found.gave.exact.unenforced - found.gave.exact.lowerBound) / found.gave.today,
      unit: '',
      most: 1e-9,
    },
  ]),
  { what: '10,000 draws, plainly', value: drawnPlain.took, unit: 'ms' },
  {
    what: '10,000 draws of the sensitivity run',
    value: drawnFast.took,
    unit: 'ms',
    most: 300,
    times: drawnFast.took / drawnPlain.took,
  },
  { what: '10,000 draws, three nests', value: drawnNested.took, unit: 'ms', most: 300 },
])
