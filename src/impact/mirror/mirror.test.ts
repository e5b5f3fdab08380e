import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareMirrors,
  knownLookAlikes,
  statementOf,
  suspectMixUps,
  type TradeRow,
} from '../index.ts'
import { discrepancyOf } from './index-of-discrepancy.ts'

const margin = { taken: 0.08, most: 0.2 }
const row = (more: Partial<TradeRow>): TradeRow => ({
  reporter: 'AAA',
  partner: 'BBB',
  flow: 'export',
  commodity: '2701',
  period: '2016',
  value: 100,
  source: 'a source',
  ...more,
})
const mirrored = row({ reporter: 'BBB', partner: 'AAA', flow: 'import', value: 110 })

describe('a mirror check', () => {
  it('takes freight off the importer: 100 against 110 at 8 percent is 101.2 and 0.005964', () => {
    const [flow] = compareMirrors([row({}), mirrored], margin).flows
    const [pair] = flow?.pairs ?? []
    expect(pair).toMatchObject({
      kind: 'mirror',
      rows: [1, 2],
      value: { first: 100, second: 101.2, discrepancy: 0.005964, logGap: -0.09531 },
    })
    expect(pair?.value?.range).toEqual({ atNone: 0.047619, atMost: 0.06383 })
  })

  it('sets two sources of one side beside each other and takes no mean', () => {
    const two = [
      row({ reporter: 'AAA(mirror,X)', value: 2700 }),
      row({ reporter: 'AAA(mirror,Y)', value: 4562 }),
    ]
    const [flow] = compareMirrors(two, margin).flows
    expect(flow?.pairs[0]).toMatchObject({ kind: 'conflict', value: { first: 2700, second: 4562 } })
    expect(flow?.pairs[0]?.value?.discrepancy).toBeCloseTo(0.2564, 4)
    expect(flow?.statements.map(({ value }) => value)).toEqual([2700, 4562])
  })

  it('leaves a figure alone that nothing stands against, and one without a figure uncompared', () => {
    expect(compareMirrors([row({})], margin)).toEqual({ flows: [], alone: 1 })
    const silent = { ...mirrored, value: undefined }
    expect(compareMirrors([row({}), silent], margin).flows[0]?.pairs[0]?.value).toBeNull()
  })

  it('measures apart from 0 to 1, the same both ways', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        const found = discrepancyOf(one, other)
        expect(found).toBe(discrepancyOf(other, one))
        if (found !== null) expect(found >= 0 && found <= 1).toBe(true)
        else expect([one, other]).toEqual([0, 0])
      }),
    )
  })
})

describe('a confusion of two countries', () => {
  const suspect = (...rows: readonly TradeRow[]) =>
    suspectMixUps(
      rows.map((one, index) => statementOf(one, index + 1)),
      knownLookAlikes,
    )

  it('is suspected where the name fits both, where both have the same figure, and where one jumps', () => {
    expect(suspect(row({ partner: 'Korea' }))).toHaveLength(1)
    expect(suspect(row({ partner: 'PRK' }), row({ partner: 'KOR' }))).toMatchObject([
      { row: 2, other: 1 },
    ])
    const jump = suspect(
      row({ reporter: 'PRK(mirror,X)', value: 100 }),
      row({ reporter: 'PRK(mirror,Y)', value: 900 }),
    )
    expect(jump).toMatchObject([{ row: 2 }])
  })

  it('is not suspected of other countries, nor of a figure a little larger', () => {
    expect(suspect(row({}), row({ partner: 'CCC' }))).toEqual([])
    const near = [row({ reporter: 'PRK(a)', value: 100 }), row({ reporter: 'PRK(b)', value: 130 })]
    expect(suspect(...near)).toEqual([])
  })
})
