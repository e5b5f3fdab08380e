import { describe, expect, it } from 'vitest'
import { readNetwork } from './read-network.ts'

describe('a network as given', () => {
  it.each([
    [{ edges: [{ from: 'A', to: 'B' }] }, /^listed is missing/],
    [{ listed: ['C'], edges: [{ from: 'A', to: 'B' }] }, /^listed\[0\] is "C"/],
    [{ nodes: [{ id: 'A' }, { id: 'A' }], edges: [] }, /^nodes\[1\]\.id is "A", which an earlier/],
    [
      { nodes: [{ id: 'A', listed: true }], edges: [{ from: 'A', to: 'B' }] },
      /^edges\[0\]\.to is "B", which is none of the nodes/,
    ],
    [
      {
        listed: ['A'],
        edges: [{ from: 'A', to: 'B', validFrom: '2020-01-02', validTo: '2020-01-01' }],
      },
      /ends on 2020-01-01, before it begins/,
    ],
  ])('%j is refused in one sentence', (given, sentence) => {
    expect(() => readNetwork(given)).toThrow(sentence)
  })

  it('begins at the listed, at nodes marked so, or else at the sources', () => {
    const edges = [{ from: 'A', to: 'B' }]
    const starts = (given: object) =>
      readNetwork({ edges, ...given }).listed.map(({ party }) => party)
    const nodes = [{ id: 'A', role: 'source' as const }, { id: 'B' }, { id: 'C', listed: true }]
    expect(starts({ listed: ['B'] })).toEqual(['B'])
    expect(starts({ nodes })).toEqual(['C'])
    expect(starts({ nodes: nodes.slice(0, 2) })).toEqual(['A'])
  })
})
