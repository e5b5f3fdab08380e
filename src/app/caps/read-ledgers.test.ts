import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  factOfReport,
  factOfRuling,
  factorProperty,
  ledgerOf,
  type Report,
} from '../../caps/index.ts'
import type { Day, Fact, Instant } from '../../model/index.ts'
import { type FactQuery, factId } from '../../store/index.ts'
import { pageOf } from './ledger-page.ts'
import { type Ledgers, readLedgers } from './read-ledgers.ts'

const law = { caps: new Map([['a', { measure: 'm', limits: {} }]]) } as never
const known = '2017-03-01T00:00:00.000Z' as Instant
const late = '2020-01-01T00:00:00.000Z' as Instant

function report(cap: string, mark: number): Report {
  const bare: Omit<Report, 'id'> = {
    cap,
    from: '2017-01-01' as Day,
    to: '2017-01-31' as Day,
    shipment: `${mark}`,
    knownFrom: known,
    basis: 'trial',
    grade: 'text',
    source: { title: 'T' },
  }
  return { ...bare, id: factId(factOfReport(bare)) }
}

function withId(fact: Omit<Fact, 'id'>): Fact {
  return { ...fact, id: factId(fact) }
}

type Step = { kind: 'report' | 'page' | 'ruling' | 'factor' | 'back'; cap: string; mark: number }

function factsOf({ kind, cap, mark }: Step, at: number): readonly Fact[] {
  const one = report(cap, mark)
  const single = withId(factOfReport(one))
  if (kind === 'report') return [single]
  if (kind === 'page') return [pageOf(cap, [one, report(cap, mark + 50)], { title: 'P' })]
  if (kind === 'ruling') {
    const ruling = { entry: one.id, decision: 'aside', by: 'x', reason: `${at}`, knownFrom: known }
    return [withId(factOfRuling(ruling as never, cap))]
  }
  const rest = { knownFrom: known, source: { title: `${at}` }, grade: 'text' as const }
  if (kind === 'back')
    return [
      withId({
        ...rest,
        subject: cap,
        property: single.property,
        value: null,
        retracts: single.id,
      }),
    ]
  return [withId({ ...rest, subject: 'm', property: factorProperty, value: {} })]
}

/** Facts of one batch after another, as a store gives them. */
function storeOf(batches: readonly (readonly Fact[])[]) {
  const rows = batches.flatMap((facts, at) => facts.map((fact) => ({ ...fact, recorded: at + 1 })))
  const read = async ({ property, upTo = 99, after = 0, retracted }: FactQuery) => {
    const within = rows.filter(({ recorded }) => recorded <= upTo)
    const gone = new Set(within.map(({ retracts }) => retracts))
    return within.filter(
      (row) =>
        row.recorded > after &&
        (property === undefined || row.property === property) &&
        (retracted === 'included' || !gone.has(row.id)),
    )
  }
  return { facts: { read } } as never
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind']>('report', 'page', 'page', 'ruling', 'factor', 'back'),
    cap: fc.constantFrom('a', 'b'),
    mark: fc.nat({ max: 3 }),
  }),
  { maxLength: 8 },
)

function sorted({ reports }: Ledgers) {
  return [...reports]
    .map(([cap, own]) => [cap, own.toSorted((one, other) => (one.id < other.id ? -1 : 1))])
    .filter(([, own]) => own?.length !== 0)
    .sort()
}

/** What of each ledger is added up, and what is beside it; asked of every reading, so that the next goes on from it. */
function countedIn({ reports }: Ledgers) {
  const ids = (list: readonly Report[]) => list.map(({ id }) => id)
  return ['a', 'b'].map((id) => {
    const ledger = ledgerOf({ id, per: 'all' }, reports.get(id) ?? [], late)
    return [ids(ledger.counted), ledger.size, ids(ledger.beside.map(({ report: one }) => one))]
  })
}

it('read on from an earlier number are the same as read from the start', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      const store = storeOf(list.map(factsOf))
      let grown: Ledgers | undefined
      for (let upTo = 0; upTo <= list.length; upTo += 1) {
        grown = await readLedgers(store, law, upTo, grown)
        const anew = await readLedgers(store, law, upTo)
        expect(sorted(grown)).toEqual(sorted(anew))
        expect(countedIn(grown)).toEqual(countedIn(anew))
      }
    }),
  )
})

it('leave the list of a ledger that nothing came to as it is', async () => {
  const [one, other] = [report('a', 1), report('b', 1)].map((own) => withId(factOfReport(own)))
  const store = storeOf([[one as Fact], [other as Fact]])
  const first = await readLedgers(store, law, 1)
  const second = await readLedgers(store, law, 2, first)
  expect(second.reports.get('a')).toBe(first.reports.get('a'))
  expect(second.reports.get('b')).toHaveLength(1)
  expect(first.reports.get('b')).toBeUndefined()
})
