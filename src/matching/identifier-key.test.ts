import { describe, expect, it } from 'vitest'
import { identifierKey, looksLikeIdentifier } from './identifier-key.ts'

describe('the form in which identifiers are compared', () => {
  it.each([
    ['ab-12 345/6', 'AB123456'],
    ['IMO 9187629', '9187629'],
    ['IMO: 9187629', '9187629'],
    ['IMO Company No. 5342883', '5342883'],
    ['SWIFT: ILSIKPPY', 'ILSIKPPY'],
    ['BICHFRPP', 'BICHFRPP'],
    ['ＡＢ１２', 'AB12'],
    ['--', ''],
    ['1'.repeat(101), ''],
  ])('of %j is %j', (text, key) => {
    expect(identifierKey(text)).toBe(key)
  })
})

describe('a name that can only be an identifier', () => {
  it.each([
    ['IMO 9187629', true],
    ['9187629', true],
    ['ILSIKPPY', true],
    ['K-1234567', true],
    ['Valdor Quist', false],
    ['Fund 2', false],
    ['', false],
  ])('%j: %s', (text, is) => {
    expect(looksLikeIdentifier(text)).toBe(is)
  })
})
