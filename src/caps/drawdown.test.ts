import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  type Day,
  daysBetween,
  endOfDay,
  type Instant,
  readDay,
  readKnownBy,
} from '../model/index.ts'
import type { FixedCap } from '../regimes/index.ts'
import { countedOn } from './drawdown.ts'
import { balanceOf, drawdownOn, type Report, shareOf } from './index.ts'

const day = (text: string) => readDay(text) as Day
const window = { kind: 'fixed' as const, from: day('2017-01-01'), to: day('2017-12-31') }
const cap = {
  id: 'test/cap',
  per: 'all',
  title: 'the ceiling',
  window,
  limits: {
    value: { currency: 'USD', amount: 100_000n },
    quantity: { dimension: 'mass', amount: 5_000n, unit: 'g' },
  },
} as Partial<FixedCap> as FixedCap

interface Given {
  readonly from: number
  readonly days: number
  readonly known: number
  readonly value: number
  readonly mass: number
}

/** A report, its days counted from the first of the window. */
function report({ from, days, known, value, mass }: Given, index: number): Report {
  const first = addDays(window.from, from)
  return {
    id: `report-${index}`,
    cap: cap.id,
    reporter: `State ${index}`,
    from: first,
    to: addDays(first, days - 1),
    value: { currency: 'USD', amount: BigInt(value) },
    quantity: { dimension: 'mass', amount: BigInt(mass), unit: 'g' },
    knownFrom: endOfDay(addDays(window.from, known)),
    basis: 'trial',
    grade: 'text',
    source: { title: 'Trial' },
  }
}

const given = fc.record({
  from: fc.nat({ max: 340 }),
  days: fc.integer({ min: 1, max: 25 }),
  known: fc.nat({ max: 400 }),
  value: fc.nat({ max: 50_000 }),
  mass: fc.nat({ max: 2_000 }),
})
const reportLists = fc.array(given, { maxLength: 12 }).map((list) => list.map(report))
/** Reports one after another, with or without a gap between, all in the window. */
const rows = fc.array(fc.tuple(fc.nat({ max: 10 }), given), { maxLength: 8 }).map((list) => {
  let next = 0
  return list.map(([gap, one], index) => {
    const from = next + gap
    next = from + one.days
    return report({ ...one, from }, index)
  })
})
const days = fc.integer({ min: -30, max: 400 }).map((count) => addDays(window.from, count))
const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })

/** The sums as a clerk would make them, report by report. */
function slowly(reports: readonly Report[], on: Day, knownBy: Day) {
  const sums = { leastValue: 0n, mostValue: 0n, leastMass: 0n, mostMass: 0n }
  for (const { from, to, value, quantity, knownFrom } of reports) {
    if (knownFrom > endOfDay(knownBy)) continue
    if (from <= on) {
      sums.mostValue += value?.amount ?? 0n
      sums.mostMass += quantity?.amount ?? 0n
    }
    if (to <= on) {
      sums.leastValue += value?.amount ?? 0n
      sums.leastMass += quantity?.amount ?? 0n
    }
  }
  return sums
}

