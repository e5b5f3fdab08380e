import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percent } from '../percent.ts'
import type { Test } from '../rules/rule.ts'
import type { Columns } from './columns.ts'
import { graphOf } from './graph.ts'
import { spreadOver } from './spread.ts'

const tests: readonly Test[] = [
  { threshold: percent(50), passes: 'at-least', adds: 'all-caught' },
  { threshold: percent(50), passes: 'more-than', adds: 'all-caught' },
]

/** Enough stakes that they are swept, drawn from a seed: shares and votes, some of exactly half. */
function drawn(seed: number, parties: number, rows: number): Columns {
  let state = seed
  const chance = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const amounts = [50e9, 49_999_999_999, 50_000_000_001, 25e9]
  const coarse = Float64Array.from({ length: rows }, () => amounts[chance(4)] ?? 0)
  return {
    owner: Int32Array.from({ length: rows }, () => chance(parties)),
    pot: Int32Array.from({ length: rows }, () => chance(chance(9) === 0 ? 2 * parties : parties)),
    least: { coarse },
    most: { coarse },
    isRanged: false,
  }
}

describe('the fixed point, swept', () => {
  it.each(tests)('catches whom following ties alone does, with the same sums: $passes', (test) => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 8_000, max: 20_000 }),
        fc.integer({ min: 1, max: 900 }),
        (seed, parties, starts) => {
          const graph = graphOf(drawn(seed, parties, 20_000), parties, 2 * parties)
          const { byPot, ...alone } = graph
          expect(byPot).toBeDefined()
          const [swept, followed] = [graph, alone].map((one) =>
            spreadOver(one, { test, bound: 'least' }),
          )
          for (const from of [starts, 1, starts + 5]) {
            const seeds = Array.from({ length: from }, (_, at) => (at * 7919) % parties)
            const [one, other] = [swept?.from(seeds), followed?.from(seeds)]
            expect(one?.toSorted()).toEqual(other?.toSorted())
            for (let pot = 0; pot < 2 * parties; pot += 997)
              expect(swept?.countedIn(pot)).toBe(followed?.countedIn(pot))
          }
        },
      ),
      { numRuns: 4 },
    )
  })
})
