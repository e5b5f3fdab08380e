import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Check } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { readTable, weakLinksOf } from '../../jurisdictions/index.ts'
import { endOfDay, readDay } from '../../model/index.ts'
import { printWeakLinks } from '../print/weak-links.ts'
import { heldHosts, heldTables } from './hosts-held.ts'
import { weakLinks } from './weak-links.ts'

const on = readDay('2016-12-05')
const [table] = heldTables
if (on === undefined || table === undefined) throw new Error('entered')
const knownBy = endOfDay(on)
const list = heldHosts

describe('the answer on a terminal', () => {
  it('draws the line between Peru and Cuba and says what it rests on', () => {
    const lines = printWeakLinks(weakLinksOf({ below: 30, on, knownBy, list, table })).split('\n')
    const at = lines.findIndex((line) => line.startsWith('- - - percentile 30'))
    expect(lines[at - 1]).toMatch(/^Peru +34\.6/)
    expect(lines[at + 1]).toMatch(/^Cuba +29\.8 +17\.2 to 44\.5/)
    expect(lines.join(' ')).toContain('States only: 18 of 46')
  })
})

describe('the example', () => {
  it('fits the input of the operation', () => {
    const text = readFileSync(
      new URL('../../../examples/weak-links-below-30.json', import.meta.url),
      'utf8',
    )
    expect(Check(weakLinks.publishedTakes, JSON.parse(text))).toBe(true)
  })
})

const folder = process.env['FIREBREAK_EVAL']

describe.skipIf(folder === undefined)(
  "the World Bank's own table (skipped without FIREBREAK_EVAL)",
  () => {
    const text =
      folder === undefined
        ? ''
        : readFileSync(join(folder, 'jurisdictions/wgi_rule_of_law_2015_update2016.csv'), 'utf8')

    it('has all 47 values as they are entered here, and the seed to one decimal', () => {
      const given = readTable(text, knownBy, { vintage: '2016 update', year: 2015 })
      const scores = new Map(given.table.scores.map((score) => [score.country, score]))
      for (const score of table.scores) expect(scores.get(score.country)).toEqual(score)
      expect(list.hosts.filter(({ country }) => scores.has(country))).toHaveLength(47)
      expect(given.aliases.map(({ given: code }) => code)).toEqual(
        expect.arrayContaining(['ZAR', 'ROM']),
      )
    })

    it('gives the same answer whole as the rows that are entered', () => {
      const given = readTable(text, knownBy, { vintage: '2016 update', year: 2015 })
      const whole = weakLinksOf({ below: 30, on, knownBy, list, table: given.table })
      expect(whole.expected?.count).toBeCloseTo(
        weakLinksOf({ below: 30, on, knownBy, list, table }).expected?.count ?? 0,
        12,
      )
      expect(whole.interval).toEqual([15, 19])
    })
  },
)
