import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type CapStatus, type Report, reportOfFact, statusOf } from '../caps/index.ts'
import { type Day, endOfDay, readDay } from '../model/index.ts'
import { type Law, loadLaw } from '../regimes/index.ts'
import { readFigures } from './load-figures.ts'

const data = (path: string) => ({
  path,
  text: readFileSync(fileURLToPath(new URL(`../../data/${path}`, import.meta.url)), 'utf8'),
})
const loaded = loadLaw(
  [data('regimes/un-1718/coal.yml'), data('regimes/un-1718/regime.yml')],
  'test',
)
const law = (loaded.kind === 'law' ? loaded.law : undefined) as Law
const reports: Report[] = readFigures([data('figures/un-1718/coal.yml')]).map(reportOfFact)
const day = (text: string) => readDay(text) as Day

function statusAt(id: string, on: string, knownBy = '2018-12-31'): CapStatus {
  const cap = law.caps.get(id)
  if (cap === undefined) throw new Error(`no cap ${id}`)
  const own = reports.filter((report) => report.cap === id)
  return statusOf(cap, law, own, day(on), endOfDay(day(knownBy)))
}
const coal2017 = (on: string, knownBy?: string) => statusAt('un-1718/coal-2017', on, knownBy)
const percent = (share: number | null) => (share === null ? null : Number((share * 100).toFixed(2)))

describe('the figures on coal', () => {
  it('are ten reports, each with a source, a grade and the day it became known', () => {
    expect(reports).toHaveLength(10)
    expect(new Set(reports.map(({ id }) => id)).size).toBe(10)
    for (const { source, to, knownFrom, basis } of reports) {
      expect(source.title).not.toBe('')
      expect(knownFrom > endOfDay(to)).toBe(true)
      expect(basis).toContain('day it became known: ')
    }
  })
})

