import { describe, expect, it } from 'vitest'
import type { SourceDetail } from '../../../server/contract.ts'
import { countPoints } from './count-scale.ts'

type Version = SourceDetail['held'][number]

const version = (name: string, publishedAt: string | null, records: number): Version => ({
  version: name,
  publishedAt,
  fetchedAt: '2026-03-01T00:00:00.000Z',
  recorded: 1,
  records,
  added: 0,
  changed: 0,
  removed: 0,
  dropped: 0,
  droppedBy: {},
  issues: [],
  files: [],
  status: name === 'half' ? 'quarantined' : 'usable',
  releasable: false,
  serves: false,
})

describe('versions along their days', () => {
  it('run from the oldest to the newest', () => {
    const points = countPoints([
      version('half', null, 500),
      version('two', '2026-01-30', 1000),
      version('one', '2025-12-31', 990),
    ])
    expect(points.map(({ version: name, at }) => [name, at])).toEqual([
      ['one', 0],
      ['two', 0.5],
      ['half', 1],
    ])
    expect(points.map(({ isHeldBack }) => isHeldBack)).toEqual([false, false, true])
  })

  it('a single one stands in the middle, none is none', () => {
    expect(countPoints([version('one', null, 1)])[0]?.at).toBe(0.5)
    expect(countPoints([])).toEqual([])
  })
})
