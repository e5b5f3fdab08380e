import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, endOfDay, type Instant, readDay } from '../model/index.ts'
import type { FixedCap } from '../regimes/index.ts'
import { drawdownOn, extended, ledgerOf, type Report, type Ruling } from './index.ts'
import { linesOf } from './lines.ts'
import { overlaps } from './overlap.ts'
import { partsOf } from './period.ts'

const day = (text: string) => readDay(text) as Day
const start = day('2017-01-01')
const cap = {
  id: 'test/cap',
  per: 'all',
  window: { kind: 'fixed', from: start, to: day('2017-12-31') },
  limits: {
    value: { currency: 'USD', amount: 100_000n },
    quantity: { dimension: 'mass', amount: 5_000n, unit: 'g' },
  },
} as Partial<FixedCap> as FixedCap

interface Given {
  readonly from: number
  readonly days: number
  readonly known: number
  readonly value: number
  readonly state: number
  readonly mark: number | null
  readonly corrects: number | null
  readonly ruled: 'stands' | 'aside' | null
}

const given = fc.record({
  from: fc.nat({ max: 90 }),
  days: fc.integer({ min: 1, max: 45 }),
  known: fc.nat({ max: 30 }),
  value: fc.nat({ max: 3 }),
  state: fc.nat({ max: 3 }),
  mark: fc.option(fc.nat({ max: 2 })),
  corrects: fc.option(fc.nat({ max: 5 }), { freq: 6 }),
  ruled: fc.option(fc.constantFrom('stands' as const, 'aside' as const), { freq: 6 }),
})
const states = [undefined, 'AA', 'BB', 'AA+BB']

function report(one: Given, index: number): Report {
  const from = addDays(start, one.from)
  const reporter = states[one.state]
  const ruling: Ruling = {
    id: `ruling-${index}`,
    entry: `report-${index}`,
    decision: one.ruled ?? 'stands',
    by: 'a clerk',
    reason: 'a letter',
    knownFrom: endOfDay(addDays(start, one.known + 10)),
  }
  return {
    id: `report-${index}`,
    cap: cap.id,
    from,
    to: addDays(from, one.days - 1),
    ...(reporter === undefined ? {} : { reporter }),
    ...(one.mark === null ? {} : { shipment: `mark ${one.mark}` }),
    ...(one.corrects === null ? {} : { corrects: `report-${one.corrects}` }),
    ...(one.ruled === null ? {} : { rulings: [ruling] }),
    value: { currency: 'USD', amount: BigInt(one.value) },
    knownFrom: endOfDay(addDays(start, one.known)),
    basis: 'trial',
    grade: 'text',
    source: { title: 'Trial' },
  }
}
const lists = fc.array(given, { maxLength: 10 }).map((list) => list.map(report))
const instants = fc.nat({ max: 50 }).map((count) => endOfDay(addDays(start, count)))
const late = endOfDay(day('2019-01-01'))

function saysTheSame(one: Report, other: Report): boolean {
  const said = ({ from, to, value }: Report) => `${from} ${to} ${value?.amount}`
  return said(one) === said(other)
}

/** The ids that count, as a clerk would find them with the whole heap on the table, each held against each. */
function slowly(reports: readonly Report[], knownBy: Instant): readonly string[] {
  const known = reports.filter(({ knownFrom }) => knownFrom <= knownBy)
  const ruling = ({ rulings = [] }: Report) =>
    rulings.findLast(({ knownFrom }) => knownFrom <= knownBy)?.decision
  const waiting = new Set<string>()
  for (;;) {
    const isCorrected = (one: Report) =>
      known.some(
        (other) => other.corrects === one.id && ruling(other) !== 'aside' && !waiting.has(other.id),
      )
    const counted = known.filter((one) => ruling(one) === 'stands')
    const open = known.filter((one) => ruling(one) === undefined && !isCorrected(one))
    open.sort((a, b) => (a.knownFrom + a.id < b.knownFrom + b.id ? -1 : 1))
    const held: Report[] = []
    for (const one of open) {
      const met = counted.filter((other) => overlaps(one, other))
      if (met.length === 0) counted.push(one)
      else if (!met.some((other) => saysTheSame(one, other))) held.push(one)
    }
    const more = held.filter(({ id, corrects }) => corrects !== undefined && !waiting.has(id))
    if (more.length === 0) return counted.map(({ id }) => id).sort()
    for (const { id } of more) waiting.add(id)
  }
}

