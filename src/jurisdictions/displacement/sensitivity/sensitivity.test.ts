import { describe, expect, it } from 'vitest'
import { displace } from '../model/displace.ts'
import { scenarioOf, toy } from '../testing/toy.ts'
import { chanceOf } from './chance.ts'
import { sensitivity } from './sensitivity.ts'

const tightened = [{ id: 'h2', enforcement: 0.9 }]

describe('the draws', () => {
  it('come to the model itself where nothing is let vary', () => {
    const columns = {
      kappa: 2,
      exit: 70,
      volumes: [40, 30, 20, 10],
      levels: [0.9, 0.5, 0.2, 0.1],
      nestOf: ['n', 'n', undefined, 'm'],
      nests: { n: 0.5, m: 0.3 },
    }
    // An exit of 75 is what a diversion of a half stands for, at an average host of 25 of 100.
    const scenario = scenarioOf({ ...columns, exit: 75 }, tightened)
    const found = sensitivity(scenario, { seed: 1, draws: 20, kappas: [2], diversions: [0.5] })
    const { before, after, diversionRatio } = displace(scenario)
    expect(found.leakageToday?.p50).toBeCloseTo(before.leakage, 12)
    expect(found.leakageAfter?.p95).toBeCloseTo(after.leakage, 12)
    expect(found.diversionRatio?.p05).toBeCloseTo(diversionRatio ?? 0, 9)
    expect(found.grid[0]?.exit).toBeCloseTo(75, 12)
    expect(found.grid[0]?.unenforcedFall).toBeCloseTo(before.unenforced - after.unenforced, 9)
  })

  it('are the same for the same seed and others for another', () => {
    const scenario = {
      ...toy(tightened),
      hosts: toy().hosts.map((host) => ({ ...host, standardError: 0.1 })),
    }
    const run = (seed: number) =>
      sensitivity(scenario, { seed, draws: 500, kappas: [1, 3, 5], diversions: [0.25, 0.67, 0.9] })
    expect(run(7)).toEqual(run(7))
    expect(run(7).leakageAfter).not.toEqual(run(8).leakageAfter)
    expect(run(7).bestShare.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
  })

  it('say nothing of changes where none is proposed', () => {
    const found = sensitivity(toy(), { seed: 1, draws: 10, kappas: [2], diversions: [0.5] })
    expect(found).toMatchObject({ leakageAfter: null, diversionRatio: null, worseShare: 0 })
  })
})

describe('chance', () => {
  it('is even and normal, as far as 200,000 numbers tell', () => {
    const chance = chanceOf(3)
    const count = 200_000
    let [even, mean, square, beyond] = [0, 0, 0, 0]
    for (let turn = 0; turn < count; turn += 1) {
      const drawn = chance.normal()
      even += chance.even()
      mean += drawn
      square += drawn * drawn
      if (Math.abs(drawn) > 1.959964) beyond += 1
    }
    expect(even / count).toBeCloseTo(0.5, 2)
    expect(mean / count).toBeCloseTo(0, 1)
    expect(square / count).toBeCloseTo(1, 1)
    expect(beyond / count).toBeCloseTo(0.05, 2)
  })
})
