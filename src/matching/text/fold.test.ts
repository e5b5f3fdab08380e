import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, joinedForms, tokensOf } from './index.ts'

/** Any string of UTF-16 units, lone surrogates among them, and strings of letters of many scripts. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom(
      ..."аaАA김정은金正恩محمد الله ال ا נ ש कि ก เ ๆ ა Ա ß İ ı 1 ٢ II ii . / ' - ﷺ ﬁ Ǆ ° ½ 々 ー っ",
    ),
    maxLength: 30,
  }),
)

/** A letter or digit that is no modifier between letters (an apostrophe, a tatweel) and no filler. */
const letterOrDigit = /[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]|(?![\u115f\u1160\u3164\uffa0])\p{Lo}/u

/** Marks of trade are no letters here, and a few presentation forms are no more than a mark on a space (NFKC says so). */
function hasLetter(text: string): boolean {
  return letterOrDigit.test(text.replace(/[™℠]/g, '').normalize('NFKC'))
}

describe('laws', () => {
  it('no letter or digit in any script folds to nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => hasLetter(text) <= (fold(text) !== '')),
      { numRuns: 1_000 },
    )
  })

  it('every assigned letter and digit of the basic plane folds to something', () => {
    const lost: string[] = []
    for (let code = 0; code <= 0xffff; code++) {
      const letter = String.fromCharCode(code)
      if (hasLetter(letter) && fold(letter) === '') lost.push(code.toString(16))
    }
    expect(lost).toEqual([])
  })

  it('folding twice is folding once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 1_000 },
    )
  })

  it('keys are made of a-z and 0-9 alone and no token is empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { folded, also, skeleton, written, isNumber, number } of tokensOf(text)) {
          expect(folded).toMatch(/^[a-z0-9]+$/)
          for (const way of also) expect(way).toMatch(/^[a-z0-9]+$/)
          expect(skeleton).toMatch(/^[a-z]*$/)
          expect(written).not.toBe('')
          expect(number !== undefined).toBe(isNumber)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('case, spaces around and marks of direction change nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          ...['abcxyzABCXYZ éÜñ', 'бжЩЯ д', 'αβΩ γ', '김정은 '].map((letters) =>
            fc.string({ unit: fc.constantFrom(...letters) }),
          ),
        ),
        (text) => {
          expect(fold(`  \u202b${text.toUpperCase()}\u202c `)).toBe(fold(text.toLowerCase()))
        },
      ),
    )
  })

  it('joined forms are their tokens put together', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokensOf(text)
        for (const { from, to, folded } of joinedForms(tokens)) {
          expect(folded).toBe(
            tokens
              .slice(from, to)
              .map((token) => token.folded)
              .join(''),
          )
        }
      }),
    )
  })
})

describe('a hundred thousand characters', () => {
  it.each([
    ['a'],
    ['abc def '],
    ['я'],
    ['α'],
    ['م'],
    ['مم الله '],
    ['א'],
    ['金'],
    ['正恩'],
    ['가'],
    ['し'],
    ['क'],
    ['ก'],
    ['a1'],
    ['a.'],
    ["'"],
    ['aа'],
    ['\u0301\u0316'],
    ['ii '],
    ['\ud800'],
    [' '],
    ['abdal'],
  ])('of %j take time in proportion', (piece) => {
    const spent = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length))
      const start = performance.now()
      expect(tokensOf(text)).toEqual(expect.anything())
      return performance.now() - start
    }
    spent(10_000)
    expect(spent(100_000)).toBeLessThan(3_000)
  })
})
