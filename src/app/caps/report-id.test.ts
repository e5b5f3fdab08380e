import fc from 'fast-check'
import { expect, it } from 'vitest'
import { factOfReport, type Report } from '../../caps/index.ts'
import { addDays, type Day, endOfDay, grades, readDay } from '../../model/index.ts'
import { factId } from '../../store/index.ts'
import { idOfReport } from './report-id.ts'

const days = fc.nat({ max: 40 }).map((count) => addDays(readDay('2017-01-01') as Day, count))
const words = fc.string({ unit: fc.constantFrom(...'ab "\\\né😀') })
const reports: fc.Arbitrary<Omit<Report, 'id'>> = fc.record(
  {
    cap: fc.constant('test/cap'),
    from: days,
    to: days,
    knownFrom: days.map(endOfDay),
    basis: words,
    grade: fc.constantFrom(...grades),
    source: fc.record(
      { title: words, url: words, locator: words },
      { requiredKeys: ['title'], noNullPrototype: true },
    ),
    reporter: words,
    statesReporting: fc.nat(),
    shipment: words,
    corrects: words,
    aside: words,
    asideFrom: days.map(endOfDay),
    held: fc.array(words),
    quantity: fc.nat().map((t) => ({ dimension: 'mass' as const, amount: BigInt(t), unit: 't' })),
    value: fc.nat().map((cents) => ({ currency: 'USD', amount: BigInt(cents) })),
  },
  { requiredKeys: ['cap', 'from', 'to', 'knownFrom', 'basis', 'grade', 'source'] },
)

it('the id of a report is that of the fact that would state it alone', () => {
  fc.assert(
    fc.property(reports, (report) => {
      expect(idOfReport(report)).toBe(factId(factOfReport(report)))
    }),
  )
})
