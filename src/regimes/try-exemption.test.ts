import { describe, expect, it } from 'vitest'
import {
  type Day,
  endOfDay,
  type Hs,
  type Money,
  type Quantity,
  readDay,
  readMoney,
  readQuantity,
} from '../model/index.ts'
import { type Balance, type Cap, type Law, type Measure, nothingKnown } from './index.ts'
import { no, type Situation, unknown, type Verdict, yes } from './language/condition.ts'
import type { Exemption } from './law.ts'
import { tryExemption } from './try-exemption.ts'

const day = (text: string) => readDay(text) as Day
const on = day('2017-02-10')
const dollars = (amount: string) => readMoney(amount, 'USD') as Money
const tonnes = (amount: string) => readQuantity(amount, 't') as Quantity
const cap = {
  id: 'test/cap',
  title: 'the ceiling',
  per: 'all',
  window: { kind: 'fixed', from: day('2017-01-01'), to: day('2017-12-31') },
  limits: { value: dollars('1000'), quantity: tonnes('100') },
  rule: 'whichever-is-lower',
} as Partial<Cap> as Cap
const law = { caps: new Map([[cap.id, cap]]) } as Partial<Law> as Law
const measure = { paragraph: '1' } as Measure
const fact = { fact: 'livelihood', kind: 'claim', question: 'So?', why: 'Because.' } as const
const verdicts = { yes: yes('It is so.'), no: no('It is not so.'), unknown: unknown('Open.', fact) }

function exemption(truth: Verdict['truth'], more: Partial<Exemption> = {}): Exemption {
  return {
    id: 'e',
    text: 'Livelihood.',
    gives: 'permitted-with-duties',
    when: { says: 'so', perLine: false, test: () => verdicts[truth] },
    caps: [],
    duties: [],
    grade: 'text',
    ...more,
  }
}

const used = (least: string, most = least): Balance => ({
  value: {
    least: dollars(least).amount,
    most: dollars(most).amount,
    limit: dollars('1000').amount,
    currency: 'USD',
  },
  reportedThrough: day('2017-01-31'),
  says: 'As reported.',
})
const usedTonnes = (least: string, most = least): Balance => ({
  ...used('0'),
  quantity: {
    least: tonnes(least).amount,
    most: tonnes(most).amount,
    limit: tonnes('100').amount,
    unit: 't',
    dimension: 'mass',
  },
})

function situation(
  balance?: Balance,
  line: object = {},
  approvals: { by: string }[] = [],
): Situation {
  const goods = [{ hs: '2701' as Hs, value: dollars('200'), quantity: tonnes('20'), ...line }]
  return {
    act: {
      kind: 'shipment',
      parties: [],
      goods,
      via: [],
      claims: {},
      notifications: [],
      approvals,
    },
    line: 0,
    on,
    knownBy: endOfDay(on),
    ask:
      balance === undefined
        ? nothingKnown
        : { ...nothingKnown, balance: () => ({ known: true, value: balance, basis: [] }) },
  }
}

const tried = (given: Exemption, here = situation()) => tryExemption(given, measure, law, here, [0])
const capped = (truth: Verdict['truth'], more: Partial<Exemption> = {}) =>
  exemption(truth, { gives: 'within-cap', caps: ['test/cap'], ...more })

describe('an exemption', () => {
  it.each([
    ['yes', 'yes', []],
    ['no', 'no', []],
    ['unknown', 'unknown', ['livelihood']],
  ] as const)('whose condition is %s helps: %s', (truth, helps, missing) => {
    const answer = tried(exemption(truth))
    expect(answer.helps).toBe(helps)
    expect(answer.gives).toBe('permitted-with-duties')
    expect(answer.missing.map((one) => one.fact)).toEqual(missing)
  })

  it('that is unconfirmed would help if confirmed, and does not help', () => {
    expect(tried(exemption('yes', { grade: 'unconfirmed' })).helps).toBe('would-help-if-confirmed')
    expect(tried(capped('yes', { grade: 'unconfirmed' }), situation(used('0'))).helps).toBe(
      'would-help-if-confirmed',
    )
    expect(tried(exemption('no', { grade: 'unconfirmed' })).helps).toBe('no')
  })

  it.each([
    [[], 'approval-required'],
    [[{ by: 'the Secretariat' }], 'approval-required'],
    [[{ by: 'the Committee' }], 'permitted-with-duties'],
    [[{ by: 'the Secretariat' }, { by: 'the Committee' }], 'permitted-with-duties'],
  ])('that needs the approval of the Committee gives, with %j, %s', (approvals, gives) => {
    const needs = exemption('yes', { approval: { by: 'the Committee' } })
    expect(tried(needs, situation(undefined, {}, approvals))).toMatchObject({ helps: 'yes', gives })
  })
})

