import { describe, expect, it } from 'vitest'
import { Failure, type Instant } from '../model/index.ts'
import { countryAt, readHostList, readTable } from './index.ts'

const at = '2016-12-05T23:59:59.999Z' as Instant

function failureOf(run: () => unknown): Failure {
  try {
    run()
  } catch (error) {
    if (error instanceof Failure) return error
  }
  throw new Error('nothing was refused')
}

describe('a table of an indicator', () => {
  const head = 'wb_code,percentile_rank,lower90_pctrank,upper90_pctrank,vintage,year'
  it.each([
    [
      'a percentile over 100',
      `${head}\nCUB,129.8,,,2016 update,2015`,
      'row 2, percentile',
      'from 0 to 100',
    ],
    [
      'a percentile below nought',
      `${head}\nSWE,99,,,,\nCUB,-1,,,,`,
      'row 3, percentile',
      'from 0 to 100',
    ],
    ['a percentile that is no number', `${head}\nCUB,low,,,,`, 'row 2, percentile', 'a number'],
    [
      'a percentile outside its bounds',
      `${head}\nCUB,29.8,31,44,,`,
      'row 2, percentile',
      'between',
    ],
    ['an unknown country', `${head}\nXQX,29.8,,,,`, 'row 2, country', 'ISO 3166'],
    ['a country twice', `${head}\nZAR,3.4,,,,\nCOD,3.4,,,,`, 'row 3', 'row 2 already'],
    ['another vintage', `${head}\nCUB,29.8,,,2017 update,2015`, 'row 2, vintage', '2016 update'],
    ['another year', `${head}\nCUB,29.8,,,,2016`, 'row 2, year', '2015'],
    ['a row too short', `${head}\nCUB,29.8`, 'row 2', '6 were expected'],
    ['no percentile', 'wb_code,estimate\nCUB,1', 'row 1', 'percentile'],
    ['no row', head, 'table', 'no row'],
    ['a quotation mark astray', `${head}\n"CUB,29.8,,,,`, 'row 2', 'quotation mark'],
    ['a column twice', 'wb_code,wb_code\nCUB,1', 'row 1', 'twice'],
  ])('with %s is refused with its row', (_what, text, where, says) => {
    const failure = failureOf(() => readTable(text, at, { vintage: '2016 update', year: 2015 }))
    expect(failure.code).toBe('bad-input/field')
    expect(failure.at).toContain(where)
    expect(failure.message).toContain(says)
    expect(failure.message).toMatch(/^[^\n]+\.$/)
  })

  it('leaves out what is no country of today, and what has no value is unknown', () => {
    const text = `${head}\nANT,60,,,,\nCUB,#N/A,,,,\n"ROM",61.1,,,,\n`
    const { table, leftOut, aliases } = readTable(text, at, { vintage: '2016 update', year: 2015 })
    expect(leftOut).toEqual(['row 2: ANT'])
    expect(table.scores.map(({ country }) => country)).toEqual(['RO'])
    expect(aliases.map(({ says }) => says)).toEqual(['ROM is read as Romania (RO).'])
  })
})

describe('a list of hosts', () => {
  it.each([
    ['an unknown country', 'country\nAtlantis', 'row 2, country', 'ISO 3166'],
    ['an empty country', 'country,post\n,embassy', 'row 2, country', 'ISO 3166'],
    ['a country twice', 'country\nBurma\nMM', 'row 3', 'row 2 already'],
    ['an unknown post', 'country,post\nCU,legation', 'row 2, post', 'embassy or consulate'],
    ['a day that does not exist', 'country,from\nCU,2016-02-30', 'row 2, from', 'YYYY-MM-DD'],
    [
      'an end before the beginning',
      'country,from,to\nCU,2016-02-02,2016-02-01',
      'row 2, to',
      'earlier',
    ],
  ])('with %s is refused with its row', (_what, text, where, says) => {
    const failure = failureOf(() => readHostList(text, at))
    expect(failure.at).toContain(where)
    expect(failure.message).toContain(says)
  })
})

describe('a country', () => {
  it.each([
    ['ZAR', 'CD', 'ZAR is read as DR Congo (CD).'],
    ['ROM', 'RO', 'ROM is read as Romania (RO).'],
    ['Burma', 'MM', 'Burma is read as Myanmar (MM).'],
    ['ADO', 'AD', 'ADO is read as Andorra (AD).'],
    ['SWE', 'SE', undefined],
    ['se', 'SE', undefined],
    ['Sweden', 'SE', undefined],
  ])('%s is %s', (given, country, says) => {
    const found = countryAt(given, 'here')
    expect(found.country).toBe(country)
    expect(found.alias?.says).toBe(says)
  })
})
