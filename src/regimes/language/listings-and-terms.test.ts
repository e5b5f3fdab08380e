import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Day,
  endOfDay,
  type Imo,
  readCountry,
  readDay,
  readHs,
  readMoney,
  readQuantity,
} from '../../model/index.ts'
import { type Act, type Ask, type Listing, nothingKnown } from '../index.ts'
import { compileCondition } from '../load/compile-condition.ts'
import { metListings } from '../met-listings.ts'
import type { Words } from './condition.ts'

const claim = {
  id: 'clear',
  says: 'nobody listed takes part',
  question: 'Is nobody listed?',
  why: 'A freeze asks it.',
}
const words: Words = { claims: new Map([['clear', claim]]), goods: new Map(), places: new Map() }
const day = (text: string) => readDay(text) as Day
const imo = '9163166' as Imo

const onUn: Listing = {
  id: 'un-sc:jin-teng',
  list: 'un-sc',
  caption: 'JIN TENG',
  measures: ['freeze'],
  from: day('2016-03-02'),
  until: day('2016-03-21'),
  grade: 'press',
}
const onOfac: Listing = {
  ...onUn,
  id: 'ofac-sdn:19577',
  list: 'ofac-sdn',
  from: day('2016-03-16'),
  grade: 'unconfirmed',
}
const { until: _, ...onOfacStill } = onOfac

function situation(on: string, act: Partial<Act> = {}, ask: Partial<Ask> = {}) {
  const whole: Act = {
    kind: 'insurance',
    parties: [],
    goods: [],
    via: [],
    claims: {},
    notifications: [],
    approvals: [],
    ...act,
  }
  return {
    act: whole,
    line: 0,
    on: day(on),
    knownBy: endOfDay(day('2020-01-01')),
    ask: { ...nothingKnown, ...ask },
  }
}

const hull: Ask['hull'] = () => ({ known: true, value: [onUn, onOfacStill], basis: [] })

describe('vessel-designated', () => {
  const condition = compileCondition(
    { 'vessel-designated': { under: 'freeze', list: 'un-sc', unless: 'clear' } },
    words,
  )

  it.each([
    ['2016-03-01', 'no'],
    ['2016-03-02', 'yes'],
    ['2016-03-20', 'yes'],
    ['2016-03-21', 'no'],
  ])('on %s is %s', (on, truth) => {
    expect(condition.test(situation(on, { vessel: { imo } }, { hull })).truth).toBe(truth)
  })

  it('says when the hull left the list and what another list held, with its grade', () => {
    const { because } = condition.test(situation('2016-04-10', { vessel: { imo } }, { hull }))
    expect(because).toEqual([
      'The hull left un-sc on 21 March 2016. ofac-sdn held it as JIN TENG (ofac-sdn:19577, unconfirmed).',
    ])
  })

  it('asks for the hull when it is not named, and for the claim when nothing is held of it', () => {
    expect(condition.test(situation('2016-04-10')).missing.map(({ fact }) => fact)).toEqual([
      'vessel.imo',
    ])
    const unheld = condition.test(situation('2016-04-10', { vessel: { imo } }))
    expect([unheld.truth, unheld.missing.map(({ fact }) => fact)]).toEqual(['unknown', ['clear']])
    const stated = condition.test(
      situation('2016-04-10', { vessel: { imo }, claims: { clear: true } }),
    )
    expect(stated.truth).toBe('no')
  })
})

describe('listed-party', () => {
  const condition = compileCondition(
    { 'listed-party': { under: 'freeze', unless: 'clear' } },
    words,
  )
  const parties = [{ role: 'seller', name: 'Jin Teng', ids: [] }]
  const listings: Ask['listings'] = () => ({ known: true, value: [onUn], basis: [] })

  it.each([
    [
      'a listing found outweighs the claim',
      { parties, claims: { clear: true } },
      { listings },
      'yes',
    ],
    [
      'a list that was asked and holds nobody clears',
      { parties },
      { listings: () => ({ known: true, value: [], basis: [] }) },
      'no',
    ],
    ['nobody to ask leaves it to the claim', { parties }, {}, 'unknown'],
    ['the claim settles what no list can', { parties, claims: { clear: true } }, {}, 'no'],
    ['a claim that somebody is listed catches', { parties, claims: { clear: false } }, {}, 'yes'],
    ['an act that names nobody is not caught by it', {}, {}, 'no'],
  ] as const)('%s', (_name, act, ask, truth) => {
    expect(
      condition.test(situation('2016-03-10', act as Partial<Act>, ask as Partial<Ask>)).truth,
    ).toBe(truth)
  })

  it('does not take a listing under another measure for this one', () => {
    const travel = compileCondition(
      { 'listed-party': { under: 'travel-ban', unless: 'clear' } },
      words,
    )
    expect(travel.test(situation('2016-03-10', { parties }, { listings })).truth).toBe('no')
  })
})

