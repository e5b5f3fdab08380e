import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryScenario, withChanges } from '../testing/arbitrary-scenario.ts'
import { scenarioOf } from '../testing/toy.ts'
import { displace } from './displace.ts'
import { exitOfDiversion } from './exit-of-diversion.ts'
import { linksOf } from './links.ts'
import { type Market, marketOf } from './market.ts'
import { respond } from './respond.ts'
import type { Scenario } from './scenario.ts'
import { tightenUpTo } from './tighten-up-to.ts'
import { leakageOf, unenforced } from './unenforced.ts'

const changed = (how: 'alone' | 'nested') => arbitraryScenario(how).chain(withChanges)

const close = (one: number, two: number, scale: number) =>
  expect(Math.abs(one - two)).toBeLessThanOrEqual(1e-9 * scale)

/** E once a host's enforcement is moved by a little. */
function moved(market: Market, host: number, by: number) {
  const after = market.enforcement.with(host, (market.enforcement[host] ?? 0) + by)
  const volume = respond(market, after)
  return { open: unenforced(volume, after), leakage: leakageOf(volume, after), volume }
}

describe('laws of the model', () => {
  it('divert (A - V_K)/(M - V_K), whatever kappa and however much is tightened', () => {
    fc.assert(
      fc.property(changed('alone'), (scenario) => {
        const { diversionRatio, grossLoss } = displace(scenario)
        const market = marketOf(scenario)
        fc.pre(diversionRatio !== null && Math.abs(grossLoss) > 1e-6 * market.potential)
        const before = new Map(scenario.hosts.map((host) => [host.id, host]))
        const inSet = scenario.changes.reduce((sum, { id, enforcement }) => {
          const host = before.get(id)
          return host === undefined || host.enforcement === enforcement ? sum : sum + host.volume
        }, 0)
        const expected = (market.total - inSet) / (market.potential - inSet)
        expect(diversionRatio).toBeCloseTo(expected, 6)
      }),
    )
  })

  it('keep all that could be: nothing is lost between hosts and exit', () => {
    fc.assert(
      fc.property(changed('nested'), (scenario) => {
        const market = marketOf(scenario)
        const { before, after, movements } = displace(scenario)
        close(after.total + after.exit, market.potential, market.potential)
        const net = movements.reduce((sums, { from, to, amount }) => {
          sums.set(from, (sums.get(from) ?? 0) - amount)
          return sums.set(to, (sums.get(to) ?? 0) + amount)
        }, new Map<number, number>())
        for (const [index, volume] of after.volume.entries()) {
          close(volume - (before.volume[index] ?? 0), net.get(index) ?? 0, 10 * market.potential)
        }
      }),
    )
  })

  it('give today back where nothing is proposed', () => {
    fc.assert(
      fc.property(arbitraryScenario('nested'), (scenario) => {
        const market = marketOf(scenario)
        for (const [index, volume] of respond(market, market.enforcement).entries()) {
          close(volume, market.volume[index] ?? 0, market.potential)
        }
      }),
    )
  })

  it.each(['alone', 'nested'] as const)(
    'have marginal values as finite differences find them, hosts %s',
    (how) => {
      fc.assert(
        fc.property(arbitraryScenario(how), (scenario) => {
          const market = marketOf(scenario)
          const step = 1e-5
          for (const [host, link] of linksOf(market).entries()) {
            const [up, down] = [moved(market, host, step), moved(market, host, -step)]
            const slope = -(up.open - down.open) / (2 * step)
            const scale = market.potential * (1 + market.kappa) * 100
            expect(Math.abs(slope - link.marginalValue)).toBeLessThan(1e-6 * scale)
            const own = up.volume[host] ?? 0
            const lost = (down.volume[host] ?? 0) - own
            const gained = up.volume.reduce(
              (sum, each, index) => (index === host ? sum : sum + each - (down.volume[index] ?? 0)),
              0,
            )
            fc.pre(lost > 1e-7 * market.potential)
            expect(gained / lost).toBeCloseTo(link.diversion, 3)
          }
        }),
        { numRuns: 60 },
      )
    },
  )

  it.each(['alone', 'nested'] as const)(
    'turn harmful exactly over their thresholds, hosts %s',
    (how) => {
      fc.assert(
        fc.property(arbitraryScenario(how), (scenario) => {
          const market = marketOf(scenario)
          for (const [host, link] of linksOf(market).entries()) {
            const { marginalValue, perverseAbove, leakageRisesAbove } = link
            const over = (market.enforcement[host] ?? 0) - perverseAbove
            fc.pre(Math.abs(over) > 1e-6)
            expect(marginalValue < 0).toBe(over > 0)
            const [up, down] = [moved(market, host, 1e-6), moved(market, host, -1e-6)]
            const beyond = (market.enforcement[host] ?? 0) - leakageRisesAbove
            fc.pre(Math.abs(beyond) > 0.01 && (market.volume[host] ?? 0) > 1e-3 * market.total)
            expect(up.leakage > down.leakage).toBe(beyond > 0)
          }
        }),
        { numRuns: 60 },
      )
    },
  )

  it('are those of the plain logit where every lambda is 1', () => {
    fc.assert(
      fc.property(changed('nested'), (scenario) => {
        const flat = { ...scenario, nests: { one: 1, two: 1 } }
        const alone: Scenario = {
          ...scenario,
          nests: {},
          hosts: scenario.hosts.map(({ nest: _, ...host }) => host),
        }
        const [one, two] = [displace(flat), displace(alone)]
        close(one.after.unenforced, two.after.unenforced, one.before.total)
        for (const [index, link] of one.links.entries()) {
          close(link.marginalValue, two.links[index]?.marginalValue ?? 0, 100 * one.before.total)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('leave least unenforced where a host alone is tightened up to its best point', () => {
    fc.assert(
      fc.property(arbitraryScenario('alone'), (scenario) => {
        const market = marketOf(scenario)
        const best = tightenUpTo(market, 0)
        const openAt = (level: number) =>
          moved(market, 0, level - (market.enforcement[0] ?? 0)).open
        const least = openAt(best)
        const today = market.enforcement[0] ?? 0
        for (let step = 0; step <= 20; step += 1) {
          const level = today + ((1 - today) * step) / 20
          expect(openAt(level)).toBeGreaterThanOrEqual(least - 1e-9 * market.potential)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('calibration and nests', () => {
  it.each([
    [0.25, 138],
    [2 / 3, 23],
    [0.9, 46 / 9],
  ])('a diversion of %d of one of 47 equal hosts stands for an exit of %d', (ratio, exit) => {
    expect(exitOfDiversion(ratio, { total: 47, moved: 1 })).toBeCloseTo(exit, 10)
  })

  it.each([
    [1, '0.6667'],
    [0.5, '0.8327'],
    [0.25, '0.9162'],
  ])('47 equal hosts in one nest of lambda %d divert %s at the margin', (lambda, expected) => {
    const equal = <T>(value: T) => Array.from({ length: 47 }, () => value)
    const scenario = scenarioOf({
      kappa: 2,
      exit: 23,
      volumes: equal(1),
      levels: equal(0.5),
      nestOf: equal('all'),
      nests: { all: lambda },
    })
    expect(linksOf(marketOf(scenario))[0]?.diversion.toFixed(4)).toBe(expected)
  })

  it('is not thrown by a deterrence that shuts everything', () => {
    const scenario = scenarioOf(
      {
        kappa: 100,
        exit: 1,
        volumes: [1, 2],
        levels: [0, 0],
        nestOf: ['n', 'n'],
        nests: { n: 0.1 },
      },
      [
        { id: 'h1', enforcement: 1 },
        { id: 'h2', enforcement: 1 },
      ],
    )
    const { after } = displace(scenario)
    expect(after.total).toBeGreaterThanOrEqual(0)
    expect(after.total).toBeLessThan(1e-9)
    expect(after.unenforced).toBe(0)
  })
})
