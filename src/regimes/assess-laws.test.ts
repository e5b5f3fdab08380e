import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, endOfDay, readDay } from '../model/index.ts'
import {
  type Ask,
  assess,
  type Balance,
  type Law,
  loadLaw,
  nothingKnown,
  outcomes,
  readTransaction,
  type Transaction,
} from './index.ts'

const folder = new URL('../../data/regimes/un-1718/', import.meta.url).pathname
const texts = ['coal.yml', 'regime.yml'].map((path) => ({
  path,
  text: readFileSync(`${folder}${path}`, 'utf8'),
}))
const loaded = loadLaw(texts, 'test')
const law = (loaded.kind === 'law' ? loaded.law : undefined) as Law
const day = (text: string) => readDay(text) as Day

const claimNames = [...law.claims.keys()]
const claimValues = [true, 'unknown', false] as const
const places = fc.constantFrom('KP', 'CN', 'RU', 'Rajin')
const lines = fc.record(
  {
    hs: fc.constantFrom('27', '2701', '270112', '2702', '2703', '2704', '2601'),
    origin: fc.constantFrom('KP', 'RU', 'CN'),
    quantity: fc.record({
      amount: fc.constantFrom('1', '20000', '7000000'),
      unit: fc.constant('t'),
    }),
    value: fc.record({
      amount: fc.constantFrom('1', '1700000', '400000000'),
      currency: fc.constantFrom('USD', 'CNY'),
    }),
  },
  { requiredKeys: ['hs'] },
)
const transactions = fc.record(
  {
    kind: fc.constantFrom('shipment', 'transit', 'payment', 'port-call'),
    goods: fc.array(lines, { maxLength: 3 }),
    from: places,
    to: places,
    via: fc.array(places, { maxLength: 2 }),
    claims: fc.record(
      Object.fromEntries(claimNames.map((name) => [name, fc.constantFrom(...claimValues)])),
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['kind'] },
) as fc.Arbitrary<Transaction>
const days = fc.nat({ max: 1000 }).map((count) => addDays(day('2016-01-01'), count))

/** A ledger that knows nothing, that has nothing reported, or that has so many cents used. */
const asks: fc.Arbitrary<Ask> = fc
  .tuple(
    fc.constantFrom('unasked', 'silent', 'reported'),
    fc.nat({ max: 450 }),
    fc.nat({ max: 50 }),
  )
  .map(([kind, least, more]) => {
    if (kind === 'unasked') return nothingKnown
    const million = 100_000_000n
    const value = { limit: 40_087_001_800n, currency: 'USD' } as const
    const used = { least: BigInt(least) * million, most: BigInt(least + more) * million }
    const balance: Balance = {
      value: { ...value, ...used },
      ...(kind === 'silent' ? {} : { reportedThrough: day('2017-01-31') }),
      says: 'As reported.',
    }
    return { ...nothingKnown, balance: () => ({ known: true, value: balance, basis: [] }) }
  })

const answerOf = (written: Transaction, on: Day, ask: Ask) =>
  assess(readTransaction(written, law), law, on, endOfDay(day('2020-01-01')), ask)
const rank = (written: Transaction, on: Day, ask: Ask) =>
  outcomes.indexOf(answerOf(written, on, ask).outcome)

describe('assess', () => {
  it('gives the same bytes twice', () => {
    fc.assert(
      fc.property(transactions, days, asks, (written, on, ask) => {
        const again = structuredClone(written)
        expect(JSON.stringify(answerOf(again, on, ask))).toBe(
          JSON.stringify(answerOf(written, on, ask)),
        )
      }),
    )
  })

  it('never gets milder when a claim goes from true to unknown to false', () => {
    fc.assert(
      fc.property(
        transactions,
        days,
        asks,
        fc.constantFrom(...claimNames),
        (written, on, ask, name) => {
          const ranks = claimValues.map((value) =>
            rank({ ...written, claims: { ...written.claims, [name]: value } }, on, ask),
          )
          expect([...ranks].sort((left, right) => right - left)).toEqual(ranks)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('takes a claim that is left out as one that is unknown', () => {
    fc.assert(
      fc.property(transactions, days, fc.constantFrom(...claimNames), (written, on, name) => {
        const { [name]: _out, ...others } = written.claims ?? {}
        const unknown = { ...others, [name]: 'unknown' as const }
        expect(answerOf({ ...written, claims: others }, on, nothingKnown)).toEqual(
          answerOf({ ...written, claims: unknown }, on, nothingKnown),
        )
      }),
    )
  })

  it('never gets milder when a line of goods is added', () => {
    fc.assert(
      fc.property(transactions, lines, days, asks, (written, line, on, ask) => {
        const goods = written.goods ?? []
        fc.pre(goods.length > 0)
        const more = rank({ ...written, goods: [...goods, line] }, on, ask)
        expect(more).toBeLessThanOrEqual(rank(written, on, ask))
      }),
    )
  })

  it('comes to the same in whatever order the lines of goods stand', () => {
    fc.assert(
      fc.property(transactions, days, asks, (written, on, ask) => {
        const turned = [...(written.goods ?? [])].reverse()
        expect(rank({ ...written, goods: turned }, on, ask)).toBe(rank(written, on, ask))
      }),
    )
  })

  it('asks for facts exactly when it has not enough, each once', () => {
    fc.assert(
      fc.property(transactions, days, asks, (written, on, ask) => {
        const { outcome, missing } = answerOf(written, on, ask)
        expect(missing.length > 0).toBe(outcome === 'not-enough-facts')
        const facts = missing.map(({ fact }) => fact)
        expect(new Set(facts).size).toBe(facts.length)
        for (const { asks: measures, question } of missing) {
          expect(measures.length).toBeGreaterThan(0)
          expect(question).toMatch(/\?/)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('shows its findings from the strictest to the mildest, each with its paragraph', () => {
    fc.assert(
      fc.property(transactions, days, asks, (written, on, ask) => {
        const { findings, outcome } = answerOf(written, on, ask)
        const ranks = findings.map((finding) => outcomes.indexOf(finding.outcome))
        expect([...ranks].sort((left, right) => left - right)).toEqual(ranks)
        expect(findings[0]?.outcome ?? 'not-caught').toBe(outcome)
        for (const { citation, because } of findings) {
          expect(citation.paragraph).not.toBe('')
          expect(because.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('catches nothing before the first measure, whatever the act', () => {
    fc.assert(
      fc.property(transactions, asks, (written, ask) => {
        expect(answerOf(written, day('2016-03-01'), ask).outcome).toBe('not-caught')
      }),
    )
  })

  it('lets no coal of the country out from 5 August 2017 on, whatever is claimed', () => {
    fc.assert(
      fc.property(transactions, fc.nat({ max: 2000 }), asks, (written, count, ask) => {
        const on = addDays(day('2017-08-05'), count)
        const coal = { ...written, kind: 'shipment' as const, from: 'KP', to: 'CN', via: [] }
        const goods = [{ hs: '2701', origin: 'KP' }]
        expect(answerOf({ ...coal, goods }, on, ask).outcome).toBe('prohibited')
      }),
    )
  })
})
