import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day, Instant } from '../../model/index.ts'
import type { ListVersion } from '../../store/index.ts'
import { servingOn, standsOn } from './serving.ts'

function version(name: string, publishedAt: string, more: Partial<ListVersion> = {}): ListVersion {
  return {
    list: 'test-list',
    version: name,
    rawHash: name.padEnd(64, '0'),
    publishedAt: `${publishedAt}T00:00:00.000Z` as Instant,
    fetchedAt: '2026-01-01T00:00:00.000Z' as Instant,
    recorded: 1,
    records: 1,
    added: 0,
    changed: 0,
    removed: 0,
    status: { kind: 'usable' },
    ...more,
  }
}

const day = (text: string) => text as Day
const instant = (text: string) => `${text}T12:00:00.000Z` as Instant
const [early, late] = [version('early', '2016-03-01'), version('late', '2018-01-01')]

describe('the version that serves', () => {
  it.each([
    ['the last one public on the day', '2017-06-01', '2026-01-01', 'early', false],
    ['the newest on a later day', '2020-06-01', '2026-01-01', 'late', false],
    ['none that was not known by then', '2020-06-01', '2017-01-01', 'early', false],
    ['the earliest, reconstructed, before the first', '2010-06-01', '2026-01-01', 'early', true],
    [
      'the earliest, reconstructed, where none was known',
      '2020-06-01',
      '2010-01-01',
      'early',
      true,
    ],
  ])('is %s', (_what, on, knownBy, name, isReconstructed) => {
    const [serving] = servingOn([late, early], day(on), instant(knownBy))
    expect([serving?.version.version, serving?.isReconstructed]).toEqual([name, isReconstructed])
  })

  it('is never one in quarantine, and is one that was released', () => {
    const bad = version('late', '2018-01-01', { status: { kind: 'quarantined', reason: 'Empty.' } })
    const released = version('late', '2018-01-01', {
      status: { kind: 'released', reason: 'Read.' },
    })
    const serve = (versions: readonly ListVersion[]) =>
      servingOn(versions, day('2020-01-01'), instant('2026-01-01'))[0]?.version.version
    expect(serve([early, bad])).toBe('early')
    expect(serve([bad])).toBeUndefined()
    expect(serve([early, released])).toBe('late')
  })

  it('goes by the day it was fetched where the publisher gives none', () => {
    const { publishedAt: _, ...undated } = version('undated', '2018-01-01')
    const [serving] = servingOn([undated], day('2025-01-01'), instant('2026-06-01'))
    expect(serving?.isReconstructed).toBe(true)
  })

  it('does not depend on the order in which versions are given, and is one a list', () => {
    const versions = fc.array(
      fc.record({ month: fc.integer({ min: 1, max: 12 }), list: fc.constantFrom('a', 'b') }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(versions, fc.integer({ min: 1, max: 12 }), (given, month) => {
        const held = given.map((one, index) =>
          version(`${index}`, `2020-${String(one.month).padStart(2, '0')}-01`, {
            list: one.list,
            recorded: index,
          }),
        )
        const on = day(`2020-${String(month).padStart(2, '0')}-15`)
        const found = servingOn(held, on, instant('2026-01-01'))
        expect(servingOn([...held].reverse(), on, instant('2026-01-01'))).toEqual(found)
        expect(found.map(({ list }) => list)).toEqual(
          [...new Set(held.map(({ list }) => list))].sort(),
        )
      }),
    )
  })
})

describe('a designation', () => {
  it.each([
    ['of an earlier day stands', { designatedOn: '2016-03-02' }, true],
    ['of a later day does not', { designatedOn: '2016-03-11' }, false],
    ['without a day stands', {}, true],
    ['ended by the day does not', { designatedOn: '2016-03-02', delistedOn: '2016-03-10' }, false],
    ['that ends later stands', { designatedOn: '2016-03-02', delistedOn: '2016-03-21' }, true],
  ])('%s', (_what, days, stands) => {
    expect(standsOn(days, day('2016-03-10'), instant('2026-01-01'))).toBe(stands)
  })

  it('that was not yet known does not stand', () => {
    expect(standsOn({ designatedOn: '2016-03-02' }, day('2016-03-10'), instant('2016-03-01'))).toBe(
      false,
    )
  })
})
