import type { Percent } from '../percent.ts'
import type { Test } from '../rules/rule.ts'
import { amountsOf, type Graph } from './graph.ts'
import type { Spread, SpreadOptions } from './spread-shape.ts'

/**
 * The fixed point where stakes are all that counts and each is one whole number: one loop over typed arrays, with nothing called inside
 * it. It gives what the general way gives.
 */
export function spreadPlainly(graph: Graph, { test, bound }: SpreadOptions): Spread {
  const { coarse } = graph[bound]
  const sums = new Float64Array(graph.pots)
  const caught = new Uint8Array(graph.parties)
  const queue = new Int32Array(graph.parties)
  const best = new Map<number, number>()
  let length = 0

  function clear(): void {
    for (let at = 0; at < length; at += 1) {
      const party = queue[at] ?? 0
      caught[party] = 0
      const end = graph.first[party + 1] ?? 0
      for (let entry = graph.first[party] ?? 0; entry < end; entry += 1) {
        const pot = graph.pot[entry] ?? 0
        const sum = sums[pot] ?? 0
        if (sum > (best.get(pot) ?? 0)) best.set(pot, sum)
        sums[pot] = 0
      }
    }
    length = 0
  }

  return {
    from: (seeds) => {
      clear()
      for (const seed of seeds) {
        if (caught[seed] === 1) continue
        caught[seed] = 1
        queue[length] = seed
        length += 1
      }
      length = runDown(graph, coarse, lineOf(test), { sums, caught, queue }, length)
      return queue.slice(0, length)
    },
    countedIn: (pot) => BigInt(Math.max(sums[pot] ?? 0, best.get(pot) ?? 0)) * inPercent,
  }
}

const inPercent: Percent = 1_000_000_000n

interface Work {
  readonly sums: Float64Array
  readonly caught: Uint8Array
  readonly queue: Int32Array
}

/** Works the queue off from its start; gives how long it has become. */
function runDown(
  { first, pot: potOf, parties }: Graph,
  coarse: Float64Array,
  line: Line,
  { sums, caught, queue }: Work,
  seeds: number,
): number {
  let length = seeds
  for (let head = 0; head < length; head += 1) {
    const party = queue[head] ?? 0
    const end = first[party + 1] ?? 0
    for (let entry = first[party] ?? 0; entry < end; entry += 1) {
      const pot = potOf[entry] ?? 0
      const sum = (sums[pot] ?? 0) + (coarse[entry] ?? 0)
      sums[pot] = sum
      const isVotes = pot >= parties
      const entity = isVotes ? pot - parties : pot
      if (sum < (isVotes ? line.votes : line.shares) || caught[entity] === 1) continue
      caught[entity] = 1
      queue[length] = entity
      length += 1
    }
  }
  return length
}

interface Line {
  readonly shares: number
  readonly votes: number
}

/**
 * The least whole number of thousand-millionths that passes, for shares and for votes: amounts being whole, more than a threshold is at
 * least one above it.
 */
function lineOf({ threshold, passes }: Test): Line {
  const { coarse, fine } = amountsOf([threshold])
  const above = (coarse[0] ?? 0) + 1
  const least = fine === undefined ? above - 1 : above
  return { shares: passes === 'at-least' ? least : above, votes: above }
}
