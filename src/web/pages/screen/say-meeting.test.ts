import { describe, expect, it } from 'vitest'
import { sayMeeting, sayScore, sayTimes } from './say-meeting.ts'

describe('how a listing met', () => {
  it.each([
    [['met', 'met'], 'Met in full'],
    [['met', 'near'], 'Met nearly'],
    [['met', 'missing'], 'Met, parts missing'],
    [['near', 'missing'], 'Met nearly, parts missing'],
    [['met', 'extra'], 'Met, parts over'],
    [['met', 'conflict', 'missing'], 'Parts conflict'],
    [['identifier', 'conflict'], 'Number met'],
  ])('%j is said %s', (kinds, says) => {
    expect(sayMeeting(kinds.map((kind) => ({ kind, says: '', weight: 1 })))).toBe(says)
  })

  it('says when a date of birth speaks against', () => {
    const evidence = [
      { kind: 'met', says: '', weight: 3 },
      { kind: 'birth-date', says: '', weight: -2 },
    ]
    expect(sayMeeting(evidence)).toBe('Met in full, other facts against')
  })
})

it.each([
  [1, '1.00'],
  [0.9999, '0.99'],
  [0.7, '0.70'],
  [0.29, '0.29'],
])('a score of %d reads %s', (score, says) => {
  expect(sayScore(score)).toBe(says)
})

it.each([
  [0.052, '0.052 times'],
  [12.4, '12 times'],
  [45678, '46,000 times'],
  [5e6, 'over a million times'],
])('a ratio of %d reads %s', (ratio, says) => {
  expect(sayTimes(ratio)).toBe(says)
})
