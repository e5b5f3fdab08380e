import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alike, knownOf, leastAlike } from './alike.ts'
import { keysOf } from './keys.ts'
import { parseName } from './parse-name.ts'
import { spelledAlike } from './spelling.ts'
import type { Bearer } from './unit.ts'

function alikeWords(one: string, two: string, bearer: Bearer = 'person'): number {
  const [left] = parseName(one, bearer)
  const [right] = parseName(two, bearer)
  return left === undefined || right === undefined
    ? Number.NaN
    : alike(knownOf(left), knownOf(right))
}

describe('how alike two words are', () => {
  it.each([
    ['Valdor', 'VALDOR', 1, 1],
    ['Valdor', 'Vvaldor', 0.8, 1],
    ['Obamt', 'Obama', leastAlike, 0.9],
    ['Muhammad', 'Mohamed', 0.85, 1],
    ['Walijan', 'Awlijan', leastAlike, 0.9],
    ['Vladimir', 'rimaldiV', leastAlike, 0.7],
    ['Bush', 'Habbash', 0, 0],
    ['Quist', 'Brel', 0, 0],
    ['Kim', 'Lim', 0, 0],
  ])('%s and %s: between %d and %d', (one, two, least, most) => {
    expect(alikeWords(one, two)).toBeGreaterThanOrEqual(least)
    expect(alikeWords(one, two)).toBeLessThanOrEqual(most)
  })

  it('is nothing for two numbers that differ, however they are written', () => {
    expect(alikeWords('2', '3', 'craft')).toBe(0)
    expect(alikeWords('9918779', '9918778', 'craft')).toBe(0)
  })

  it('is the same both ways, between 0 and 1, and 0 or more than the least', () => {
    const word = fc.stringMatching(/^[a-z]{1,10}$/)
    fc.assert(
      fc.property(word, word, (one, two) => {
        const share = alikeWords(one, two)
        expect(share).toBe(alikeWords(two, one))
        expect(share === 0 || (share >= leastAlike && share <= 1)).toBe(true)
      }),
    )
  })

  it('finds by a key every word that lost, doubled or exchanged one letter', () => {
    const word = fc.stringMatching(/^[a-z]{4,10}$/)
    fc.assert(
      fc.property(word, fc.nat(9), fc.constantFrom('', 'q', 'zz'), (one, at, letter) => {
        const where = at % one.length
        const two = one.slice(0, where) + letter.slice(0, 1) + one.slice(where + 1)
        const [left] = parseName(one, 'craft')
        const [right] = parseName(two, 'craft')
        fc.pre(left?.role === 'plain' && right?.role === 'plain')
        if (left === undefined || right === undefined) return
        const stored = new Set(keysOf(right).stored)
        expect(keysOf(left).sought.some((key) => stored.has(key))).toBe(true)
      }),
    )
  })
})

describe('how alike two words are spelt', () => {
  it('keeps to the same value whatever budget it may give up at, above that', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,12}$/)
    fc.assert(
      fc.property(word, word, fc.double({ min: 0, max: 0.9, noNaN: true }), (one, two, least) => {
        const whole = spelledAlike(one, two, 0)
        const cut = spelledAlike(one, two, least)
        expect(cut).toBe(whole >= least ? whole : 0)
      }),
    )
  })
})
