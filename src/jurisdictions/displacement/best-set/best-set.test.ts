import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enforcementAfter, marketOf } from '../model/market.ts'
import { respond } from '../model/respond.ts'
import type { Scenario } from '../model/scenario.ts'
import { unenforced } from '../model/unenforced.ts'
import { arbitraryScenario } from '../testing/arbitrary-scenario.ts'
import { scenarioOf, toy } from '../testing/toy.ts'
import { bestSet } from './best-set.ts'

/** Every set of at most so many hosts, looked at one by one. */
function leastByHand(scenario: Scenario, budget: number, target: number): number {
  const market = marketOf(scenario)
  const under = scenario.hosts.filter(({ enforcement }) => enforcement < target)
  let least = unenforced(market.volume, market.enforcement)
  const walk = (from: number, chosen: readonly string[]): void => {
    const changes = chosen.map((id) => ({ id, enforcement: target }))
    const after = enforcementAfter(scenario, changes)
    least = Math.min(least, unenforced(respond(market, after), after))
    if (chosen.length === budget) return
    for (let at = from; at < under.length; at += 1) walk(at + 1, [...chosen, under[at]?.id ?? ''])
  }
  walk(0, [])
  return least
}

describe('the best set', () => {
  it.each(['alone', 'nested'] as const)('is as good as the best of all sets, hosts %s', (how) => {
    fc.assert(
      fc.property(
        arbitraryScenario(how),
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        (scenario, budget, target) => {
          const { exact, greedy, today } = bestSet(scenario, { budget, enforcement: target })
          const least = leastByHand(scenario, budget, target)
          const scale = marketOf(scenario).potential
          expect(Math.abs(exact.unenforced - least)).toBeLessThanOrEqual(1e-9 * scale)
          expect(exact.lowerBound).toBeLessThanOrEqual(least + 1e-12 * scale)
          expect(exact.lowerBound).toBeGreaterThanOrEqual(least - 1e-7 * scale)
          expect(greedy.unenforced).toBeGreaterThanOrEqual(exact.unenforced - 1e-9 * scale)
          expect(greedy.unenforced).toBeLessThanOrEqual(today + 1e-9 * scale)
        },
      ),
    )
  })

  it('of two in the toy is the second and the third', () => {
    const { exact, greedy } = bestSet(toy(), { budget: 2, enforcement: 0.9 })
    expect([...exact.hosts].sort()).toEqual([1, 2])
    expect([...greedy.hosts].sort()).toEqual([1, 2])
  })

  it('leaves out a host whose tightening would harm', () => {
    const scenario = scenarioOf({ kappa: 5, exit: 10, volumes: [20, 60], levels: [0.9, 0.05] })
    const question = { budget: 1, enforcement: 0.95, among: new Set([0]) }
    expect(bestSet(scenario, question).exact.hosts).toEqual([])
    expect(bestSet(scenario, question).greedy.hosts).toEqual([])
  })
})
