import { describe, expect, it } from 'vitest'
import type { Day } from '../../model/index.ts'
import { isStale, sayAgo } from './ages.ts'

const from = '2026-11-22' as Day

describe('the age of a list in words', () => {
  it.each([
    ['2026-11-22T01:00:00.000Z', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-10', '12 days ago'],
    ['2026-09-22', '2 months ago'],
    ['2025-11-22', '11 months ago'],
    ['2021-07-12', '5 years ago'],
    ['2026-11-25', '3 days later'],
    ['whenever', 'at an unknown time'],
  ])('%s was %s', (when, says) => {
    expect(sayAgo(when, from)).toBe(says)
  })

  it.each([
    ['2026-11-15', false],
    ['2026-11-14', true],
    [null, false],
  ])('taken in on %s is stale: %s', (when, stale) => {
    expect(isStale(when, from)).toBe(stale)
  })
})
