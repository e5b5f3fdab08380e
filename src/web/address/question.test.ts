import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFacts, readQuestion, writeFacts } from './question.ts'

describe('the question in the address', () => {
  it('comes back as it was written, whatever its script', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue()), (facts) => {
        const text = JSON.stringify(facts)
        const back = readFacts(writeFacts(JSON.parse(text)) || writeEmpty())
        expect(JSON.stringify(back)).toBe(text)
      }),
    )
  })

  it('uses only letters that an address carries as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (description) => {
        expect(writeFacts({ goods: [{ hs: '2701', description }] })).toMatch(/^[\w-]+$/)
      }),
    )
  })

  it('says that a damaged question is damaged, and that none is an empty one', () => {
    expect(readQuestion(new URLSearchParams({ q: '%%%' }))).toBe('damaged')
    expect(readQuestion(new URLSearchParams({ q: btoa('[1]') }))).toBe('damaged')
    expect(readQuestion(new URLSearchParams())).toEqual({ facts: {}, skipped: [] })
    expect(readQuestion(new URLSearchParams({ skip: 'parties,vessel' }))).toEqual({
      facts: {},
      skipped: ['parties', 'vessel'],
    })
  })
})

function writeEmpty(): string {
  return btoa('{}')
}
