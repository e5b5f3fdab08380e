import fc from 'fast-check'
import { expect, it } from 'vitest'
import { factOfReport, type Report } from '../../caps/index.ts'
import {
  addDays,
  type Day,
  endOfDay,
  grades,
  type RecordedFact,
  readDay,
} from '../../model/index.ts'
import { factId } from '../../store/index.ts'
import { pageOf, reportsOfPage } from './ledger-page.ts'

const days = fc.nat({ max: 40 }).map((count) => addDays(readDay('2017-01-01') as Day, count))
const reports: fc.Arbitrary<Report> = fc
  .record(
    {
      cap: fc.constant('test/cap'),
      from: days,
      to: days,
      knownFrom: days.map(endOfDay),
      basis: fc.string(),
      grade: fc.constantFrom(...grades),
      source: fc.record({ title: fc.string(), url: fc.string() }, { requiredKeys: ['title'] }),
      reporter: fc.string(),
      statesReporting: fc.nat(),
      shipment: fc.string(),
      corrects: fc.string(),
      held: fc.array(fc.string()),
      quantity: fc.nat().map((t) => ({ dimension: 'mass' as const, amount: BigInt(t), unit: 't' })),
      value: fc.nat().map((cents) => ({ currency: 'USD', amount: BigInt(cents) })),
    },
    { requiredKeys: ['cap', 'from', 'to', 'knownFrom', 'basis', 'grade', 'source'] },
  )
  .map((report) => ({ ...report, id: factId(factOfReport(report)) }))

it('a page gives back the reports that it was made of, in their order, after it was JSON too', () => {
  fc.assert(
    fc.property(fc.array(reports, { maxLength: 12 }), (given) => {
      const page = { ...pageOf('test/cap', given, { title: 'Trial' }), recorded: 1 }
      expect(reportsOfPage(page)).toEqual(given)
      expect(reportsOfPage(JSON.parse(JSON.stringify(page)) as RecordedFact)).toEqual(given)
    }),
  )
})
