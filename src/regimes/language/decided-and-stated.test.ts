import { describe, expect, it } from 'vitest'
import { endOfDay, readDay } from '../../model/index.ts'
import {
  assess,
  type Law,
  loadLaw,
  nothingKnown,
  readTransaction,
  type Transaction,
} from '../index.ts'
import { measure, words } from '../load/testing/small-law.ts'

const day = (text: string) => readDay(text) as never
const when = '{ all: [ { act: [shipment] }, { claim: livelihood } ] }'
const base = measure('test/one')

/** A law with one ban whose condition is this. */
function lawOf(condition: string, more = ''): Law {
  const loaded = loadLaw(
    [
      { path: 'words.yml', text: words },
      { path: 'coal.yml', text: `measures:\n${base.replace(when, condition)}${more}` },
    ],
    'hash',
  )
  if (loaded.kind === 'refused') throw new Error(loaded.issues[0]?.says)
  return loaded.law
}

function ask(law: Law, act: Omit<Transaction, 'kind'>, on = '2017-01-01') {
  const read = readTransaction({ kind: 'shipment', ...act }, law)
  return assess(read, law, day(on), endOfDay(day('2020-01-01')), nothingKnown)
}

const stated = (claim: boolean | 'unknown') => ({ claims: { livelihood: claim } })

describe('what is asked, what is stated and what somebody determines', () => {
  it.each([
    ['claim', true, 'prohibited', 1],
    ['claim', 'unknown', 'not-enough-facts', 1],
    ['claim', false, 'not-caught', 0],
    ['stated', true, 'prohibited', 1],
    ['stated', 'unknown', 'not-caught', 0],
    ['stated', false, 'not-caught', 0],
    ['determined', true, 'prohibited', 1],
    ['determined', 'unknown', 'not-caught', 1],
    ['determined', false, 'not-caught', 0],
  ] as const)('%s of %s comes to %s with %i findings', (word, claim, outcome, findings) => {
    const answer = ask(
      lawOf(`{ all: [ { act: [shipment] }, { ${word}: livelihood } ] }`),
      stated(claim),
    )
    expect([answer.outcome, answer.findings.length]).toEqual([outcome, findings])
  })

  it('asks for nothing else while a determination is awaited, and says that it decides nothing', () => {
    const law = lawOf(
      '{ all: [ { act: [shipment] }, { goods: [coal] }, { determined: livelihood } ] }',
    )
    const answer = ask(law, {})
    expect([answer.outcome, answer.missing]).toEqual(['not-caught', []])
    expect(answer.findings[0]).toMatchObject({ applies: 'unknown', outcome: 'not-caught' })
    expect(answer.says).not.toContain('¶')
  })

  it('holds no act against a clause that speaks to an organ', () => {
    expect(ask(lawOf('{ no-act: it speaks to the Committee }'), stated(true)).findings).toEqual([])
  })
})

describe('acts that touch a country', () => {
  const law = lawOf('{ touches: KP }')

  it.each([
    ['from it', { from: 'KP', to: 'CN' }, 'prohibited'],
    ['through it', { from: 'RU', via: ['Rajin'], to: 'CN' }, 'prohibited'],
    ['with a party of it', { parties: [{ role: 'seller' as const, country: 'KP' }] }, 'prohibited'],
    ['with an account there', { account: { country: 'KP' } }, 'prohibited'],
    ['with both ends and all parties elsewhere', { from: 'RU', to: 'CN' }, 'not-caught'],
    ['with an end that is not known', { from: 'RU' }, 'not-enough-facts'],
    [
      'with a party of no known country',
      { from: 'RU', to: 'CN', parties: [{ role: 'seller' as const }] },
      'not-enough-facts',
    ],
  ])('go %s', (_how, act, outcome) => {
    expect(ask(law, act).outcome).toBe(outcome)
  })

  it.each([
    [{ account: { country: 'KP' } }, 'prohibited'],
    [{ account: { country: 'CN' } }, 'not-caught'],
    [{}, 'not-enough-facts'],
  ])('hold an account %j', (act, outcome) => {
    expect(ask(lawOf('{ account-in: KP }'), act).outcome).toBe(outcome)
  })
})

describe('a condition on another measure', () => {
  const later = measure('test/two')
    .replaceAll('2016-03-02', '2017-06-01')
    .replace(when, '{ no-act: nothing }')
  const law = lawOf('{ in-force: test/two }', later)

  it.each([
    ['2017-05-31', 'not-caught'],
    ['2017-06-01', 'prohibited'],
  ])('on %s comes to %s', (on, outcome) => {
    expect(ask(law, {}, on).outcome).toBe(outcome)
  })

  it('is refused where that measure is not declared', () => {
    expect(() => lawOf('{ in-force: test/none }')).toThrow('not a measure declared')
  })
})

describe('a way out of every ban of a regime', () => {
  const general = measure('test/two')
    .replace('effect: prohibits', 'effect: permits\n        reaches: regime')
    .replace(when, '{ stated: livelihood }')
    .replace(
      /grade: text\n$/,
      'grade: text\n        exemptions: [{ exemption: way, text: Way., gives: permitted-with-duties, when: { stated: livelihood }, grade: text }]\n',
    )
  const law = lawOf('{ act: [shipment] }', general)

  it('helps where it surely holds, and is not shown where it does not', () => {
    expect(ask(law, stated(true)).outcome).toBe('permitted-with-duties')
    const silent = ask(law, {})
    expect([silent.outcome, silent.findings[0]?.exemptions]).toEqual(['prohibited', []])
  })
})
