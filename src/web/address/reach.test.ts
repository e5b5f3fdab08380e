import { describe, expect, it } from 'vitest'
import { addressOfReach, readReach } from './reach.ts'

const usual = { from: [], steps: 3, kinds: [], party: '' }

describe('the address of a question about reach', () => {
  it.each([
    [usual, '/network'],
    [
      { ...usual, from: ['A & B', 'C'], steps: 2, kinds: ['owns'], party: 'C' },
      /from=A\+%26\+B%7CC&steps=2&kinds=owns&party=C/,
    ],
  ])('%j comes back from it', (asked, address) => {
    const written = addressOfReach(asked, {})
    expect(written).toMatch(address)
    expect(readReach(new URL(written, 'http://x').searchParams)).toEqual(asked)
  })

  it.each(['0', '7', 'x', '1.5'])('steps of %s are the usual', (steps) => {
    expect(readReach(new URLSearchParams({ steps })).steps).toBe(3)
  })
})
