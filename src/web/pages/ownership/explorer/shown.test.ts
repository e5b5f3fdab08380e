import { describe, expect, it } from 'vitest'
import { graphOf, labelOf } from './graph.ts'
import { neighboursOf, openAtFirst, rootsOf, shownOf } from './shown.ts'

describe('the graph of a structure', () => {
  it('holds what is given, with what held on the day by what was known', () => {
    const { parties, seeds, edges } = graphOf(
      {
        listed: ['A'],
        planned: ['D'],
        shares: { B: { A: 50 } },
        votes: { B: { A: { min: 0, max: 100 } } },
        ties: [
          { kind: 'owns', from: 'B', to: 'C', share: '17.4', validTo: '2024-03-31' },
          { kind: 'appoints-board', from: 'B', to: 'C', knownFrom: '2025-01-01' },
        ],
      },
      '2024-03-31',
      '2024-12-31T23:59:59.999Z',
    )
    expect([parties, seeds]).toEqual([
      ['A', 'D', 'B', 'C'],
      ['A', 'D'],
    ])
    expect(edges.map((edge) => [labelOf(edge), edge.isHeld])).toEqual([
      ['50%', true],
      ['votes ?', true],
      ['17.4%', true],
      ['appoints board', false],
    ])
  })
})

describe('what is drawn', () => {
  const chain = graphOf(
    { listed: ['A'], shares: { B: { A: 50 }, C: { B: 50 }, Y: { X: 10 } } },
    '2025-01-31',
    '2025-01-31',
  )
  const beside = neighboursOf(chain)

  it('begins at the listed, and at one party of every part they do not reach', () => {
    expect(rootsOf(chain, beside)).toEqual(['A', 'Y'])
  })

  it('goes on from what is opened', () => {
    const roots = rootsOf(chain, beside)
    expect([...shownOf(roots, beside, new Set())]).toEqual(['A', 'Y'])
    expect([...shownOf(roots, beside, new Set(['A', 'C']))]).toEqual(['A', 'Y', 'B'])
    expect(shownOf(roots, beside, openAtFirst(chain, beside)).size).toBe(5)
  })

  it('opens a large structure only near its beginning', () => {
    const shares = Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => [`E${at + 1}`, { [`E${Math.floor(at / 3)}`]: 60 }]),
    )
    const tree = graphOf({ listed: ['E0'], shares }, '2025-01-31', '2025-01-31')
    const near = neighboursOf(tree)
    const shown = shownOf(rootsOf(tree, near), near, openAtFirst(tree, near))
    expect(shown.size).toBeGreaterThan(30)
    expect(shown.size).toBeLessThanOrEqual(40)
  })
})