describe('drawdown', () => {
  it('is the slow sum of the reports, in whatever order they came in', () => {
    fc.assert(
      fc.property(
        reportLists.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        days,
        days,
        ([list, other], on, knownBy) => {
          const drawn = drawdownOn(cap, other, on, endOfDay(knownBy))
          const slow = slowly(list, on, knownBy)
          expect(drawn.value).toEqual({ least: slow.leastValue, most: slow.mostValue })
          expect(drawn.quantity).toEqual({ least: slow.leastMass, most: slow.mostMass })
          const first = drawdownOn(cap, list, on, endOfDay(knownBy))
          expect({ ...drawn, wholeUpTo: undefined }).toEqual({ ...first, wholeUpTo: undefined })
        },
      ),
    )
  })

  it('is at least no more than at most, and the same where no report runs across the day', () => {
    fc.assert(
      fc.property(reportLists, days, (list, on) => {
        const { value, quantity, straddling } = drawdownOn(
          cap,
          list,
          on,
          endOfDay(day('2019-01-01')),
        )
        expect(value.least <= (value.most ?? -1n) && quantity.least <= (quantity.most ?? -1n)).toBe(
          true,
        )
        if (!straddling) expect([value.least, quantity.least]).toEqual([value.most, quantity.most])
      }),
    )
  })

  it('never falls when a report comes in, a day passes, or more becomes known', () => {
    fc.assert(
      fc.property(reportLists, given, days, fc.nat({ max: 60 }), (list, more, on, later) => {
        const share = (reports: readonly Report[], day_: Day, knownBy: Day) =>
          shareOf(drawdownOn(cap, reports, day_, endOfDay(knownBy)).value.least, 100_000n)
        const before = share(list, on, on)
        expect(share([...list, report(more, 99)], on, on)).toBeGreaterThanOrEqual(before)
        expect(share(list, addDays(on, later), on)).toBeGreaterThanOrEqual(before)
        expect(share(list, on, addDays(on, later))).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('covers every day of the window up to the day once: by a whole report or as unreported', () => {
    fc.assert(
      fc.property(rows, days, (list, on) => {
        const { whole, unreported } = drawdownOn(cap, list, on, endOfDay(day('2019-01-01')))
        const last = on < cap.window.to ? on : cap.window.to
        const stretches = [...unreported, ...whole]
        const counts = Array.from({ length: Math.max(0, daysBetween(window.from, last) + 1) }).map(
          (_, index) => {
            const today = addDays(window.from, index)
            return stretches.filter(({ from, to }) => from <= today && today <= to).length
          },
        )
        expect(counts.filter((count) => count !== 1)).toEqual([])
        const inside = unreported.filter(
          ({ from, to }) => window.from <= from && from <= to && to <= last,
        )
        expect(unreported).toEqual(inside)
      }),
    )
  })

  it('is reported through the last day of a whole report, and through none where there is none', () => {
    fc.assert(
      fc.property(reportLists, days, (list, on) => {
        const ends = list.map(({ to }) => to).filter((to) => to <= on)
        const { through } = drawdownOn(cap, list, on, endOfDay(day('2019-01-01')))
        expect(through).toBe(
          ends.reduce<Day | undefined>((max, to) => (max && max > to ? max : to), undefined),
        )
        const balance = balanceOf(cap, list, on, endOfDay(day('2019-01-01')))
        expect(balance.reportedThrough).toBe(through)
      }),
    )
  })

  it.each([
    ['2017-02-22T23:59:59.999Z', 0],
    ['2017-02-23T00:00:00.000Z', 1],
    ['2017-02-23T00:00:00.001Z', 1],
  ])(
    'as known by %s counts %i reports known from the first instant of 23 February',
    (text, count) => {
      const knownFrom = readKnownBy('2017-02-23T00:00:00Z') as Instant
      const one = { ...report({ from: 0, days: 31, known: 0, value: 9, mass: 9 }, 0), knownFrom }
      const drawn = drawdownOn(cap, [one], window.to, readKnownBy(text) as Instant)
      expect(drawn.reports).toHaveLength(count)
    },
  )

  it('leaves the reports on another ceiling out', () => {
    const other = {
      ...report({ from: 0, days: 31, known: 0, value: 9, mass: 9 }, 0),
      cap: 'test/other',
    }
    expect(drawdownOn(cap, [other], window.to, endOfDay(window.to)).reports).toEqual([])
  })

  it.each([
    ['2017-01-09', 'after-day', 0n, 0n],
    ['2017-01-10', 'straddles', 0n, 7n],
    ['2017-01-19', 'straddles', 0n, 7n],
    ['2017-01-20', 'whole', 7n, 7n],
  ])('on %s counts a report of 10 to 20 January as %s', (on, counted, least, most) => {
    const one = report({ from: 9, days: 11, known: 0, value: 7, mass: 1 }, 0)
    const drawn = drawdownOn(cap, [one], day(on), endOfDay(window.to))
    expect(drawn.reports.map((line) => countedOn(cap, line, drawn.on))).toEqual([counted])
    expect(drawn.value).toEqual({ least, most })
  })
})

describe('a share', () => {
  it.each([
    [0n, 7n, 0],
    [7n, 7n, 1],
    [1n, 3n, 0.333333],
    [2n, 3n, 0.666667],
    [10n ** 30n, 10n ** 30n, 1],
    [4_135_558_96n, 400_870_018n, 1.031646],
  ])('of %i in %i is %d', (used, limit, share) => {
    expect(shareOf(used, limit)).toBe(share)
  })

  it('is the quotient to six decimals', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 10_000_000 }),
        fc.integer({ min: 1, max: 10_000_000 }),
        (used, limit) => {
          expect(Math.abs(shareOf(BigInt(used), BigInt(limit)) - used / limit)).toBeLessThan(
            0.000_000_6,
          )
        },
      ),
    )
  })
})
