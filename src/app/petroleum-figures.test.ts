import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  coverageOf,
  paceRatios,
  paceRatiosOf,
  priceVolume,
  ratioAt,
  type Series,
} from '../caps/index.ts'
import { daysBetween, endOfDay, endOfMonth, readDay } from '../model/index.ts'
import { loadLaw } from '../regimes/index.ts'
import { readLedgers } from './caps/read-ledgers.ts'
import { statusIn } from './caps/status-in.ts'
import { readFigures } from './load-figures.ts'
import type { View } from './platform.ts'
import { readFolder } from './read-folder.ts'

const folder = (path: string) => fileURLToPath(new URL(`../../data/${path}`, import.meta.url))
const bundle = await readFolder(folder('regimes'))
const loaded = loadLaw(bundle.texts, bundle.hash)
if (loaded.kind === 'refused') throw new Error(loaded.issues[0]?.says)
const { law } = loaded
const texts = ['coal', 'petroleum', 'counting'].map((name) => ({
  path: `${name}.yml`,
  text: readFileSync(folder(`figures/un-1718/${name}.yml`), 'utf8'),
}))
const facts = readFigures(texts, law.caps)
const store = {
  facts: {
    read: async ({ property }: { property: string }) =>
      facts.filter((fact) => fact.property === property),
  },
}
// A status looks at the law and the ledgers of a view and at nothing else.
const view = { law, ...(await readLedgers(store as never, law, 1)) } as unknown as View

const day = (text: string) => {
  const found = readDay(text)
  if (found === undefined) throw new Error(text)
  return found
}
function statusAt(id: string, on: string, knownBy: string) {
  const cap = law.caps.get(`un-1718/${id}`)
  if (cap === undefined) throw new Error(id)
  return statusIn(view, cap, day(on), endOfDay(day(knownBy)))
}
const percent = (share: number | null) => (share === null ? null : Number((share * 100).toFixed(2)))

describe('the petroleum years, as the press quoted the Committee', () => {
  it.each([
    [2018, 72.65, 80.69],
    [2019, 79.36, 88.15],
    [2020, 29.8, 29.8],
    [2021, 18.38, 18.38],
    [2023, 72.54, 72.54],
    [2024, 59.24, 59.24],
    [2025, 3.98, 3.98],
  ])('%i stood at %d percent of the ceiling at least, %d at most', (year, least, most) => {
    const { share, shareAtMost } = statusAt(
      `refined-petroleum-${year}`,
      `${year}-12-31`,
      '2027-01-01',
    )
    expect(percent(share.quantity)).toBe(least)
    expect(Number(((shareAtMost.quantity ?? 0) * 100).toFixed(1))).toBeCloseTo(most, 0)
  })

  it('of 2022 have a month of which no amount was found, so there is no most', () => {
    const { share, shareAtMost } = statusAt('refined-petroleum-2022', '2022-12-31', '2027-01-01')
    expect(percent(share.quantity)).toBe(8.15)
    expect(shareAtMost.quantity).toBeNull()
  })

  it('count tonnes at 7.5 to 8.33 barrels, and say by which source', () => {
    const { reports } = statusAt('refined-petroleum-2019', '2019-12-31', '2022-01-01')
    expect(
      reports.map(({ converted }) => [converted?.least.amount, converted?.most.amount]),
    ).toEqual(
      expect.arrayContaining([
        ['226350', '251399.4'],
        ['170475', '189340.9'],
      ]),
    )
  })

  it('keep the later figure for Russia in 2019 beside the ledger, held for review', () => {
    const { beside } = statusAt('refined-petroleum-2019', '2019-12-31', '2024-02-01')
    const held = beside.filter(({ standing }) => standing === 'held')
    expect(held.map(({ quantity }) => quantity?.amount)).toContain('277365')
  })

  it('are known as they were known: four months of 2018 in that summer, the year in 2020', () => {
    const summer = statusAt('refined-petroleum-2018', '2018-12-31', '2018-07-01')
    expect(summer.reported.through).toBe('2018-04-30')
    expect(percent(summer.share.quantity)).toBe(12.93)
    const later = statusAt('refined-petroleum-2018', '2018-12-31', '2020-03-01')
    expect(percent(later.share.quantity)).toBe(72.65)
  })
})

