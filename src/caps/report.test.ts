import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, endOfDay, type Fact, Failure, grades, readDay } from '../model/index.ts'
import { factOfReport, type Report, reportOfFact, reportProperty } from './index.ts'

const day = (text: string) => readDay(text) as Day
const days = fc.nat({ max: 5000 }).map((count) => addDays(day('2010-01-01'), count))
const amounts = fc.bigInt({ min: 0n, max: 10n ** 20n })
const reports: fc.Arbitrary<Report> = fc.record(
  {
    id: fc.string({ minLength: 1 }),
    cap: fc.constant('test/cap'),
    from: days,
    to: days,
    knownFrom: days.map(endOfDay),
    basis: fc.string(),
    grade: fc.constantFrom(...grades),
    source: fc.record({ title: fc.string(), url: fc.string() }, { requiredKeys: ['title'] }),
    reporter: fc.string(),
    statesReporting: fc.nat(),
    quantity: amounts.map((amount) => ({ dimension: 'mass' as const, amount, unit: 't' })),
    value: amounts.map((amount) => ({ currency: 'USD', amount })),
  },
  { requiredKeys: ['id', 'cap', 'from', 'to', 'knownFrom', 'basis', 'grade', 'source'] },
)

describe('a report', () => {
  it('is the same after it was a fact, and after that fact was JSON', () => {
    fc.assert(
      fc.property(reports, ({ id, ...report }) => {
        const fact: Fact = { ...factOfReport(report), id }
        expect(reportOfFact(fact)).toEqual({ id, ...report })
        expect(reportOfFact(JSON.parse(JSON.stringify(fact)) as Fact)).toEqual({ id, ...report })
      }),
    )
  })

  it('stands among the facts under its ceiling, for its period', () => {
    fc.assert(
      fc.property(reports, ({ id: _id, ...report }) => {
        expect(factOfReport(report)).toMatchObject({
          subject: report.cap,
          property: reportProperty,
          validFrom: report.from,
          validTo: report.to,
          knownFrom: report.knownFrom,
          grade: report.grade,
        })
      }),
    )
  })

  it('of nothing is an amount of nought, and of an amount unsaid is no amount', () => {
    const base = { id: 'x', cap: 'c', from: day('2017-01-01'), to: day('2017-01-31'), basis: 'b' }
    const said = {
      knownFrom: endOfDay(day('2017-02-01')),
      grade: 'text',
      source: { title: 'S' },
    } as const
    const nil: Report = { ...base, ...said, value: { currency: 'USD', amount: 0n } }
    expect(reportOfFact({ ...factOfReport(nil), id: 'x' }).value?.amount).toBe(0n)
    expect(reportOfFact({ ...factOfReport({ ...base, ...said }), id: 'x' })).not.toHaveProperty(
      'value',
    )
  })

  it('without a period is refused by the name of its fact', () => {
    const fact: Fact = {
      id: 'fact-1',
      subject: 'test/cap',
      property: reportProperty,
      value: {},
      knownFrom: endOfDay(day('2017-02-01')),
      source: { title: 'S' },
      grade: 'text',
    }
    expect(() => reportOfFact(fact)).toThrow(Failure)
    expect(() => reportOfFact(fact)).toThrow('The report fact-1 has no period.')
  })
})
