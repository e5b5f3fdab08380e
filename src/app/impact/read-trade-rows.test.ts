import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareMirrors } from '../../impact/index.ts'
import { readTradeFile, readTradeRows } from './read-trade-rows.ts'

const none = new Map<string, string>()
const good = {
  reporter: 'AAA',
  partner: 'BBB',
  flow: 'import',
  hs: '2701',
  period: '2016',
  value_usd: '12.5',
  source: 'a source',
}

describe('trade figures', () => {
  it('come from CSV, from JSON or as they are, alike', async () => {
    const csv = `${Object.keys(good).join(',')}\n${Object.values(good).join(',')}\n`
    const fromCsv = await readTradeFile(csv, none)
    expect(fromCsv).toEqual(await readTradeFile(JSON.stringify({ rows: [good] }), none))
    expect(fromCsv).toEqual(readTradeRows([good], none))
    expect(fromCsv.rows[0]).toMatchObject({ value: 12.5, commodity: '2701', flow: 'import' })
  })

  it.each([
    ['a negative figure', { value_usd: '-1' }, 'Row 2: value_usd must be a number of at least 0'],
    ['a figure in words', { value_usd: 'much' }, 'Row 2: value_usd must be a number'],
    ['no source', { source: '' }, 'Row 2: source is missing.'],
    ['no period', { period: ' ' }, 'Row 2: period is missing.'],
  ])('with %s are refused with the row', (_what, more, says) => {
    expect(() => readTradeRows([good, { ...good, ...more }], none)).toThrow(says)
  })

  it('leave aside what is neither import nor export, with the row', () => {
    expect(readTradeRows([{ ...good, flow: 'total' }], none)).toMatchObject({
      rows: [],
      aside: [{ row: 1 }],
    })
  })
})

const trade = join(process.env['FIREBREAK_EVAL'] ?? '', 'trade/trade.csv')
const isHere = process.env['FIREBREAK_EVAL'] !== undefined && existsSync(trade)

describe.skipIf(!isHere)('the trade figures of the trial data (FIREBREAK_EVAL)', () => {
  it('set two agencies’ exports of 2015 side by side, and the Committee beside customs', async () => {
    const stands = new Map([['UN1718', 'CHN']])
    const { rows } = await readTradeFile(readFileSync(trade, 'utf8'), stands)
    const { flows } = compareMirrors(rows, { taken: 0.08, most: 0.2 })
    const total = flows.find(
      ({ exporter, importer, commodity, period }) =>
        `${exporter} ${importer} ${commodity} ${period}` === 'PRK WLD TOTAL 2015',
    )
    expect(total?.statements.map(({ value }) => value)).toEqual([2_700_000_000, 4_562_000_000])
    expect(total?.pairs[0]?.value?.discrepancy).toBeCloseTo(0.2564, 4)
    const coal = flows.find(({ commodity, period }) => commodity === '2701' && period === '2017-09')
    expect(coal?.pairs[0]?.quantity).toMatchObject({ first: 511_000_000, second: 511_619_000 })
  })
})
