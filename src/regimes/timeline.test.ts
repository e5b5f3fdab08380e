import { describe, expect, it } from 'vitest'
import { endOfDay, readDay } from '../model/index.ts'
import { type Law, loadLaw, timelineOf } from './index.ts'
import { measure, words } from './load/testing/small-law.ts'
import { wholeLaw } from './testing/whole-law.ts'

const instant = (day: string) => endOfDay(readDay(day) as never)
const event = (on: string, more = '') =>
  `events:\n  - { event: test/e, kind: test, ${on} says: E., answeredBy: [test/one${more}], grade: text, source: { title: S } }\n`

function load(text: string) {
  return loadLaw(
    [
      { path: 'words.yml', text: words },
      { path: 'coal.yml', text: `measures:\n${measure('test/one')}` },
      { path: 'events.yml', text },
    ],
    'hash',
  )
}

describe('events and what answered them', () => {
  it('count the days to adoption, and not where the day is not known', () => {
    const days = ['on: 2016-01-06,', ''].map((on) => {
      const loaded = load(event(on))
      const law = (loaded.kind === 'law' ? loaded.law : undefined) as Law
      return timelineOf(law, instant('2020-01-01'))[0]?.answers[0]?.days
    })
    expect(days).toEqual([56, null])
  })

  it.each([
    [
      'an answer that is not there',
      event('on: 2016-01-06,', ', test/none'),
      'test/none is not declared',
    ],
    ['an answer that came first', event('on: 2016-03-03,'), 'test/one was adopted before it'],
  ])('are refused for %s, with the line', (_what, text, says) => {
    const loaded = load(text)
    expect(loaded.kind === 'refused' ? loaded.issues[0]?.says : '').toContain(says)
    expect(loaded.kind === 'refused' ? loaded.issues[0]?.at : '').toBe('events.yml:2')
  })

  const law = wholeLaw()

  it.each([
    ['un-1718/test-2006', 5],
    ['un-1718/test-2009', 18],
    ['un-1718/launch-2012', 41],
    ['un-1718/test-2013', 23],
    ['un-1718/test-2016-01', 56],
    ['un-1718/test-2016-09', 82],
    ['un-1718/launch-2017-07-28', 8],
    ['un-1718/test-2017', 9],
    ['un-1718/launch-2017-11', 24],
  ])('%s was answered after %i days', (id, days) => {
    const found = timelineOf(law, instant('2026-01-01')).find((one) => one.id === id)
    expect(found?.answers[0]?.days).toBe(days)
  })

  it('are those known by then', () => {
    const early = timelineOf(law, instant('2016-10-01'))
    expect(early.find(({ id }) => id === 'un-1718/test-2016-09')?.answers).toEqual([])
    expect(early.some(({ on }) => on !== null && on > '2016-10-01')).toBe(false)
  })
})
