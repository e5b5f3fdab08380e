import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../model/index.ts'
import { addDays, daysBetween } from '../../../model/index.ts'
import type { CapStatus, ReportLine } from '../../../server/contract.ts'
import { gapsOf, spread, stepsOf, topOf } from './drawdown.ts'

const window = { from: '2017-01-01', to: '2017-12-31' } as const

function report(from: string, to: string, value: number): ReportLine {
  return {
    id: `${from} ${to}`,
    from,
    to,
    reporter: null,
    statesReporting: null,
    knownFrom: '2017-02-23T23:59:59.999Z',
    basis: '',
    grade: 'press',
    source: { title: 'a newspaper' },
    counted: 'whole',
    afterEnd: false,
    cumulative: { value },
  }
}

function capWith(reports: readonly ReportLine[]): CapStatus {
  return { window, reports: [...reports], notices: [] } as unknown as CapStatus
}

describe('what is not reported', () => {
  it('is the whole window while nothing is reported', () => {
    expect(gapsOf(capWith([]))).toEqual([{ from: '2017-01-01', to: '2017-12-31' }])
  })

  it('is what lies between and after reports', () => {
    const cap = capWith([
      report('2017-03-01', '2017-03-31', 0.5),
      report('2017-01-01', '2017-01-31', 0.3),
    ])
    expect(gapsOf(cap)).toEqual([
      { from: '2017-02-01', to: '2017-02-28' },
      { from: '2017-04-01', to: '2017-12-31' },
    ])
  })

  it('and what is reported make up the window, day for day', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 60 }))
      .map(([start, length]) => [start, Math.min(364, start + length)] as const)
    fc.assert(
      fc.property(fc.array(stretch), (stretches) => {
        const day = (offset: number) => addDays(window.from as Day, offset)
        const cap = capWith(stretches.map(([start, end]) => report(day(start), day(end), 0.1)))
        const inGaps = gapsOf(cap).reduce((sum, gap) => sum + daysBetween(gap.from, gap.to) + 1, 0)
        const covered = new Set(
          stretches.flatMap(([start, end]) =>
            Array.from({ length: end - start + 1 }, (_, i) => start + i),
          ),
        )
        expect(inGaps + covered.size).toBe(365)
      }),
    )
  })
})

describe('the figure', () => {
  it('draws only reports that give the limit, in order, under a scale that holds them', () => {
    const cap = capWith([
      report('2017-03-01', '2017-03-31', 3.44),
      report('2017-01-01', '2017-01-31', 0.3),
    ])
    expect(stepsOf(cap, 'value').map(({ share }) => share)).toEqual([0.3, 3.44])
    expect(stepsOf(cap, 'quantity')).toEqual([])
    expect(topOf(cap)).toBeGreaterThan(3.44)
    expect(topOf(capWith([]))).toBeGreaterThan(1)
  })

  it('keeps labels apart and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 })), (wanted) => {
        const places = spread(wanted, 14).toSorted((a, b) => a - b)
        for (let i = 1; i < places.length; i += 1) {
          expect((places[i] ?? 0) - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(14)
        }
      }),
    )
  })
})
