import { describe, expect, it } from 'vitest'
import { toy } from '../testing/toy.ts'
import { displace } from './displace.ts'

describe('the toy, to four decimals', () => {
  it('has 44 unenforced, the marginal values, and the threshold', () => {
    const { before, links } = displace(toy())
    expect(before.unenforced).toBeCloseTo(44, 10)
    expect(before.leakage).toBeCloseTo(0.44, 10)
    expect(links.map(({ marginalValue }) => marginalValue.toFixed(4))).toEqual([
      '18.6667',
      '38.0000',
      '37.3333',
      '20.6667',
    ])
    for (const { perverseAbove } of links) expect(perverseAbove).toBeCloseTo(1.1333333333, 9)
  })

  it.each([
    ['the second to 0.9', [[2, 0.9]], '14.3681', '11.1752', 7 / 9, '8.8071'],
    ['the first to 1', [[1, 1]], '5.1447', '3.8585', 3 / 4, '1.4276'],
    ['the third to 0.9', [[3, 0.9]], '14.3598', '11.4879', 4 / 5, '11.4152'],
    [
      'all to 0.9, of which the first is there',
      [
        [1, 0.9],
        [2, 0.9],
        [3, 0.9],
        [4, 0.9],
      ],
      '29.5180',
      '19.6787',
      2 / 3,
      '34.9839',
    ],
  ] as const)('tightens %s', (_, changes, gross, displaced, ratio, fall) => {
    const proposed = changes.map(([host, enforcement]) => ({ id: `h${host}`, enforcement }))
    const found = displace(toy(proposed))
    expect(found.grossLoss.toFixed(4)).toBe(gross)
    expect(found.displaced.toFixed(4)).toBe(displaced)
    expect(found.diversionRatio).toBeCloseTo(ratio, 12)
    expect((found.before.unenforced - found.after.unenforced).toFixed(4)).toBe(fall)
  })

  it('diverts nothing where nothing is changed', () => {
    expect(displace(toy())).toMatchObject({ grossLoss: 0, displaced: 0, diversionRatio: null })
  })
})
