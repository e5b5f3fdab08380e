import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysBetween, endOfDay, readDay } from '../model/index.ts'
import { after as measuresAfter, before as measuresBefore } from './in-force.ts'
import { endOf, inForceOn, isInForce, type Law, loadLaw, type Measure } from './index.ts'

const folder = new URL('../../data/regimes/un-1718/', import.meta.url).pathname
const texts = ['coal.yml', 'regime.yml'].map((path) => ({
  path,
  text: readFileSync(`${folder}${path}`, 'utf8'),
}))
const loaded = loadLaw(texts, 'test')
const law = (loaded.kind === 'law' ? loaded.law : undefined) as Law
const day = (text: string) => readDay(text) as Day
const now = endOfDay(day('2026-01-01'))
const measure = (id: string) => law.measures.get(`un-1718/${id}`) as Measure
const inForce = (on: Day, knownBy = now) => inForceOn(law, on, knownBy).map(({ id }) => id)

describe('the coal chain', () => {
  it.each([
    ['2016-03-01', []],
    ['2016-03-02', ['un-1718/2270-29']],
    ['2016-11-29', ['un-1718/2270-29']],
    ['2016-11-30', ['un-1718/2321-26']],
    ['2017-08-04', ['un-1718/2321-26']],
    ['2017-08-05', ['un-1718/2371-8']],
    ['2025-01-01', ['un-1718/2371-8']],
  ])('on %s has in force %j', (on, ids) => {
    expect(inForce(day(on))).toEqual(ids)
  })

  it.each([
    ['2017-08-20', '2017-08-04', ['un-1718/2321-26']],
    ['2017-08-20', '2017-08-05', ['un-1718/2371-8']],
    ['2017-08-20', '2016-11-29', ['un-1718/2270-29']],
    ['2017-08-20', '2016-03-01', []],
    ['2016-06-01', '2017-12-31', ['un-1718/2270-29']],
  ])('on %s, as known by %s, has in force %j', (on, knownBy, ids) => {
    expect(inForce(day(on), endOfDay(day(knownBy)))).toEqual(ids)
  })

  it.each([
    ['2270-29', '2016-11-30'],
    ['2321-26', '2017-08-05'],
    ['2371-8', undefined],
  ])('lets %s end on %s', (id, end) => {
    expect(endOf(measure(id), law, now)).toBe(end)
  })

  it('does not know of an end that was not adopted yet', () => {
    expect(endOf(measure('2321-26'), law, endOfDay(day('2017-08-04')))).toBeUndefined()
  })

  const days = fc
    .integer({ min: 0, max: daysBetween(day('2006-01-01'), day('2030-12-31')) })
    .map((count) => addDays(day('2006-01-01'), count))

  it('has exactly one measure in force on every day from 2 March 2016 on, and none before', () => {
    fc.assert(
      fc.property(days, (on) => {
        expect(inForce(on).length).toBe(on >= '2016-03-02' ? 1 : 0)
      }),
      { numRuns: 500 },
    )
  })

  it('has no gap and no overlap either as any later day knew it', () => {
    fc.assert(
      fc.property(days, days, (on, knownBy) => {
        const started = on >= '2016-03-02' && knownBy >= '2016-03-02'
        expect(inForce(on, endOfDay(knownBy)).length).toBe(started ? 1 : 0)
      }),
      { numRuns: 500 },
    )
  })

  it('does not change what was in force on a day by what was adopted after it', () => {
    fc.assert(
      fc.property(days, fc.nat({ max: 4000 }), (on, later) => {
        expect(inForce(on, endOfDay(addDays(on, later)))).toEqual(inForce(on, endOfDay(on)))
      }),
    )
  })
})

describe('an instrument that ends itself', () => {
  const expiring: Measure = { ...measure('2371-8'), expires: day('2020-01-01') }
  const ending: Law = { ...law, measures: new Map([[expiring.id, expiring]]) }

  it.each([
    ['2019-12-31', true],
    ['2020-01-01', false],
    ['2017-08-04', false],
  ])('is in force on %s: %s', (on, answer) => {
    expect(isInForce(expiring, ending, day(on), now)).toBe(answer)
  })

  it('ends with its replacement where that comes first', () => {
    const early: Measure = { ...measure('2321-26'), expires: day('2020-01-01') }
    const both: Law = { ...law, measures: new Map([...law.measures, [early.id, early]]) }
    expect(endOf(early, both, now)).toBe('2017-08-05')
  })
})

describe('what stands before and after a measure', () => {
  it('is said with the paragraph, the day, and the ceiling that ended in the middle', () => {
    expect(measuresBefore(measure('2371-8'), law)).toMatchObject([
      {
        measure: 'un-1718/2321-26',
        edge: 'replaces',
        citation: { document: 'S/RES/2321 (2016)', paragraph: '26' },
        says: 'Replaces S/RES/2321 (2016) ¶26 from 5 August 2017. The coal ceiling of 2017 ended on 5 August 2017.',
      },
    ])
  })

  it('names no ceiling whose window was over before, or that never was', () => {
    expect(measuresBefore(measure('2321-26'), law).map(({ says }) => says)).toEqual([
      'Replaces S/RES/2270 (2016) ¶29 from 30 November 2016.',
    ])
  })

  it('holds what came after only from when it was adopted', () => {
    expect(measuresAfter(measure('2321-26'), law, endOfDay(day('2017-08-04')))).toEqual([])
    expect(measuresAfter(measure('2321-26'), law, now).map(({ says }) => says)).toEqual([
      'Replaced by S/RES/2371 (2017) ¶8 from 5 August 2017.',
    ])
  })
})
