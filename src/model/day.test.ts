import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysBetween,
  endOfDay,
  endOfMonth,
  readDay,
  readKnownBy,
  sayDay,
} from './index.ts'

const day = (text: string) => readDay(text) as Day

describe('reading a day', () => {
  it.each([
    '2016-02-29',
    '2000-02-29',
    '1900-02-28',
    '2017-01-31',
    '2017-04-30',
    '2017-12-31',
    '0001-01-01',
    '9999-12-31',
  ])('takes %s, which exists', (text) => {
    expect(readDay(text)).toBe(text)
  })

  it.each([
    ['2017-02-29', 'no leap year'],
    ['1900-02-29', 'a century that is no leap year'],
    ['2100-02-29', 'a century that is no leap year'],
    ['2000-02-30', 'February has no 30th'],
    ['2017-04-31', 'April has 30 days'],
    ['2017-13-01', 'there are twelve months'],
    ['2017-00-10', 'there is no month nought'],
    ['2017-01-00', 'there is no day nought'],
    ['2017-01-32', 'no month has 32 days'],
    ['2017-1-1', 'a day is written in full'],
    ['17-01-01', 'a year has four digits'],
    ['20170101', 'hyphens are part of it'],
    ['2017/01/01', 'hyphens are part of it'],
    [' 2017-01-01', 'blanks are not trimmed'],
    ['2017-01-01\n', 'a line break is not part of it'],
    ['2017-01-01T00:00:00Z', 'an instant is not a day'],
    ['+12017-01-01', 'a year has four digits'],
    ['٢٠١٧-٠١-٠١', 'digits are ASCII'],
    ['', 'nothing is not a day'],
  ])('refuses %j: %s', (text) => {
    expect(readDay(text)).toBeUndefined()
  })
})

describe('reading "known by"', () => {
  it.each([
    ['2017-02-25', '2017-02-25T23:59:59.999Z'],
    ['2017-02-25T12:00:00Z', '2017-02-25T12:00:00.000Z'],
    ['2017-02-25T12:00:00.5Z', '2017-02-25T12:00:00.500Z'],
    ['2017-02-25T12:00:00.1234567Z', '2017-02-25T12:00:00.123Z'],
    ['2016-02-29T00:00:00Z', '2016-02-29T00:00:00.000Z'],
    ['2017-02-25T23:59:59.999Z', '2017-02-25T23:59:59.999Z'],
  ])('takes %s as %s', (text, instant) => {
    expect(readKnownBy(text)).toBe(instant)
  })

  it.each([
    '2017-02-29',
    '2017-02-29T12:00:00Z',
    '2017-02-25T24:00:00Z',
    '2017-02-25T23:60:00Z',
    '2017-02-25T23:59:60Z',
    '2017-02-25T12:00Z',
    '2017-02-25T12:00:00',
    '2017-02-25T12:00:00+01:00',
    '2017-02-25 12:00:00Z',
    'yesterday',
    '',
  ])('refuses %j', (text) => {
    expect(readKnownBy(text)).toBeUndefined()
  })

  it('puts every instant of a day between the end of the day before and its own end', () => {
    const noon = readKnownBy('2017-03-01T12:00:00Z') ?? ''
    expect(noon > endOfDay(day('2017-02-28'))).toBe(true)
    expect(noon < endOfDay(day('2017-03-01'))).toBe(true)
    expect(dayOf(endOfDay(day('2017-03-01')))).toBe('2017-03-01')
  })
})

