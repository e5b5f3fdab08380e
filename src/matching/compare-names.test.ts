import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from './index.ts'

const score = (one: string, two: string, schema?: string): number =>
  compareNames(one, two, schema).score

describe('two names of one party', () => {
  it.each([
    ['Quist, Valdor', 'Valdor Quist', 'Person'],
    ['Dr Valdor Quist', 'Valdor Quist', 'Person'],
    ['ValdorQuist', 'Valdor Quist', 'Person'],
    ["Valdor O'Brel", 'Valdor OBrel', 'Person'],
    ['Valdorr Qiust', 'Valdor Quist', 'Person'],
    ['Abd al-Rahman Quist', 'Abdulrahman Quist', 'Person'],
    ['QUIST DOO', 'Quist d.o.o.', 'Company'],
    ['MV Xanthe Brel', 'Xanthe Brel', 'Vessel'],
    ['Valdor Marrow Quist', 'Valdor Quist', 'Person'],
    ['Valdors Quistovs', 'Valdors Quistov', 'Person'],
    ['Ben Quist', 'Benjamin Quist', 'Person'],
    ['U.S. Bank of Quist', 'United States Bank of Quist', 'Company'],
    ['Societate cu Răspundere Limitată Quist', 'Quist SRL', 'Company'],
    ['Завод Валдор', 'Valdor Plant', 'Company'],
  ])('%s and %s score over a half', (one, two, schema) => {
    expect(score(one, two, schema)).toBeGreaterThan(0.5)
  })
})

describe('two names of two parties', () => {
  it.each([
    ['Valdor Quist', 'Xanthe Quist', 'Person'],
    ['George Bush', 'George Habbash', 'Person'],
    ['Corp', 'Marrow Brel Corp', 'Company'],
    ['Mohammed', 'Mohammed Valdor Quist', 'Person'],
    ['Xanthe 2', 'Xanthe 3', 'Vessel'],
    ['Quist Fund II', 'Quist Fund III', 'Company'],
    ['Bank of Chile', 'Bank of China', 'Company'],
    ['Quist Systems Ltd', 'Quist Ltd', 'Company'],
  ])('%s and %s score under a half', (one, two, schema) => {
    expect(score(one, two, schema)).toBeLessThan(0.5)
  })
})

describe('the score', () => {
  it('takes what is left out for less than what is contradicted', () => {
    const whole = 'Valdor Marrow Quist'
    expect(score('Valdor Quist', whole, 'Person')).toBeGreaterThan(
      score('Valdor Harbin Quist', whole, 'Person'),
    )
  })

  it('takes a branch abroad for another body sooner than another legal form', () => {
    expect(score('Banco Quist', 'Banco Quist Chile', 'Company')).toBeLessThan(
      score('Banco Quist', 'Banco Quist SA', 'Company'),
    )
  })

  it('is highest for equal names and higher for the longer of them', () => {
    expect(score('Valdor Quist', 'Valdor Quist')).toBeGreaterThan(
      score('Valdor Quist', 'Valdor Quixt'),
    )
    expect(score('Valdor Marrow Quist', 'Valdor Marrow Quist')).toBeGreaterThan(
      score('Valdor Quist', 'Valdor Quist'),
    )
  })

  it('is 0 and says so where nothing is shared', () => {
    expect(compareNames('Valdor', 'Xanthe')).toEqual({
      score: 0,
      because: ['No word of the one is in the other.'],
      evidence: [],
    })
  })

  it('names the words that met, that are missing and that contradict', () => {
    const kinds = compareNames('Valdor Harbin Quist', 'Valdor Marrow Quist', 'Person').evidence.map(
      ({ kind }) => kind,
    )
    expect([...new Set(kinds)].sort()).toEqual(['conflict', 'met'])
    const left = compareNames('Valdor Quist', 'Valdor Marrow Quist', 'Person').evidence
    expect(left.map(({ kind }) => kind)).toContain('missing')
  })

  it('lies between 0 and 1 and is the same both ways, for any two texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, two) => {
        const found = score(one, two)
        expect(found).toBeGreaterThanOrEqual(0)
        expect(found).toBeLessThanOrEqual(1)
        expect(score(two, one)).toBe(found)
      }),
      { numRuns: 40 },
    )
  })
})
