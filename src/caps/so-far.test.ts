import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type Day, type Instant, startOfDay } from '../model/index.ts'
import { besideOf, type Report } from './index.ts'
import { areAlone, handOn, soFarIn } from './so-far.ts'

const first = '2017-01-01' as Day
const now = '2026-01-01T00:00:00.000Z' as Instant
const known = (days: number) => startOfDay(addDays('2017-03-01' as Day, days))

interface Drawn {
  readonly day: number
  readonly length: number
  readonly state: string | undefined
  readonly mark: string | undefined
  readonly known: number
  readonly corrects: number | undefined
  readonly isHeld: boolean
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  day: fc.nat({ max: 20 }),
  length: fc.nat({ max: 3 }),
  state: fc.constantFrom('A', 'B', 'A + B', undefined),
  mark: fc.oneof(
    { weight: 6, arbitrary: fc.nat({ max: 500 }).map((mark) => `${mark}`) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  ),
  known: fc.nat({ max: 3 }),
  corrects: fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.nat({ max: 8 }) },
  ),
  isHeld: fc.nat({ max: 12 }).map((one) => one === 0),
})

function reportOf(one: Drawn, place: number): Report {
  return {
    id: `${place}`,
    cap: 'test/cap',
    from: addDays(first, one.day),
    to: addDays(first, one.day + one.length),
    ...(one.state === undefined ? {} : { reporter: one.state }),
    ...(one.mark === undefined ? {} : { shipment: one.mark }),
    ...(one.corrects === undefined ? {} : { corrects: `${one.corrects}` }),
    ...(one.isHeld ? { held: ['It waits.'] } : {}),
    knownFrom: known(one.known),
    basis: 'trial',
    grade: 'text',
    source: { title: 'T' },
  }
}

it('reports that are found to be alone are all added up when the whole ledger is asked', () => {
  let alone = 0
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 9 }), fc.nat({ max: 9 }), (list, place) => {
      const all = list.map(reportOf)
      const [before, own] = [all.slice(0, place), all.slice(place)]
      if (!areAlone(own, soFarIn(before))) return
      if (own.length > 0 && before.length > 0) alone += 1
      const fresh = new Set(own.map(({ id }) => id))
      const beside = besideOf('test/cap', all, now)
      expect(beside.filter(({ report }) => fresh.has(report.id))).toEqual([])
    }),
    { numRuns: 2000 },
  )
  expect(alone).toBeGreaterThan(50)
})

it('what is known of a list goes on with the longer one, and the shorter is read anew', () => {
  const reports = [0, 1, 2].map((place) =>
    reportOf(
      {
        day: place,
        length: 0,
        state: 'A',
        mark: `${place}`,
        known: 0,
        corrects: undefined,
        isHeld: false,
      },
      place,
    ),
  )
  const shorter = reports.slice(0, 2)
  expect(soFarIn(shorter).has('1')).toBe(true)
  handOn(shorter, reports)
  expect(soFarIn(reports).has('2')).toBe(true)
  expect(soFarIn(shorter).has('2')).toBe(false)
})
