import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, dayOf, endOfDay, readDay } from '../model/index.ts'
import type { FixedCap } from '../regimes/index.ts'
import { drawdownOn } from './drawdown.ts'
import type { Report } from './index.ts'
import { noticesOf } from './notices.ts'

const day = (text: string) => readDay(text) as Day
const levels = [0.75, 0.9, 0.95]
const cap = {
  id: 'test/cap',
  per: 'all',
  title: 'the ceiling',
  window: { kind: 'fixed', from: day('2017-01-01'), to: day('2017-12-31') },
  limits: {
    value: { currency: 'USD', amount: 100_000n },
    quantity: { dimension: 'mass', amount: 5_000n, unit: 'g' },
  },
  notices: levels.map((level) => ({ level, says: `At ${level}.`, grade: 'press' })),
} as Partial<FixedCap> as FixedCap

const months = fc.array(
  fc.record({
    value: fc.nat({ max: 40_000 }),
    mass: fc.nat({ max: 2_000 }),
    late: fc.nat({ max: 200 }),
  }),
  { minLength: 1, maxLength: 12 },
)

/** One report for each month in turn, known so many days after its end. */
function reportsOf(given: readonly { value: number; mass: number; late: number }[]): Report[] {
  return given.map(({ value, mass, late }, index) => {
    const month = String(index + 1).padStart(2, '0')
    const to = day(`2017-${month}-28`)
    return {
      id: `report-${month}`,
      cap: cap.id,
      from: day(`2017-${month}-01`),
      to,
      value: { currency: 'USD', amount: BigInt(value) },
      quantity: { dimension: 'mass', amount: BigInt(mass), unit: 'g' },
      knownFrom: endOfDay(addDays(to, late)),
      basis: 'trial',
      grade: 'text',
      source: { title: 'Trial' },
    }
  })
}

const noticed = (reports: readonly Report[], on = day('2017-12-31')) =>
  noticesOf(cap, drawdownOn(cap, reports, on, endOfDay(day('2019-12-31'))), (at) =>
    drawdownOn(cap, reports, on, at),
  )

/** The first report at whose end either limit stood at a level, found by adding up anew for each. */
function slowly(reports: readonly Report[], level: number) {
  const stood = (upTo: Report, amountOf: (report: Report) => bigint | undefined) =>
    reports
      .filter(({ to }) => to <= upTo.to)
      .reduce((sum, report) => sum + Number(amountOf(report) ?? 0n), 0)
  const hundredths = Math.round(level * 100)
  return reports.find(
    (report) =>
      stood(report, ({ value }) => value?.amount) * 100 >= 100_000 * hundredths ||
      stood(report, ({ quantity }) => quantity?.amount) * 100 >= 5_000 * hundredths,
  )
}

describe('notices', () => {
  it('are crossed by the report that a slow recomputation finds', () => {
    fc.assert(
      fc.property(months, (given) => {
        const reports = reportsOf(given)
        for (const notice of noticed(reports)) {
          const found = slowly(reports, notice.level)
          expect(notice.crossedOn).toBe(found?.to ?? null)
          expect(notice.crossedFrom).toBe(found?.from ?? null)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are known no earlier than the report that crosses, and only once it is crossed', () => {
    fc.assert(
      fc.property(months, (given) => {
        const reports = reportsOf(given)
        for (const { crossedOn, knownOn, limit } of noticed(reports)) {
          const crossing = reports.find(({ to }) => to === crossedOn)
          expect([knownOn === null, limit === null]).toEqual([
            crossing === undefined,
            crossing === undefined,
          ])
          if (crossing && knownOn) expect(knownOn >= dayOf(crossing.knownFrom)).toBe(true)
        }
      }),
    )
  })

  it('come in the order of their levels', () => {
    fc.assert(
      fc.property(months, (given) => {
        const days = noticed(reportsOf(given)).map(({ crossedOn }) => crossedOn ?? '9999-12-31')
        expect([...days].sort()).toEqual(days)
      }),
    )
  })

  it('once crossed stay crossed as days pass', () => {
    fc.assert(
      fc.property(months, fc.nat({ max: 364 }), (given, count) => {
        const reports = reportsOf(given)
        const early = noticed(reports, addDays(day('2017-01-01'), count))
        const late = noticed(reports)
        for (const [index, { crossedOn }] of early.entries()) {
          if (crossedOn !== null) expect(late[index]?.crossedOn).toBe(crossedOn)
        }
      }),
    )
  })

  it.each([
    [74_999, 0, null, null],
    [75_000, 0, '2017-01-28', 'value'],
    [0, 3_749, null, null],
    [0, 3_750, '2017-01-28', 'quantity'],
    [75_000, 3_750, '2017-01-28', 'value'],
  ])(
    'of 75 percent with %i cents and %i grams is crossed on %s by the %s',
    (value, mass, on, limit) => {
      const [first] = noticed(reportsOf([{ value, mass, late: 0 }]))
      expect(first).toMatchObject({
        level: 0.75,
        crossedOn: on,
        limit,
        says: 'At 0.75.',
        grade: 'press',
      })
    },
  )

  it('say at what amounts they fall', () => {
    expect(noticed([]).map(({ amounts }) => amounts)).toEqual([
      { value: { amount: '750', currency: 'USD' }, quantity: { amount: '3750', unit: 'g' } },
      { value: { amount: '900', currency: 'USD' }, quantity: { amount: '4500', unit: 'g' } },
      { value: { amount: '950', currency: 'USD' }, quantity: { amount: '4750', unit: 'g' } },
    ])
  })

  it('wait until the last of the reports that make them up is known', () => {
    const [first] = noticed(
      reportsOf([
        { value: 40_000, mass: 0, late: 100 },
        { value: 40_000, mass: 0, late: 10 },
      ]),
    )
    expect(first).toMatchObject({ crossedOn: '2017-02-28', knownOn: '2017-05-08' })
  })
})