describe('a ledger', () => {
  it('counts what a slow clerk would count, as known at any instant, whatever the order of arrival', () => {
    fc.assert(
      fc.property(
        lists.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        instants,
        ([list, other], knownBy) => {
          const { counted, beside, size } = ledgerOf(cap, other, knownBy)
          expect(counted.map(({ id }) => id).sort()).toEqual(slowly(list, knownBy))
          expect(size).toBe(counted.length)
          const known = list.filter(({ knownFrom }) => knownFrom <= knownBy)
          expect(counted.length + beside.length).toBe(known.length)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('keeps a running balance that is a recomputation, report by report', () => {
    fc.assert(
      fc.property(lists, (list) => {
        for (const [index] of list.entries()) {
          const held = list.slice(0, index + 1)
          const sum = slowly(held, late)
            .map((id) => held.find((one) => one.id === id)?.value?.amount ?? 0n)
            .reduce((total, amount) => total + amount, 0n)
          expect(drawdownOn(cap, held, cap.window.to, late).value.least).toBe(sum)
        }
      }),
    )
  })

  it('adds up a long ledger to the same sums as one by one', () => {
    const list = Array.from({ length: 4000 }, (_, index) =>
      report(
        {
          from: index % 40,
          days: 1,
          known: index % 3,
          value: index,
          state: 1,
          mark: index,
          corrects: null,
          ruled: null,
        },
        index,
      ),
    )
    const lines = linesOf(list, () => undefined).at(late)
    expect(lines).toHaveLength(40)
    expect(lines.reduce((sum, { count = 1 }) => sum + count, 0)).toBe(4000)
    for (const on of [10, 25, 60].map((count) => addDays(start, count))) {
      const sum = list
        .filter(({ to, knownFrom }) => to <= on && knownFrom <= endOfDay(addDays(start, 1)))
        .reduce((total, { value }) => total + (value?.amount ?? 0n), 0n)
      const drawn = drawdownOn(cap, list, on, endOfDay(addDays(start, 1)))
      expect(drawn.value).toEqual({ least: sum, most: sum })
    }
  })

  it('goes on from what was there before to what it comes to from the start', () => {
    const plain = fc
      .array(given, { maxLength: 6 })
      .map((list) =>
        list.map((one, index) => report({ ...one, corrects: null, ruled: null }, index)),
      )
    const batches = fc
      .tuple(lists, fc.array(fc.tuple(fc.boolean(), fc.oneof(plain, lists)), { maxLength: 3 }))
      .map(([first, others]) => [
        first,
        ...others.map(([isConsignments, list], batch) =>
          list.map((one, index) => ({
            ...one,
            id: `report-${(batch * 5 + index + 8) % 23}`,
            ...(isConsignments ? { shipment: `own mark ${batch}-${index}` } : {}),
          })),
        ),
      ])
    fc.assert(
      fc.property(batches, instants, (given, knownBy) => {
        let held: readonly Report[] = []
        for (const batch of given) {
          held = extended(held, batch)
          const [found, anew] = [ledgerOf(cap, held, knownBy), ledgerOf(cap, [...held], knownBy)]
          expect({ ...found, upTo: 0 }).toEqual({ ...anew, upTo: 0 })
        }
      }),
      { numRuns: 300 },
    )
  })

  it('of many consignments goes on likewise, to the last sum and its parts', () => {
    const consignment = (index: number) =>
      report(
        {
          from: index % 40,
          days: 1,
          known: (index * 7) % 90,
          value: index,
          state: 1 + (index % 3),
          mark: index,
          corrects: null,
          ruled: null,
        },
        index,
      )
    const many = Array.from({ length: 2500 }, (_, index) => consignment(index))
    const more = Array.from({ length: 60 }, (_, index) => consignment(2500 + index * 11))
    const at = endOfDay(addDays(start, 60))
    ledgerOf(cap, many, at)
    const held = extended(many, more)
    const [found, anew] = [ledgerOf(cap, held, late), ledgerOf(cap, [...held], late)]
    expect(found.counted).toEqual(anew.counted)
    expect(found.counted.map(partsOf)).toEqual(anew.counted.map(partsOf))
    expect([found.size, found.instants]).toEqual([anew.size, anew.instants])
    for (const index of [0, 17, 39]) {
      const [line, other] = [found.counted[index], anew.counted[index]]
      if (line === undefined || other === undefined) throw new Error('a line for each period')
      expect(found.upTo(line, at)).toEqual(anew.upTo(other, at))
    }
    expect(ledgerOf(cap, many, late).size).toBe(2500)
  })

  it('takes the same statement once, and one that says the same from elsewhere not again', () => {
    const plain = { from: 0, days: 31, known: 5, value: 3, state: 1, mark: null }
    const one = report({ ...plain, corrects: null, ruled: null }, 0)
    const twin = { ...one, id: 'report-9', source: { title: 'Another' }, knownFrom: late }
    const other = { ...twin, id: 'report-8', value: { currency: 'USD', amount: 7n } }
    const { counted, beside } = ledgerOf(cap, [one, one, twin, other], late)
    expect(counted.map(({ id }) => id)).toEqual(['report-0'])
    expect(beside.map(({ report: { id }, standing }) => [id, standing.kind])).toEqual([
      ['report-8', 'held'],
      ['report-9', 'repeats'],
    ])
  })

  it('holds what whoever took it in held, and keeps aside what was replaced, from that day', () => {
    const base = report(
      {
        from: 0,
        days: 31,
        known: 5,
        value: 3,
        state: 1,
        mark: null,
        corrects: null,
        ruled: null,
      },
      0,
    )
    const until = { ...base, aside: 'The year is counted.', asideFrom: endOfDay(day('2017-06-01')) }
    expect(ledgerOf(cap, [until], endOfDay(day('2017-05-31'))).size).toBe(1)
    const after = ledgerOf(cap, [until], late)
    expect(after.size).toBe(0)
    expect(after.beside[0]?.standing).toEqual({ kind: 'aside', because: 'The year is counted.' })
    const waiting = { ...base, held: ['No day of publication.'] }
    expect(ledgerOf(cap, [waiting], late).beside[0]?.standing.kind).toBe('held')
  })
})
