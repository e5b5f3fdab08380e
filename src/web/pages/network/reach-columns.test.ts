import { describe, expect, it } from 'vitest'
import type { ReachResult } from '../../../server/contract.ts'
import { columnsOf } from './reach-columns.ts'

const step = (from: string, to: string) => ({
  from,
  to,
  kind: 'pays' as const,
  says: `${from} pays ${to}`,
  at: 'row 1',
  grade: 'press' as const,
})

/** Only what the figure draws: the rest of an answer is left out. */
const reach = {
  from: ['Han'],
  parties: [
    { id: 'Cook', steps: 1, path: [step('Cook', 'Han')] },
    { id: 'Firm', steps: 1, path: [step('Han', 'Firm')] },
    { id: 'Aunt', steps: 2, path: [step('Cook', 'Han'), step('Cook', 'Aunt')] },
  ],
} as unknown as ReachResult

describe('the columns of the figure', () => {
  it('has the listed first, and each party beside the one it is reached from', () => {
    const { parties, more } = columnsOf(reach, 5)
    expect(parties.map(({ id, step: at, before }) => [id, at, before])).toEqual([
      ['Han', 0, undefined],
      ['Cook', 1, 'Han'],
      ['Firm', 1, 'Han'],
      ['Aunt', 2, 'Cook'],
    ])
    expect(more).toEqual([0, 0, 0])
  })

  it('says how many there is no room for', () => {
    expect(columnsOf(reach, 1).more).toEqual([0, 1, 0])
  })
})
