import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Report, reportOfFact, reportProperty } from '../caps/index.ts'
import { readDay, readKnownBy } from '../model/index.ts'
import { assess, loadLaw, readTransaction, type Transaction } from '../regimes/index.ts'
import { readFigures } from './load-figures.ts'
import { portOf } from './port.ts'
import { readFolder } from './read-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bundle = await readFolder(join(root, 'data/regimes'))
const loaded = loadLaw(bundle.texts, bundle.hash)
if (loaded.kind === 'refused') throw new Error(loaded.issues[0]?.says)
const { law } = loaded
const reports = new Map<string, Report[]>()
const figures = await readFolder(join(root, 'data/figures'))
const facts = readFigures(figures.texts, law.caps)
const own = facts.filter(({ property }) => property === reportProperty)
for (const report of own.map(reportOfFact)) {
  reports.set(report.cap, [...(reports.get(report.cap) ?? []), report])
}

function answerOf(name: string) {
  const text = readFileSync(join(root, 'examples', `${name}.json`), 'utf8')
  const { knownBy: known, ...transaction } = JSON.parse(text) as Transaction & { knownBy: string }
  const on = readDay(transaction.date ?? '')
  const knownBy = readKnownBy(known)
  if (on === undefined || knownBy === undefined) throw new Error(name)
  const act = readTransaction(transaction, law)
  return assess(act, law, on, knownBy, portOf({ law, reports }, on, knownBy))
}

/** Every example with the outcome and the paragraph that decides it. */
const expected = [
  ['baggage-in-transit-2016-03-10', 'permitted-with-duties', '2270-18'],
  ['baggage-in-transit-2016-12-10', 'permitted-with-duties', '2270-18'],
  ['bunkering-grounds-unknown-2010-01-01', 'not-enough-facts', '1874-17'],
  ['bunkering-suspected-2010-01-01', 'prohibited', '1874-17'],
  ['coal-2016-06-livelihood', 'permitted-with-duties', '2270-29'],
  ['coal-2016-12-20-known-in-march', 'not-enough-facts', '2321-26'],
  ['coal-2016-12-20-known-that-day', 'not-enough-facts', '2321-26'],
  ['coal-2017-08-after-the-ban', 'prohibited', '2371-8'],
  ['coal-2017-designated-seller', 'prohibited', '1718-8d'],
  ['coal-2017-within-cap', 'within-cap', '2321-26'],
  ['coal-2017-without-claims', 'not-enough-facts', '1718-8d'],
  ['diplomat-account-third-state-2017-01-15', 'not-caught', '2094-24'],
  ['embassy-second-account-2017-01-15', 'prohibited', '2321-16'],
  ['flight-suspected-2013-04-01', 'not-caught', '2094-18'],
  ['flight-suspected-2016-04-01', 'prohibited', '2270-21'],
  ['gasoil-2017-11-01', 'over-cap', '2375-14'],
  ['gasoil-2018-06-01', 'over-cap', '2397-5'],
  ['hull-insurance-2016-03-10', 'prohibited', '2270-23'],
  ['hull-insurance-2016-04-10', 'not-caught', 'committee-2016-03-21'],
  ['hull-insurance-2017-01-10', 'not-enough-facts', '2321-22'],
  ['iron-ore-2017-08-25', 'permitted-with-duties', '2371-8'],
  ['iron-ore-2017-09-10', 'prohibited', '2371-8'],
  ['rajin-2017-complete', 'permitted-with-duties', '2321-26'],
  ['rajin-2017-incomplete', 'not-enough-facts', '2321-26'],
  ['rajin-2018-complete', 'permitted-with-duties', '2371-8'],
  ['rajin-2018-incomplete', 'not-enough-facts', '2371-8'],
  ['registration-reason-unknown', 'not-enough-facts', '2321-24'],
  ['registration-struck-off', 'prohibited', '2321-24'],
  ['rug-450-dollars', 'not-caught', '2321-5'],
  ['rug-600-dollars', 'prohibited', '2321-5'],
  ['statue-2016-10-01', 'not-caught', undefined],
  ['statue-2017-01-15', 'approval-required', '2321-29'],
  ['tanks-to-iran-2025-11-01', 'prohibited', 'un-1737/1929-8-returned'],
  ['used-ship-from-china-2017-06-01', 'approval-required', 'cn-dprk/2016-81-4'],
  ['used-vessel-sale-2017-06-01', 'not-caught', '2094-19'],
  ['used-vessel-sale-2018-01-10', 'prohibited', '2397-14'],
] as const

describe('the examples', () => {
  it.each(expected)('%s comes to %s under %s', (name, outcome, paragraph) => {
    const answer = answerOf(name)
    expect(answer.outcome).toBe(outcome)
    expect(answer.findings[0]?.measure).toBe(
      paragraph?.includes('/') ? paragraph : paragraph && `un-1718/${paragraph}`,
    )
  })

  it('are all of those in the folder', () => {
    const names = readdirSync(join(root, 'examples')).filter(
      (name) => name.endsWith('.json') && isAct(readFileSync(join(root, 'examples', name), 'utf8')),
    )
    expect(names.map((name) => name.replace('.json', '')).sort()).toEqual(
      expected.map(([name]) => name).sort(),
    )
  })

  it('give iron ore its two last days, and the delisted hull what another list held', () => {
    const [ore] = answerOf('iron-ore-2017-08-25').findings
    expect(ore?.duties.map(({ by }) => by)).toEqual(
      expect.arrayContaining(['2017-09-04', '2017-09-19']),
    )
    const hull = answerOf('hull-insurance-2016-04-10')
    expect(hull.listings.map(({ list, stands, grade }) => [list, stands, grade])).toEqual([
      ['un-sc', false, expect.any(String)],
      ['ofac-sdn', true, 'unconfirmed'],
    ])
  })

  it('report what only calls upon beside what binds, and count baggage as cargo from 2321', () => {
    const flight = answerOf('flight-suspected-2013-04-01').findings
    expect(flight.map(({ measure, force }) => [measure, force])).toEqual([['un-1718/2094-18', 'H']])
    const measures = (name: string) => answerOf(name).findings.map(({ measure }) => measure)
    expect(measures('baggage-in-transit-2016-03-10')).not.toContain('un-1718/2321-13')
    expect(measures('baggage-in-transit-2016-12-10')).toContain('un-1718/2321-13')
  })
})

/** An example of another operation has no kind of act. */
function isAct(text: string): boolean {
  return 'kind' in (JSON.parse(text) as object)
}
