import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOf } from './wilson.ts'

describe("Wilson's interval", () => {
  it.each([
    // Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is %d to %d', (found, of, low, high) => {
    expect(shareOf(found, of)).toMatchObject({ low, high })
  })

  it('of none is not known', () => {
    expect(shareOf(0, 0)).toEqual({ of: 0, found: 0, share: null, low: null, high: null })
  })

  it('holds the share and stays inside 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (of, draw) => {
        const { share, low, high } = shareOf(draw % (of + 1), of)
        expect(0 <= (low ?? -1) && (low ?? 2) <= (share ?? -1)).toBe(true)
        expect((share ?? 2) <= (high ?? -1) && (high ?? 2) <= 1).toBe(true)
      }),
    )
  })
})
