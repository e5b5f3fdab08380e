import type { Percent } from '../percent.ts'
import type { Test } from '../rules/rule.ts'
import type { Amounts } from './columns.ts'
import { amountsOf, carry, type Graph, percentAt } from './graph.ts'
import { spreadPlainly } from './spread-plainly.ts'
import type { Spread, SpreadOptions } from './spread-shape.ts'

/**
 * The least fixed point as FAQ 401 describes it: a party's whole stake counts once the party is caught, and nothing of it before, so a
 * circle of owners lifts nobody by itself. Each stake is looked at once, when its holder is caught.
 */
export function spreadOver(graph: Graph, options: SpreadOptions): Spread {
  return isPlain(graph, options) ? spreadPlainly(graph, options) : spreadWithRanges(graph, options)
}

/** Nothing ranged, finer than a thousand-millionth of a percent, brought by a partner or controlled: most structures, and all large ones. */
function isPlain(graph: Graph, { bound, credit, controls }: SpreadOptions): boolean {
  const isExact = graph[bound].fine === undefined && !(bound === 'most' && graph.isRanged)
  const isBare = credit === undefined && (controls === undefined || controls.to.length === 0)
  return isExact && isBare && graph.row === undefined
}

function spreadWithRanges(graph: Graph, options: SpreadOptions): Spread {
  const { first, pot: potOf, row: rowOf } = graph
  const { coarse, fine } = graph[options.bound]
  const need = needOf(options.test, graph.parties)
  const sums = sumsFor(graph, options, need)
  const room = options.bound === 'most' && graph.isRanged ? roomIn(graph) : undefined
  const caught = new Uint8Array(graph.parties)
  const queue = new Int32Array(graph.parties)
  const counted = rowOf === undefined ? undefined : new Uint8Array(graph.rows)
  const { controls } = options
  let length = 0

  function enter(party: number): void {
    if (caught[party] === 1) return
    caught[party] = 1
    queue[length] = party
    length += 1
  }

  function isCounted(entry: number): boolean {
    if (counted === undefined || rowOf === undefined) return false
    const row = rowOf[entry] ?? 0
    const before = counted[row] === 1
    counted[row] = 1
    return before
  }

  function weigh(entry: number): void {
    if (isCounted(entry)) return
    const pot = potOf[entry] ?? 0
    sums.add(pot, coarse[entry] ?? 0, fine === undefined ? 0 : (fine[entry] ?? 0))
    room?.count(pot, entry)
    if (!sums.passes(pot)) return
    if (room === undefined || room.leaves(pot, need))
      enter(pot < graph.parties ? pot : pot - graph.parties)
  }

  function hold(party: number): void {
    const end = first[party + 1] ?? 0
    for (let entry = first[party] ?? 0; entry < end; entry += 1) weigh(entry)
  }

  function control(party: number): void {
    if (controls === undefined) return
    const end = controls.first[party + 1] ?? 0
    for (let at = controls.first[party] ?? 0; at < end; at += 1) enter(controls.to[at] ?? 0)
  }

  function clear(): void {
    for (let at = 0; at < length; at += 1) {
      const party = queue[at] ?? 0
      caught[party] = 0
      const end = first[party + 1] ?? 0
      for (let entry = first[party] ?? 0; entry < end; entry += 1) {
        if (counted !== undefined) counted[rowOf?.[entry] ?? 0] = 0
        sums.fold(potOf[entry] ?? 0)
        room?.clear(potOf[entry] ?? 0)
      }
    }
    length = 0
  }

  return {
    from: (seeds) => {
      clear()
      for (const seed of seeds) enter(seed)
      for (let head = 0; head < length; head += 1) {
        const party = queue[head] ?? 0
        hold(party)
        control(party)
      }
      return queue.slice(0, length)
    },
    countedIn: (pot) => sums.most(pot),
  }
}

/** Whether an amount in a pot passes. Votes must always be more than the threshold: a majority of them is the only test there is. */
type Need = (coarse: number, fine: number, pot: number) => boolean

