import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isCurrency,
  isUnit,
  readMoney,
  readQuantity,
  sayMoney,
  sayQuantity,
  unitNames,
  writeMoney,
  writeQuantity,
} from './index.ts'

describe('reading a quantity', () => {
  it.each([
    ['20000', 't', 'mass', 20_000_000_000n],
    ['0.000001', 't', 'mass', 1n],
    ['1.5', 'kg', 'mass', 1500n],
    ['7', 'g', 'mass', 7n],
    ['500000.125', 'bbl', 'barrels', 500_000_125n],
    ['1', 'm3', 'volume', 1_000_000n],
    ['1', 'l', 'volume', 1000n],
    ['12', 'pcs', 'count', 12n],
    ['50000', 'persons', 'heads', 50_000n],
    ['007', 'g', 'mass', 7n],
    ['1.500000000', 'kg', 'mass', 1500n],
    ['-3', 't', 'mass', -3_000_000n],
    ['123456789012345678901234', 'g', 'mass', 123_456_789_012_345_678_901_234n],
  ] as const)('takes %s %s exactly', (amount, unit, dimension, smallest) => {
    expect(readQuantity(amount, unit)).toEqual({ dimension, amount: smallest, unit })
  })

  it.each([
    ['20000', 'tonnes', 'the unit is unknown'],
    ['20000', 'T', 'units keep their case'],
    ['20000', '', 'there is no unit'],
    ['0.0000001', 't', 'finer than a gram'],
    ['0.5', 'pcs', 'half a piece'],
    ['1.5', 'g', 'finer than a gram'],
    ['20,000', 't', 'separators'],
    ['2e4', 't', 'an exponent'],
    ['.5', 't', 'no digit before the point'],
    ['5.', 't', 'no digit after the point'],
    ['+5', 't', 'a plus sign'],
    [' 5', 't', 'a blank'],
    ['', 't', 'nothing'],
    ['Infinity', 't', 'not a number'],
    ['0x10', 't', 'not decimal'],
    ['1234567890123456789012345', 'g', 'more than 24 digits'],
  ])('refuses %j %j: %s', (amount, unit) => {
    expect(readQuantity(amount, unit)).toBeUndefined()
  })

  it('knows its own units and no other', () => {
    expect(unitNames.filter((unit) => !isUnit(unit))).toEqual([])
    expect(isUnit('tonnes')).toBe(false)
    expect(isUnit('toString')).toBe(false)
  })

  it('writes a quantity in another unit of its dimension', () => {
    const given = readQuantity('1.5', 't')
    expect(given && writeQuantity(given)).toEqual({ amount: '1.5', unit: 't' })
    expect(given && writeQuantity(given, 'kg')).toEqual({ amount: '1500', unit: 'kg' })
    expect(given && writeQuantity(given, 'g')).toEqual({ amount: '1500000', unit: 'g' })
  })
})

describe('reading money', () => {
  it.each([
    ['1700000', 'USD', 170_000_000n],
    ['0.01', 'USD', 1n],
    ['1.10', 'EUR', 110n],
    ['1.1000', 'EUR', 110n],
    ['150', 'JPY', 150n],
    ['150.00', 'JPY', 150n],
    ['1.555', 'KWD', 1555n],
    ['0.001', 'BHD', 1n],
    ['-5', 'USD', -500n],
    ['0', 'USD', 0n],
  ])('takes %s %s exactly', (amount, currency, smallest) => {
    expect(readMoney(amount, currency)).toEqual({ currency, amount: smallest })
  })

  it.each([
    ['0.001', 'USD'],
    ['0.5', 'JPY'],
    ['0.0001', 'KWD'],
    ['1', 'usd'],
    ['1', 'XYZ'],
    ['1', 'US dollar'],
    ['1', ''],
    ['1,000', 'USD'],
    ['$1', 'USD'],
    ['', 'USD'],
  ])('refuses %j %j', (amount, currency) => {
    expect(readMoney(amount, currency)).toBeUndefined()
  })

  it.each([
    ['USD', true],
    ['CNY', true],
    ['KPW', true],
    ['usd', false],
    ['BTC', false],
    ['', false],
    ['constructor', false],
  ])('says of %j as a currency: %s', (code, isOne) => {
    expect(isCurrency(code)).toBe(isOne)
  })
})

describe('saying amounts', () => {
  it.each([
    ['274479981', 'USD', '$274,479,981'],
    ['999', 'USD', '$999'],
    ['1000', 'USD', '$1,000'],
    ['1234567.5', 'USD', '$1,234,567.5'],
    ['0', 'USD', '$0'],
    ['1000000', 'EUR', 'EUR 1,000,000'],
    ['1000000', 'JPY', 'JPY 1,000,000'],
    ['1000.125', 'KWD', 'KWD 1,000.125'],
  ])('says %s %s as %s', (amount, currency, says) => {
    const money = readMoney(amount, currency)
    expect(money && sayMoney(money)).toBe(says)
  })

  it.each([
    ['6058015', 't', '6,058,015 t'],
    ['1000.000125', 't', '1,000.000125 t'],
    ['0.5', 'bbl', '0.5 bbl'],
  ])('says %s %s as %s', (amount, unit, says) => {
    const quantity = readQuantity(amount, unit)
    expect(quantity && sayQuantity(quantity)).toBe(says)
  })
})

describe('amounts', () => {
  const smallest = fc.bigInt({ min: -(10n ** 23n), max: 10n ** 23n })
  const units = fc.constantFrom(...unitNames)
  const currencies = fc.constantFrom('USD', 'EUR', 'CNY', 'JPY', 'KRW', 'KWD', 'TND')

  it('come back the same when a quantity is written and read', () => {
    fc.assert(
      fc.property(smallest, units, (amount, unit) => {
        const known = readQuantity('1', unit)
        const given = { dimension: known?.dimension ?? 'mass', amount, unit }
        const written = writeQuantity(given)
        expect(readQuantity(written.amount, written.unit)).toEqual(given)
      }),
    )
  })

  it('come back the same when money is written and read', () => {
    fc.assert(
      fc.property(smallest, currencies, (amount, currency) => {
        const written = writeMoney({ currency, amount })
        expect(readMoney(written.amount, written.currency)).toEqual({ currency, amount })
      }),
    )
  })

  it('are written the one way: no zeros at either end, no bare point, no exponent', () => {
    fc.assert(
      fc.property(smallest, currencies, (amount, currency) => {
        expect(writeMoney({ currency, amount }).amount).toMatch(/^(0|-?(0|[1-9]\d*)(\.\d*[1-9])?)$/)
      }),
    )
  })

  it('are the same however many zeros are hung on behind', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 0, max: 99 }),
        fc.nat({ max: 9 }),
        (whole, cents, zeros) => {
          const text = `${whole}.${String(cents).padStart(2, '0')}`
          expect(readMoney(`${text}${'0'.repeat(zeros)}`, 'USD')).toEqual(readMoney(text, 'USD'))
        },
      ),
    )
  })

  it('lose their separators and sign of unit and are the number again', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), (amount) => {
        const money = { currency: 'USD', amount }
        const said = sayMoney(money)
        expect(said.replace(/[$,]/g, '')).toBe(writeMoney(money).amount)
        expect(said).toMatch(/^\$\d{1,3}(,\d{3})*(\.\d{1,2})?$/)
      }),
    )
  })
})
