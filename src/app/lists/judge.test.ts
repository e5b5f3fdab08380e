import { describe, expect, it } from 'vitest'
import type { Source } from '../../sources/index.ts'
import { reasonToQuarantine } from './judge.ts'
import type { ParseReport } from './parse-report.ts'

const source: Pick<Source, 'title' | 'bounds'> = {
  title: 'The test list',
  bounds: { records: [100, 2000], mostRemoved: 0.2, mostDropped: 0.01 },
}

const clean: ParseReport = { dropped: 0, droppedBy: {}, issues: [], files: [] }
const counts = { records: 1000, added: 0, changed: 0, removed: 0 }

describe('a version', () => {
  it.each([
    ['like the one before', counts, clean, 1000, undefined],
    ['first of its list', { ...counts, added: 1000 }, clean, undefined, undefined],
    ['without a record', { ...counts, records: 0 }, clean, 1000, 'The file holds no record.'],
    [
      'with too few records',
      { ...counts, records: 99 },
      clean,
      undefined,
      'The file holds 99 records; The test list never had fewer than 100.',
    ],
    [
      'with too many',
      { ...counts, records: 2001 },
      clean,
      undefined,
      'The file holds 2001 records; no more than 2000 are expected.',
    ],
    [
      'that lost half',
      { ...counts, records: 500, removed: 500 },
      clean,
      1000,
      '500 of 1000 records are gone; an update that takes off more than 20% waits for a person.',
    ],
    ['that lost a fifth', { ...counts, records: 800, removed: 200 }, clean, 1000, undefined],
    [
      'that dropped many',
      { ...counts, records: 980 },
      { ...clean, dropped: 20 },
      1000,
      '20 of 1000 records could not be used; no more than 1% may be dropped.',
    ],
    [
      'that was cut off',
      counts,
      { ...clean, broken: 'The file ends in the middle.' },
      1000,
      'The file ends in the middle.',
    ],
  ])('%s is judged so', (_what, given, report, before, reason) => {
    expect(reasonToQuarantine(source as Source, given, report, before)).toBe(reason)
  })
})
