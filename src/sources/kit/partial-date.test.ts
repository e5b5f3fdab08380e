import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPartialDate } from './partial-date.ts'

describe('a date as a list writes it', () => {
  it.each([
    ['1971', { value: '1971' }],
    ['1971-03', { value: '1971-03' }],
    ['1971-03-02', { value: '1971-03-02' }],
    ['12 Mar 1966', { value: '1966-03-12' }],
    ['12 March, 1966', { value: '1966-03-12' }],
    ['Sept. 1966', { value: '1966-09' }],
    ['March 12, 1966', { value: '1966-03-12' }],
    ['circa 1955', { value: '1955', isApproximate: true, said: 'circa 1955' }],
    ['1954-1958', { value: '1954', until: '1958', said: '1954-1958' }],
    ['1954 to 1954', { value: '1954' }],
    ['between 1954 and 1956', { value: '1954', until: '1956', said: 'between 1954 and 1956' }],
    [
      'Between Aug. and Sep. 1977',
      { value: '1977-08', until: '1977-09', said: 'Between Aug. and Sep. 1977' },
    ],
    [
      '03 Feb 1960 to 05 Mar 1962',
      { value: '1960-02-03', until: '1962-03-05', said: '03 Feb 1960 to 05 Mar 1962' },
    ],
    ['1954 to 03 Mar 1956', { value: '1954', until: '1956', said: '1954 to 03 Mar 1956' }],
    ['1950s', { value: '1950', until: '1959', isApproximate: true, said: '1950s' }],
    ['00/03/1960', { value: '1960-03' }],
    ['00/00/1960', { value: '1960' }],
    ['13/03/1960', { value: '1960-03-13' }],
  ])('%s', (text, date) => {
    expect(readPartialDate(text, 'day-first')).toEqual(date)
  })

  it.each([
    '',
    'unknown',
    '1971-02-30',
    '31 Feb 1960',
    '1962 to 1960',
    '15/08/19yy',
    '99',
    'Carl 1955',
    '24/06/1402 Hijri',
  ])('nothing is read from "%s"', (text) => {
    expect(readPartialDate(text, 'day-first')).toBeUndefined()
  })

  it('does not guess which number of 03/04/1960 is the month', () => {
    expect(readPartialDate('03/04/1960')).toBeUndefined()
    expect(readPartialDate('03/04/1960', 'month-first')).toEqual({ value: '1960-03-04' })
  })

  it('reads anything in bounded time and gives only dates', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        const date = readPartialDate(text, 'day-first')
        expect(date?.value ?? '1970').toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
      }),
    )
  })
})
