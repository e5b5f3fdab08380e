import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edge } from './graph.ts'
import { layOut, nodeWidth } from './layout.ts'

const edge = (from: string, to: string): Edge => ({
  kind: 'owns',
  from,
  to,
  share: 50,
  isHeld: true,
  at: `shares.${to}.${from}`,
})

describe('the places of the figure', () => {
  it('puts owners to the left of what they own, and a far one past every column between', () => {
    const { nodes, links } = layOut(
      ['A', 'B', 'C'],
      [edge('A', 'B'), edge('B', 'C'), edge('A', 'C')],
    )
    expect(nodes.map(({ rank }) => rank)).toEqual([0, 1, 2])
    expect(links.map(({ points }) => points.length)).toEqual([2, 2, 4])
  })

  it('draws a circle with one tie running back', () => {
    const { links } = layOut(['A', 'B'], [edge('A', 'B'), edge('B', 'A')])
    expect(links.map(({ isBack }) => isBack)).toEqual([false, true])
  })

  it('joins all ties between two parties in one arrow and leaves out a tie to oneself', () => {
    const { links } = layOut(
      ['A', 'B'],
      [edge('A', 'B'), { ...edge('A', 'B'), kind: 'votes' }, edge('A', 'A')],
    )
    expect(links.map(({ edges }) => edges.length)).toEqual([2])
  })

  it('never lays one party over another, whatever the ties', () => {
    const names = Array.from({ length: 24 }, (_, at) => `P${at}`)
    const name = fc.constantFrom(...names)
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 80 }), (pairs) => {
        const { nodes, width, height } = layOut(
          names,
          pairs.map(([from, to]) => edge(from, to)),
        )
        for (const one of nodes) {
          expect(one.y).toBeGreaterThanOrEqual(0)
          expect(one.x + nodeWidth).toBeLessThanOrEqual(width)
          expect(one.y + one.height).toBeLessThanOrEqual(height)
          const over = nodes.filter(
            (two) =>
              two !== one &&
              two.rank === one.rank &&
              two.y < one.y + one.height &&
              one.y < two.y + two.height,
          )
          expect(over).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })
})