describe('an exemption under a ceiling', () => {
  it.each<[string, Balance | undefined, object, string, string, string[]]>([
    ['nothing is used', used('0'), {}, 'yes', 'within-cap', []],
    ['it reaches the limit to the cent', used('800'), {}, 'yes', 'within-cap', []],
    ['it passes the limit by a cent', used('800.01'), {}, 'no', 'over-cap', []],
    ['the limit is passed already', used('1200'), {}, 'no', 'over-cap', []],
    ['it fits by value and passes by quantity', usedTonnes('81'), {}, 'no', 'over-cap', []],
    ['it fits by both', usedTonnes('80'), {}, 'yes', 'within-cap', []],
    [
      'a report runs across the day',
      used('700', '900'),
      {},
      'unknown',
      'within-cap',
      ['balance:test/cap'],
    ],
    ['it fits on the most that may be used', used('700', '800'), {}, 'yes', 'within-cap', []],
    ['it passes on the least that is used', used('900', '5000'), {}, 'no', 'over-cap', []],
    ['no ledger is asked', undefined, {}, 'unknown', 'within-cap', ['balance:test/cap']],
    [
      'its value is not told',
      used('0'),
      { value: undefined },
      'unknown',
      'within-cap',
      ['goods[0].value'],
    ],
    [
      'its value is in another currency',
      used('0'),
      { value: readMoney('200', 'CNY') },
      'unknown',
      'within-cap',
      ['goods[0].value'],
    ],
    [
      'its quantity is not told',
      usedTonnes('0'),
      { quantity: undefined },
      'unknown',
      'within-cap',
      ['goods[0].quantity'],
    ],
    [
      'its quantity is in barrels',
      usedTonnes('0'),
      { quantity: readQuantity('20', 'bbl') },
      'unknown',
      'within-cap',
      ['goods[0].quantity'],
    ],
    [
      'it passes by quantity, its value not told',
      usedTonnes('90'),
      { value: undefined },
      'no',
      'over-cap',
      [],
    ],
  ])('where %s', (_what, balance, line, helps, gives, missing) => {
    const answer = tried(capped('yes'), situation(balance, line))
    expect(answer.helps).toBe(helps)
    expect(answer.gives).toBe(gives)
    expect(answer.missing.map((one) => one.fact)).toEqual(missing)
  })

  it('of which nothing is reported is unknown, with the room unknown and not whole', () => {
    const silent: Balance = { ...used('0'), says: 'Nothing was reported.' }
    const { reportedThrough: _none, ...unreported } = silent
    const answer = tried(capped('yes'), situation(unreported))
    expect(answer.helps).toBe('unknown')
    expect(answer.cap).toMatchObject({ headroom: null, reportedThrough: null })
    expect(answer.because).toContain('Nothing was reported.')
  })

  it('names the limit of which the larger share is used, and the room under both', () => {
    const both = { ...usedTonnes('30'), ...{ value: used('290').value } } as Balance
    expect(tried(capped('yes'), situation(both)).cap).toMatchObject({
      binding: 'quantity',
      headroom: { value: { amount: '710' }, quantity: { amount: '70', unit: 't' } },
      limits: { value: { amount: '1000' }, quantity: { amount: '100' } },
      reportedThrough: '2017-01-31',
    })
    const even = { ...usedTonnes('30'), ...{ value: used('300').value } } as Balance
    expect(tried(capped('yes'), situation(even)).cap?.binding).toBe('value')
  })

  it('asks for what is open in its condition and in its ceiling', () => {
    const answer = tried(capped('unknown'))
    expect(answer.helps).toBe('unknown')
    expect(answer.missing.map((one) => one.fact)).toEqual(['livelihood', 'balance:test/cap'])
  })

  it('is over whether or not its condition is known to hold', () => {
    expect(tried(capped('unknown'), situation(used('900')))).toMatchObject({
      helps: 'no',
      gives: 'over-cap',
    })
  })

  it('whose condition fails is a ban, however much room there is', () => {
    const answer = tried(capped('no'), situation(used('0')))
    expect(answer).toMatchObject({ helps: 'no', gives: 'prohibited', missing: [] })
    expect(answer.cap).toBeUndefined()
  })

  it('whose windows do not hold the day does not help, and says so', () => {
    const late = { ...situation(used('0')), on: day('2018-01-01') }
    const answer = tried(capped('yes', { paragraph: '1(b)' }), late)
    expect(answer).toMatchObject({ helps: 'no', gives: 'prohibited', missing: [] })
    expect(answer.because).toEqual(['No window of the ceiling in ¶1(b) holds 2018-01-01.'])
  })

  it.each([
    ['2016-12-31', 'no'],
    ['2017-01-01', 'yes'],
    ['2017-12-31', 'yes'],
    ['2018-01-01', 'no'],
  ])('counts the first and the last day of its window: %s helps: %s', (text, helps) => {
    expect(tried(capped('yes'), { ...situation(used('0')), on: day(text) }).helps).toBe(helps)
  })
})
