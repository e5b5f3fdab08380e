import { describe, expect, it } from 'vitest'
import type { DisplaceAnswer } from '../../../server/contract.ts'
import { layOutFlows, mostBars } from './flow-layout.ts'

const host = (id: string, before: number, after: number, level = 0.5) => ({
  id,
  name: id,
  kind: 'host' as const,
  volumeBefore: before,
  volumeAfter: after,
  enforcementBefore: 0.5,
  enforcementAfter: level,
  marginalValue: 0,
  perverseAbove: 2,
  leakageRisesAbove: 2,
  tightenUpTo: 1,
  diversion: 0.5,
})

function answerOf(
  hosts: DisplaceAnswer['hosts'],
  flows: DisplaceAnswer['flows'],
  exit: readonly [number, number],
): DisplaceAnswer {
  // Only what the figure draws: the rest of an answer is left out.
  const state = { volumes: {}, total: 0, unenforced: 0, leakage: 0 }
  return {
    hosts,
    flows,
    before: { ...state, exit: exit[0] },
    after: { ...state, exit: exit[1] },
  } as unknown as DisplaceAnswer
}

describe('the flows drawn', () => {
  const moved = answerOf(
    [host('A', 60, 40, 0.9), host('B', 20, 35)],
    [
      { from: 'A', to: 'B', amount: 15 },
      { from: 'A', to: null, amount: 5 },
    ],
    [20, 25],
  )

  it('fill every bar by what stays, leaves and comes', () => {
    const { bars, bands } = layOutFlows(moved)
    for (const bar of bars) {
      const sum = (side: 'from' | 'to') =>
        bands
          .filter((band) => (side === 'from' ? band.fromName : band.toName) === bar.name)
          .reduce((all, band) => all + band[side].height, 0)
      expect(sum('from')).toBeCloseTo(bar.left.height, 9)
      expect(sum('to')).toBeCloseTo(bar.right.height, 9)
    }
    expect(bands.map(({ kind }) => kind)).toEqual(['stays', 'stays', 'stays', 'moves', 'gives-up'])
  })

  it('put the hosts of many together, never those that change', () => {
    const many = Array.from({ length: 30 }, (_, at) => host(`H${at}`, 30 - at, 30 - at))
    const hosts = [...many, host('small', 0.1, 0.05, 0.9)]
    const { bars } = layOutFlows(answerOf(hosts, [], [1, 1]))
    expect(bars).toHaveLength(mostBars + 1)
    expect(bars.map(({ name }) => name)).toContain('small')
    expect(bars.at(-2)?.name).toBe('20 other hosts')
  })
})
