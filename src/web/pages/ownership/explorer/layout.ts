import { type Edge, labelOf } from './graph.ts'
import { type Item, orderColumns, placeColumns } from './order.ts'
import { type Pair, ranksOf } from './ranks.ts'

/** A party in its place; x and y are its left upper corner. */
export interface PlacedNode {
  readonly party: string
  readonly x: number
  readonly y: number
  readonly height: number
  readonly rank: number
}

/** All ties from one party to another as one arrow, through the points it passes. */
export interface PlacedLink {
  readonly from: string
  readonly to: string
  readonly edges: readonly Edge[]
  readonly points: readonly (readonly [x: number, y: number])[]
  /** Whether it runs against the columns, as one tie of every circle does. */
  readonly isBack: boolean
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
}

export const nodeWidth = 190
const leastHeight = 56
const portGap = 17
const margin = 12

/** Places parties in columns, owners to the left of what they own, with few crossings; the same graph is placed the same way each time. */
export function layOut(parties: readonly string[], edges: readonly Edge[]): Layout {
  const index = new Map(parties.map((party, number) => [party, number]))
  const bundles = bundled(edges, index)
  const ranks = ranksOf(
    parties.length,
    bundles.map(({ pair }) => pair),
  )
  const spans = bundles.map(({ pair: [from, to] }) => {
    const isBack = (ranks[from] ?? 0) >= (ranks[to] ?? 0)
    return isBack ? { left: to, right: from, isBack } : { left: from, right: to, isBack }
  })
  const ports = portsOf(parties.length, spans)
  const { items, chains } = itemsOf(ranks, spans, ports)
  const columns = placeColumns(orderColumns(items, chains), items, chains)
  const place = (item: number) => columns.get(item) ?? 0
  const step = nodeWidth + gapFor(bundles)
  const nodes = parties.map((party, number) => ({
    party,
    x: margin + (ranks[number] ?? 0) * step,
    y: margin + place(number) - (items[number]?.height ?? 0) / 2,
    height: items[number]?.height ?? leastHeight,
    rank: ranks[number] ?? 0,
  }))
  const sides = { out: sideOf(chains, place, 'out'), in: sideOf(chains, place, 'in') }
  const links = bundles.map((bundle, at) => {
    const chain = chains[at] ?? []
    const { isBack } = spans[at] ?? { isBack: false }
    const inner = chain.slice(1, -1).flatMap((item): [number, number][] => {
      const x = margin + (items[item]?.rank ?? 0) * step
      const y = margin + place(item)
      return [
        [x, y],
        [x + nodeWidth, y],
      ]
    })
    const [left, right] = [nodes[chain[0] ?? 0], nodes[chain.at(-1) ?? 0]]
    const points: [number, number][] = [
      [(left?.x ?? 0) + nodeWidth, middle(left) + (sides.out.get(at) ?? 0)],
      ...inner,
      [right?.x ?? 0, middle(right) + (sides.in.get(at) ?? 0)],
    ]
    return {
      from: bundle.from,
      to: bundle.to,
      edges: bundle.edges,
      isBack,
      points: isBack ? points.toReversed() : points,
    }
  })
  const width = Math.max(0, ...nodes.map(({ x }) => x + nodeWidth)) + margin
  const height = Math.max(0, ...nodes.map(({ y, height: tall }) => y + tall)) + margin
  return { width, height, nodes, links }
}

interface Bundle {
  readonly from: string
  readonly to: string
  readonly pair: Pair
  readonly edges: readonly Edge[]
}

/** Edges between the same two parties as one. A party's tie to itself is told in words, not drawn. */
function bundled(edges: readonly Edge[], index: ReadonlyMap<string, number>): readonly Bundle[] {
  const bundles = new Map<string, Bundle>()
  for (const edge of edges) {
    const [from, to] = [index.get(edge.from), index.get(edge.to)]
    if (from === undefined || to === undefined || from === to) continue
    const key = `${from} ${to}`
    const before = bundles.get(key)?.edges ?? []
    bundles.set(key, { from: edge.from, to: edge.to, pair: [from, to], edges: [...before, edge] })
  }
  return [...bundles.values()]
}

interface Span {
  readonly left: number
  readonly right: number
}

/** Room between columns for the longest label at an arrow's head, and for its curve. */
function gapFor(bundles: readonly Bundle[]): number {
  const longest = Math.max(0, ...bundles.map(({ edges }) => edges.map(labelOf).join(', ').length))
  return Math.min(210, 70 + longest * 6.5)
}

/** How many arrows meet on the busier side of each party: its height gives each a line of its own. */
function portsOf(count: number, spans: readonly Span[]): readonly number[] {
  const [ins, outs] = [new Array<number>(count).fill(0), new Array<number>(count).fill(0)]
  for (const { left, right } of spans) {
    outs[left] = (outs[left] ?? 0) + 1
    ins[right] = (ins[right] ?? 0) + 1
  }
  return ins.map((into, party) => Math.max(into, Math.ceil((outs[party] ?? 0) / 2)))
}

/** Parties and, for every arrow that passes a column, a bend in it. A chain is the items that an arrow goes through, left to right. */
function itemsOf(ranks: readonly number[], spans: readonly Span[], ports: readonly number[]) {
  const items: Item[] = ranks.map((rank, party) => ({
    rank,
    height: Math.max(leastHeight, (ports[party] ?? 0) * portGap + 8),
  }))
  const chains = spans.map(({ left, right }) => {
    const chain = [left]
    for (let rank = (ranks[left] ?? 0) + 1; rank < (ranks[right] ?? 0); rank += 1) {
      chain.push(items.length)
      items.push({ rank, height: 8 })
    }
    return [...chain, right]
  })
  return { items, chains }
}

/** How far from a party's middle each arrow meets its side, in the order in which they come. */
function sideOf(
  chains: readonly (readonly number[])[],
  place: (item: number) => number,
  side: 'in' | 'out',
): ReadonlyMap<number, number> {
  const meeting = new Map<number, { readonly link: number; readonly other: number }[]>()
  chains.forEach((chain, link) => {
    const [own, other] = side === 'out' ? [chain[0], chain[1]] : [chain.at(-1), chain.at(-2)]
    if (own === undefined || other === undefined) return
    meeting.set(own, [...(meeting.get(own) ?? []), { link, other: place(other) }])
  })
  const gap = side === 'in' ? portGap : portGap / 2
  return new Map(
    [...meeting.values()].flatMap((met) =>
      met
        .toSorted((one, two) => one.other - two.other || one.link - two.link)
        .map(({ link }, at): [number, number] => [link, (at - (met.length - 1) / 2) * gap]),
    ),
  )
}

function middle(node: PlacedNode | undefined): number {
  return (node?.y ?? 0) + (node?.height ?? 0) / 2
}
