import type { Percent } from '../percent.ts'
import type { Test } from '../rules/rule.ts'
import { amountsOf, type Graph } from './graph.ts'
import type { Spread, SpreadOptions } from './spread-shape.ts'

/**
 * The fixed point where stakes are all that counts and each is one whole number. It gives what the general way gives, and goes through
 * memory in order where much is waiting: a sweep over all parties in their own order, as long as a sixteenth of them wait to be looked at,
 * else one after another as they were caught. Either way each stake is looked at once, and all sweeps together cost no more than sixteen
 * looks at each party.
 */
export function spreadPlainly(graph: Graph, { test, bound }: SpreadOptions): Spread {
  const { line, votesFrom } = lineOf(test)
  const work: Work = {
    graph,
    coarse: graph[bound].coarse,
    line,
    sums: new Float64Array(graph.pots),
    state: new Uint8Array(graph.parties),
    order: new Int32Array(graph.parties + 1),
    caught: 0,
  }
  const start = (pot: number) => (pot < graph.parties ? 0 : votesFrom)
  const best = new Map<number, number>()
  const sumIn = (pot: number) => (work.sums[pot] ?? 0) - start(pot)
  if (votesFrom !== 0) work.sums.fill(votesFrom, graph.parties)

  function clear(): void {
    for (const party of work.order.subarray(0, work.caught)) {
      work.state[party] = 0
      const end = graph.first[party + 1] ?? 0
      for (const pot of graph.pot.subarray(graph.first[party], end)) {
        if (sumIn(pot) > (best.get(pot) ?? 0)) best.set(pot, sumIn(pot))
        work.sums[pot] = start(pot)
      }
    }
    work.caught = 0
  }

  return {
    from: (seeds) => {
      clear()
      for (const seed of seeds) enter(work, seed)
      runDown(work)
      return work.order.slice(0, work.caught)
    },
    countedIn: (pot) => BigInt(Math.max(sumIn(pot), best.get(pot) ?? 0)) * inPercent,
  }
}

const inPercent: Percent = 1_000_000_000n
const waiting = 1
const done = 2

interface Work {
  readonly graph: Graph
  readonly coarse: Float64Array
  readonly line: number
  readonly sums: Float64Array
  /** By party: 0 not caught, else `waiting` to be looked at, or `done`. */
  readonly state: Uint8Array
  /** Parties as they were caught. */
  readonly order: Int32Array
  caught: number
}

function runDown(work: Work): void {
  const { state, order } = work
  const many = state.length / 16
  let head = 0
  let held = 0
  const look = (party: number) => {
    if (state[party] !== waiting) return
    state[party] = done
    held += 1
    work.caught = hold(work, party, work.caught)
  }
  while (held < work.caught) {
    if (work.caught - held > many) {
      for (let party = 0; party < state.length; party += 1) look(party)
    } else {
      look(order[head] ?? 0)
      head += 1
    }
  }
}

function enter(work: Work, party: number): void {
  if (work.state[party] !== 0) return
  work.state[party] = waiting
  work.order[work.caught] = party
  work.caught += 1
}

/** Written without a branch on a sum: a guess at it would be wrong half the time, and each wrong guess waits for memory. */
function hold({ graph, coarse, sums, line, state, order }: Work, party: number, caught: number) {
  let length = caught
  const end = graph.first[party + 1] ?? 0
  for (let entry = graph.first[party] ?? 0; entry < end; entry += 1) {
    const pot = graph.pot[entry] ?? 0
    const sum = (sums[pot] ?? 0) + (coarse[entry] ?? 0)
    sums[pot] = sum
    const entity = pot < graph.parties ? pot : pot - graph.parties
    const before = state[entity] ?? 0
    const isNew = Number(sum >= line) & Number(before === 0)
    order[length] = entity
    state[entity] = before | isNew
    length += isNew
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
