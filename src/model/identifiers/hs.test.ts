import { describe, expect, it } from 'vitest'
import { readHs } from './hs.ts'

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
