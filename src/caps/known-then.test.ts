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

  it('is that of the first crossing, though it was taken back and crossed again', () => {
    const less = report('b', 1, 100n, '2017-04-20', { corrects: 'a' })
    const more = report('c', 3, 700n, '2017-05-20')
    expect(knownOn([first, less], '2017-05-01')).toBeNull()
    expect(knownOn([first, less, more])).toBe('2017-02-20')
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

describe('a forecast', () => {
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
