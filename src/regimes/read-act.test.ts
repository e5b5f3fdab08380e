import { describe, expect, it } from 'vitest'
import { type Country, Failure } from '../model/index.ts'
import { readTransaction, type Transaction } from './index.ts'

const rajin = { country: 'KP' as Country, place: 'Rajin' }
const law = {
  claims: new Map([
    ['livelihood', { id: 'livelihood', says: 'so', question: 'So?', why: 'Because.' }],
  ]),
  places: new Map([
    ['rajin', rajin],
    ['rason', rajin],
  ]),
}
const read = (more: Omit<Transaction, 'kind'>) =>
  readTransaction({ kind: 'shipment', ...more }, law)
const goods = (line: object) => ({ goods: [{ hs: '2701', ...line }] })

function failureOf(more: Omit<Transaction, 'kind'>): Failure | undefined {
  try {
    read(more)
    return undefined
  } catch (error) {
    return error instanceof Failure ? error : undefined
  }
}

describe('reading a transaction', () => {
  it('keeps what is not given absent', () => {
    expect(read({})).toEqual({
      kind: 'shipment',
      parties: [],
      goods: [],
      via: [],
      claims: {},
      notifications: [],
      approvals: [],
    })
  })

  it('reads amounts exactly and countries to their codes', () => {
    const act = read({
      from: 'North Korea',
      to: 'CHN',
      via: [' rason '],
      goods: [
        {
          hs: '2701.11',
          origin: 'DPRK',
          quantity: { amount: '20000.5', unit: 't' },
          value: { amount: '1700000.01', currency: 'USD' },
        },
      ],
      contract: { signedOn: '2017-01-05', written: true },
      vessel: { imo: 'IMO 9074729', flag: 'Panama' },
    })
    expect(act).toMatchObject({
      from: { country: 'KP' },
      to: { country: 'CN' },
      via: [rajin],
      goods: [
        {
          hs: '270111',
          origin: 'KP',
          quantity: { dimension: 'mass', amount: 20_000_500_000n, unit: 't' },
          value: { currency: 'USD', amount: 170_000_001n },
        },
      ],
      contract: { signedOn: '2017-01-05', written: true },
      vessel: { imo: '9074729', flag: 'PA' },
    })
  })

  it.each<[string, Omit<Transaction, 'kind'>, string]>([
    ['date', { date: '2017-02-30' }, 'a day that exists, written YYYY-MM-DD, not "2017-02-30"'],
    ['jurisdiction', { jurisdiction: 'Narnia' }, 'a country by ISO 3166 code or English name'],
    ['from', { from: 'Atlantis' }, 'a country, or a place that the law files name'],
    ['via[1]', { via: ['CN', 'Atlantis'] }, 'not "Atlantis"'],
    ['goods[0].hs', { goods: [{ hs: 'coal' }] }, 'an HS code of 2, 4, 6, 8 or 10 digits'],
    ['goods[0].origin', goods({ origin: 'ZZ' }), 'a country by ISO 3166 code'],
    [
      'goods[0].quantity.unit',
      goods({ quantity: { amount: '1', unit: 'tonnes' } }),
      'one of t, kg, g',
    ],
    ['goods[0].quantity.amount', goods({ quantity: { amount: '0', unit: 't' } }), 'more than zero'],
    ['goods[0].quantity.amount', goods({ quantity: { amount: '-5', unit: 't' } }), 'not "-5"'],
    [
      'goods[0].quantity.amount',
      goods({ quantity: { amount: '0.5', unit: 'pcs' } }),
      'no finer than pcs divides',
    ],
    [
      'goods[0].value.currency',
      goods({ value: { amount: '1', currency: 'BTC' } }),
      'an ISO 4217 code',
    ],
    [
      'goods[0].value.amount',
      goods({ value: { amount: '0.001', currency: 'USD' } }),
      'no finer than USD divides',
    ],
    ['parties[0].country', { parties: [{ role: 'buyer', country: 'ZZ' }] }, 'not "ZZ"'],
    [
      'parties[0].birthDate',
      { parties: [{ role: 'buyer', birthDate: '1990-02-29' }] },
      'a day that exists',
    ],
    [
      'vessel.imo',
      { vessel: { imo: '9074728' } },
      'a seven-digit IMO number with a right check digit',
    ],
    ['vessel.flag', { vessel: { flag: 'Pirate' } }, 'not "Pirate"'],
    ['contract.signedOn', { contract: { signedOn: '2017-06-31' } }, 'a day that exists'],
    ['notifications[0].on', { notifications: [{ to: 'the Committee', on: 'soon' }] }, 'not "soon"'],
    [
      'approvals[0].on',
      { approvals: [{ by: 'the Committee', on: '1.1.2017' }] },
      'a day that exists',
    ],
    [
      'claims.nonsense',
      { claims: { nonsense: true } },
      'not a claim that the loaded law asks about',
    ],
  ])('refuses a wrong %s by name', (at, more, says) => {
    const failure = failureOf(more)
    expect(failure?.code).toBe('bad-input/field')
    expect(failure?.at).toBe(at)
    expect(failure?.message).toContain(at)
    expect(failure?.message).toContain(says)
    expect(failure?.message).toMatch(/^[^\n]+\.$/)
  })

  it('names the claims that it does know', () => {
    expect(failureOf({ claims: { nonsense: true } })?.tryThis).toBe('Use one of: livelihood.')
  })

  it('shows no more of a long wrong value than a line has room for', () => {
    expect(failureOf({ from: 'x'.repeat(5000) })?.message.length).toBeLessThan(200)
  })
})
