import { describe, expect, it } from 'vitest'
import { type Day, endOfDay, readDay } from '../model/index.ts'
import {
  assess,
  type Law,
  loadLaw,
  nothingKnown,
  readTransaction,
  type Transaction,
} from './index.ts'

const clause = (id: string, force: string, effect: string, more = '') => `
      - clause: ${id}
        text: Text of ${id}.
        force: ${force}
        effect: ${effect}
        when: { all: [ { act: [shipment] }, { goods: [coal] } ] }
        grade: text
${more}`
const exempt = (id: string, gives: string, when: string, more = 'grade: text') =>
  `        exemptions: [ { exemption: ${id}, text: E., gives: ${gives}, when: ${when}, ${more} } ]\n`
const measure = (id: string, clauses: string) => `
  - measure: test/${id}
    title: ${id}
    subject: coal
    document: Doc
    paragraph: '${id.length}'
    adopted: 2016-01-01
    from: 2016-01-01
    grade: text
    source: { title: Source }
    clauses:${clauses}`
const words = `
regimes:
  - regime: test
    title: Test
    target: KP
    authority: { id: body, body: Body, binds: all }
    addressee: { who: States, nationalAct: not held }
    completeThrough: 2026-01-01
    notHeld: [The rest is not held.]
claims:
  - { claim: one, says: one holds, question: One?, why: One counts. }
  - { claim: two, says: two holds, question: Two?, why: Two counts. }
goods:
  - { goods: coal, says: coal, headings: [ { hs: '2701', grade: text, source: { title: a tariff } } ] }
`

function lawOf(...measures: string[]): Law {
  const loaded = loadLaw([{ path: 'a.yml', text: `${words}measures:${measures.join('')}` }], 'hash')
  if (loaded.kind === 'refused') throw new Error(JSON.stringify(loaded.issues))
  return loaded.law
}

const on = readDay('2017-02-10') as Day
function ask(law: Law, more: Partial<Transaction> = {}) {
  const act = readTransaction({ kind: 'shipment', goods: [{ hs: '2701' }], ...more }, law)
  return assess(act, law, on, endOfDay(on), nothingKnown)
}

const ban = clause('ban', 'B', 'prohibits')
const duty = clause('duty', 'B', 'requires')
const open = clause(
  'open',
  'B',
  'prohibits',
  exempt('e', 'permitted-with-duties', '{ claim: one }'),
)
const wish = clause('wish', 'H', 'urges')

