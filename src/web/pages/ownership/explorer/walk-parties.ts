import type { Layout, PlacedNode } from './layout.ts'

const steps = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const

type Step = (typeof steps)[number]

/**
 * Where a key leads from a party: up and down in its column, left to an owner, right to what it owns; the nearest of several. Undefined
 * where the key leads nowhere.
 */
export function stepFrom(key: string, party: string, layout: Layout): string | undefined {
  const step = steps.find((known) => known === key)
  const here = layout.nodes.find((node) => node.party === party)
  if (step === undefined || here === undefined) return undefined
  return targetOf(step, here, layout)?.party
}

function targetOf(step: Step, here: PlacedNode, { nodes, links }: Layout): PlacedNode | undefined {
  const column = nodes
    .filter(({ rank }) => rank === here.rank)
    .toSorted((one, two) => one.y - two.y)
  if (step === 'Home') return column[0]
  if (step === 'End') return column.at(-1)
  if (step === 'ArrowUp') return column.findLast(({ y }) => y < here.y)
  if (step === 'ArrowDown') return column.find(({ y }) => y > here.y)
  const joined = new Set(
    links.flatMap(({ from, to }) => (from === here.party ? [to] : to === here.party ? [from] : [])),
  )
  const isLeft = step === 'ArrowLeft'
  return nodes
    .filter(({ party, x }) => joined.has(party) && (isLeft ? x < here.x : x > here.x))
    .toSorted((one, two) => Math.abs(one.y - here.y) - Math.abs(two.y - here.y))[0]
}
