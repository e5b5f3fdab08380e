import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../model/index.ts'
import type { Assessment, MissingFact, Vocabulary } from '../../../../server/contract.ts'
import { answeredSteps, canAssess, nextStep, openSteps } from './next.ts'
import type { Asked } from './step.ts'

const words: Vocabulary = {
  kinds: [{ id: 'shipment', says: 'A shipment of goods' }],
  roles: ['buyer'],
  claims: [{ id: 'for-livelihood', question: 'Is it for livelihood?', why: 'A condition.' }],
  goods: [],
  places: [],
  countries: [{ code: 'CN', name: 'China' }],
  units: ['t'],
  currencies: ['USD'],
}

const livelihood: MissingFact = {
  fact: 'for-livelihood',
  kind: 'claim',
  question: 'Is it for livelihood?',
  why: 'A condition.',
  because: 'It has not been stated.',
  asks: ['regime/measure'],
}

function answerMissing(...missing: MissingFact[]): Assessment {
  return { missing } as unknown as Assessment
}

function asking(asked: Partial<Asked>): Asked {
  return { facts: {}, on: undefined, skipped: [], ...asked }
}

const coal = { kind: 'shipment', goods: [{ hs: '2701', origin: 'CN' }] } as const
const goods = coal.goods.map((line) => ({ ...line }))
const facts = { kind: coal.kind, goods }
const day = '2017-02-10' as Day
const optional = ['route', 'amounts', 'parties', 'contract']

describe('the next question', () => {
  it('starts with the kind, then the goods, and asks the law only then', () => {
    expect(nextStep(asking({}), words, undefined)?.step.id).toBe('kind')
    expect(canAssess(asking({ facts: { kind: 'shipment' } }), words)).toBe(false)
    expect(nextStep(asking({ facts: { kind: 'shipment' } }), words, undefined)?.step.id).toBe(
      'goods',
    )
    expect(canAssess(asking({ facts }), words)).toBe(true)
  })

  it('has no use for goods where a person passes, nor for a ship where goods go', () => {
    expect(canAssess(asking({ facts: { kind: 'passage' } }), words)).toBe(true)
    const ids = openSteps(asking({ facts }), words, false).map(({ id }) => id)
    expect(ids).toEqual(['route', 'day', 'amounts', 'parties', 'contract'])
  })

  it('leaves open what no measure misses, but never the day', () => {
    expect(nextStep(asking({ facts }), words, answerMissing())?.step.id).toBe('day')
    expect(nextStep(asking({ facts, on: day }), words, answerMissing())).toBeUndefined()
  })

  it('asks what the measures miss once the opening is done, with the measure that asks', () => {
    const asked = asking({ facts, on: day, skipped: optional })
    const next = nextStep(asked, words, answerMissing(livelihood))
    expect(next?.step.asks).toBe('Is it for livelihood?')
    expect(next?.missing?.asks).toEqual(['regime/measure'])
  })

  it('takes "not known" for an answer and never asks for what other rooms must find out', () => {
    const claims = { 'for-livelihood': 'unknown' } as const
    const asked = asking({ facts: { ...facts, claims }, on: day, skipped: optional })
    const listing: MissingFact = { ...livelihood, fact: 'party:0', kind: 'listing' }
    expect(nextStep(asked, words, answerMissing(livelihood, listing))).toBeUndefined()
    expect(answeredSteps(asked, words).at(-1)?.says(asked, words)).toBe('Not known')
  })

  it('goes back to a field that a measure misses even though its question was answered', () => {
    const missing: MissingFact = { ...livelihood, fact: 'goods[0].value', kind: 'field' }
    const asked = asking({ facts, on: day, skipped: ['route', 'parties', 'contract'] })
    expect(nextStep(asked, words, answerMissing(missing))?.step.id).toBe('amounts')
  })
})
