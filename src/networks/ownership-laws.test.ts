import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day, Instant } from '../model/index.ts'
import { type Ruling, readStructure, ruleIds, ruleOn } from './index.ts'
import { readPercent } from './percent.ts'
import { blockedByTheFaq, type PlainStake, reachedByTheSchedule } from './testing/by-the-faq.ts'

const on = '2025-06-01' as Day
const knownBy = '2025-06-01T23:59:59.999Z' as Instant
const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'X', 'Y']

type Table = Record<string, Record<string, string | { min: string; max: string }>>

/** Amounts in thousandths that make half turn up often, in exact halves and just beside them. */
const thousandths = fc.oneof(
  fc.constantFrom(50_000, 49_999, 50_001, 25_000, 24_999, 10_000, 40_000, 100_000, 300, 32_300),
  fc.integer({ min: 0, max: 100_000 }),
)

const share = (amount: number) =>
  `${Math.floor(amount / 1000)}.${String(amount % 1000).padStart(3, '0')}`

/** Tables in which nobody gives away more than the whole. */
const tables: fc.Arbitrary<Record<string, Record<string, number>>> = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), thousandths), {
    maxLength: 22,
  })
  .map((rows) => {
    const table: Record<string, Record<string, number>> = {}
    for (const [owned, owner, amount] of rows) {
      const into = table[owned] ?? {}
      const others = Object.entries(into).reduce(
        (sum, [name, has]) => sum + (name === owner ? 0 : has),
        0,
      )
      const given = Math.min(amount, 100_000 - others)
      if (given > 0 && owner !== owned) table[owned] = { ...into, [owner]: given }
    }
    return table
  })

const listings = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 })
const groups = fc.array(fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 3 }), {
  maxLength: 2,
})

function written(table: Record<string, Record<string, number>>): Table {
  return Object.fromEntries(
    Object.entries(table).map(([owned, into]) => [
      owned,
      Object.fromEntries(Object.entries(into).map(([owner, amount]) => [owner, share(amount)])),
    ]),
  )
}

function plain(table: Record<string, Record<string, number>>): PlainStake[] {
  return Object.entries(table).flatMap(([owned, into]) =>
    Object.entries(into).map(([owner, amount]) => ({
      owner,
      owned,
      share: readPercent(share(amount)) ?? 0n,
    })),
  )
}

function ask(
  rule: (typeof ruleIds)[number],
  listed: readonly string[],
  shares: Table,
  joint: readonly (readonly string[])[] = [],
) {
  const given = { listed: [...listed], shares, joint: joint.map((group) => [...group]) }
  return ruleOn(readStructure(given), rule, on, knownBy).results
}

function caughtOf(results: ReturnType<typeof ask>): string[] {
  return Object.entries(results)
    .flatMap(([party, { caught }]) => (caught === true ? [party] : []))
    .sort()
}

