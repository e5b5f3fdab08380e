import { describe, expect, it } from 'vitest'
import type { Country } from '../../model/index.ts'
import { mostAdded, sidesOf } from './sides.ts'

const listed = {
  schema: 'Person',
  births: [{ value: '1954-03-02' }],
  countries: ['KP'],
  genders: ['male'],
}

describe('a date of birth', () => {
  it.each([
    ['1954-03-02', { value: '1954-03-02' }, 1],
    ['1954', { value: '1954-03-02' }, 1],
    ['1954-03', { value: '1954-03-02' }, 1],
    ['1954-02-03', { value: '1954-03-02' }, 1],
    ['1954-07-02', { value: '1954-03-02' }, -1],
    ['1955-03-02', { value: '1954-03-02' }, -1],
    ['1971', { value: '1954' }, -1],
    ['1956', { value: '1955', isApproximate: true as const }, 1],
    ['1961', { value: '1960', until: '1963' }, 1],
    ['1990', { value: '1960', until: '1963' }, -1],
  ])('%s against %j speaks %d', (birthDate, birth, sign) => {
    const [evidence] = sidesOf({ birthDate }, { ...listed, births: [birth] })
    expect(Math.sign(evidence?.weight ?? 0)).toBe(sign)
  })

  it('is no evidence where either side is silent or unreadable', () => {
    expect(sidesOf({}, listed)).toEqual([])
    expect(sidesOf({ birthDate: '1954' }, { ...listed, births: [] })).toEqual([])
    expect(sidesOf({ birthDate: 'long ago' }, listed)).toEqual([])
  })

  it('counts the closest of several', () => {
    const births = [{ value: '1970' }, { value: '1954' }]
    expect(sidesOf({ birthDate: '1954' }, { ...listed, births })[0]?.weight).toBeGreaterThan(0)
  })
})

describe('country, gender and schema', () => {
  it('speak for and against', () => {
    const weights = (query: Parameters<typeof sidesOf>[0]): readonly number[] =>
      sidesOf(query, listed).map(({ weight }) => Math.sign(weight))
    expect(weights({ countries: ['kp' as Country], gender: 'M' })).toEqual([1, 1])
    expect(weights({ countries: ['RU' as Country], gender: 'female' })).toEqual([-1, -1])
    expect(
      sidesOf({ schema: 'Person' }, { ...listed, schema: 'LegalEntity' })[0]?.weight,
    ).toBeLessThan(0)
  })

  it('never add more than is allowed for when looking', () => {
    const query = { birthDate: '1954-03-02', countries: ['KP' as Country], gender: 'male' }
    const sum = sidesOf(query, listed).reduce((total, { weight }) => total + weight, 0)
    expect(sum).toBeLessThanOrEqual(mostAdded(query))
  })
})
