import type { Percent } from '../percent.ts'
import type { Test } from '../rules/rule.ts'
import { amountsOf, type Graph } from './graph.ts'
import type { Spread, SpreadOptions } from './spread-shape.ts'

/**
 * The fixed point where stakes are all that counts and each is one whole number: one loop over typed arrays, with nothing called inside
 * it. It gives what the general way gives.
 */
export function spreadPlainly(graph: Graph, { test, bound }: SpreadOptions): Spread {
  const { line, votesFrom } = lineOf(test)
  const coarse = graph[bound].coarse
  const work = {
    sums: new Float64Array(graph.pots),
    caught: new Uint8Array(graph.parties),
    order: new Int32Array(graph.parties + 1),
  }
  const start = (pot: number) => (pot < graph.parties ? 0 : votesFrom)
  const best = new Map<number, number>()
  const sumIn = (pot: number) => (work.sums[pot] ?? 0) - start(pot)
  if (votesFrom !== 0) work.sums.fill(votesFrom, graph.parties)
  let length = 0

  function clear(): void {
    for (const party of work.order.subarray(0, length)) {
      work.caught[party] = 0
      for (const pot of graph.pot.subarray(graph.first[party], graph.first[party + 1])) {
        if (sumIn(pot) > (best.get(pot) ?? 0)) best.set(pot, sumIn(pot))
        work.sums[pot] = start(pot)
      }
    }
    length = 0
  }

  return {
    from: (seeds) => {
      clear()
      for (const seed of seeds) {
        if (work.caught[seed] === 1) continue
        work.caught[seed] = 1
        work.order[length] = seed
        length += 1
      }
      length = runDown(graph, coarse, line, work, length)
      return work.order.slice(0, length)
    },
    countedIn: (pot) => BigInt(Math.max(sumIn(pot), best.get(pot) ?? 0)) * inPercent,
  }
}

const inPercent: Percent = 1_000_000_000n

interface Work {
  readonly sums: Float64Array
  readonly caught: Uint8Array
  /** Parties as they were caught; one longer than all of them, so that the last place may be written and not kept. */
  readonly order: Int32Array
}

/** Works the order off from its start, adding to it; gives how long it has become. */
function runDown(
  { first, pot: potOf, parties }: Graph,
  coarse: Float64Array,
  line: number,
  { sums, caught, order }: Work,
  seeds: number,
): number {
  let length = seeds
  for (let head = 0; head < length; head += 1) {
    const party = order[head] ?? 0
    const end = first[party + 1] ?? 0
    for (let entry = first[party] ?? 0; entry < end; entry += 1) {
      const pot = potOf[entry] ?? 0
      const sum = (sums[pot] ?? 0) + (coarse[entry] ?? 0)
      sums[pot] = sum
      if (sum < line) continue
      const entity = pot % parties
      order[length] = entity
      length += 1 - (caught[entity] ?? 0)
      caught[entity] = 1
    }
  }
  return length
}

/**
 * The least whole number of thousand-millionths that passes: amounts being whole, more than a threshold is at least one above it. Votes
 * must always be more than the threshold, so where shares need not be, votes start one below nothing.
 */
function lineOf({ threshold, passes }: Test): {
  readonly line: number
  readonly votesFrom: number
} {
  const { coarse, fine } = amountsOf([threshold])
  const above = (coarse[0] ?? 0) + 1
  return passes === 'at-least' && fine === undefined
    ? { line: above - 1, votesFrom: -1 }
    : { line: above, votesFrom: 0 }
}
