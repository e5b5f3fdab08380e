import { describe, expect, it } from 'vitest'
import { type Day, endOfDay, readDay } from '../model/index.ts'
import { assess, type Law, loadLaw, nothingKnown, readTransaction } from './index.ts'

/** A ban that another resolution ended, and that some hold to stand again from 2025. */
const text = `
regimes:
  - regime: test
    title: Test
    target: IR
    authority: { id: body, body: Body, binds: all }
    addressee: { who: States, nationalAct: not held }
    completeThrough: 2026-01-01
    notHeld: []
    disputes:
      - dispute: test/return
        title: Whether the ban stands again
        from: 2025-09-27
        restores: returned
        positions:
          - { position: returned, heldBy: [North, South], says: It is back., grade: official, source: { title: A } }
          - { position: ended, heldBy: [East], says: It is over., grade: press, source: { title: B } }
goods:
  - { goods: coal, says: coal, headings: [ { hs: '2701', grade: text, source: { title: a tariff } } ] }
measures:
  - measure: test/ban
    title: The ban
    subject: coal
    document: Doc
    paragraph: '1'
    adopted: 2006-12-23
    from: 2006-12-23
    returns: test/return
    grade: text
    source: { title: Source }
    clauses:
      - { clause: ban, text: No coal., force: B, effect: prohibits, grade: text, when: { all: [ { act: [shipment] }, { goods: [coal] } ] } }
    examples:
      - { example: The first time., on: 2007-01-01, act: { kind: shipment, goods: [ { hs: '2701' } ] }, outcome: prohibited }
      - { example: The second., on: 2025-09-27, act: { kind: shipment, goods: [ { hs: '2701' } ] }, outcome: prohibited }
  - measure: test/end
    title: The end
    subject: coal
    document: Doc
    paragraph: '2'
    adopted: 2015-07-20
    from: 2016-01-16
    replaces: [test/ban]
    heldOnly: { dispute: test/return, position: ended }
    grade: text
    source: { title: Source }
    clauses:
      - { clause: duty, text: Tell., force: B, effect: requires, grade: text, when: { all: [ { act: [shipment] }, { goods: [coal] } ] } }
`

function lawOf(given: string): Law {
  const loaded = loadLaw([{ path: 'a.yml', text: given }], 'hash')
  if (loaded.kind === 'refused') throw new Error(JSON.stringify(loaded.issues))
  return loaded.law
}

const law = lawOf(text)

function on(day: string, knownBy = day) {
  const act = readTransaction({ kind: 'shipment', goods: [{ hs: '2701' }] }, law)
  return assess(act, law, day as Day, endOfDay(readDay(knownBy) as Day), nothingKnown)
}

describe('a disputed status', () => {
  it.each([
    ['2015-12-31', 'prohibited', undefined],
    ['2016-01-16', 'permitted-with-duties', undefined],
    ['2025-09-26', 'permitted-with-duties', undefined],
    ['2025-09-27', 'prohibited', ['prohibited', 'permitted-with-duties']],
  ])('on %s is %s', (day, outcome, readings) => {
    const answer = on(day)
    expect(answer.outcome).toBe(outcome)
    expect(answer.readings?.map((reading) => reading.outcome)).toEqual(readings)
  })

  it('heads with the stricter and says who holds what', () => {
    const answer = on('2025-10-01')
    expect(answer.says).toBe(
      'On 1 October 2025 this shipment was prohibited (Doc ¶1). This is disputed: North, South hold it to be prohibited; East hold it to be permitted with duties.',
    )
    expect(answer.findings.map(({ measure, disputed }) => [measure, disputed?.heldBy])).toEqual([
      ['test/ban-returned', ['North', 'South']],
      ['test/end', ['East']],
    ])
  })

  it('could not be known before it began', () => {
    const answer = on('2025-10-01', '2025-09-26')
    expect(answer.outcome).toBe('permitted-with-duties')
  })

  it('makes a measure that stands again one of its own, with the examples of its days', () => {
    expect(law.measures.get('test/ban-returned')).toMatchObject({
      from: '2025-09-27',
      adopted: '2006-12-23',
      edges: [{ edge: 'restores', measure: 'test/ban' }],
    })
    expect(law.examples.map(({ measure }) => measure)).toEqual(['test/ban', 'test/ban-returned'])
  })
})

describe('a file with a dispute', () => {
  it.each([
    ['returns: test/return', 'returns: test/other', 'is not a dispute that restores measures'],
    ['position: ended }', 'position: neither }', 'neither is not a position of test/return'],
    ['restores: returned', 'restores: nobody', 'is not a dispute that restores measures'],
  ])('%s for %s is refused with its place', (was, is, says) => {
    const loaded = loadLaw([{ path: 'a.yml', text: text.replace(was, is) }], 'hash')
    expect(loaded.kind === 'refused' && loaded.issues[0]?.says).toContain(says)
    expect(loaded.kind === 'refused' && loaded.issues[0]?.at).toMatch(/^a\.yml:\d+$/)
  })
})
