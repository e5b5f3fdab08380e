import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import entered from '../../../data/figures/jurisdictions/hosts.json' with { type: 'json' }
import ruleOfLaw from '../../../data/figures/jurisdictions/wgi-rule-of-law.json' with {
  type: 'json',
}
import { endOfDay, readDay } from '../../model/index.ts'
import { enteredHosts, enteredTables, weakLinksOf } from '../index.ts'
import { normalBelow } from './normal.ts'
import { countAt, countChances } from './poisson-binomial.ts'

const list = enteredHosts(entered as Parameters<typeof enteredHosts>[0])
const [table, reissued] = enteredTables(ruleOfLaw as Parameters<typeof enteredTables>[0])
const on = readDay('2016-12-05')
if (table === undefined || reissued === undefined || on === undefined) throw new Error('entered')
const knownBy = endOfDay(on)
const ask = (below: number) => weakLinksOf({ below, on, knownBy, list, table })

describe('the table of the essay', () => {
  const answer = ask(30)

  it('has 18 of 47 below the thirtieth percentile, of States 18 of 46', () => {
    expect([answer.count, answer.of]).toEqual([18, 47])
    expect(answer.share).toBeCloseTo(0.382979, 6)
    expect(answer.statesOnly).toMatchObject({ count: 18, of: 46 })
    expect(answer.missing).toEqual([])
  })

  it('expects 36.4 percent when measurement error counts, 15 to 19 in nine cases of ten', () => {
    expect(answer.line?.estimate).toBeCloseTo(-0.621246, 6)
    expect(answer.line?.how).toBe('midpoint')
    expect(answer.expected?.count).toBeCloseTo(17.088, 3)
    expect(answer.expected?.share).toBeCloseTo(0.3636, 4)
    expect(answer.interval).toEqual([15, 19])
    expect(answer.chanceOfCount).toBeCloseTo(0.233, 3)
  })

  it.each([
    [25, 13],
    [35, 19],
    [40, 23],
    [50, 27],
  ])('counts below percentile %i as %i', (below, count) => {
    expect(ask(below)).toMatchObject({ count, of: 47 })
    expect(ask(below).line?.how).toBe('midpoint')
  })

  it('puts Cuba across the line and Venezuela wholly below it', () => {
    const of = (country: string) => answer.hosts.find((host) => host.country === country)
    expect(of('CU')).toMatchObject({ isBelow: true, standing: 'across', low: 17.2249 })
    expect(of('VE')).toMatchObject({ isBelow: true, standing: 'below' })
    expect(of('SE')).toMatchObject({ isBelow: false, standing: 'above' })
  })

  it('knows an act of the Union for the United Kingdom until it left', () => {
    const acts = (day: string) =>
      weakLinksOf({ below: 30, on: readDay(day) ?? on, knownBy, list, table }).hosts.find(
        ({ country }) => country === 'GB',
      )?.legalBasis.length
    expect([acts('2020-12-31'), acts('2021-01-01')]).toEqual([1, 0])
  })
})

describe('another vintage', () => {
  it('is another table for the same year, and what it does not tell is missing', () => {
    const answer = weakLinksOf({ below: 30, on, knownBy, list, table: reissued })
    const china = answer.hosts.find(({ country }) => country === 'CN')
    expect(china?.percentile).toBe(39.9)
    expect(answer).toMatchObject({ count: 0, of: 47, interval: null, expected: null })
    expect(answer.missing).toHaveLength(45)
    expect(answer.shareBounds).toEqual([0, 45 / 47])
    expect(answer.says).toContain('45 of 47 hosts have no value')
  })
})

describe('the count', () => {
  const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 10 })

  it('is as if every set of events were weighed alone', () => {
    fc.assert(
      fc.property(chances, (given) => {
        const slow = Array.from({ length: given.length + 1 }, () => 0)
        for (let set = 0; set < 2 ** given.length; set += 1) {
          const isIn = (at: number) => ((set >> at) & 1) === 1
          const chance = given.reduce((all, one, at) => all * (isIn(at) ? one : 1 - one), 1)
          const count = given.filter((_, at) => isIn(at)).length
          slow[count] = (slow[count] ?? 0) + chance
        }
        const fast = countChances(given)
        expect(fast).toHaveLength(slow.length)
        for (const [count, chance] of fast.entries())
          expect(chance).toBeCloseTo(slow[count] ?? -1, 12)
      }),
    )
  })

  it('has chances that sum to one and a mean that is the sum of the chances', () => {
    fc.assert(
      fc.property(chances, (given) => {
        const counts = countChances(given)
        expect(counts.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12)
        const mean = counts.reduce((sum, chance, count) => sum + chance * count, 0)
        expect(mean).toBeCloseTo(
          given.reduce((sum, chance) => sum + chance, 0),
          10,
        )
        expect(countAt(counts, 0.05)).toBeLessThanOrEqual(countAt(counts, 0.95))
      }),
    )
  })

  it.each([
    [0, 0.5],
    [1.96, 0.9750021048517795],
    [-1, 0.15865525393145707],
    [5, 0.9999997133484281],
    [9, 1],
    [-9, 0],
  ])('takes the normal below %d to be %d', (x, expected) => {
    expect(normalBelow(x)).toBeCloseTo(expected, 14)
  })
})
