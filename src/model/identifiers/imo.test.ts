import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readImo } from './imo.ts'

describe('reading an IMO number', () => {
  it.each([
    ['9074729', '9074729'],
    ['IMO 9074729', '9074729'],
    ['IMO9074729', '9074729'],
    ['imo: 9074729', '9074729'],
    ['IMO-9074729', '9074729'],
    ['  9074729 ', '9074729'],
  ])('takes %j', (text, imo) => {
    expect(readImo(text)).toBe(imo)
  })

  it.each([
    ['9074728', 'the check digit is 9'],
    ['907472', 'six digits'],
    ['90747290', 'eight digits'],
    ['MMSI 9074729', 'another kind of number'],
    ['9074729 X', 'letters behind it'],
    ['9 074 729', 'blanks inside'],
    ['', 'nothing'],
  ])('refuses %j: %s', (text) => {
    expect(readImo(text)).toBeUndefined()
  })
})

describe('the check digit', () => {
  const hulls = fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 })
    .map(([first = 0, ...rest]) => {
      const digits = [first === 0 ? 9 : first, ...rest]
      const sum = digits.reduce((total, digit, index) => total + digit * (7 - index), 0)
      return `${digits.join('')}${sum % 10}`
    })

  it('is the one digit of ten that agrees with the six before it', () => {
    fc.assert(
      fc.property(hulls, (hull) => {
        const taken = [...'0123456789'].filter((last) => readImo(hull.slice(0, 6) + last))
        expect(taken).toEqual([hull.slice(6)])
      }),
    )
  })

  it('finds one wrong digit wherever its weight lets it', () => {
    fc.assert(
      fc.property(
        hulls,
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 1, max: 9 }),
        (hull, place, more) => {
          const wrong = (Number(hull[place]) + more) % 10
          const text = `${hull.slice(0, place)}${wrong}${hull.slice(place + 1)}`
          const isSeen =
            text.startsWith('0') || ((wrong - Number(hull[place])) * (7 - place)) % 10 !== 0
          expect(readImo(text) === undefined).toBe(isSeen)
        },
      ),
    )
  })

  it('finds two neighbours that changed places, unless they differ by nothing that shows', () => {
    fc.assert(
      fc.property(hulls, fc.integer({ min: 0, max: 4 }), (hull, place) => {
        const [one = '', two = ''] = [hull[place], hull[place + 1]]
        const text = `${hull.slice(0, place)}${two}${one}${hull.slice(place + 2)}`
        expect(readImo(text)).toBe(one === two ? hull : undefined)
      }),
    )
  })
})
