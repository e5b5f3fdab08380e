import { describe, expect, it } from 'vitest'
import { isBirthDate, readScreening, screeningBody, writeScreening } from './screening.ts'

const whole =
  'name=%EA%B3%A0+Ko&schema=Person&born=1954-03&country=KP&gender=male&id=X1&list=un-sc%2Ceu-fsf&threshold=0.8&limit=100&ofac=1&since=2016-03-02'

describe('a screening in the address', () => {
  it('comes back as it was written', () => {
    const written = Object.entries(writeScreening(readScreening(new URLSearchParams(whole))))
    const params = written.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
    expect(new URLSearchParams(params).toString()).toBe(whole)
  })

  it('becomes the body that the server takes', () => {
    expect(screeningBody(readScreening(new URLSearchParams(whole)), {})).toEqual({
      name: '고 Ko',
      schema: 'Person',
      birthDate: '1954-03',
      country: 'KP',
      gender: 'male',
      id: 'X1',
      list: ['un-sc', 'eu-fsf'],
      threshold: 0.8,
      limit: 100,
      ofac: true,
    })
  })

  it('asks nothing without a name or a number', () => {
    expect(screeningBody(readScreening(new URLSearchParams('born=1954')), {})).toBeUndefined()
  })

  it.each(['threshold=2', 'threshold=many', 'limit=0', 'born=some+day'])(
    'leaves out what cannot be read: %s',
    (words) => {
      const asked = readScreening(new URLSearchParams(`name=Ko&${words}`))
      expect(screeningBody(asked, {})).toEqual({ name: 'Ko' })
    },
  )
})

describe('a date of birth', () => {
  it.each([
    ['1954', true],
    ['1954-03', true],
    ['1954-03-02', true],
    ['1954-13', false],
    ['1954-02-30', false],
    ['54', false],
    ['2 March 1954', false],
  ])('%s can be asked: %s', (text, can) => {
    expect(isBirthDate(text)).toBe(can)
  })
})
