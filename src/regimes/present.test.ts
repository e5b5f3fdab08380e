import { describe, expect, it } from 'vitest'
import { present } from './present.ts'

describe('present', () => {
  it('leaves out what is undefined and keeps the rest in its order, null and false among it', () => {
    const kept = present({ b: 1, a: undefined, d: null, c: false, e: '' })
    expect(Object.entries(kept)).toEqual([
      ['b', 1],
      ['d', null],
      ['c', false],
      ['e', ''],
    ])
    expect('a' in kept).toBe(false)
  })
})