describe('an assessment', () => {
  it('is of nothing caught where no clause applies, and says what is not held', () => {
    const answer = ask(lawOf(measure('a', ban)), { goods: [{ hs: '2601' }] })
    expect(answer).toMatchObject({ outcome: 'not-caught', findings: [], missing: [] })
    expect(answer.says).toBe('On 10 February 2017 this shipment was caught by no measure loaded.')
    expect(answer.notLoaded).toEqual(['The rest is not held.'])
    expect(answer.lawCompleteThrough).toBe('2026-01-01')
    expect(answer.caution).toContain('not a clearance')
  })

  it('comes to the strictest of its binding findings, and shows that one first', () => {
    const answer = ask(lawOf(measure('a', duty), measure('bb', open), measure('ccc', ban)))
    expect(answer.outcome).toBe('prohibited')
    expect(answer.findings.map(({ clause: id, outcome }) => [id, outcome])).toEqual([
      ['ban', 'prohibited'],
      ['open', 'not-enough-facts'],
      ['duty', 'permitted-with-duties'],
    ])
    expect(answer.says).toBe('On 10 February 2017 this shipment was prohibited (Doc ¶3).')
  })

  it('asks for no facts where they could not change it any more', () => {
    expect(ask(lawOf(measure('a', open), measure('bb', ban))).missing).toEqual([])
  })

  it('never turns on a clause that only urges, which is shown after those that bind', () => {
    const law = lawOf(measure('a', `${wish}${clause('note', 'I', 'clarifies')}`))
    const answer = ask(law)
    expect(answer.outcome).toBe('not-caught')
    expect(answer.findings.map(({ force, outcome }) => [force, outcome])).toEqual([
      ['H', 'not-caught'],
      ['I', 'not-caught'],
    ])
    const both = ask(lawOf(measure('a', wish), measure('bb', duty)))
    expect(both.outcome).toBe('permitted-with-duties')
    expect(both.findings.map(({ force }) => force)).toEqual(['B', 'H'])
  })

  it.each([
    ['H', 'not-caught'],
    ['P', 'not-caught'],
    ['R', 'not-caught'],
    ['I', 'not-caught'],
    ['B', 'prohibited'],
    ['B-DPRK', 'prohibited'],
    ['BC', 'prohibited'],
  ])('of a ban with force %s is %s', (force, outcome) => {
    expect(ask(lawOf(measure('a', clause('ban', force, 'prohibits')))).outcome).toBe(outcome)
  })

  it('holds each line of goods against the law by itself', () => {
    const law = lawOf(measure('a', ban))
    const answer = ask(law, { goods: [{ hs: '2601' }, { hs: '2701' }, { hs: '27' }] })
    expect(answer.outcome).toBe('prohibited')
    expect(answer.findings.map(({ goods, applies, outcome }) => [goods, applies, outcome])).toEqual(
      [
        [[1], 'yes', 'prohibited'],
        [[2], 'unknown', 'not-enough-facts'],
      ],
    )
  })

  it('names the open fact of each line', () => {
    const answer = ask(lawOf(measure('a', ban)), {
      goods: [{ hs: '27' }, { hs: '2601' }, { hs: '27' }],
    })
    expect(answer.outcome).toBe('not-enough-facts')
    expect(answer.missing.map(({ fact }) => fact)).toEqual(['goods[0].hs', 'goods[2].hs'])
    expect(answer.says).toContain('2 facts are missing, first: Are the goods coal?')
  })

  it('asks for a fact once, with every measure that asks, in their order', () => {
    const two = clause(
      'two',
      'B',
      'prohibits',
      exempt('e', 'within-cap', '{ all: [ { claim: two }, { claim: one } ] }'),
    )
    const law = lawOf(measure('a', open), measure('bb', two))
    const answer = ask(law, { goods: [{ hs: '2701' }, { hs: '2701' }] })
    expect(answer.missing.map(({ fact, asks }) => [fact, asks])).toEqual([
      ['one', ['test/a', 'test/bb']],
      ['two', ['test/bb']],
    ])
    expect(answer.missing[0]).toMatchObject({ question: 'One?', because: 'Not stated: one holds.' })
  })

  it('takes the mildest of the exemptions that surely help', () => {
    const two = `        exemptions:
          - { exemption: e, text: E., gives: approval-required, when: { claim: one }, grade: text }
          - { exemption: f, text: F., gives: permitted-with-duties, when: { claim: two }, grade: text }
`
    const law = lawOf(measure('a', clause('ban', 'B', 'prohibits', two)))
    expect(ask(law, { claims: { one: true } }).outcome).toBe('approval-required')
    expect(ask(law, { claims: { one: true, two: true } }).outcome).toBe('permitted-with-duties')
    expect(ask(law, { claims: { one: false, two: false } }).outcome).toBe('prohibited')
    expect(ask(law, { claims: { one: false } }).outcome).toBe('not-enough-facts')
  })

  it('is never made milder by an exemption that is unconfirmed', () => {
    const more = exempt('e', 'permitted-with-duties', '{ claim: one }', 'grade: unconfirmed')
    const answer = ask(lawOf(measure('a', clause('ban', 'B', 'prohibits', more))), {
      claims: { one: true },
    })
    expect(answer.outcome).toBe('prohibited')
    expect(answer.findings[0]?.exemptions[0]?.helps).toBe('would-help-if-confirmed')
  })

  it('requires an approval until the one who gives it is named', () => {
    const more = exempt(
      'e',
      'permitted-with-duties',
      '{ claim: one }',
      'approval: { by: the Committee }, grade: text',
    )
    const law = lawOf(measure('a', clause('ban', 'B', 'prohibits', more)))
    const claims = { one: true }
    expect(ask(law, { claims }).outcome).toBe('approval-required')
    expect(ask(law, { claims, approvals: [{ by: 'the Committee' }] }).outcome).toBe(
      'permitted-with-duties',
    )
  })

  it('shows the duties of the clause, and of an exemption only where it helps', () => {
    const duties =
      'duties: [ { who: the State, does: notifies, timing: soon, due: { after: act, days: 30 }, grade: text } ], grade: text'
    const more = exempt('e', 'permitted-with-duties', '{ claim: one }', duties)
    const law = lawOf(measure('a', clause('ban', 'B', 'prohibits', more)))
    expect(ask(law, { claims: { one: true } }).findings[0]?.duties).toMatchObject([
      { who: 'the State', by: '2017-03-12' },
    ])
    expect(ask(law, { claims: { one: false } }).findings[0]?.duties).toEqual([])
  })

  it('keeps quiet about law that was adopted later than is known', () => {
    const law = lawOf(measure('a', ban))
    const act = readTransaction({ kind: 'shipment', goods: [{ hs: '2701' }] }, law)
    const early = endOfDay(readDay('2015-12-31') as Day)
    expect(assess(act, law, on, early, nothingKnown).outcome).toBe('not-caught')
  })
})
