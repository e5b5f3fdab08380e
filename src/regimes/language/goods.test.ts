import { describe, expect, it } from 'vitest'
import { type Day, endOfDay, type Hs, readDay } from '../../model/index.ts'
import { type Act, nothingKnown } from '../index.ts'
import { compileCondition } from '../load/compile-condition.ts'
import { type Situation, UnknownWord, type Words } from './condition.ts'

const words: Words = {
  claims: new Map(),
  goods: new Map([
    [
      'coal',
      {
        id: 'coal',
        says: 'coal',
        headings: [
          { hs: '2701' as Hs, grade: 'transposed' as const },
          { hs: '2704' as Hs, grade: 'unconfirmed' as const },
        ],
      },
    ],
    ['iron', { id: 'iron', says: 'iron ore', headings: [{ hs: '2601' as Hs, grade: 'text' }] }],
  ]),
  places: new Map(),
}
const on = readDay('2017-01-01') as Day

function situation(hs: string | undefined, kind: Act['kind'] = 'shipment'): Situation {
  const act: Act = {
    kind,
    parties: [],
    goods: hs === undefined ? [] : [{ hs: '0101' as Hs }, { hs: hs as Hs }],
    via: [],
    claims: {},
    notifications: [],
    approvals: [],
  }
  const base = { act, on, knownBy: endOfDay(on), ask: nothingKnown }
  return hs === undefined ? base : { ...base, line: 1 }
}

describe('goods', () => {
  const coal = compileCondition({ goods: ['coal'] }, words)
  const either = compileCondition({ goods: ['coal', 'iron'] }, words)

  it.each([
    ['2701', 'yes', 'HS 2701 falls under 2701: coal.'],
    ['270111', 'yes', 'HS 270111 falls under 2701: coal.'],
    ['2601', 'no', 'HS 2601 is under no heading of coal.'],
    ['27', 'unknown', 'HS 27 is coarser than heading 2701 (coal).'],
    ['2704', 'unknown', 'Whether heading 2704 counts as coal is unconfirmed.'],
    ['270400', 'unknown', 'Whether heading 2704 counts as coal is unconfirmed.'],
  ])('of HS %s are coal: %s', (hs, truth, because) => {
    expect(coal.test(situation(hs))).toMatchObject({ truth, because: [because] })
  })

  it('ask for the heading of the very line that is open', () => {
    expect(coal.test(situation('27')).missing).toMatchObject([
      { fact: 'goods[1].hs', kind: 'field', question: expect.stringContaining('coal') },
    ])
  })

  it('ask what the goods are where none are named', () => {
    const verdict = coal.test(situation(undefined))
    expect(verdict.truth).toBe('unknown')
    expect(verdict.missing.map(({ fact }) => fact)).toEqual(['goods'])
  })

  it('hold when any one of several classes does', () => {
    expect(either.test(situation('2601')).truth).toBe('yes')
    expect(either.test(situation('2701')).truth).toBe('yes')
    expect(either.test(situation('2602')).truth).toBe('no')
    expect(either.says).toBe('the goods are coal or iron ore')
  })

  it('are looked at line by line', () => {
    expect(coal.perLine).toBe(true)
  })

  it('of a class that no file declares are an unknown word', () => {
    expect(() => compileCondition({ goods: ['gold'] }, words)).toThrow(
      '"gold" is not a class of goods declared in a law file',
    )
  })
})

describe('the kind of an act', () => {
  const condition = compileCondition({ act: ['shipment', 'port-call'] }, words)

  it.each([
    ['shipment', 'yes', 'The act is a shipment.'],
    ['port-call', 'yes', 'The act is a port-call.'],
    ['payment', 'no', 'The act is a payment, not a shipment or port-call.'],
  ] as const)('%s is %s', (kind, truth, because) => {
    const verdict = condition.test(situation(undefined, kind))
    expect(verdict).toEqual({ truth, because: [because], missing: [] })
  })

  it('does not turn on goods', () => {
    expect(condition.perLine).toBe(false)
  })
})

describe('a condition', () => {
  it.each([
    [{ colour: 'red' }, '"colour" is not a condition; expected one of all, any, not, act'],
    [{}, '{} is not a condition'],
    [{ act: ['shipment'], goods: ['coal'] }, '"act" is not a condition'],
    ['act', '"act" is not a condition'],
    [null, 'null is not a condition'],
    [{ act: ['swimming'] }, '"act"'],
    [{ act: [] }, '"act"'],
    [{ goods: 'coal' }, '"goods"'],
    [{ all: { act: ['shipment'] } }, '"all"'],
    [{ any: [] }, '"any"'],
    [{ not: { all: [{ colour: 'red' }] } }, '"colour" is not a condition'],
  ])('%j is refused in a sentence', (node, says) => {
    expect(() => compileCondition(node, words)).toThrow(UnknownWord)
    expect(() => compileCondition(node, words)).toThrow(says)
  })
})
