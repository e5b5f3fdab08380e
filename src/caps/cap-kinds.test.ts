import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type Day, endOfDay, readDay } from '../model/index.ts'
import type { Cap, Law } from '../regimes/index.ts'
import { capOn } from './cap-on.ts'
import { checkReport } from './check-report.ts'
import { drawdownOn } from './drawdown.ts'
import type { Report } from './report.ts'
import { statusOf } from './status-of.ts'

const day = (text: string) => readDay(text) as Day
const late = endOfDay(day('2020-01-01'))
// A law of which only the ceilings are asked: no measure, so nothing ends them.
const law = { measures: new Map() } as Partial<Law> as Law
const bare = {
  id: 'test/cap',
  regime: 'test',
  title: 'the ceiling',
  measure: 'test/1',
  paragraph: '1',
  rule: 'either',
  notices: [],
  grade: 'text',
  source: { title: 'Trial' },
  notes: [],
} satisfies Partial<Cap>

/** What each State drew in the twelve months before, over any twelve months after. */
const own: Cap = {
  ...bare,
  per: 'state',
  window: { kind: 'rolling', from: day('2017-09-11'), months: 12 },
  base: { from: day('2016-09-11'), to: day('2017-09-10'), unit: 't' },
  limits: {},
}
const heads: Cap = {
  ...bare,
  per: 'state',
  window: { kind: 'level', from: day('2017-08-05') },
  base: { from: day('2017-08-05'), to: day('2017-08-05'), unit: 'persons' },
  limits: {},
}
const accounts: Cap = {
  ...bare,
  per: 'holder',
  window: { kind: 'level', from: day('2016-11-30') },
  limits: { quantity: { dimension: 'accounts', amount: 1n, unit: 'accounts' } },
  notices: [{ level: 1, says: 'Full.', grade: 'text' }],
}

type Written = Partial<Report> & { readonly amount: bigint }

function report(cap: Cap, from: string, to: string, { amount, ...more }: Written): Report {
  const [unit, dimension] =
    cap.base?.unit === 't'
      ? (['t', 'mass'] as const)
      : cap.base === undefined
        ? (['accounts', 'accounts'] as const)
        : (['persons', 'heads'] as const)
  return {
    id: `${from} ${to} ${more.reporter} ${more.shipment ?? ''} ${amount}`,
    cap: cap.id,
    from: day(from),
    to: day(to),
    quantity: { dimension, amount, unit },
    knownFrom: endOfDay(addDays(day(to), 30)),
    basis: 'trial',
    grade: 'text',
    source: { title: 'Trial' },
    ...more,
  }
}

const status = (cap: Cap, reports: readonly Report[], on: string, whose?: string) =>
  statusOf(cap, law, reports, day(on), late, whose === undefined ? {} : { whose })

