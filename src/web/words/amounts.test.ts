import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmount, sayDecimal, sayLevel, sayMoney, sayQuantity, sayShare } from './amounts.ts'

describe('figures as a memo prints them', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['274479981', '274,479,981'],
    ['-1200.50', '−1,200.50'],
    ['300652513.50', '300,652,513.50'],
    ['12345678901234567890', '12,345,678,901,234,567,890'],
  ])('%s is written %s', (amount, written) => {
    expect(sayDecimal(amount)).toBe(written)
  })

  it('puts the sign of well-known money before, the code of other money too, the unit after', () => {
    expect(sayMoney({ amount: '-5000', currency: 'USD' })).toBe('−$5,000')
    expect(sayMoney({ amount: '5000', currency: 'CNY' })).toBe('CNY\u00a05,000')
    expect(sayQuantity({ amount: '6058015', unit: 't' })).toBe('6,058,015\u00a0t')
  })

  it('gives shares two places and never writes an unknown share as a number', () => {
    expect(sayShare(0.3153)).toBe('31.53%')
    expect(sayShare(null)).toBe('not known')
    expect(sayLevel(0.95)).toBe('95%')
  })
})

describe('amounts as a person types them', () => {
  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 24n }), (amount) => {
        expect(readAmount(sayDecimal(String(amount)))).toBe(String(amount))
      }),
    )
  })

  it.each(['', '-5', '1.7m', 'about 5', '1e6', '.5'])('refuses %j', (typed) => {
    expect(readAmount(typed)).toBeUndefined()
  })
})