describe('laws of the ownership rules', () => {
  it('the quick way gives what the FAQ gives, read out plainly', () => {
    fc.assert(
      fc.property(listings, tables, (listed, table) => {
        const results = ask('ofac-50', listed, written(table))
        const expected = [...blockedByTheFaq(listed, plain(table))].sort()
        expect(caughtOf(results)).toEqual(expected)
        expect(Object.values(results).every(({ caught }) => caught !== 'depends')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('the general way gives it too, where amounts are finer than the quick way takes', () => {
    const finely = (amount: number) => `${share(amount - 1)}999999999999`
    fc.assert(
      fc.property(listings, tables, fc.nat(2), (listed, table, which) => {
        const fine = Object.entries(table).map(([owned, into], row) => [
          owned,
          Object.fromEntries(
            Object.entries(into).map(([owner, amount]) => [
              owner,
              row % 3 === which ? finely(amount) : share(amount),
            ]),
          ),
        ])
        const shares: Record<string, Record<string, string>> = Object.fromEntries(fine)
        const stakes = Object.entries(shares).flatMap(([owned, into]) =>
          Object.entries(into).map(([owner, text]) => ({
            owner,
            owned,
            share: readPercent(text) ?? 0n,
          })),
        )
        expect(caughtOf(ask('ofac-50', listed, shares))).toEqual(
          [...blockedByTheFaq(listed, stakes)].sort(),
        )
        expect(caughtOf(ask('uk', listed, shares))).toEqual(
          [...reachedByTheSchedule(listed, stakes, [])].sort(),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('the quick way gives what the Schedule gives, person by person, partners beside them', () => {
    fc.assert(
      fc.property(listings, tables, groups, (listed, table, joint) => {
        expect(caughtOf(ask('uk', listed, written(table), joint))).toEqual(
          [...reachedByTheSchedule(listed, plain(table), joint)].sort(),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('one more stake, or a greater one, frees nobody', () => {
    const more = fc.record({
      owned: fc.constantFrom(...names),
      owner: fc.constantFrom(...names),
      amount: thousandths,
    })
    fc.assert(
      fc.property(
        listings,
        tables,
        more,
        fc.constantFrom(...ruleIds),
        (listed, table, added, rule) => {
          const into = table[added.owned] ?? {}
          const room = 100_000 - Object.values(into).reduce((sum, has) => sum + has, 0)
          const held = (into[added.owner] ?? 0) + Math.min(room, added.amount)
          fc.pre(held > 0 && added.owner !== added.owned)
          const after = ask(
            rule,
            listed,
            written({ ...table, [added.owned]: { ...into, [added.owner]: held } }),
          )
          for (const [party, { caught }] of Object.entries(ask(rule, listed, written(table)))) {
            if (caught === true) expect(after[party]?.caught).toBe(true)
            if (caught === 'depends') expect(after[party]?.caught).not.toBe(false)
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  it('one more listing frees nobody', () => {
    fc.assert(
      fc.property(
        listings,
        fc.constantFrom(...names),
        tables,
        fc.constantFrom(...ruleIds),
        (listed, extra, table, rule) => {
          const after = ask(rule, [...new Set([...listed, extra])], written(table))
          for (const party of caughtOf(ask(rule, listed, written(table)))) {
            expect(after[party]?.caught).toBe(true)
          }
        },
      ),
      { numRuns: 75 },
    )
  })

  it('other names and another order of the same stakes give the same answers', () => {
    fc.assert(
      fc.property(
        listings,
        tables,
        groups,
        fc.constantFrom(...ruleIds),
        (listed, table, joint, rule) => {
          const renamed = (name: string) =>
            `${names.length - names.indexOf(name)} ${name.toLowerCase()}`
          const turned = Object.fromEntries(
            Object.entries(written(table))
              .reverse()
              .map(([owned, into]) => [
                renamed(owned),
                Object.fromEntries(
                  Object.entries(into)
                    .reverse()
                    .map(([owner, percent]) => [renamed(owner), percent]),
                ),
              ]),
          )
          const there = ask(
            rule,
            listed.map(renamed).reverse(),
            turned,
            joint.map((group) => group.map(renamed)),
          )
          for (const [party, { caught, share: counted }] of Object.entries(
            ask(rule, listed, written(table), joint),
          )) {
            expect(there[renamed(party)]).toMatchObject({ caught, share: counted })
          }
        },
      ),
      { numRuns: 75 },
    )
  })

  it('a range gives an answer that contains the answer at every point in it', () => {
    const widths = fc.infiniteStream(
      fc.tuple(
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 0, max: 30_000 }),
        fc.boolean(),
      ),
    )
    fc.assert(
      fc.property(
        listings,
        tables,
        widths,
        fc.constantFrom(...ruleIds),
        (listed, table, wide, rule) => {
          const ranged: Table = Object.fromEntries(
            Object.entries(table).map(([owned, into]) => [
              owned,
              Object.fromEntries(
                Object.entries(into).map(([owner, amount]) => {
                  const { value } = wide.next()
                  const [below, above, isRanged] = value ?? [0, 0, false]
                  if (!isRanged) return [owner, share(amount)]
                  const [min, max] = [
                    Math.max(0, amount - below),
                    Math.min(100_000, amount + above),
                  ]
                  return [owner, { min: share(min), max: share(max) }]
                }),
              ),
            ]),
          )
          const around = ask(rule, listed, ranged)
          for (const [party, { caught }] of Object.entries(ask(rule, listed, written(table)))) {
            expect([caught, 'depends']).toContain(around[party]?.caught)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('laws of a proof', () => {
  it('each line rests only on lines above it, the last is about the party, and no stake can be left out', () => {
    fc.assert(
      fc.property(listings, tables, (listed, table) => {
        const results = ask('ofac-50', listed, written(table))
        for (const party of caughtOf(results)) checkProof(party, results[party]?.proof ?? [])
      }),
      { numRuns: 150 },
    )
  })
})

function checkProof(party: string, proof: Ruling['proof']): void {
  expect(proof.at(-1)?.party).toBe(party)
  const proven = new Set<string>()
  for (const { kind, party: about = '', holder = '' } of proof) {
    if (kind === 'holds') expect(proven).toContain(holder)
    else proven.add(about)
  }
  const facts = proof
    .filter(({ kind }) => kind === 'holds')
    .map(({ holder = '', party: owned = '', share: percent }) => ({
      owner: holder,
      owned,
      share: readPercent(percent) ?? 0n,
    }))
  const given = proof.flatMap(({ kind, party: about = '' }) => (kind === 'listed' ? [about] : []))
  expect(blockedByTheFaq(given, facts)).toContain(party)
  for (const left of facts) {
    const without = facts.filter((fact) => fact !== left)
    expect(blockedByTheFaq(given, without)).not.toContain(party)
  }
}