describe('a rolling window', () => {
  it.each([
    ['2017-09-10', '2017-09-11', '2018-09-10'],
    ['2017-09-11', '2017-09-11', '2018-09-10'],
    ['2018-09-10', '2017-09-11', '2018-09-10'],
    ['2018-09-11', '2017-09-12', '2018-09-11'],
    ['2020-02-29', '2019-03-01', '2020-02-29'],
  ])('on %s runs from %s to %s', (on, from, to) => {
    expect(capOn(own, day(on)).window).toEqual({ kind: 'rolling', from, to })
  })

  it('ends with its measure', () => {
    expect(capOn(own, day('2019-06-01'), day('2018-12-01')).window.to).toBe('2018-11-30')
  })

  const drawn = fc.array(
    fc.record({
      start: fc.nat({ max: 900 }),
      days: fc.integer({ min: 1, max: 40 }),
      amount: fc.nat({ max: 99 }),
    }),
    { maxLength: 14 },
  )
  it('adds up what a slow clerk adds up of the twelve months to the day', () => {
    fc.assert(
      fc.property(drawn, fc.nat({ max: 1000 }), (list, count) => {
        const on = addDays(own.window.from, count)
        const reports = list.map(({ start, days, amount }, index) => {
          const from = addDays(own.window.from, start)
          return report(own, from, addDays(from, days - 1), {
            amount: BigInt(amount),
            reporter: 'China',
            shipment: `mark ${index}`,
          })
        })
        const limit = { dimension: 'mass', amount: 1000n, unit: 't' } as const
        const cap = { ...capOn(own, on), limits: { quantity: limit } }
        const last = count < 365 ? on : addDays(addMonths(addDays(on, 1), -12), 0)
        const first = count < 365 ? own.window.from : last
        const [least, most] = [0n, 1n].map((cut) =>
          reports
            .filter(({ from, to }) =>
              cut === 0n ? from >= first && to <= on : from <= on && to >= first,
            )
            .reduce((sum, { quantity }) => sum + (quantity?.amount ?? 0n), 0n),
        )
        expect(drawdownOn(cap, reports, on, endOfDay(addDays(on, 2000))).quantity).toEqual({
          least,
          most,
        })
      }),
      { numRuns: 300 },
    )
  })

  it('lets go of what is older, and projects no date once its first months are over', () => {
    const base = report(own, '2016-09-11', '2017-09-10', { amount: 1000n, reporter: 'China' })
    const early = report(own, '2017-10-01', '2017-10-31', { amount: 600n, reporter: 'China' })
    const later = report(own, '2018-10-01', '2018-10-31', { amount: 300n, reporter: 'China' })
    const all = [base, early, later]
    expect(status(own, all, '2018-01-01').share.quantity).toBe(0.6)
    expect(status(own, all, '2018-01-01').forecast.levels[3]?.quantity).not.toBeNull()
    const then = status(own, all, '2018-11-30')
    expect(then.share.quantity).toBe(0.3)
    expect(then.reports.map(({ counted }) => counted)).toEqual([
      'before-window',
      'before-window',
      'whole',
    ])
    expect(then.forecast.levels).toEqual([])
    expect(then.forecast.says).toContain('rolls')
  })
})

describe("a limit that is the State's own earlier figure", () => {
  const base = (reporter: string, amount: bigint, to = '2017-09-10') =>
    report(own, '2016-09-11', to, { amount, reporter })

  it('is unknown until every day of the base is reported', () => {
    const half = [
      base('China', 400n, '2017-03-10'),
      report(own, '2017-10-01', '2017-10-31', { amount: 100n, reporter: 'China' }),
    ]
    const open = status(own, half, '2017-11-30')
    expect([open.status, open.share.quantity, open.limits.quantity]).toEqual([
      'limit-unknown',
      null,
      undefined,
    ])
    expect(open.says).toContain('not reported in full')
    const rest = report(own, '2017-03-11', '2017-09-10', { amount: 600n, reporter: 'CN' })
    const whole = status(own, [...half, rest], '2017-11-30')
    expect([whole.status, whole.share.quantity]).toEqual(['open', 0.1])
    expect(whole.limits.quantity).toEqual({ amount: '0.001', unit: 't' })
  })

  it('is not made whole by many reports of one day', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      report(own, '2016-10-01', '2016-10-01', {
        amount: 1n,
        reporter: 'China',
        shipment: `mark ${index}`,
      }),
    )
    const drawn = report(own, '2017-10-01', '2017-10-31', { amount: 1n, reporter: 'China' })
    expect(status(own, [...many, drawn], '2017-11-30').status).toBe('limit-unknown')
  })

  it('binds each State by itself, and shows the one nearest its limit first', () => {
    const reports = [
      base('China', 1000n),
      base('Russia', 100n),
      report(own, '2017-10-01', '2017-10-31', { amount: 200n, reporter: 'CHN' }),
      report(own, '2017-10-01', '2017-10-31', { amount: 90n, reporter: 'RU' }),
    ]
    const all = status(own, reports, '2017-11-30')
    expect([all.whose, all.share.quantity, all.partiesSize]).toEqual(['Russia', 0.9, 2])
    expect(all.parties.map(({ whose, share }) => [whose, share])).toEqual([
      ['Russia', 0.9],
      ['China', 0.2],
    ])
    const one = status(own, reports, '2017-11-30', 'China')
    expect([one.whose, one.share.quantity, one.size]).toEqual(['China', 0.2, 2])
    expect(status(own, reports, '2017-11-30', 'Mali').status).toBe('nothing-reported')
  })

  it('of nothing is passed by anything, with no share of it', () => {
    const reports = [
      base('Mali', 0n),
      base('China', 1000n),
      report(own, '2017-10-01', '2017-10-31', { amount: 1n, reporter: 'Mali' }),
    ]
    const found = status(own, reports, '2017-11-30')
    expect([found.whose, found.status, found.share.quantity]).toEqual(['Mali', 'exceeded', null])
  })
})

