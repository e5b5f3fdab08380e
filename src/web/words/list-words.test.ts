import { describe, expect, it } from 'vitest'
import { sayListedDate, saySchema, sayVersion } from './list-words.ts'

describe('a date of a list in words', () => {
  it.each([
    [{ value: '1954' }, '1954'],
    [{ value: '1954-03' }, 'March 1954'],
    [{ value: '1954-03-02' }, '2 March 1954'],
    [{ value: '1953', isApproximate: true as const }, 'about 1953'],
    [{ value: '1951', until: '1955' }, 'between 1951 and 1955'],
    [{ value: '1951-13' }, '1951-13'],
  ])('%j reads %s', (date, says) => {
    expect(sayListedDate(date)).toBe(says)
  })
})

describe('the kind of a listing', () => {
  it.each([
    ['Vessel', 'Ship'],
    ['SomethingNew', 'Something new'],
  ])('%s is said %s', (schema, says) => {
    expect(saySchema(schema)).toBe(says)
  })
})

describe('a version by its name', () => {
  it.each([
    ['2026-02-27T00:00:09.554Z', '27 February 2026'],
    ['2026-02-27T18:30:09.554Z', '27 February 2026, 18:30 UTC'],
    ['2021-07-12', '2021-07-12'],
    ['7', '7'],
    ['0123456789abcdef0123456789abcdef0123456789abcdef', '0123456789ab…'],
  ])('%s reads %s', (version, says) => {
    expect(sayVersion(version)).toBe(says)
  })
})
