import { describe, expect, it } from 'vitest'
import type { Day } from '../../model/index.ts'
import { monthStarts, readTypedDay, sayDate, sayDatesIn, sayMonth, sayStretch } from './dates.ts'

describe('dates in a memo', () => {
  it('says days and instants alike and leaves other text alone', () => {
    expect(sayDate('2017-02-10')).toBe('10 February 2017')
    expect(sayDate('2017-02-25T23:59:59.999Z')).toBe('25 February 2017')
    expect(sayDate('soon')).toBe('soon')
  })

  it('writes out the days of a sentence, and leaves instants and numbers alone', () => {
    expect(sayDatesIn('On 2016-03-10 it stands, since 2016-03-02.')).toBe(
      'On 10 March 2016 it stands, since 2 March 2016.',
    )
    expect(sayDatesIn('Version 2026-02-27T00:00:09.554Z, 2016-13-40')).toBe(
      'Version 2026-02-27T00:00:09.554Z, 2016-13-40',
    )
  })

  it.each([
    ['2017-01-01', '2017-01-31', '1–31 January 2017'],
    ['2017-01-01', '2017-12-31', '1 January – 31 December 2017'],
    ['2016-11-30', '2017-01-02', '30 November 2016 – 2 January 2017'],
    ['2017-01-05', '2017-01-05', '5 January 2017'],
  ])('%s to %s is %s', (from, to, said) => {
    expect(sayStretch(from, to)).toBe(said)
  })

  it('finds the months that begin inside a window', () => {
    expect(monthStarts('2016-11-30' as Day, '2017-02-01' as Day)).toEqual([
      '2016-12-01',
      '2017-01-01',
      '2017-02-01',
    ])
    expect(sayMonth('2017-02-01' as Day)).toBe('Feb')
  })
})

describe('days as people write them', () => {
  it.each(['2017-02-10', '10 February 2017', ' 10 Feb 2017 ', '10 feb. 2017'])(
    '%s is read',
    (typed) => {
      expect(readTypedDay(typed)).toBe('2017-02-10')
    },
  )

  it.each(['', '10/02/2017', '30 February 2017', '10 Febtober 2017', 'February 2017'])(
    '%j is refused',
    (typed) => {
      expect(readTypedDay(typed)).toBeUndefined()
    },
  )
})
