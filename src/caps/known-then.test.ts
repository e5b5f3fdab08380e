import { describe, expect, it } from 'vitest'
import { addDays, type Day, endOfDay, type Instant, readDay } from '../model/index.ts'
import type { FixedCap, Law } from '../regimes/index.ts'
import type { Report } from './report.ts'
import type { Ruling } from './ruling.ts'
import { statusOf } from './status-of.ts'

const day = (text: string) => readDay(text) as Day
const law = { measures: new Map() } as Partial<Law> as Law
const cap: FixedCap = {
  id: 'test/cap',
  regime: 'test',
  title: 'the ceiling',
  measure: 'test/1',
  paragraph: '1',
  per: 'all',
  window: { kind: 'fixed', from: day('2017-01-01'), to: day('2017-12-31') },
  limits: { quantity: { dimension: 'mass', amount: 1000n, unit: 'g' } },
  rule: 'either',
  notices: [{ level: 0.75, says: 'Notice.', grade: 'text' }],
  grade: 'text',
  source: { title: 'Trial' },
  notes: [],
}

function report(
  id: string,
  month: number,
  amount: bigint,
  known: string,
  more: Partial<Report> = {},
) {
  const from = day(`2017-0${month}-01`)
  return {
    id,
    cap: cap.id,
    from,
    to: addDays(from, 27),
    quantity: { dimension: 'mass', amount, unit: 'g' },
    knownFrom: endOfDay(day(known)),
    basis: 'trial',
    grade: 'text',
    source: { title: 'Trial' },
    ...more,
  } satisfies Report
}

function ruling(entry: string, decision: Ruling['decision'], known: string): Ruling {
  const knownFrom = endOfDay(day(known))
  return { id: `${entry} ${known}`, entry, decision, by: 'a clerk', reason: 'a letter', knownFrom }
}

const late = endOfDay(day('2019-01-01'))
const at = (reports: readonly Report[], knownBy = '2019-01-01', on = '2017-12-31') =>
  statusOf(cap, law, reports, day(on), endOfDay(day(knownBy)) as Instant)
const knownOn = (reports: readonly Report[], knownBy?: string) =>
  at(reports, knownBy).notices[0]?.knownOn

describe('the day on which a notice became known', () => {
  const first = report('a', 1, 800n, '2017-02-20')

  it('stays where a later correction leaves the step crossed', () => {
    const correction = report('b', 1, 810n, '2017-05-20', { corrects: 'a' })
    expect(knownOn([first, correction])).toBe('2017-02-20')
    expect(knownOn([first, correction], '2017-04-30')).toBe('2017-02-20')
  })

  it('is that of the ruling which made it so, not of the report ruled on', () => {
    const half = report('a', 1, 400n, '2017-02-20')
    const held = report('b', 1, 800n, '2017-03-20', {
      rulings: [ruling('b', 'stands', '2017-09-01')],
    })
    expect(knownOn([half, held], '2017-08-31')).toBeNull()
    expect(knownOn([half, held])).toBe('2017-09-01')
  })

  it('is that of the crossing that stands, where an earlier one was taken back', () => {
    const less = report('b', 1, 100n, '2017-04-20', { corrects: 'a' })
    const more = report('c', 3, 700n, '2017-05-20')
    expect(knownOn([first, less], '2017-05-01')).toBeNull()
    expect(knownOn([first, less, more], '2017-04-01')).toBe('2017-02-20')
    expect(knownOn([first, less, more])).toBe('2017-05-20')
    const aside = { ...first, rulings: [ruling('a', 'aside', '2017-03-01')] }
    expect(knownOn([aside, report('d', 6, 900n, '2017-07-20')])).toBe('2017-07-20')
  })
})

describe('a correction that is itself held', () => {
  it('leaves what it names counted, until a ruling lets it', () => {
    const [january, february] = [
      report('a', 1, 100n, '2017-03-01'),
      report('b', 2, 200n, '2017-03-01'),
    ]
    const wide = report('c', 1, 50n, '2017-04-01', { corrects: 'a', to: day('2017-02-28') })
    const waits = at([january, february, wide])
    expect(waits.reported.quantity).toEqual({ amount: '300', unit: 'g' })
    expect(waits.beside.map(({ id, standing }) => [id, standing])).toEqual([['c', 'held']])
    const ruled = { ...wide, rulings: [ruling('c', 'stands', '2017-05-01')] }
    expect(at([january, february, ruled]).beside.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('what no report gives a figure for', () => {
  const both: FixedCap = {
    ...cap,
    limits: { ...cap.limits, value: { currency: 'USD', amount: 1000n } },
  }

  it('is no share of nothing', () => {
    const found = statusOf(both, law, [report('a', 1, 600n, '2017-02-20')], day('2017-03-31'), late)
    expect([found.share, found.binding]).toEqual([{ value: null, quantity: 0.6 }, 'quantity'])
    expect(found.says).not.toContain('value limit')
    expect(found.nowcast.estimate?.value).toBeNull()
  })

  it('by a report without any keeps no later figure out', () => {
    const { quantity: _, ...silent } = report('a', 1, 0n, '2017-02-20')
    const found = at([silent, report('b', 1, 600n, '2017-03-20')])
    expect([found.share.quantity, found.besideSize]).toEqual([0.6, 0])
  })

  it('does not keep out what gives one, once whoever took it in held it', () => {
    const empty = report('a', 1, 0n, '2017-02-20', { held: ['No figure.'] })
    const real = report('b', 1, 600n, '2017-03-20')
    expect(at([empty, real]).share.quantity).toBe(0.6)
  })

  it('and a limit that is passed is said before the other that is not', () => {
    const value = { currency: 'USD', amount: 1200n }
    const found = statusOf(
      both,
      law,
      [report('a', 1, 300n, '2017-02-20', { value }), report('b', 2, 300n, '2017-03-20')],
      day('2017-03-31'),
      late,
    )
    expect(found.forecast.says).toMatch(
      /the value limit is reached already; .* the other would be on/,
    )
  })
})

describe('a forecast', () => {
  it('of what is all but reached is tomorrow, not never', () => {
    const [one, two] = [report('a', 1, 500n, '2017-02-20'), report('b', 2, 499n, '2017-03-20')]
    const { forecast } = at([one, two], '2017-04-01', '2017-02-28')
    expect(forecast.levels.at(-1)?.quantity).toBe('2017-03-01')
  })

  it('is of days after all that is reported, and of none where only consignments fill a day', () => {
    const single = report('a', 1, 100n, '2017-02-01', { shipment: 'one', to: day('2017-01-01') })
    const { forecast, nowcast } = at([single], '2017-07-01', '2017-06-30')
    expect(forecast.method).toContain('last consignment')
    expect(nowcast.unreported).toEqual([{ from: '2017-01-02', to: '2017-06-30' }])
    const later = at([
      single,
      { ...single, id: 'b', shipment: 'two', from: day('2017-05-01'), to: day('2017-05-01') },
    ])
    expect(later.nowcast.unreported[0]?.from).toBe('2017-05-02')
    for (const { quantity } of later.forecast.levels)
      if (quantity !== null) expect(quantity > '2017-05-01').toBe(true)
  })
})