describe('counting days', () => {
  it.each([
    ['2016-12-31', 1, '2017-01-01'],
    ['2017-01-01', -1, '2016-12-31'],
    ['2016-02-28', 1, '2016-02-29'],
    ['2016-02-29', 1, '2016-03-01'],
    ['2017-02-28', 1, '2017-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2017-02-28', 30, '2017-03-30'],
    ['2016-01-01', 366, '2017-01-01'],
    ['2017-01-01', 365, '2018-01-01'],
    ['2000-01-01', 146_097, '2400-01-01'],
    ['2017-08-05', 0, '2017-08-05'],
  ])('takes %s and %i days to %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to)
    expect(daysBetween(day(from), day(to))).toBe(days)
  })

  it.each([
    ['2017-01-01', '2017-01-31'],
    ['2017-02-10', '2017-02-28'],
    ['2016-02-10', '2016-02-29'],
    ['1900-02-01', '1900-02-28'],
    ['2000-02-01', '2000-02-29'],
    ['2017-04-30', '2017-04-30'],
    ['2017-12-01', '2017-12-31'],
  ])('ends the month of %s on %s', (text, last) => {
    expect(endOfMonth(day(text))).toBe(last)
  })

  it('says a day as a memo would', () => {
    expect(sayDay(day('2017-02-10'))).toBe('10 February 2017')
    expect(sayDay(day('2016-12-01'))).toBe('1 December 2016')
  })
})

describe('the calendar', () => {
  /** The next day by trial: the first of the three candidates that exists. */
  const next = (today: string) => {
    const [year = 0, month = 0, number = 0] = today.split('-').map(Number)
    const write = (parts: readonly number[]) =>
      parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
    const candidates = [
      write([year, month, number + 1]),
      write([year, month + 1, 1]),
      write([year + 1, 1, 1]),
    ]
    return candidates.find((text) => readDay(text) !== undefined)
  }

  it('has the same day after every day from 1896 to 2104, counted or tried', () => {
    const wrong: string[] = []
    let today = day('1896-01-01')
    while (today < '2104-12-31') {
      const tomorrow = addDays(today, 1)
      if (tomorrow !== next(today) || daysBetween(today, tomorrow) !== 1) wrong.push(today)
      today = tomorrow
    }
    expect(wrong).toEqual([])
  })

  const days = fc
    .integer({ min: 0, max: 3_000_000 })
    .map((count) => addDays(day('0001-01-01'), count))
  const steps = fc.integer({ min: -300_000, max: 300_000 })

  it('comes back to where it began when days are added and taken away', () => {
    fc.assert(
      fc.property(days, steps, (from, count) => {
        fc.pre(daysBetween(day('0001-01-01'), from) + count >= 0)
        const to = addDays(from, count)
        expect(readDay(to)).toBe(to)
        expect(daysBetween(from, to)).toBe(count)
        expect(addDays(to, -count)).toBe(from)
      }),
    )
  })

  it('orders days as text as it orders them in time', () => {
    fc.assert(
      fc.property(days, days, (left, right) => {
        expect(left < right).toBe(daysBetween(left, right) > 0)
        expect(daysBetween(left, right)).toBe(0 - daysBetween(right, left))
      }),
    )
  })

  it('counts one way through a day between as straight across', () => {
    fc.assert(
      fc.property(days, days, days, (one, two, three) => {
        expect(daysBetween(one, two) + daysBetween(two, three)).toBe(daysBetween(one, three))
      }),
    )
  })

  it('ends a month on its last day and no later', () => {
    fc.assert(
      fc.property(days, (today) => {
        const last = endOfMonth(today)
        expect(last >= today).toBe(true)
        expect(last.slice(0, 7)).toBe(today.slice(0, 7))
        expect(addDays(last, 1).slice(8)).toBe('01')
      }),
    )
  })
})

describe('adding months', () => {
  it.each([
    ['2017-09-11', 12, '2018-09-11'],
    ['2018-09-11', -12, '2017-09-11'],
    ['2016-02-29', 12, '2017-02-28'],
    ['2017-01-31', 1, '2017-02-28'],
    ['2017-12-31', 2, '2018-02-28'],
    ['2017-01-15', -1, '2016-12-15'],
    ['2017-03-01', 0, '2017-03-01'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to)
  })
})
