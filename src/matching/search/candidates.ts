import type { Part } from '../listings/part.ts'
import type { AskedName } from './asked-name.ts'
import { asJoined, type InPart } from './asked-word.ts'

/** Where the bits that each name shares are added up; kept between questions so that none has to clear it. */
export interface Tally {
  readonly bits: Float64Array
  /** Number of the last word that reached a name. */
  readonly reachedBy: Uint32Array
  readonly reached: Uint32Array
  next: number
}

export function emptyTally({ segment }: Part): Tally {
  const names = segment.nameListing.length
  return {
    bits: new Float64Array(names),
    reachedBy: new Uint32Array(names),
    reached: new Uint32Array(names),
    next: 1,
  }
}

/** A word, or words read as one, with the units that it may be. */
interface Reach {
  readonly weight: number
  readonly found: InPart
}

/**
 * Calls for every name that may share at least `need` bits with the one asked about. What a name shares is never counted short, so none
 * is missed: each word adds the most that any pair with it could.
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
  let left = reaches.reduce((total, { weight }) => total + weight, 0)
  if (left < need) return
  if (tally.next > 0xffff_0000) startAgain(tally)
  const first = tally.next
  let count = 0
  let skipped = 0
  for (const reach of reaches) {
    const mayAdd = left >= need - skipped
    left -= reach.weight
    if (!mayAdd && postingsOf(reach, part) > 4 * count) {
      skipped += reach.weight
      continue
    }
    count = addReach(reach, part, tally, first, count, mayAdd)
    tally.next += 1
  }
  for (let at = 0; at < count; at += 1) {
    const name = tally.reached[at] as number
    if ((tally.bits[name] as number) + skipped >= need) call(name)
  }
}

function startAgain(tally: Tally): void {
  tally.reachedBy.fill(0)
  tally.next = 1
}

/** The heaviest first: once those that are left cannot come to `need` together, no new name has to be looked at. */
function reachesOf(asked: AskedName, number: number): readonly Reach[] {
  const reaches: Reach[] = []
  for (const [at, word] of asked.single.entries()) {
    const weight = asked.words.weight[at] as number
    add(reaches, word.unit.role === 'acronym' ? alone : weight, word.inParts[number])
  }
  for (const { from, to, word } of asked.joined) {
    let weight = 0
    for (let at = from; at < to; at += 1) weight += asked.words.weight[at] as number
    add(reaches, weight, word.inParts[number])
  }
  return reaches.sort((one, two) => two.weight - one.weight)
}

/** What an acronym meets is looked at whatever else is shared, since it stands for the whole name. */
const alone = 1e6

function add(reaches: Reach[], weight: number, found: InPart | undefined): void {
  if (found === undefined) return
  if (found.units.length > 0 || found.splits.length > 0) reaches.push({ weight, found })
}

function postingsOf({ found }: Reach, { segment }: Part): number {
  let count = 0
  for (const unit of found.units) {
    count += (segment.postingsFrom[unit + 1] as number) - (segment.postingsFrom[unit] as number)
  }
  return count
}

/** Adds to each name of a word's units the weight by the likest of them. */
function addReach(
  { weight, found }: Reach,
  part: Part,
  tally: Tally,
  first: number,
  reached: number,
  mayAdd: boolean,
): number {
  let count = reached
  let splitsLeft = found.splits.length > 0
  for (const at of found.likest) {
    const share = found.alike[at] as number
    if (splitsLeft && share < asJoined) {
      count = addSplits(found, weight, part, tally, first, count, mayAdd)
      splitsLeft = false
    }
    count = addUnit(found.units[at] as number, weight * share, part, tally, first, count, mayAdd)
  }
  return splitsLeft ? addSplits(found, weight, part, tally, first, count, mayAdd) : count
}

function addSplits(
  { splits }: InPart,
  weight: number,
  part: Part,
  tally: Tally,
  first: number,
  reached: number,
  mayAdd: boolean,
): number {
  let count = reached
  for (const { left, right } of splits) {
    for (const unit of left.length <= right.length ? left : right) {
      count = addUnit(unit, weight * asJoined, part, tally, first, count, mayAdd)
    }
  }
  return count
}

function addUnit(
  unit: number,
  bits: number,
  { segment }: Part,
  tally: Tally,
  first: number,
  reached: number,
  mayAdd: boolean,
): number {
  let count = reached
  const end = segment.postingsFrom[unit + 1] as number
  for (let at = segment.postingsFrom[unit] as number; at < end; at += 1) {
    const name = segment.postings[at] as number
    const last = tally.reachedBy[name] as number
    if (last === tally.next) continue
    if (last < first) {
      if (!mayAdd) continue
      tally.bits[name] = 0
      tally.reached[count] = name
      count += 1
    }
    tally.reachedBy[name] = tally.next
    tally.bits[name] = (tally.bits[name] as number) + bits
  }
  return count
}
