import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Report, reportOfFact } from '../caps/index.ts'
import { badInput, type Day, type Instant, readDay, readKnownBy } from '../model/index.ts'
import { type Assessed, assess, type Law, loadLaw, readTransaction } from '../regimes/index.ts'
import { checkShape } from './check-shape.ts'
import { readFigures } from './load-figures.ts'
import { assess as operation } from './operations/assess.ts'
import { portOf } from './port.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const data = (path: string) => ({ path, text: readFileSync(`${root}data/${path}`, 'utf8') })
const loaded = loadLaw(
  [data('regimes/un-1718/coal.yml'), data('regimes/un-1718/regime.yml')],
  'law',
)
const law = (loaded.kind === 'law' ? loaded.law : undefined) as Law
const reports = new Map<string, Report[]>()
for (const report of readFigures([data('figures/un-1718/coal.yml')]).map(reportOfFact)) {
  reports.set(report.cap, [...(reports.get(report.cap) ?? []), report])
}

/** What an example comes to, by the way that `assess` takes once its basis is open. */
function answerOf(name: string, change: (input: object) => object = (input) => input): Assessed {
  const input: unknown = JSON.parse(readFileSync(`${root}examples/${name}.json`, 'utf8'))
  const given = checkShape(operation.takes(law), change(input as object), badInput)
  const { on: asked, date, knownBy: known } = given as Record<string, string | undefined>
  const on = readDay(asked ?? date ?? '') as Day
  const knownBy = readKnownBy(known ?? '') as Instant
  const act = readTransaction(given as Parameters<typeof readTransaction>[0], law)
  return assess(act, law, on, knownBy, portOf({ law, reports }, on, knownBy))
}

describe('every example', () => {
  it.each([
    ['coal-2017-within-cap', 'within-cap'],
    ['coal-2017-without-claims', 'not-enough-facts'],
    ['coal-2016-12-20-known-that-day', 'not-enough-facts'],
    ['coal-2016-12-20-known-in-march', 'not-enough-facts'],
    ['coal-2016-06-livelihood', 'permitted-with-duties'],
    ['coal-2017-08-after-the-ban', 'prohibited'],
    ['rajin-2017-complete', 'permitted-with-duties'],
    ['rajin-2017-incomplete', 'not-enough-facts'],
    ['rajin-2018-complete', 'permitted-with-duties'],
    ['rajin-2018-incomplete', 'not-enough-facts'],
  ])('%s comes to %s', (name, outcome) => {
    expect(answerOf(name).outcome).toBe(outcome)
  })
})

describe('coal on 10 February 2017, known by the 25th', () => {
  const answer = answerOf('coal-2017-within-cap')
  const [finding] = answer.findings

  it('is within the ceiling, with the room as reported and value as the limit that binds', () => {
    expect(finding?.cap).toMatchObject({
      cap: 'un-1718/coal-2017',
      headroom: {
        value: { amount: '274479981', currency: 'USD' },
        quantity: { amount: '6058015', unit: 't' },
      },
      binding: 'value',
      reportedThrough: '2017-01-31',
    })
    expect(answer.says).toContain('$274,479,981 and 6,058,015 t')
  })

  it('is to be notified by 30 March 2017, with the grade of that', () => {
    const due = finding?.duties.filter(({ by }) => by !== undefined)
    expect(due).toMatchObject([{ who: 'the procuring State', by: '2017-03-30' }])
    expect(due?.[0]?.grade).toMatch(/^(text|transposed|official|press|derived|unconfirmed)$/)
  })

  it('is not settled without the claims, each of which is named', () => {
    const { missing } = answerOf('coal-2017-without-claims')
    expect(missing.map(({ fact, asks }) => [fact, asks])).toEqual([
      ['no-associated-party', ['un-1718/2321-26']],
      ['exclusively-livelihood', ['un-1718/2321-26']],
      ['no-prohibited-revenue', ['un-1718/2321-26']],
    ])
  })

  it('is not settled the day before the first report was known', () => {
    const early = answerOf('coal-2017-within-cap', (input) => ({ ...input, knownBy: '2017-02-22' }))
    expect(early.outcome).toBe('not-enough-facts')
    expect(early.missing.map(({ fact }) => fact)).toEqual(['balance:un-1718/coal-2017'])
  })

  it.each([
    ['274479981', 'within-cap'],
    ['274479981.01', 'over-cap'],
  ])('with a value of $%s is %s', (amount, outcome) => {
    const goods = [
      {
        hs: '2701',
        origin: 'KP',
        quantity: { amount: '1', unit: 't' },
        value: { amount, currency: 'USD' },
      },
    ]
    expect(answerOf('coal-2017-within-cap', (input) => ({ ...input, goods })).outcome).toBe(outcome)
  })
})

describe('coal on 20 December 2016', () => {
  it('has its room unknown, since nothing was reported that day, and says so', () => {
    const { findings, missing, says } = answerOf('coal-2016-12-20-known-that-day')
    expect(findings[0]?.cap).toMatchObject({ headroom: null, reportedThrough: null })
    expect(missing.map(({ fact }) => fact)).toEqual(['balance:un-1718/coal-2016-interim'])
    expect(says).toContain('No report is held under the interim coal ceiling of 2016')
    expect(says).toContain('the room is unknown')
  })

  it('is known in March to have stood somewhere on the way to 344 percent', () => {
    const { findings, says } = answerOf('coal-2016-12-20-known-in-march')
    expect(findings[0]?.cap).toMatchObject({ headroom: null })
    expect(says).toContain('on 20 December 2016 is unknown')
    expect(says).toContain('at 344 percent of the value limit')
  })
})

describe('coal before and after the ceiling', () => {
  it('passed for livelihood under 2270 ¶29, without a ceiling', () => {
    const [finding, ...rest] = answerOf('coal-2016-06-livelihood').findings
    expect(rest).toEqual([])
    expect(finding?.citation).toMatchObject({ document: 'S/RES/2270 (2016)', paragraph: '29' })
    expect(finding?.cap).toBeUndefined()
    expect(finding?.exemptions.map(({ id, helps }) => [id, helps])).toEqual([
      ['rajin', 'no'],
      ['livelihood', 'yes'],
    ])
  })

  it('was barred by 2371 ¶8, without a wind-down, the ceiling ended on 5 August', () => {
    const [finding] = answerOf('coal-2017-08-after-the-ban').findings
    expect(finding?.citation).toMatchObject({ document: 'S/RES/2371 (2017)', paragraph: '8' })
    expect(finding?.supersedes.map(({ says }) => says).join(' ')).toContain(
      'ended on 5 August 2017',
    )
    expect(finding?.notes.join(' ')).toContain('coal has none')
  })
})

describe('Russian coal through Rajin', () => {
  it.each([
    ['rajin-2017-complete', 'the procuring State'],
    ['rajin-2018-complete', 'the exporting State'],
  ])('in %s is confirmed and notified by %s', (name, who) => {
    const duties = answerOf(name).findings.flatMap((finding) => finding.duties)
    expect(duties.map((duty) => duty.who)).toEqual([who])
  })

  it.each([
    ['rajin-2017-incomplete', 'procuring'],
    ['rajin-2018-incomplete', 'exporting'],
  ])('in %s asks what the %s State confirmed and notified', (name, state) => {
    expect(answerOf(name).missing.map(({ fact }) => fact)).toEqual([
      'transit-for-export-only',
      `origin-confirmed-by-${state}-state`,
      `notified-by-${state}-state`,
      'no-prohibited-revenue',
    ])
  })
})
