import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, endOfDay } from '../../model/index.ts'
import { readStructure } from '../structure/read-structure.ts'
import { reachGraphOf } from './reach-graph.ts'
import { reachOf } from './reach-of.ts'
import type { ReachOptions } from './reach-schema.ts'
import { pathTo, searchFrom } from './search.ts'
import { isVagueAddress } from './vague-address.ts'

const on = '2025-06-01' as Day

function reach(given: object, options: Partial<ReachOptions> = {}) {
  const structure = readStructure({ listed: ['Han'], shares: {}, ...given })
  return reachOf(structure, on, endOfDay(on), {
    steps: 3,
    mostAtOneAddress: 5,
    mostOfOneOfficer: 3,
    ...options,
  })
}

const at = (from: string, to: string) => ({ kind: 'registered-at', from, to })

describe('reach', () => {
  it('goes along ties whichever way they run, nearest first', () => {
    const { parties } = reach({
      ties: [
        { kind: 'pays', from: 'Cook', to: 'Han' },
        { kind: 'family', from: 'Cook', to: 'Aunt' },
        { kind: 'supplies', from: 'Aunt', to: 'Shop' },
        { kind: 'supplies', from: 'Shop', to: 'Farm' },
      ],
    })
    expect(parties.map(({ id, steps }) => [id, steps])).toEqual([
      ['Cook', 1],
      ['Aunt', 2],
      ['Shop', 3],
    ])
    expect(parties[1]?.path.map(({ says }) => says)).toEqual([
      'Cook pays Han',
      'Cook is family of Aunt',
    ])
  })

  it('tells the firmest way beside the shortest', () => {
    const { parties } = reach({
      ties: [
        { kind: 'pays', from: 'Han', to: 'Firm', grade: 'press' },
        { kind: 'pays', from: 'Han', to: 'Mid', grade: 'official' },
        { kind: 'pays', from: 'Mid', to: 'Firm', grade: 'text' },
      ],
    })
    const firm = parties.find(({ id }) => id === 'Firm')
    expect(firm?.path).toHaveLength(1)
    expect(firm?.strongest?.map(({ grade }) => grade)).toEqual(['official', 'text'])
  })

  it('a district joins nobody, a door joins its few, a door of many joins nobody', () => {
    const crowd = ['A', 'B', 'C', 'D', 'E'].map((name) => at(name, '1 Crowded Lane'))
    const { parties, guarded } = reach({
      ties: [
        at('Han', 'Middle District, Sampletown'),
        at('Stranger', 'Middle District, Sampletown'),
        at('Han', '7 Quiet Lane'),
        at('Neighbour', '7 Quiet Lane'),
        at('Han', '1 Crowded Lane'),
        ...crowd,
      ],
    })
    const names = parties.map(({ id }) => id)
    expect(names).toContain('Neighbour')
    expect(names).not.toContain('Stranger')
    expect(names).not.toContain('A')
    expect(guarded).toHaveLength(2)
  })

  it('an officer of many joins none of them, and a listed one does', () => {
    const directs = (officer: string) =>
      ['A', 'B', 'C', 'D'].map((to) => ({ kind: 'directs', from: officer, to: `${officer} ${to}` }))
    const ties = [
      { kind: 'directs', from: 'Nominee', to: 'Han' },
      ...directs('Nominee'),
      ...directs('Han'),
    ]
    const { parties, guarded } = reach({ ties })
    const names = parties.map(({ id }) => id)
    expect(names).toContain('Nominee')
    expect(names).not.toContain('Nominee A')
    expect(names).toContain('Han A')
    expect(guarded.map(({ says }) => says)).toContain(
      'Nominee is an officer of 5 parties and joins none of them.',
    )
  })

  it('keeps to kinds and days', () => {
    const ties = [
      { kind: 'pays', from: 'Han', to: 'Now', validFrom: '2025-01-01' },
      { kind: 'pays', from: 'Han', to: 'Then', validTo: '2024-12-31' },
      { kind: 'family', from: 'Han', to: 'Kin' },
    ]
    expect(reach({ ties }, { kinds: ['pays'] }).parties.map(({ id }) => id)).toEqual(['Now'])
  })

  it.each([
    ['Middle District, Sampletown', true],
    ['Kyonghung Street', true],
    ['PO Box 12, Sampletown', false],
    ['Room １２, Tower', false],
    ['', true],
  ])('%s vague: %s', (address, vague) => {
    expect(isVagueAddress(address)).toBe(vague)
  })
})

describe('laws of the search', () => {
  it('is as far as rounds over all ties find, and its path has that many ties', () => {
    const pairs = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 })
    fc.assert(
      fc.property(pairs, fc.nat(11), fc.integer({ min: 0, max: 5 }), (ties, start, steps) => {
        const graph = reachGraphOf(
          {
            from: Int32Array.from(ties, ([one]) => one),
            to: Int32Array.from(ties, ([, two]) => two),
          },
          12,
        )
        const found = searchFrom(graph, [start], { steps })
        const far = byRounds(ties, start, steps)
        for (const party of Array.from({ length: 12 }, (_, number) => number)) {
          expect(found.steps[party]).toBe(far.get(party) ?? -1)
          expect(pathTo(found, party)).toHaveLength(far.get(party) ?? 0)
        }
      }),
      { numRuns: 100 },
    )
  })
})

function byRounds(ties: readonly (readonly [number, number])[], start: number, steps: number) {
  const far = new Map([[start, 0]])
  for (let round = 1; round <= steps; round += 1) {
    for (const [one, two] of [...ties, ...ties.map(([left, right]) => [right, left] as const)]) {
      if (far.get(one) === round - 1 && !far.has(two)) far.set(two, round)
    }
  }
  return far
}
