import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Report, reportOfFact, reportProperty } from '../caps/index.ts'
import { type Day, endOfDay, type Instant, readDay, readKnownBy } from '../model/index.ts'
import {
  assess,
  inForceOn,
  loadLaw,
  type Measure,
  readTransaction,
  type Transaction,
} from '../regimes/index.ts'
import { readFigures } from './load-figures.ts'
import { portOf } from './port.ts'
import { readFolder } from './read-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bundle = await readFolder(join(root, 'data/regimes'))
const loaded = loadLaw(bundle.texts, bundle.hash)
if (loaded.kind === 'refused') throw new Error(loaded.issues[0]?.says)
const { law } = loaded
const reports = new Map<string, Report[]>()
const figures = readFigures((await readFolder(join(root, 'data/figures'))).texts, law.caps)
for (const report of figures
  .filter(({ property }) => property === reportProperty)
  .map(reportOfFact)) {
  reports.set(report.cap, [...(reports.get(report.cap) ?? []), report])
}

const day = (text: string) => readDay(text) as Day
const measure = (id: string) => law.measures.get(`un-1718/${id}`) as Measure
const cap = (id: string) => law.caps.get(`un-1718/${id}`)
const forces = (id: string) => measure(id).clauses.map(({ force }) => force)

function ask(act: Transaction, on: string, knownBy: Instant = endOfDay(day(on))) {
  const read = readTransaction(act, law)
  return assess(read, law, day(on), knownBy, portOf({ law, reports }, day(on), knownBy))
}

/** An example of the folder, on another day or with other facts where wanted. */
function example(name: string, change: Partial<Transaction> = {}, on?: string) {
  const text = readFileSync(join(root, 'examples', `${name}.json`), 'utf8')
  const { knownBy, ...act } = {
    ...(JSON.parse(text) as Transaction & { knownBy: string }),
    ...change,
  }
  const known = on === undefined ? (readKnownBy(knownBy) as Instant) : undefined
  return ask(act, on ?? act.date ?? '', known)
}

const claims = {
  'exclusively-livelihood': true,
  'no-prohibited-revenue': true,
  'no-associated-party': true,
}
const coal = (more: Partial<Transaction> = {}): Transaction => ({
  kind: 'shipment',
  from: 'KP',
  to: 'CN',
  goods: [
    {
      hs: '2701',
      origin: 'KP',
      quantity: { amount: '20000', unit: 't' },
      value: { amount: '1700000', currency: 'USD' },
    },
  ],
  claims,
  ...more,
})
const iron = (more: Partial<Transaction> = {}): Transaction => ({
  ...coal(more),
  goods: [{ hs: '2601', origin: 'KP' }],
})
const rajin = (state: 'procuring' | 'exporting'): Transaction => ({
  kind: 'shipment',
  from: 'RU',
  via: ['Rajin'],
  to: 'CN',
  goods: [{ hs: '2701', origin: 'RU' }],
  claims: {
    'transit-for-export-only': true,
    'no-prohibited-revenue': true,
    'no-associated-party': false,
    'exclusively-livelihood': false,
    [`origin-confirmed-by-${state}-state`]: true,
    [`notified-by-${state}-state`]: true,
    [`origin-confirmed-by-${state === 'procuring' ? 'exporting' : 'procuring'}-state`]: false,
    [`notified-by-${state === 'procuring' ? 'exporting' : 'procuring'}-state`]: false,
  },
})

