import type { ByPot } from './by-pot.ts'
import type { Line, Work } from './work.ts'

/** What a pot must reach, as the sums count it, and from where votes' sums begin: only a majority of votes is control. */
export interface Lines {
  readonly line: number
  readonly votesFrom: number
}

/** Below what part of all parties in one sweep it pays to follow ties again. */
const few = 128

/**
 * Sweeps over the pots in their order while a sweep catches many; an entity whose caught holders pass is caught there and then, so that
 * a chain that runs the same way is worked off at once. Then sums up what the others still lack, so that the last few can be followed by
 * their ties. Going through everything in order is many times faster than following ties to and fro once a good part is about to be
 * caught (Beamer, Asanović, Patterson, "Direction-optimizing breadth-first search", 2012).
 */
export function sweepOut(byPot: ByPot, lines: Lines, work: Work, before: number): Line {
  const parties = work.caught.length
  let length = before
  for (let last = Number.NEGATIVE_INFINITY; length - last > parties / few; ) {
    last = length
    length = sweep(byPot, lines, work, length)
  }
  return sumUp(byPot, lines, work, length)
}

/** What caught holders hold in a pot. */
export function heldIn({ first, owner, coarse }: ByPot, caught: Uint8Array, pot: number): number {
  const end = first[pot + 1] ?? 0
  let sum = 0
  for (let at = first[pot] ?? 0; at < end; at += 1) {
    if (caught[owner[at] ?? 0] === 1) sum += coarse[at] ?? 0
  }
  return sum
}

function sweep(
  byPot: ByPot,
  { line, votesFrom }: Lines,
  { caught, order, sums }: Work,
  before: number,
): number {
  const parties = caught.length
  let length = before
  for (let pot = 0; pot < sums.length; pot += 1) {
    const isShares = pot < parties
    const entity = isShares ? pot : pot - parties
    if (caught[entity] === 1) continue
    if (heldIn(byPot, caught, pot) < (isShares ? line : line - votesFrom)) continue
    caught[entity] = 1
    order[length] = entity
    length += 1
  }
  return length
}

/** The sums of all who are not caught, with those who pass by them next in line; nobody is marked before all are summed. */
function sumUp(
  byPot: ByPot,
  { line, votesFrom }: Lines,
  { caught, order, sums }: Work,
  head: number,
): Line {
  const parties = caught.length
  const passing: number[] = []
  for (let pot = 0; pot < sums.length; pot += 1) {
    const entity = pot < parties ? pot : pot - parties
    if (caught[entity] === 1) continue
    const sum = heldIn(byPot, caught, pot) + (pot < parties ? 0 : votesFrom)
    sums[pot] = sum
    if (sum >= line) passing.push(entity)
  }
  let length = head
  for (const entity of passing) {
    if (caught[entity] === 1) continue
    caught[entity] = 1
    order[length] = entity
    length += 1
  }
  return { head, length }
}
