import { describe, expect, it } from 'vitest'
import { sayListedDate, saySchema } from './list-words.ts'

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