describe('the coal ceiling of 2017', () => {
  it.each([
    ['2017-01-31', 31.53, 19.23],
    ['2017-02-28', 57.62, 35.65],
    ['2017-03-31', 57.76, 35.74],
    ['2017-04-30', 57.76, 35.74],
    ['2017-07-31', 57.76, 35.74],
    ['2017-08-31', 92.19, 57.56],
    ['2017-09-30', 103.16, 64.38],
    ['2017-12-31', 103.16, 64.38],
  ])('stood on %s at %d percent of its value and %d of its quantity', (on, value, quantity) => {
    const { share, binding } = coal2017(on)
    expect([percent(share.value), percent(share.quantity)]).toEqual([value, quantity])
    expect(binding).toBe('value')
  })

  it('left the room of 25 February 2017 as reported through January', () => {
    expect(coal2017('2017-02-10', '2017-02-25')).toMatchObject({
      headroom: {
        value: { amount: '274479981', currency: 'USD' },
        quantity: { amount: '6058015', unit: 't' },
      },
      reported: { through: '2017-01-31', straddling: false },
      status: 'open',
      nowcast: { unreported: [{ from: '2017-02-01', to: '2017-02-10' }], days: 10 },
    })
  })

  it('crossed 75 and 90 percent in August and 95 in September, known on 13 November', () => {
    const crossed = coal2017('2017-12-31').notices.map((notice) => [
      notice.level,
      notice.limit,
      notice.crossedFrom,
      notice.crossedOn,
      notice.knownOn,
    ])
    expect(crossed).toEqual([
      [0.75, 'value', '2017-08-01', '2017-08-31', '2017-11-13'],
      [0.9, 'value', '2017-08-01', '2017-08-31', '2017-11-13'],
      [0.95, 'value', '2017-09-01', '2017-09-30', '2017-11-13'],
    ])
  })

  it('had crossed 75 and 90 percent, and not 95, at the end of August', () => {
    const crossed = coal2017('2017-08-31').notices.map(({ crossedOn }) => crossedOn)
    expect(crossed).toEqual(['2017-08-31', '2017-08-31', null])
  })

  it('had crossed nothing that anybody knew of before 13 November', () => {
    const { notices, share } = coal2017('2017-12-31', '2017-11-12')
    expect(notices.map(({ crossedOn }) => crossedOn)).toEqual([null, null, null])
    expect(percent(share.value)).toBe(57.76)
  })

  it.each([
    ['2017-01-31', '2017-02-25', [null, null, null, '2017-04-08'], '2017-06-10'],
    [
      '2017-02-28',
      '2017-03-20',
      ['2017-03-17', '2017-04-02', '2017-04-07', '2017-04-12'],
      '2017-06-14',
    ],
  ])('was on course, as of %s, to be full in spring', (on, knownBy, values, quantity) => {
    const { levels, asOf } = coal2017(on, knownBy).forecast
    expect(asOf).toBe(on)
    expect(levels.map(({ level }) => level)).toEqual([0.75, 0.9, 0.95, 1])
    for (const [index, value] of values.entries()) {
      if (value !== null) expect(levels[index]?.value).toBe(value)
    }
    expect(levels.at(-1)?.quantity).toBe(quantity)
  })

  it('of which nothing is known has no shares, no room and no pace; that is not zero', () => {
    const status = coal2017('2017-02-10', '2017-02-22')
    expect(status).toMatchObject({
      share: { value: null, quantity: null },
      headroom: null,
      binding: null,
      status: 'nothing-reported',
      reported: { through: null },
      forecast: { levels: [] },
      reports: [],
      nowcast: { days: 41 },
    })
    expect(status.reported).not.toHaveProperty('value')
    expect(status.says).toContain('nothing reported is not a report of nothing')
  })

  it.each([
    ['2016-12-31', 'not-yet'],
    ['2017-01-01', 'nothing-reported'],
    ['2017-01-31', 'open'],
    ['2017-08-04', 'open'],
    ['2017-08-05', 'replaced'],
    ['2018-06-01', 'replaced'],
  ])('is on %s %s', (on, status) => {
    expect(coal2017(on).status).toBe(status)
  })

  it('ended with resolution 2371, as soon as that was known', () => {
    expect(coal2017('2017-08-20').window).toEqual({
      kind: 'fixed',
      from: '2017-01-01',
      to: '2017-12-31',
      ended: {
        on: '2017-08-05',
        by: 'un-1718/2371-8',
        says: 'The ceiling ended on 5 August 2017 by S/RES/2371 (2017) ¶8.',
      },
    })
    expect(coal2017('2017-08-20', '2017-08-04').status).toBe('open')
    expect(coal2017('2017-08-20', '2017-08-04').window).not.toHaveProperty('ended')
    expect(coal2017('2017-08-20').forecast.levels).toEqual([])
  })

  it('shows the reports of August and September as made after its end', () => {
    const late = coal2017('2017-12-31').reports.filter(({ afterEnd }) => afterEnd)
    expect(late.map(({ from }) => from)).toEqual(['2017-08-01', '2017-09-01'])
    expect(late.at(-1)?.cumulative).toEqual({ value: 1.031646, quantity: 0.643777 })
  })
})

describe('the interim coal ceiling of 2016', () => {
  const id = 'un-1718/coal-2016-interim'

  it('ended at 344 percent of its value and 200 of its quantity', () => {
    const { share, status, notices } = statusAt(id, '2016-12-31')
    expect([Math.round((share.value ?? 0) * 100), Math.round((share.quantity ?? 0) * 100)]).toEqual(
      [344, 200],
    )
    expect(status).toBe('exceeded')
    expect(notices).toEqual([])
  })

  it('had on 20 December a report that runs across the day, which counts for nothing yet', () => {
    const status = statusAt(id, '2016-12-20', '2017-03-01')
    expect(status).toMatchObject({
      share: { value: null, quantity: null },
      headroom: null,
      reported: { through: null, straddling: true },
    })
    expect(status.reports.map(({ counted }) => counted)).toEqual(['straddles'])
  })

  it('had nothing at all that was known on 20 December', () => {
    expect(statusAt(id, '2016-12-20', '2016-12-20')).toMatchObject({
      status: 'nothing-reported',
      reported: { through: null, straddling: false },
      reports: [],
    })
  })
})
