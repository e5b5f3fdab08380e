import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysBetween, endOfDay, readDay } from '../model/index.ts'
import { isInForce, type Measure } from './index.ts'
import { wholeLaw } from './testing/whole-law.ts'

const law = wholeLaw()
const day = (text: string) => readDay(text) as Day
const [first, last] = [day('2005-01-01'), day('2030-12-31')]
const days = fc
  .integer({ min: 0, max: daysBetween(first, last) })
  .map((count) => addDays(first, count))

/** Every chain of `replaces`, oldest first; none branches, which is itself a law below. */
const replacerOf = new Map<string, Measure[]>()
for (const measure of law.measures.values()) {
  for (const { edge, measure: earlier } of measure.edges) {
    if (edge === 'replaces') replacerOf.set(earlier, [...(replacerOf.get(earlier) ?? []), measure])
  }
}
const heads = [...law.measures.values()].filter(
  (measure) => replacerOf.has(measure.id) && !measure.edges.some(({ edge }) => edge === 'replaces'),
)
const chains = heads.map((head) => chainFrom(head))

function chainFrom(measure: Measure): Measure[] {
  return [measure, ...(replacerOf.get(measure.id) ?? []).flatMap(chainFrom)]
}

describe('chains of measures that replace one another', () => {
  it('are those of the United Nations regime, and more', () => {
    const named = chains
      .filter(([head]) => head?.regime === 'un-1718')
      .map((chain) => chain.map(({ id }) => id.slice('un-1718/'.length)).join(' > '))
    expect(named.sort()).toEqual([
      '1718-8f > 1874-11 > 2094-16 > 2270-18',
      '1874-20 > 2094-15 > 2270-36 > 2321-32',
      '2094-13 > 2270-34',
      '2094-18 > 2270-21',
      '2094-22 > 2270-27',
      '2270-19 > 2321-8',
      '2270-20 > 2321-9',
      '2270-29 > 2321-26 > 2371-8',
      '2270-35 > 2321-31',
      '2371-11 > 2375-17',
      '2371-12 > 2375-18',
      '2375-14 > 2397-5',
      '2375-15 > 2397-4',
    ])
  })

  it('do not branch', () => {
    const branching = [...replacerOf].filter(([, measures]) => measures.length > 1)
    expect(branching.map(([id]) => id)).toEqual([])
  })

  it('have exactly one in force on any day from the first on, unless one says when it ends', () => {
    const endless = chains.filter((chain) => chain.every(({ expires }) => expires === undefined))
    expect(endless.length).toBeGreaterThan(12)
    fc.assert(
      fc.property(days, fc.constantFrom(...endless), (on, chain) => {
        const standing = chain.filter((measure) => isInForce(measure, law, on, endOfDay(last)))
        expect(standing.length).toBe(on >= (chain[0]?.from ?? on) ? 1 : 0)
      }),
      { numRuns: 1000 },
    )
  })

  it('have none in force twice over either, as any later day knew it', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(...chains), (on, knownBy, chain) => {
        const standing = chain.filter((measure) => isInForce(measure, law, on, endOfDay(knownBy)))
        expect(standing.length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 500 },
    )
  })
})
