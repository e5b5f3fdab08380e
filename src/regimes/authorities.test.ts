import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, endOfDay, readDay } from '../model/index.ts'
import {
  assess,
  compareRegimes,
  type Law,
  loadLaw,
  nothingKnown,
  outcomesOverTime,
  readTransaction,
} from './index.ts'

type Effect = 'prohibits' | 'requires' | 'permits' | 'exposes' | 'urges'

const regime = (id: string, more: string) => `
  - regime: ${id}
    title: ${id}
    target: KP
    authority: { id: ${id}-body, body: Body of ${id}, binds: some }
    addressee: { who: States, nationalAct: not held }
    completeThrough: 2026-01-01
    notHeld: [${id} is not whole.]
    ${more}`
const measure = (id: string, effect: Effect, more = '') => `
  - measure: ${id}
    title: ${id}
    subject: coal
    document: ${id.split('/')[0]}
    paragraph: '1'
    adopted: 2016-01-01
    from: 2016-01-01
    grade: text
    source: { title: Source }
    clauses:
      - { clause: one, text: One., force: B, effect: ${effect}, grade: text, when: { act: [shipment] } }
    ${more}`

const laws = new Map<string, Law>()

function lawOf(overlay: Effect, all: Effect = 'requires'): Law {
  const known = laws.get(`${overlay} ${all}`)
  if (known !== undefined) return known
  const text = `
regimes:${regime('all', '')}${regime(
    'own',
    'carriesOut: all\n    jurisdictions: [ { countries: [CN] }, { countries: [GB], from: 2017-01-01, until: 2018-01-01 } ]',
  )}
measures:${measure('all/one', all)}${measure('own/one', overlay)}
divergences:
  - { divergence: own/d, title: D, subject: coal, kind: stricter, ours: [own/one], theirs: [all/one], from: 2016-06-01, until: 2017-01-01, says: S., grade: text, source: { title: S } }
cases:
  - { case: own/c, party: P, was: bank, conduct: { from: 2016-02, to: '2016' }, settledOn: 2019-05-06, penalty: { amount: '10', currency: USD }, measures: [own/one], says: S., grade: official, source: { title: S } }
`
  const loaded = loadLaw([{ path: 'a.yml', text }], 'hash')
  if (loaded.kind === 'refused') throw new Error(JSON.stringify(loaded.issues))
  laws.set(`${overlay} ${all}`, loaded.law)
  return loaded.law
}

const day = (text: string) => readDay(text) as Day

function ask(law: Law, jurisdiction?: string, on = '2017-06-01') {
  const act = readTransaction(
    { kind: 'shipment', ...(jurisdiction === undefined ? {} : { jurisdiction }) },
    law,
  )
  return assess(act, law, day(on), endOfDay(day(on)), nothingKnown)
}

describe('the jurisdiction of an act', () => {
  it.each([
    ['CN', '2017-06-01', ['all', 'own']],
    ['JP', '2017-06-01', ['all']],
    [undefined, '2017-06-01', ['all']],
    ['GB', '2016-12-31', ['all']],
    ['GB', '2017-01-01', ['all', 'own']],
    ['GB', '2018-01-01', ['all']],
  ])('%s on %s asks %j', (country, on, asked) => {
    const answer = ask(lawOf('prohibits'), country, on)
    expect(answer.authorities.flatMap(({ regimes }) => regimes)).toEqual(asked)
    expect(answer.outcome).toBe(asked.includes('own') ? 'prohibited' : 'permitted-with-duties')
    expect(answer.notAsked.map((one) => one.regime)).toEqual(asked.includes('own') ? [] : ['own'])
  })

  it('is said where it decides, and what the milder side would come to', () => {
    expect(ask(lawOf('prohibits'), 'CN').restsOn).toBe(
      'This rests on the law of the Body of own alone. By the law held of the Body of all alone it would be permitted with duties.',
    )
    expect(ask(lawOf('prohibits')).restsOn).toBe('This rests on the law of the Body of all alone.')
    expect(ask(lawOf('requires'), 'CN').restsOn).toBe(
      'This rests on the law of the Body of all and the Body of own.',
    )
  })
})