function needOf({ threshold, passes }: Test, parties: number): Need {
  const need = amountsOf([threshold])
  const [coarse, fine] = [need.coarse[0] ?? 0, need.fine?.[0] ?? 0]
  const atLeast = passes === 'at-least'
  return (hasCoarse, hasFine, pot) => {
    if (hasCoarse !== coarse) return hasCoarse > coarse
    return hasFine > fine || (hasFine === fine && atLeast && pot < parties)
  }
}

interface Sums {
  readonly passes: (pot: number) => boolean
  readonly add: (pot: number, coarse: number, fine: number) => void
  readonly fold: (pot: number) => void
  readonly most: (pot: number) => Percent
}

/** Running sums by pot, with the greatest that an earlier start left behind. */
function sumsFor({ pots }: Graph, { credit }: SpreadOptions, need: Need): Sums {
  const now = { coarse: new Float64Array(pots), fine: new Float64Array(pots) }
  const best = new Map<number, Percent>()
  const start = (pot: number) => credit?.get(pot) ?? 0n
  for (const [pot, share] of credit ?? []) set(now, pot, share)
  const at = (pot: number) => percentAt(now, pot) - start(pot)
  return {
    passes: (pot) => need(now.coarse[pot] ?? 0, now.fine[pot] ?? 0, pot),
    add: (pot, coarse, fine) => addTo(now, pot, coarse, fine),
    fold: (pot) => {
      const sum = at(pot)
      if (sum > (best.get(pot) ?? 0n)) best.set(pot, sum)
      set(now, pot, start(pot))
    },
    most: (pot) => {
      const [sum, earlier] = [at(pot), best.get(pot) ?? 0n]
      return sum > earlier ? sum : earlier
    },
  }
}

type Whole = Required<Amounts>

function set(into: Whole, pot: number, share: Percent): void {
  const { coarse, fine } = amountsOf([share])
  into.coarse[pot] = coarse[0] ?? 0
  into.fine[pot] = fine?.[0] ?? 0
}

function addTo(into: Whole, pot: number, coarse: number, fine: number): void {
  if (fine === 0) {
    into.coarse[pot] = (into.coarse[pot] ?? 0) + coarse
    return
  }
  const sum = (into.fine[pot] ?? 0) + fine
  into.fine[pot] = sum >= carry ? sum - carry : sum
  into.coarse[pot] = (into.coarse[pot] ?? 0) + coarse + (sum >= carry ? 1 : 0)
}

interface Room {
  readonly count: (pot: number, entry: number) => void
  readonly leaves: (pot: number, need: Need) => boolean
  readonly clear: (pot: number) => void
}

const wholeCoarse = 100 * carry

/**
 * What the others certainly hold cannot be held by the caught: at most the whole less the least stakes of those not caught. Where the
 * least stakes alone are more than the whole the data contradicts itself, and nothing is taken off.
 */
function roomIn(graph: Graph): Room {
  const base = leastOf(graph)
  const sure = { coarse: new Float64Array(graph.pots), fine: new Float64Array(graph.pots) }
  const { coarse, fine } = graph.least
  return {
    count: (pot, entry) => addTo(sure, pot, coarse[entry] ?? 0, fine?.[entry] ?? 0),
    leaves: (pot, need) => {
      const [all, rest] = [base.coarse[pot] ?? 0, base.fine[pot] ?? 0]
      if (all > wholeCoarse || (all === wholeCoarse && rest > 0)) return true
      const left = wholeCoarse - all + (sure.coarse[pot] ?? 0)
      const leftFine = (sure.fine[pot] ?? 0) - rest
      return leftFine < 0 ? need(left - 1, leftFine + carry, pot) : need(left, leftFine, pot)
    },
    clear: (pot) => {
      sure.coarse[pot] = 0
      sure.fine[pot] = 0
    },
  }
}

function leastOf({ pots, pot: potOf, row, rows, least }: Graph): Whole {
  const base = { coarse: new Float64Array(pots), fine: new Float64Array(pots) }
  const seen = row === undefined ? undefined : new Uint8Array(rows)
  for (const [entry, pot] of potOf.entries()) {
    if (seen !== undefined && row !== undefined) {
      const number = row[entry] ?? 0
      if (seen[number] === 1) continue
      seen[number] = 1
    }
    addTo(base, pot, least.coarse[entry] ?? 0, least.fine?.[entry] ?? 0)
  }
  return base
}