describe('the coal ceiling of 2017', () => {
  it('by open days alone, as of 18 February, was full on 26 March', () => {
    const { open } = statusAt('coal-2017', '2017-02-28', '2017-03-31').forecast
    expect(open).toMatchObject({ asOf: '2017-02-18', days: 49 })
    expect(open?.levels.map(({ value }) => value)).toEqual([
      '2017-03-04',
      '2017-03-17',
      '2017-03-21',
      '2017-03-26',
    ])
  })

  it('stood at 90.2 percent by the end of February if the excess of December were carried', () => {
    const { ifCarried } = statusAt('coal-2017', '2017-02-28', '2017-03-31')
    expect(ifCarried?.excess.value?.amount).toBe('130504106')
    expect(ifCarried?.share.value).toBe(0.901751)
  })

  it('is bound by value above 53.449 dollars a tonne; the price was far above', () => {
    const { price, binding } = statusAt('coal-2017', '2017-12-31', '2018-01-01')
    expect(price).toMatchObject({ unit: 'USD/t', breakEven: 53.44934, reported: 85.65201 })
    expect(binding).toBe('value')
  })

  it('stood at 57.76 percent in April: 57 cut off, 58 rounded', () => {
    const { share } = statusAt('coal-2017', '2017-04-30', '2017-06-30')
    const exact = (share.value ?? 0) * 100
    expect([exact.toFixed(2), Math.floor(exact), Math.round(exact)]).toEqual(['57.76', 57, 58])
  })

  it('gives no interval and no firm guess from January alone', () => {
    const { forecast, nowcast } = statusAt('coal-2017', '2017-02-28', '2017-02-25')
    expect(forecast.levels.map(({ value }) => value)).toEqual([
      '2017-03-14',
      '2017-03-29',
      '2017-04-03',
      '2017-04-08',
    ])
    expect(forecast.interval).toBeNull()
    expect(forecast.says).toContain('One report is too little')
    expect(nowcast).toMatchObject({ days: 28, lags: { reports: 1, least: 23, most: 23 } })
    expect(nowcast.estimate?.isThin).toBe(true)
    expect(nowcast.estimate?.value?.likely).toBeCloseTo(0.6001, 3)
  })

  it('shows August as a rush before the close', () => {
    const { frontLoading } = statusAt('coal-2017', '2017-12-31', '2018-01-01')
    expect(frontLoading).toMatchObject({
      period: { from: '2017-08-01' },
      times: 4.18,
      isRush: true,
    })
    const { change = 0, volumePart = 0, pricePart = 0 } = frontLoading?.perDay ?? {}
    expect(volumePart + pricePart).toBeCloseTo(change, 1)
  })
})

describe('a change of value', () => {
  it('of November 2016 is 42 percent volume and 58 percent price (economics sheet D.4)', () => {
    const split = priceVolume(
      { value: 65.7237, quantity: 1.389091 },
      { value: 139.4, quantity: 1.91 },
    )
    expect(split.volumePart).toBeCloseTo(31.3323, 3)
    expect(split.pricePart).toBeCloseTo(42.344, 3)
    expect(split.logShares?.volume).toBeCloseTo(0.42354, 4)
    expect(split.logShares?.price).toBeCloseTo(0.57646, 4)
  })
})

/** Customs months of coal in 2016, tonnes (economics sheet A.4; some derived there from growth rates). */
const coal2016 = [
  1_666_667, 1_524_000, 2_346_154, 1_525_000, 1_550_000, 1_898_000, 1_973_000, 2_465_000, 1_798_000,
  1_820_000, 1_910_000, 2_013_889,
]

/** The months of one reporter that stand in a ledger by themselves. */
function monthsOf(cap: string, reporter?: string): Series {
  const months = (view.reports.get(`un-1718/${cap}`) ?? [])
    .filter((one) => reporter === undefined || one.reporter === reporter)
    .filter(({ from, to }) => endOfMonth(from) === to && from.endsWith('-01'))
    .filter(({ basis }) => basis !== 'estimate')
  return [...new Map(months.map((one) => [one.from, one])).values()]
    .sort((left, right) => (left.from < right.from ? -1 : 1))
    .map(({ from, to, quantity }) => ({
      days: daysBetween(from, to) + 1,
      amount: Number(quantity?.amount ?? 0n),
    }))
}

describe('the interval of the forecast', () => {
  const series: readonly Series[] = [
    monthsOf('coal-2017'),
    monthsOf('refined-petroleum-2021', 'China'),
    monthsOf('refined-petroleum-2023', 'Russia'),
    coal2016.map((amount, month) => ({
      days: Number(endOfMonth(day(`2016-${String(month + 1).padStart(2, '0')}-01`)).slice(8)),
      amount,
    })),
    monthsOf('refined-petroleum-2018', 'China+Russia'),
  ]

  it('is taken from the ratios that the figures give', () => {
    const ratios = series.flatMap(paceRatiosOf)
    expect(ratios).toHaveLength(180)
    for (const [index, ratio] of paceRatios.entries())
      expect(ratioAt(ratios, (index + 1) / 20)).toBeCloseTo(ratio, 3)
  })

  it('held 136 of 180 times on series that it was not made from', () => {
    expect(coverageOf(series, 0.05, 0.95)).toEqual({ held: 136, of: 180 })
  })
})
