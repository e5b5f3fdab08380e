import Type, { type TSchema } from 'typebox'
import { describe, expect, it } from 'vitest'
import { badInput, Failure } from '../model/index.ts'
import { TransactionSchema } from '../regimes/index.ts'
import { checkShape } from './check-shape.ts'

function complaintOf(schema: TSchema, value: unknown): { at?: string; says?: string } {
  try {
    checkShape(schema, value, (at, says) => badInput(at, `${says}.`))
    return {}
  } catch (error) {
    return error instanceof Failure ? { at: error.at ?? '', says: error.message } : {}
  }
}

const act = (more: object) => ({ kind: 'shipment', ...more })

describe('a transaction of the wrong shape is refused in a sentence', () => {
  it.each<[unknown, string, string]>([
    [
      act({ colour: 'red' }),
      'colour',
      'colour is not a known field; expected one of kind, date, jurisdiction, parties, goods, from, to, via,',
    ],
    [
      act({ goods: [{ hs: '2701', weight: 1 }] }),
      'goods[0].weight',
      'goods[0].weight is not a known field; expected one of hs, description, origin, quantity, value.',
    ],
    [{}, 'kind', 'kind is missing; expected one of shipment, registration,'],
    [
      act({ goods: [{ hs: '2701' }, {}] }),
      'goods[1].hs',
      'goods[1].hs is missing; expected HS code of 2, 4, 6, 8 or 10 digits.',
    ],
    [
      act({ goods: [{ hs: '27', quantity: { unit: 't' } }] }),
      'goods[0].quantity.amount',
      'goods[0].quantity.amount is missing; expected a decimal string without sign or separators',
    ],
    [{ kind: 'swim' }, 'kind', 'kind must be one of shipment, registration,'],
    [
      act({ parties: [{ role: 'friend' }] }),
      'parties[0].role',
      'parties[0].role must be one of seller, buyer,',
    ],
    [act({ date: 20170210 }), 'date', 'date must be a string, not 20170210.'],
    [act({ goods: {} }), 'goods', 'goods must be an array, not {}.'],
    [act({ goods: ['2701'] }), 'goods[0]', 'goods[0] must be an object, not "2701".'],
    [act({ via: ['CN', 7] }), 'via[1]', 'via[1] must be a string, not 7.'],
    [
      act({ contract: { written: 'yes' } }),
      'contract.written',
      'contract.written must be a boolean, not "yes".',
    ],
    [
      act({ goods: [{ hs: '27', quantity: { amount: '-5', unit: 't' } }] }),
      'goods[0].quantity.amount',
      'goods[0].quantity.amount must be a decimal string without sign or separators, such as "20000", not "-5".',
    ],
    [
      act({ goods: [{ hs: '27', quantity: { amount: 20000, unit: 't' } }] }),
      'goods[0].quantity.amount',
      'goods[0].quantity.amount must be a string, not 20000.',
    ],
    [act({ from: '' }), 'from', 'from must be a country'],
    [act({ claims: { x: 'maybe' } }), 'claims.x', 'claims.x must be '],
    ['shipment', '', 'The input must be an object, not "shipment".'],
    [null, '', 'The input must be an object, not null.'],
    [[], '', 'The input must be an object, not [].'],
    [undefined, '', 'The input must be an object, not nothing.'],
  ])('%j', (value, at, says) => {
    const complaint = complaintOf(TransactionSchema, value)
    expect(complaint.at).toBe(at)
    expect(complaint.says?.slice(0, says.length)).toBe(says)
    expect(complaint.says).toMatch(/^[^\n]+\.$/)
  })

  it('that shows no more of a long value than a line has room for', () => {
    expect(complaintOf(TransactionSchema, { kind: 'x'.repeat(10_000) }).says?.length).toBeLessThan(
      600,
    )
  })
})

describe('checking a shape', () => {
  it('gives the very value back when it is right', () => {
    const value = act({ goods: [{ hs: '2701' }] })
    expect(checkShape(TransactionSchema, value, badInput)).toBe(value)
  })

  it('turns nothing into something else to make it fit', () => {
    const schema = Type.Object({ n: Type.Integer() })
    expect(complaintOf(schema, { n: '5' }).says).toBe('n must be an integer, not "5".')
    expect(complaintOf(schema, { n: 5.5 }).says).toBe('n must be an integer, not 5.5.')
    expect(complaintOf(schema, { n: 5 })).toEqual({})
  })

  it('names a field inside any of several shapes', () => {
    const schema = Type.Object({
      inside: Type.Array(Type.Union([Type.Null(), Type.Object({ day: Type.String() })])),
    })
    expect(complaintOf(schema, { inside: [null, { day: 'x' }] })).toEqual({})
    expect(complaintOf(schema, { inside: [null, 3] }).at).toBe('inside[1]')
  })

  it('names a field with a slash or a tilde in it as it was written', () => {
    const schema = Type.Object({}, { additionalProperties: Type.String() })
    expect(complaintOf(schema, { 'a/b': 1 }).at).toBe('a/b')
    expect(complaintOf(schema, { 'a~b': 1 }).at).toBe('a~b')
  })
})