describe('a number that stands', () => {
  it('is the last that is reported, and adds nothing up', () => {
    const reports = [
      report(heads, '2017-08-05', '2017-08-05', { amount: 50n, reporter: 'Poland' }),
      report(heads, '2017-09-30', '2017-09-30', { amount: 40n, reporter: 'Poland' }),
      report(heads, '2017-12-31', '2017-12-31', { amount: 55n, reporter: 'Poland' }),
    ]
    expect(status(heads, reports, '2017-09-29').share.quantity).toBe(1)
    const inMay = status(heads, reports, '2017-10-15')
    expect([inMay.status, inMay.share.quantity, inMay.headroom?.quantity?.amount]).toEqual([
      'open',
      0.8,
      '10',
    ])
    expect(inMay.says).toContain('40 persons, where 50 persons are allowed')
    expect(status(heads, reports, '2018-01-01').status).toBe('exceeded')
    expect(status(heads, reports, '2018-01-01').reports.map(({ counted }) => counted)).toEqual([
      'earlier-level',
      'earlier-level',
      'whole',
    ])
    expect(status(heads, reports, '2018-01-10').nowcast.unreported).toEqual([
      { from: '2018-01-01', to: '2018-01-10' },
    ])
  })

  it('is held for each holder by itself, and two figures of one day wait for a ruling', () => {
    const at = (shipment: string, amount: bigint, on = '2017-02-01') =>
      report(accounts, on, on, { amount, reporter: 'Germany', shipment })
    const reports = [at('Embassy', 1n), at('Trade office', 2n), at('Embassy', 3n)]
    const found = status(accounts, reports, '2017-03-01')
    expect([found.whose, found.status, found.besideSize]).toEqual([
      'Trade office, Germany',
      'exceeded',
      0,
    ])
    expect(found.notices[0]?.crossedOn).toBe('2017-02-01')
    const embassy = status(accounts, reports, '2017-03-01', 'Embassy, Germany')
    expect([
      embassy.status,
      embassy.share.quantity,
      embassy.beside.map(({ standing }) => standing),
    ]).toEqual(['open', 1, ['held']])
  })
})

describe('what is reported under such a ceiling', () => {
  it.each([
    [own, '2017-10-01', '2017-10-31', { reporter: 'China' }, undefined],
    [own, '2016-10-01', '2016-10-31', { reporter: 'China' }, undefined],
    [own, '2016-08-01', '2016-10-31', { reporter: 'China' }, 'the days its limit is taken from'],
    [own, '2017-10-01', '2017-10-31', {}, 'reporter names one State'],
    [own, '2017-10-01', '2017-10-31', { reporter: 'China+Russia' }, 'reporter names one State'],
    [own, '2017-10-01', '2017-10-31', { reporter: 'Poland and Malta' }, 'reporter names one State'],
    [own, '2017-10-01', '2017-10-31', { reporter: 'Bosnia and Herzegovina' }, undefined],
    [heads, '2017-10-01', '2017-10-31', { reporter: 'China' }, 'as of one day'],
    [accounts, '2017-10-01', '2017-10-01', { reporter: 'China' }, 'holder names'],
    [accounts, '2017-10-01', '2017-10-01', { reporter: 'China', shipment: 'Embassy' }, undefined],
  ] as const)('%#: %o from %s to %s by %o', (cap, from, to, more, says) => {
    const wrong = checkReport(report(cap, from, to, { amount: 1n, ...more }), cap)
    if (says === undefined) expect(wrong).toBeUndefined()
    else expect(wrong).toContain(says)
  })

  it('is refused in another unit, and beyond what any State could mean', () => {
    const one = report(own, '2017-10-01', '2017-10-31', { amount: 1n, reporter: 'China' })
    const inHeads = {
      ...one,
      quantity: { dimension: 'heads', amount: 1n, unit: 'persons' },
    } as const
    expect(checkReport(inHeads, own)).toContain('kind of unit of the limit (t)')
    const huge = { dimension: 'mass', amount: 10n ** 18n, unit: 't' } as const
    expect(checkReport({ ...one, quantity: huge }, own)).toContain('quantity is not more than')
  })
})
