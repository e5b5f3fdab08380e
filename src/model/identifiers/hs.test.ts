import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fallsUnder, type Hs, readHs } from './hs.ts'

describe('reading an HS code', () => {
  it.each([
    ['27', '27'],
    ['2701', '2701'],
    ['2701.11', '270111'],
    ['2701 11 00', '27011100'],
    ['2701.11.0000', '2701110000'],
    ['01', '01'],
    ['97', '97'],
  ])('takes %j as %s', (text, code) => {
    expect(readHs(text)).toBe(code)
  })

  it.each([
    ['2', 'one digit'],
    ['270', 'an odd length'],
    ['27011', 'an odd length'],
    ['270111000000', 'twelve digits'],
    ['00', 'there is no chapter 0'],
    ['77', 'chapter 77 is reserved'],
    ['7701', 'chapter 77 is reserved'],
    ['98', 'there is no chapter 98'],
    ['coal', 'a word'],
    ['2701-11', 'hyphens'],
    ['', 'nothing'],
  ])('refuses %j: %s', (text) => {
    expect(readHs(text)).toBeUndefined()
  })
})

describe('whether goods fall under a heading', () => {
  it.each([
    ['2701', '2701', 'yes'],
    ['270111', '2701', 'yes'],
    ['27', '2701', 'unknown'],
    ['2702', '2701', 'no'],
    ['26', '2701', 'no'],
    ['2701', '270111', 'unknown'],
    ['270112', '270111', 'no'],
  ])('says of %s under %s: %s', (code, heading, answer) => {
    expect(fallsUnder(readHs(code) as Hs, readHs(heading) as Hs)).toBe(answer)
  })

  it('is never less sure of a finer code than of a coarser one', () => {
    const codes = fc
      .tuple(
        fc.constantFrom('27', '26', '72'),
        fc.stringMatching(/^\d{2}$/),
        fc.stringMatching(/^\d{2}$/),
      )
      .map((parts) => parts.join('') as Hs)
    fc.assert(
      fc.property(codes, codes, (code, other) => {
        const heading = other.slice(0, 4) as Hs
        const coarse = fallsUnder(code.slice(0, 2) as Hs, heading)
        const fine = fallsUnder(code, heading)
        expect(fine).not.toBe('unknown')
        if (coarse !== 'unknown') expect(fine).toBe(coarse)
      }),
    )
  })
})
