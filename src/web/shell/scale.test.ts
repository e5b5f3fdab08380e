import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../model/index.ts'
import { addDays } from '../../model/index.ts'
import { dayAt, scaleFor, stepOf, yearMarks } from './scale.ts'

const start = '2006-10-14' as Day
const days = fc.integer({ min: 0, max: 7000 }).map((count) => addDays(start, count))

describe('the scale of the time strip', () => {
  it('finds every date it shows again at its step', () => {
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 1 }),
        fc.option(days, { nil: undefined }),
        (law, on) => {
          const scale = scaleFor(law, [on])
          for (const day of [...law, on]) expect(dayAt(scale, stepOf(scale, day))).toBe(day)
        },
      ),
    )
  })

  it('keeps the far end for today', () => {
    const scale = scaleFor([start], [])
    expect(dayAt(scale, scale.end)).toBeUndefined()
    expect(dayAt(scale, scale.days)).toBe(scale.to)
  })

  it('never writes more than ten years', () => {
    expect(yearMarks(scaleFor([start, '2026-01-01' as Day], [])).length).toBeLessThanOrEqual(10)
    expect(yearMarks(scaleFor(['2016-03-02' as Day, '2017-08-05' as Day], []))).toEqual([
      '2016-01-01',
      '2017-01-01',
    ])
  })
})
