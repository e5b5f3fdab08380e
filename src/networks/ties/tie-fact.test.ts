import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type endOfDay, grades, type Instant, type RecordedFact } from '../../model/index.ts'
import { readStructure } from '../structure/read-structure.ts'
import { holdsOn, type Tie } from './tie.ts'
import { factOfTie, retractionOfTie, tiesOfFacts, tieText } from './tie-fact.ts'
import { tieKindNames } from './tie-kinds.ts'

const takenIn = '2024-05-01T10:00:00.000Z' as Instant
const later = '2024-06-01T00:00:00.000Z' as Instant

function recorded(tie: Tie, id: string): RecordedFact {
  return { ...factOfTie(tie, takenIn), id, recorded: 1 }
}

/** Ties that say more or less: each field there or not. */
const drawn = fc
  .record(
    {
      kind: fc.constantFrom(...tieKindNames.filter((kind) => kind !== 'owns' && kind !== 'votes')),
      validFrom: fc.constantFrom('2019-02-28', '2020-02-29'),
      grade: fc.constantFrom(...grades),
      contested: fc.constant('Denied in court.'),
      source: fc.record({ title: fc.constantFrom('Register', 'Leaflet, "sic"') }),
    },
    { requiredKeys: ['kind'] },
  )
  .map((tie) => ({ from: 'A', to: 'B', ...tie }))
const stake = fc
  .integer({ min: 0, max: 100 })
  .map((share) => ({ kind: 'owns' as const, from: 'A', to: 'B', share }))

describe('a tie as a fact', () => {
  it('says the same after a stay in the store', () => {
    fc.assert(
      fc.property(fc.oneof(drawn, stake), (given) => {
        const [tie] = readStructure({ listed: [], shares: {}, ties: [given] }).ties
        if (tie === undefined) throw new Error('no tie')
        const [held] = tiesOfFacts([recorded(tie, 'x')])
        expect(held === undefined ? '' : tieText(held)).toBe(tieText(tie))
      }),
      { numRuns: 100 },
    )
  })

  it('is known until it is taken back, and by then as it was', () => {
    const tie: Tie = { kind: 'pays', from: 'A', to: 'B', span: {}, at: 'row 1' }
    const fact = recorded(tie, 'x')
    const [held] = tiesOfFacts([fact])
    if (held === undefined) throw new Error('no tie')
    const back = { ...retractionOfTie(held, 'A mistake.', later), id: 'y', recorded: 2 }
    const [ended] = tiesOfFacts([fact, back])
    const on = '2024-07-01' as Parameters<typeof endOfDay>[0]
    const stands = (known: string) =>
      ended !== undefined && holdsOn(ended.span, on, known as Instant)
    expect(stands('2024-05-31T00:00:00.000Z')).toBe(true)
    expect(stands('2024-06-01T00:00:00.000Z')).toBe(false)
    expect(stands('2024-04-30T00:00:00.000Z')).toBe(false)
  })
})
