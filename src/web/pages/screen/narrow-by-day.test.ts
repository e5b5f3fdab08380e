import { describe, expect, it } from 'vitest'
import type { Day } from '../../../model/index.ts'
import type { Result } from '../../../server/contract.ts'
import { narrowByDay } from './narrow-by-day.ts'

const result = (id: string, listedOn: string | null): Result => ({
  id,
  list: 'demo',
  caption: id,
  schema: 'Person',
  score: 1,
  name: id,
  nameQuality: 'strong',
  because: [],
  evidence: [],
  program: '',
  listedOn,
})

describe('only what was listed since a day', () => {
  const results = [result('a', '2016-03-02'), result('b', null), result('c', '2013-01-22')]

  it.each([
    [undefined, ['a', 'b', 'c'], 0, 0],
    ['2016-03-02' as Day, ['a', 'b'], 1, 1],
    ['2017-01-01' as Day, ['b'], 2, 1],
  ])('since %s shows %j', (since, ids, earlier, undated) => {
    const narrowed = narrowByDay(results, since)
    expect(narrowed.shown.map(({ id }) => id)).toEqual(ids)
    expect(narrowed).toMatchObject({ earlier, undated })
  })
})
