import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binds, forces, milder, outcomes, worse } from './outcome.ts'

describe('outcomes', () => {
  it('stand worst first, a ban before all and nothing last', () => {
    expect(outcomes).toEqual([
      'prohibited',
      'over-cap',
      'approval-required',
      'not-enough-facts',
      'within-cap',
      'permitted-with-duties',
      'not-caught',
    ])
  })

  it.each([
    ['prohibited', 'not-caught', 'prohibited'],
    ['over-cap', 'prohibited', 'prohibited'],
    ['not-enough-facts', 'approval-required', 'approval-required'],
    ['within-cap', 'not-enough-facts', 'not-enough-facts'],
    ['not-caught', 'permitted-with-duties', 'permitted-with-duties'],
    ['within-cap', 'within-cap', 'within-cap'],
  ] as const)('of %s and %s the stricter is %s', (left, right, stricter) => {
    expect(worse(left, right)).toBe(stricter)
  })

  const some = fc.constantFrom(...outcomes)

  it('have one stricter and one milder of any two, whichever is named first', () => {
    fc.assert(
      fc.property(some, some, (left, right) => {
        expect(worse(left, right)).toBe(worse(right, left))
        expect(milder(left, right)).toBe(milder(right, left))
        expect(new Set([worse(left, right), milder(left, right)])).toEqual(new Set([left, right]))
        expect(outcomes.indexOf(worse(left, right))).toBeLessThanOrEqual(
          outcomes.indexOf(milder(left, right)),
        )
      }),
    )
  })

  it('come to the same worst in whatever order they are held together', () => {
    fc.assert(
      fc.property(some, some, some, (one, two, three) => {
        expect(worse(worse(one, two), three)).toBe(worse(one, worse(two, three)))
      }),
    )
  })
})

describe('force', () => {
  it('binds where the Council decides, and nowhere else', () => {
    expect(forces.filter(binds)).toEqual(['B', 'B-DPRK', 'BC'])
  })
})
