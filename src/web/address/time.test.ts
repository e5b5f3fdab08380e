import { describe, expect, it } from 'vitest'
import { writeFacts } from './question.ts'
import { readTime, timeBody } from './time.ts'

describe('the times in the address', () => {
  it('reads days, takes the day of an instant, and drops what is neither', () => {
    expect(readTime(new URLSearchParams('on=2017-02-10&known=2017-02-25T12:00:00Z'))).toEqual({
      on: '2017-02-10',
      known: '2017-02-25',
    })
    expect(readTime(new URLSearchParams('on=2017-02-30&known=soon'))).toEqual({})
  })

  it("takes a question's own date unless the strip asks about another day", () => {
    const q = writeFacts({ kind: 'shipment', date: '2017-02-10' })
    expect(readTime(new URLSearchParams({ q }))).toEqual({ on: '2017-02-10' })
    expect(readTime(new URLSearchParams({ q, on: '2017-08-20' }))).toEqual({ on: '2017-08-20' })
  })

  it('leaves absent times out of a request', () => {
    expect(timeBody({})).toEqual({})
    expect(timeBody(readTime(new URLSearchParams('known=2017-02-25')))).toEqual({
      knownBy: '2017-02-25',
    })
  })
})