describe('contract-before and done-by', () => {
  const before = compileCondition({ 'contract-before': '2017-08-05' }, words)

  it.each([
    [{ signedOn: day('2017-08-04'), written: true }, 'yes', []],
    [{ signedOn: day('2017-08-05'), written: true }, 'no', []],
    [{ signedOn: day('2017-08-04'), written: false }, 'no', []],
    [{ written: true }, 'unknown', ['contract.signedOn']],
    [{ signedOn: day('2017-08-04') }, 'unknown', ['contract.written']],
    [undefined, 'unknown', ['contract.signedOn']],
  ] as const)('a contract %j is %s', (contract, truth, missing) => {
    const verdict = before.test(situation('2017-08-20', contract === undefined ? {} : { contract }))
    expect([verdict.truth, verdict.missing.map(({ fact }) => fact)]).toEqual([truth, missing])
  })

  it('done-by counts its last day', () => {
    const condition = compileCondition({ 'done-by': '2017-09-04' }, words)
    expect(condition.test(situation('2017-09-04')).truth).toBe('yes')
    expect(condition.test(situation('2017-09-05')).truth).toBe('no')
  })
})

describe('unit-value-over', () => {
  const condition = compileCondition(
    { 'unit-value-over': { amount: '500', currency: 'USD' } },
    words,
  )
  const line = (value: string | undefined, pieces?: string, currency = 'USD') => {
    const hs = readHs('57')
    if (hs === undefined) throw new Error('57')
    const money = value === undefined ? undefined : readMoney(value, currency)
    const quantity = pieces === undefined ? undefined : readQuantity(pieces, 'pcs')
    return { goods: [{ hs, ...(money && { value: money }), ...(quantity && { quantity }) }] }
  }

  it.each([
    [line('450'), 'no'],
    [line('500'), 'no'],
    [line('600'), 'yes'],
    [line('900', '2'), 'no'],
    [line('1001', '2'), 'yes'],
    [line(undefined), 'unknown'],
    [line('600', undefined, 'EUR'), 'unknown'],
  ])('case %#', (act, truth) => {
    expect(condition.test(situation('2017-01-15', act)).truth).toBe(truth)
  })
})

describe('vessel-flag and supplied-to', () => {
  const [kp, sl] = [readCountry('KP'), readCountry('SL')]

  it('turn on what is given, and ask for what is not', () => {
    if (kp === undefined || sl === undefined) throw new Error('countries')
    const flag = compileCondition({ 'vessel-flag': 'KP' }, words)
    expect(flag.test(situation('2017-01-15', { vessel: { flag: kp } })).truth).toBe('yes')
    expect(flag.test(situation('2017-01-15', { vessel: { flag: sl } })).truth).toBe('no')
    expect(flag.test(situation('2017-01-15')).missing.map(({ fact }) => fact)).toEqual([
      'vessel.flag',
    ])
    const to = compileCondition({ 'supplied-to': 'KP' }, words)
    expect(to.test(situation('2017-01-15', { to: { country: kp } })).truth).toBe('yes')
    expect(to.test(situation('2017-01-15', { to: { country: sl } })).truth).toBe('no')
    expect(to.test(situation('2017-01-15')).missing.map(({ fact }) => fact)).toEqual(['to'])
  })
})

describe('party', () => {
  const condition = compileCondition(
    { party: { role: ['partner', 'owner'], country: 'KP' } },
    words,
  )
  const [kp, cn] = [readCountry('KP'), readCountry('CN')]

  it.each([
    [[{ role: 'partner', country: kp, ids: [] }], 'yes', []],
    [[{ role: 'partner', country: cn, ids: [] }], 'no', []],
    [[{ role: 'partner', ids: [] }], 'unknown', ['parties']],
    [[{ role: 'bank', country: kp, ids: [] }], 'unknown', ['parties']],
    [[], 'unknown', ['parties']],
  ] as const)('case %#', (parties, truth, missing) => {
    const verdict = condition.test(situation('2017-01-15', { parties } as Partial<Act>))
    expect([verdict.truth, verdict.missing.map(({ fact }) => fact)]).toEqual([truth, missing])
  })
})

describe('goods by their code', () => {
  const heading = fc.stringMatching(/^(2[5-7]|72)\d\d$/)
  const codes = fc.stringMatching(/^(2[5-7]|72)(\d\d){1,3}$/)

  it('agree with holding every heading against the code one by one', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(heading, { minLength: 1, maxLength: 6 }),
        codes,
        (headings, code) => {
          const listed = headings.map((hs) => ({ hs: readHs(hs), grade: 'text' as const }))
          const goods = new Map([
            ['these', { id: 'these', says: 'these', headings: listed }],
          ]) as never
          const condition = compileCondition({ goods: ['these'] }, { ...words, goods })
          const line = { hs: readHs(code) } as Act['goods'][number]
          const slow = headings.some((hs) => code.startsWith(hs)) ? 'yes' : 'no'
          expect(condition.test(situation('2017-01-01', { goods: [line] })).truth).toBe(slow)
          const coarse = { hs: readHs(code.slice(0, 2)) } as Act['goods'][number]
          const open = headings.some((hs) => hs.startsWith(code.slice(0, 2))) ? 'unknown' : 'no'
          expect(condition.test(situation('2017-01-01', { goods: [coarse] })).truth).toBe(open)
        },
      ),
    )
  })
})

describe('the listings met', () => {
  it('tell those that stood and those that had ended', () => {
    const { act, on, ask } = situation('2016-04-10', { vessel: { imo } }, { hull })
    expect(metListings(act, on, ask).map(({ id, stands }) => [id, stands])).toEqual([
      ['un-sc:jin-teng', false],
      ['ofac-sdn:19577', true],
    ])
  })
})