describe('the traps of the sheet', () => {
  it('1: value and quantity are tested apart, and value binds in 2017', () => {
    const position = example('coal-2017-within-cap').findings[0]?.cap
    expect(position?.binding).toBe('value')
    expect(cap('coal-2017')?.rule).toBe('whichever-is-lower')
    expect(measure('2321-27').grade).toBe('unconfirmed')
  })

  it('2: two windows stand side by side, and nothing is carried over from the first', () => {
    expect(cap('coal-2016-interim')?.window).toMatchObject({ from: '2016-11-30', to: '2016-12-31' })
    expect(cap('coal-2017')?.window).toMatchObject({ from: '2017-01-01', to: '2017-12-31' })
    const january = ask(coal(), '2017-01-05').findings[0]?.cap
    expect(january?.limits.value?.amount).toBe('400870018')
    expect(ask(coal(), '2016-12-31').findings[0]?.cap?.limits.value?.amount).toBe('53495894')
  })

  it('3: livelihood is an exemption, then a condition under the ceiling, then for iron alone, then gone', () => {
    expect(ask(coal(), '2016-11-29').outcome).toBe('permitted-with-duties')
    const noLivelihood = { claims: { ...claims, 'exclusively-livelihood': false } }
    expect(ask(coal(noLivelihood), '2017-02-10').outcome).toBe('prohibited')
    expect(ask(iron(), '2017-02-10').outcome).toBe('permitted-with-duties')
    expect(ask(coal(), '2017-08-05').outcome).toBe('prohibited')
    expect(ask(iron({ contract: { written: false } }), '2017-08-05').outcome).toBe('prohibited')
  })

  it('4: the ceiling ends on 5 August 2017, and only iron under earlier contracts has a wind-down', () => {
    const contract = { signedOn: '2017-06-15', written: true }
    expect(ask(coal({ contract }), '2017-08-05').outcome).toBe('prohibited')
    expect(ask(iron({ contract }), '2017-09-04').outcome).toBe('permitted-with-duties')
    expect(ask(iron({ contract }), '2017-09-05').outcome).toBe('prohibited')
  })

  it('5: paragraphs are those of the adopted texts, and what is in conflict says so', () => {
    expect(measure('2371-8').paragraph).toBe('8')
    expect(measure('2321-24').document).toBe('S/RES/2321 (2016)')
    const own = [...law.measures.values()].filter(({ regime }) => regime === 'un-1718')
    expect(own.filter(({ document }) => document.includes('2231'))).toEqual([])
    expect(measure('2397-28').paragraph).toBe('27 or 28')
  })

  it('6: the Rajin exemption stays while the State that vouches changes', () => {
    const outcomes = ['2017-08-04', '2017-08-05', '2018-03-01'].map((on) =>
      (['procuring', 'exporting'] as const).map((state) => ask(rajin(state), on).outcome),
    )
    expect(outcomes).toEqual([
      ['permitted-with-duties', 'prohibited'],
      ['prohibited', 'permitted-with-duties'],
      ['prohibited', 'permitted-with-duties'],
    ])
  })

  it('7: 500,000 barrels stand twice, 2,000,000 never, and crude counts from 22 December', () => {
    const barrels = [...law.caps.values()]
      .filter(({ measure: of }) => ['un-1718/2375-14', 'un-1718/2397-5'].includes(of))
      .map(({ limits, window }) => [window.from, limits.quantity?.amount])
    const [first] = barrels
    expect(first?.[0]).toBe('2017-10-01')
    expect(new Set(barrels.map(([, amount]) => amount)).size).toBe(1)
    expect(barrels.filter(([from]) => from === '2018-01-01')).toHaveLength(1)
    const crude = cap('crude-2017-2018')
    expect(crude?.window.from).toBe('2017-12-22')
    expect(crude?.rule).toBe('either')
  })

  it('8: force is that of the clause', () => {
    expect(forces('2321-14')).toEqual(['H'])
    expect(forces('2321-16').slice(0, 2)).toEqual(['B', 'B'])
    expect(forces('2094-16')).toEqual(['BC'])
    expect(forces('2094-17')).toEqual(['B'])
    expect(forces('2094-18')).toEqual(['H'])
    expect(forces('1874-17')).toEqual(['BC'])
    expect(forces('2375-8').slice(0, 2)).toEqual(['H', 'B'])
  })

  it('9: a hull carries a set of measures, each with its days, and may come back under another name', () => {
    const of = (imo: string) =>
      law.designations.filter((one) => one.imo === imo && one.list === 'un-sc')
    expect(of('9562233').flatMap(({ measures }) => measures)).toEqual(['port-ban'])
    const delisted = law.designations.filter(({ until }) => until === '2016-03-21')
    expect(delisted.map(({ imo }) => imo).sort()).toEqual([
      '8511823',
      '8602531',
      '9163154',
      '9163166',
    ])
    expect(of('8914934').map(({ name }) => name)).toEqual(['Ever Bright 88', 'Fan Ke', 'Fan Ke'])
  })

  it('10: resolution 2664 lifts the freeze alone, and the end of the Panel ends no measure', () => {
    const aid = ask(
      {
        kind: 'shipment',
        from: 'CN',
        to: 'KP',
        goods: [{ hs: '8413', origin: 'CN' }],
        parties: [{ role: 'recipient', name: 'Example Body' }],
        claims: {
          'no-associated-party': false,
          'humanitarian-under-2664': true,
          'on-the-item-lists': false,
          'aircraft-spare-parts': false,
        },
      },
      '2023-06-01',
    )
    const byFreeze = aid.findings.find(({ measure: id }) => id === 'un-1718/1718-8d')
    expect([aid.outcome, byFreeze?.outcome]).toEqual(['prohibited', 'permitted-with-duties'])
    const known = endOfDay(day('2026-01-01'))
    const [before, after] = ['2024-04-30', '2024-05-01'].map((on) =>
      inForceOn(law, day(on), known).map(({ id }) => id),
    )
    const ended = before?.filter((id) => id.startsWith('un-1718/') && !after?.includes(id))
    expect(ended).toEqual(['un-1718/1874-26'])
  })

  it('11: tonnes do not turn into barrels without a factor that somebody states', () => {
    const inTonnes = [{ hs: '271019', quantity: { amount: '1000', unit: 't' } }]
    expect(example('gasoil-2018-06-01', { goods: inTonnes }).outcome).toBe('not-enough-facts')
  })

  it('12: what was not reported is not zero', () => {
    const thatDay = example('coal-2016-12-20-known-that-day')
    expect(thatDay.outcome).toBe('not-enough-facts')
    expect(thatDay.findings[0]?.cap).toMatchObject({ headroom: null, reportedThrough: null })
  })

  it('13: a figure counts from the day it became known', () => {
    const early = ask(coal(), '2017-02-10').findings[0]?.cap
    const later = ask(coal(), '2017-02-10', endOfDay(day('2017-03-20'))).findings[0]?.cap
    expect(early?.reportedThrough ?? 'nothing').not.toBe(later?.reportedThrough)
  })

  it('14: approval before, notice before, a determination of the State and notice after are four things', () => {
    const exemptions = (id: string) => measure(id).clauses.flatMap((clause) => clause.exemptions)
    for (const id of ['2321-8', '2321-9', '2321-29', '2321-30', '2321-32']) {
      expect(exemptions(id).map(({ approval }) => approval?.by)).toContain('1718 Committee')
    }
    const notices = exemptions('2371-8').flatMap(({ duties }) => duties)
    expect(notices.some(({ due }) => due?.after === 'adoption' && due.days === 45)).toBe(true)
    expect(exemptions('2270-19').some(({ approval }) => approval !== undefined)).toBe(false)
    const other = exemptions('2321-11').map(({ when }) => when.says)
    expect(other.some((says) => says.includes('the State determined'))).toBe(true)
  })

  it('15: clocks start at adoption, at the end of a month, on 1 January or on 22 December', () => {
    const dues = (id: string) =>
      measure(id)
        .clauses.flatMap(({ duties, exemptions }) => [
          ...duties,
          ...exemptions.flatMap((one) => one.duties),
        ])
        .flatMap(({ due }) => (due === undefined ? [] : [due]))
    expect(dues('2321-31')).toEqual([{ after: 'adoption', days: 90 }])
    expect(dues('2321-26')).toContainEqual({ after: 'end-of-month', days: 30 })
    expect(cap('refined-petroleum-2019')?.window.from).toBe('2019-01-01')
    expect(cap('crude-2018-2019')?.window.from).toBe('2018-12-22')
  })

  it('16: days are those of New York, so resolution 2397 binds on 22 December 2017', () => {
    const steel: Transaction = {
      kind: 'shipment',
      from: 'CN',
      to: 'KP',
      goods: [{ hs: '7213', origin: 'CN' }],
      claims: { 'aircraft-spare-parts': false },
    }
    expect(['2017-12-21', '2017-12-22'].map((on) => ask(steel, on).outcome)).toEqual([
      'not-caught',
      'prohibited',
    ])
  })

  it('17: what the European Union narrows to humanitarian purposes is livelihood in the resolution', () => {
    const [clause] = measure('2397-5').clauses
    const says = clause?.exemptions.map(({ when }) => when.says).join(' ') ?? ''
    expect(says).toContain('exclusively for the livelihood')
    expect(says).not.toContain('humanitarian')
    const stop = cap('refined-petroleum-2018')?.notices.find(({ level }) => level === 0.9)
    expect(stop?.says).not.toContain('stop')
  })

  it('18: headings are the text of resolution 2397 alone; elsewhere they are read into the words', () => {
    const own = loadLaw(
      bundle.texts.filter(({ path }) => path.startsWith('un-1718')),
      'own',
    )
    const goods = own.kind === 'law' ? own.law.goods : law.goods
    const fromText = [...goods.values()].flatMap(({ id, headings }) =>
      headings.filter(({ grade }) => grade === 'text').map(({ hs }) => `${id} ${hs}`),
    )
    const words = measure('2397-6').clauses.concat(measure('2397-7').clauses)
    const inside = new Set(words.flatMap(({ when }) => when.headings ?? []))
    expect(fromText.length).toBeGreaterThan(0)
    expect(fromText.filter((one) => !inside.has((one.split(' ')[1] ?? '') as never))).toEqual([])
  })
})