describe('an overlay', () => {
  const effects = fc.constantFrom<Effect>('prohibits', 'requires', 'permits', 'exposes', 'urges')
  const countries = fc.constantFrom(undefined, 'JP', 'US', 'KP', 'DE')

  it('changes nothing where it does not bind, whatever it says', () => {
    fc.assert(
      fc.property(effects, effects, countries, (all, own, country) => {
        const [with_, without] = [lawOf(own, all), lawOf('permits', all)]
        expect(ask(with_, country).outcome).toBe(ask(without, country).outcome)
      }),
    )
  })

  it('never makes an outcome milder where it binds', () => {
    fc.assert(
      fc.property(effects, effects, (all, own) => {
        const order = ['prohibited', 'permitted-with-duties', 'not-caught']
        const [bound, free] = [ask(lawOf(own, all), 'CN'), ask(lawOf(own, all))]
        expect(order.indexOf(bound.outcome)).toBeLessThanOrEqual(order.indexOf(free.outcome))
      }),
    )
  })

  it('that exposes is shown to all, and decides for none', () => {
    for (const country of ['CN', 'JP', undefined]) {
      const answer = ask(lawOf('exposes'), country)
      expect(answer.outcome).toBe('permitted-with-duties')
      expect(answer.findings.map(({ effect, outcome }) => [effect, outcome])).toContainEqual([
        'exposes',
        'not-caught',
      ])
    }
  })
})

describe('two regimes side by side', () => {
  const law = lawOf('prohibits')
  const [left, right] = [law.regimes.get('all'), law.regimes.get('own')]
  if (left === undefined || right === undefined) throw new Error('both are declared')
  const at = (on: string) =>
    compareRegimes(law, { left, right, on: day(on), knownBy: endOfDay(day(on)) })

  it('show the departures by then, and whether they stand', () => {
    expect(at('2016-05-31').divergences).toEqual([])
    expect(at('2016-06-01').divergences.map(({ stands }) => stands)).toEqual([true])
    expect(at('2017-01-01').divergences.map(({ stands }) => stands)).toEqual([false])
    expect(at('2017-01-01').says).toContain('One departure is entered, of which 0 stood')
  })

  it('show the measures of a subject on both sides, and cases once they were settled', () => {
    expect(at('2019-05-05').cases).toEqual([])
    const { subjects, cases } = at('2019-05-06')
    expect(cases[0]).toMatchObject({ conduct: { from: '2016-02', to: '2016' } })
    expect(subjects.map(({ subject, left: l, right: r }) => [subject, l.length, r.length])).toEqual(
      [['coal', 1, 1]],
    )
  })

  it('say what an act comes to on either side, day by day', () => {
    const act = readTransaction({ kind: 'shipment' }, law)
    const sides = { left: 'all', right: 'own' }
    const knownBy = endOfDay(day('2020-01-01'))
    expect(outcomesOverTime(act, law, sides, knownBy, () => nothingKnown)).toMatchObject([
      { from: '2015-12-31', until: '2016-01-01', stricter: 'same' },
      {
        from: '2016-01-01',
        left: { outcome: 'permitted-with-duties', measure: 'all/one' },
        right: { outcome: 'prohibited', measure: 'own/one' },
        stricter: 'right',
      },
    ])
  })
})

describe('law files with overlays', () => {
  it.each([
    ['carriesOut: all', 'carriesOut: nobody', 'carries out nobody, which is not declared'],
    ['theirs: [all/one]', 'theirs: [all/two]', 'names all/two, which is not declared'],
    ['until: 2017-01-01', 'until: 2016-01-01', 'is over before it begins'],
    ['settledOn: 2019-05-06', 'settledOn: 2015-05-06', 'was settled before the conduct ended'],
  ])('with %s as %s are refused', (was, is, says) => {
    const good = `
regimes:${regime('all', '')}${regime('own', 'carriesOut: all\n    jurisdictions: [ { countries: [CN] } ]')}
measures:${measure('all/one', 'requires')}${measure('own/one', 'prohibits')}
divergences:
  - { divergence: own/d, title: D, subject: coal, kind: stricter, ours: [own/one], theirs: [all/one], from: 2016-06-01, until: 2017-01-01, says: S., grade: text, source: { title: S } }
cases:
  - { case: own/c, party: P, was: bank, conduct: { from: 2016-02, to: '2016' }, settledOn: 2019-05-06, measures: [], says: S., grade: official, source: { title: S } }
`
    const loaded = loadLaw([{ path: 'a.yml', text: good.replace(was, is) }], 'hash')
    expect(loaded.kind === 'refused' ? loaded.issues.map((issue) => issue.says) : []).toEqual([
      expect.stringContaining(says),
    ])
  })

  it('names a country that is none', () => {
    const text = `regimes:${regime('own', 'jurisdictions: [ { countries: [Atlantis] } ]')}`
    const loaded = loadLaw([{ path: 'a.yml', text }], 'hash')
    expect(loaded.kind === 'refused' && loaded.issues[0]?.says).toContain('"Atlantis"')
  })
})
