import { describe, expect, it } from 'vitest'
import { jaroWinkler } from './jaro-winkler.ts'
import { ofacScore } from './ofac-score.ts'
import { soundex } from './soundex.ts'

describe('soundex', () => {
  it.each([
    ['Robert', 'R163'],
    ['Rupert', 'R163'],
    ['Ashcraft', 'A261'],
    ['Tymczak', 'T522'],
    ['Pfister', 'P236'],
    ['Lee', 'L000'],
  ])('%s is %s', (word, code) => {
    expect(soundex(word)).toBe(code)
  })
})

describe('Jaro-Winkler', () => {
  it.each([
    ['MARTHA', 'MARHTA', 0.9611],
    ['DWAYNE', 'DUANE', 0.84],
    ['DIXON', 'DICKSONX', 0.8133],
  ])('of %s and %s is %d', (one, two, score) => {
    expect(jaroWinkler(one, two)).toBeCloseTo(score, 3)
  })
})

describe('the OFAC emulation', () => {
  it.each([
    ['Valdor Quist', 'VALDOR QUIST', 100],
    ['Quist, Valdor', 'Valdor Quist', 100],
    ['Xanthe Quist', 'Marrow Brel', 0],
    ['', 'Valdor', 0],
  ])('gives %j against %j %d', (query, listed, score) => {
    expect(ofacScore(query, listed)).toBe(score)
  })

  it('lets no name of another first letter in', () => {
    expect(ofacScore('Kuist', 'Quist')).toBe(0)
  })
})
