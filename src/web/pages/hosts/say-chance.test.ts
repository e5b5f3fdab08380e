import { expect, it } from 'vitest'
import { sayChance } from './say-chance.ts'

it.each([
  [null, 'not known'],
  [0, 'under 0.1%'],
  [0.00001, 'under 0.1%'],
  [0.505, '50.5%'],
  [0.99995, 'over 99.9%'],
  [1, 'over 99.9%'],
])('a chance of %s reads %s', (chance, says) => {
  expect(sayChance(chance)).toBe(says)
})
