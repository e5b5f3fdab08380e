import { expect, it } from 'vitest'
import type { Day } from '../../../model/index.ts'
import type { Screening } from '../../../server/contract.ts'
import { writeMemo } from './screen-memo.ts'

const screening: Screening = {
  says: 'One listing may be Ko Hwa Ram.',
  query: { name: 'Ko Hwa Ram', threshold: 0.7 },
  results: [
    {
      id: 'demo:1',
      list: 'demo',
      caption: 'KO, Hwa Ram',
      schema: 'Person',
      score: 0.987,
      name: 'KO, Hwa Ram',
      nameQuality: 'strong',
      because: ['"ko" met.'],
      evidence: [],
      program: 'DEMO',
      listedOn: '2016-03-02',
    },
  ],
  more: 2,
  lists: [
    {
      id: 'demo',
      title: 'Demonstration list',
      version: '7',
      publishedAt: null,
      fetchedAt: '2026-11-20T09:12:00.000Z',
      records: 3,
      reconstructed: true,
    },
  ],
  warnings: ['The list is reconstructed.'],
  basis: { engine: '0.1.0', recorded: 3, law: 'l', figures: 'f', lists: { demo: 'abc' } },
}

it('says question, answer, reasons, lists with their age, and that it is no clearance', () => {
  const memo = writeMemo(screening, { on: '2016-04-10' as Day }, '2026-11-22')
  for (const line of [
    'Screening, 22 November 2026',
    '  Name: Ko Hwa Ram',
    '  On: 10 April 2016',
    '  The list is reconstructed.',
    '1. KO, Hwa Ram (demo:1), Person',
    '   score 0.98; listed 2 March 2016; DEMO',
    '   - "ko" met.',
    '2 more at or over the threshold are not in this memo.',
    '  demo abc',
  ]) {
    expect(memo.split('\n')).toContain(line)
  }
  expect(memo).toContain('taken in 20 November 2026, 3 records, reconstructed')
  expect(memo).toContain('no clearance')
})
