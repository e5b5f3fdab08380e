import type { Part } from '../listings/part.ts'
import { type AskedName, alone, bitsBetween } from './asked-name.ts'
import { asJoined, type InPart } from './asked-word.ts'

/** Where the bits that each name shares are added up; kept between questions so that none has to clear it. */
export interface Tally {
  readonly bits: Float64Array
  /** Number of the last word that reached a name. */
  readonly reachedBy: Uint32Array
  readonly reached: Uint32Array
  next: number
  /** How many names are reached, and the number of the word before the first of this question. */
  count: number
  before: number
}

export function emptyTally({ segment }: Part): Tally {
  const names = segment.nameListing.length
  return {
    bits: new Float64Array(names),
    reachedBy: new Uint32Array(names),
    reached: new Uint32Array(names),
    next: 0,
    count: 0,
    before: 0,
  }
}

/** A word, or words read as one, with the units that it may be. */
interface Reach {
  readonly weight: number
  /** Bits that it adds by the likest of its units. */
  readonly most: number
  readonly found: InPart
}

/**
 * Calls for every name that may share at least `need` bits with the one asked about. What a name shares is never counted short, so none
 * is missed: each word adds the most that any pair with it could. The words that add most come first; once the rest cannot come to `need`
 * together, no new name has to be looked at, and a long row of names is not gone through for the few that are in question: what it could
 * add is granted to all of them.
 */
export function eachCandidate(
  asked: AskedName,
  part: Part,
  number: number,
  need: number,
  tally: Tally,
  call: (name: number) => void,
): void {
  const reaches = reachesOf(asked, number)
  let after = 0
  for (const { most } of reaches) after += most
  if (after < need) return
  begin(tally)
  let granted = 0
  for (const reach of reaches) {
    after -= reach.most
    tally.next += 1
    granted += addReach(reach, part, tally, need - after - granted)
  }
  for (let at = 0; at < tally.count; at += 1) {
    const name = tally.reached[at] as number
    if ((tally.bits[name] as number) + granted >= need) call(name)
  }
}

function begin(tally: Tally): void {
  if (tally.next > 0xffff_0000) {
    tally.reachedBy.fill(0)
    tally.next = 0
  }
  tally.count = 0
  tally.before = tally.next
}

function reachesOf(asked: AskedName, number: number): readonly Reach[] {
  const reaches: Reach[] = []
  for (const { unit, weight, inParts } of asked.single) {
    add(reaches, unit.role === 'acronym' ? alone : weight, inParts[number])
  }
  for (const { from, to, word } of asked.joined) {
    add(reaches, bitsBetween(asked.words, from, to), word.inParts[number])
  }
  return reaches.sort((one, two) => two.most - one.most)
}

function add(reaches: Reach[], weight: number, found: InPart | undefined): void {
  if (found !== undefined && found.best > 0) {
    reaches.push({ weight, most: weight * found.best, found })
  }
}

/** So many rows of names are gone through rather than compare one name more. */
const rowsPerName = 50

/**
 * Adds to each name of a word's units the weight by the likest of them; a unit that adds less than `opens` brings no new name. Gives what
 * it could have added by units that were left out.
 */
function addReach({ weight, found }: Reach, part: Part, tally: Tally, opens: number): number {
  let splitsLeft = found.splits.length > 0
  for (const at of found.likest) {
    const share = found.alike[at] as number
    if (splitsLeft && share < asJoined) {
      addSplits(found, weight * asJoined, part, tally, opens)
      splitsLeft = false
    }
    const bits = weight * share
    const unit = found.units[at] as number
    if (bits < opens && rowsOf(unit, part) > rowsPerName * tally.count) {
      if (splitsLeft) addSplits(found, weight * asJoined, part, tally, opens)
      return bits
    }
    addUnit(unit, bits, part, tally, opens)
  }
  if (splitsLeft) addSplits(found, weight * asJoined, part, tally, opens)
  return 0
}

function rowsOf(unit: number, { segment }: Part): number {
  return (segment.postingsFrom[unit + 1] as number) - (segment.postingsFrom[unit] as number)
}

function addSplits(
  { splits }: InPart,
  bits: number,
  part: Part,
  tally: Tally,
  opens: number,
): void {
  for (const { left, right } of splits) {
    for (const unit of left.length <= right.length ? left : right) {
      addUnit(unit, bits, part, tally, opens)
    }
  }
}

function addUnit(unit: number, bits: number, { segment }: Part, tally: Tally, opens: number): void {
  const { postings } = segment
  const { reachedBy, before, next } = tally
  const end = segment.postingsFrom[unit + 1] as number
  for (let at = segment.postingsFrom[unit] as number; at < end; at += 1) {
    const name = postings[at] as number
    const last = reachedBy[name] as number
    if (last === next) continue
    if (last <= before) {
      if (bits < opens) continue
      tally.bits[name] = 0
      tally.reached[tally.count] = name
      tally.count += 1
    }
    reachedBy[name] = next
    tally.bits[name] = (tally.bits[name] as number) + bits
  }
}
