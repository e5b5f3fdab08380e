import type { Percent } from '../percent.ts'
import type { Test } from '../rules/rule.ts'
import { amountsOf, type Graph } from './graph.ts'
import type { Spread, SpreadOptions } from './spread-shape.ts'
import { heldIn, type Lines, sweepOut } from './sweep.ts'
import type { Line, Work } from './work.ts'

/**
 * The fixed point where stakes are all that counts and each is one whole number: loops over typed arrays, from holder to holder while
 * few are caught, in sweeps over everything once many are. It gives what the general way gives.
 */
export function spreadPlainly(graph: Graph, { test, bound }: SpreadOptions): Spread {
  const { parties, pots, byPot } = graph
  const lines = linesOf(test)
  const work: Work = {
    sums: new Float64Array(pots),
    caught: new Uint8Array(parties),
    order: new Int32Array(parties + 1),
  }
  const best = new Map<number, number>()
  let length = 0
  let wasSwept = false
  begin()

  function begin(): void {
    work.sums.fill(0)
    if (lines.votesFrom !== 0) work.sums.fill(lines.votesFrom, parties)
  }

  function sumIn(pot: number): number {
    if (wasSwept && byPot !== undefined) return heldIn(byPot, work.caught, pot)
    return (work.sums[pot] ?? 0) - (pot < parties ? 0 : lines.votesFrom)
  }

  /** Keeps the greatest sum of a pot that any start left behind. */
  function fold(pot: number): void {
    const sum = sumIn(pot)
    if (sum > (best.get(pot) ?? 0)) best.set(pot, sum)
    if (!wasSwept) work.sums[pot] = pot < parties ? 0 : lines.votesFrom
  }

  function clear(): void {
    const reached = work.order.subarray(0, length)
    for (const party of reached) {
      for (const pot of graph.pot.subarray(graph.first[party], graph.first[party + 1])) fold(pot)
    }
    for (const party of reached) work.caught[party] = 0
    if (wasSwept) begin()
    wasSwept = false
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
      const most = byPot === undefined ? Number.POSITIVE_INFINITY : parties / many
      let line = runDown(graph, graph[bound].coarse, lines.line, work, { head: 0, length }, most)
      if (line.head < line.length && byPot !== undefined) {
        wasSwept = true
        line = sweepOut(byPot, lines, work, line.length)
        line = runDown(graph, graph[bound].coarse, lines.line, work, line, Number.POSITIVE_INFINITY)
      }
      length = line.length
      return work.order.slice(0, length)
    },
    countedIn: (pot) => BigInt(Math.max(sumIn(pot), best.get(pot) ?? 0)) * inPercent,
  }
}

const inPercent: Percent = 1_000_000_000n

/** From what part of all parties waiting in line on it pays to sweep. */
const many = 32

/** Works the line off from its head, adding to its end, until nobody waits or more than `most` do. */
function runDown(
  graph: Graph,
  coarse: Float64Array,
  line: number,
  work: Work,
  from: Line,
  most: number,
): Line {
  let { head, length } = from
  while (head < length && length - head <= most) {
    length = follow(graph, coarse, line, work, work.order[head] ?? 0, length)
    head += 1
  }
  return { head, length }
}

/** Counts what a caught party holds, and puts those who pass by it at the end of the line. */
function follow(
  { first, pot: potOf, parties }: Graph,
  coarse: Float64Array,
  line: number,
  { sums, caught, order }: Work,
  party: number,
  before: number,
): number {
  let length = before
  const end = first[party + 1] ?? 0
  for (let entry = first[party] ?? 0; entry < end; entry += 1) {
    const pot = potOf[entry] ?? 0
    const sum = (sums[pot] ?? 0) + (coarse[entry] ?? 0)
    sums[pot] = sum
    if (sum < line) continue
    const entity = pot < parties ? pot : pot - parties
    order[length] = entity
    length += 1 - (caught[entity] ?? 0)
    caught[entity] = 1
  }
  return length
}

/**
 * The least whole number of thousand-millionths that passes: amounts being whole, more than a threshold is at least one above it. Votes
 * must always be more than the threshold, so where shares need not be, votes start one below nothing.
 */
function linesOf({ threshold, passes }: Test): Lines {
  const { coarse, fine } = amountsOf([threshold])
  const above = (coarse[0] ?? 0) + 1
  return passes === 'at-least' && fine === undefined
    ? { line: above - 1, votesFrom: -1 }
    : { line: above, votesFrom: 0 }
}
