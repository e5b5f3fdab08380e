import { linksOf } from '../model/links.ts'
import { marketOf } from '../model/market.ts'
import { respond } from '../model/respond.ts'
import type { Host, Scenario } from '../model/scenario.ts'
import { leakageOf, unenforced } from '../model/unenforced.ts'
import { type Chance, chanceOf } from '../sensitivity/chance.ts'

/** Where to look for a tightening that harms. */
export interface PerverseQuestion {
  readonly seed: number
  readonly tries: number
  /** How many hosts an instance has. */
  readonly hosts: number
  /** Only a host at this enforcement or over it counts as strict. */
  readonly strictFrom: number
}

export interface PerverseCase {
  readonly scenario: Scenario
  /** The strict host, by index, tightened to 1. */
  readonly host: number
  readonly unenforced: { readonly before: number; readonly after: number }
  readonly leakage: { readonly before: number; readonly after: number }
}

export interface PerverseSearch {
  readonly tried: number
  /** How many instances have a strict host over its threshold, whose tightening to 1 raises both E and E/A. */
  readonly found: number
  /** The one that raises E by the largest share. */
  readonly worst: PerverseCase | undefined
}

/**
 * Looks for instances in which shutting a strict host raises the activity that is not stopped, and its share too. Instances are drawn
 * in round numbers, so that a person can check the one that is found by hand.
 */
export function findPerverse(question: PerverseQuestion): PerverseSearch {
  const chance = chanceOf(question.seed)
  let found = 0
  let worst: PerverseCase | undefined
  for (let turn = 0; turn < question.tries; turn += 1) {
    const scenario = drawScenario(chance, question.hosts)
    const strict = strictestOf(scenario)
    if ((scenario.hosts[strict]?.enforcement ?? 0) < question.strictFrom) continue
    const shut = shutting(scenario, strict)
    if (shut === undefined) continue
    found += 1
    if (worst === undefined || riseOf(shut) > riseOf(worst)) worst = shut
  }
  return { tried: question.tries, found, worst }
}

function drawScenario(chance: Chance, count: number): Scenario {
  const hosts = Array.from({ length: count }, (_, index): Host => {
    const id = String.fromCharCode(65 + index)
    return {
      id,
      name: id,
      kind: 'host',
      volume: 10 * (1 + chance.below(6)),
      enforcement: (1 + chance.below(19)) / 20,
      standardError: 0,
    }
  })
  return {
    kappa: 2 + chance.below(4),
    exitVolume: 10 * (1 + chance.below(4)),
    hosts,
    changes: [],
    nests: {},
    unit: 'units',
  }
}

function strictestOf({ hosts }: Scenario): number {
  return hosts.reduce(
    (best, { enforcement }, index) =>
      enforcement > (hosts[best]?.enforcement ?? 0) ? index : best,
    0,
  )
}

/** The case of shutting one host, where that raises both E and E/A. */
function shutting(scenario: Scenario, host: number): PerverseCase | undefined {
  const id = scenario.hosts[host]?.id ?? ''
  const proposed = { ...scenario, changes: [{ id, enforcement: 1 }] }
  const market = marketOf(scenario)
  if ((linksOf(market)[host]?.marginalValue ?? 0) >= 0) return undefined
  const shut = market.enforcement.with(host, 1)
  const volume = respond(market, shut)
  const open = {
    before: unenforced(market.volume, market.enforcement),
    after: unenforced(volume, shut),
  }
  const leakage = {
    before: leakageOf(market.volume, market.enforcement),
    after: leakageOf(volume, shut),
  }
  if (open.after <= open.before || leakage.after <= leakage.before) return undefined
  return { scenario: proposed, host, unenforced: open, leakage }
}

function riseOf({ unenforced: { before, after } }: PerverseCase): number {
  return after / before - 1
}
