import { describe, expect, it } from 'vitest'
import { type Day, readDay } from '../model/index.ts'
import { dutyOn } from './duty.ts'
import type { DutyRule, Measure } from './law.ts'

const day = (text: string) => readDay(text) as Day
const measure: Measure = {
  id: 'test/one',
  regime: 'test',
  title: 'One',
  subject: 'coal',
  document: 'Document',
  paragraph: '1',
  adopted: day('2016-11-30'),
  from: day('2016-11-30'),
  edges: [],
  grade: 'text',
  source: { title: 'Source' },
  notes: [],
  clauses: [],
}
const rule: DutyRule = { who: 'the State', does: 'notifies', timing: 'in time', grade: 'text' }

describe('the last day of a duty', () => {
  it.each([
    ['act', 30, '2017-02-10', '2017-03-12'],
    ['act', 0, '2017-02-10', '2017-02-10'],
    ['act', -5, '2017-03-02', '2017-02-25'],
    ['act', 1, '2016-12-31', '2017-01-01'],
    ['end-of-month', 30, '2017-02-10', '2017-03-30'],
    ['end-of-month', 30, '2017-02-28', '2017-03-30'],
    ['end-of-month', 30, '2016-02-10', '2016-03-30'],
    ['end-of-month', 30, '2017-01-01', '2017-03-02'],
    ['end-of-month', 30, '2016-12-20', '2017-01-30'],
    ['end-of-month', 0, '2017-02-10', '2017-02-28'],
    ['adoption', 45, '2017-02-10', '2017-01-14'],
    ['adoption', 90, '2016-12-01', '2017-02-28'],
  ] as const)('is counted from the %s, %i days on: %s gives %s', (after, days, on, by) => {
    expect(dutyOn({ ...rule, due: { after, days } }, day(on), measure).by).toBe(by)
  })

  it('is left to the words where the law gives no count', () => {
    const duty = dutyOn(rule, day('2017-02-10'), measure)
    expect(duty).toEqual({ who: 'the State', does: 'notifies', timing: 'in time', grade: 'text' })
  })

  it('carries whom it is owed to and where it was read', () => {
    const owed: DutyRule = { ...rule, to: 'the Committee', source: { title: 'A note' } }
    expect(dutyOn(owed, day('2017-02-10'), measure)).toMatchObject({
      to: 'the Committee',
      source: { title: 'A note' },
    })
  })
})
