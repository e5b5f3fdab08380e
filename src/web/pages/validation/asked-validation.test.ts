import { describe, expect, it } from 'vitest'
import { readValidation, writeValidation } from './asked-validation.ts'

describe('the validation in an address', () => {
  it.each([
    ['sample=100', { sample: 100, threshold: undefined, seed: undefined, lists: [] }],
    [
      'sample=20&threshold=0.8&seed=7&list=un-sc,ofac-sdn',
      { sample: 20, threshold: 0.8, seed: 7, lists: ['un-sc', 'ofac-sdn'] },
    ],
    [
      'sample=20&threshold=2&seed=-1',
      { sample: 20, threshold: undefined, seed: undefined, lists: [] },
    ],
    ['', undefined],
    ['sample=0', undefined],
    ['sample=201', undefined],
    ['sample=1.5', undefined],
    ['sample=many', undefined],
  ])('%s', (address, asked) => {
    expect(readValidation(new URLSearchParams(address))).toEqual(asked)
  })

  it('is written as it is read', () => {
    const asked = { sample: 20, threshold: 0.8, seed: 7, lists: ['un-sc'] }
    const written = Object.entries(writeValidation(asked)).map(([name, value]) => [
      name,
      `${value}`,
    ])
    expect(readValidation(new URLSearchParams(written))).toEqual(asked)
  })
})
