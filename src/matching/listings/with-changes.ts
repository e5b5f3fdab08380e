import { listingId } from '../../model/index.ts'
import { entryOf } from '../entry.ts'
import type { Changes, MatchIndex } from '../match-index.ts'
import { entryAt } from './entry-at.ts'
import { type HeldIndex, heldOf, indexOfParts, indexOfSegment, locate } from './held-index.ts'
import { isGone, type Part, unitIn, unitsOfListing } from './part.ts'
import type { Segment } from './segment.ts'
import { segmentBuilder } from './segment-builder.ts'
import { textAt } from './texts.ts'

const mostParts = 6
const mostGone = 0.25

/**
 * The index after a change: what is new goes into a part of its own, what is replaced or off the list is marked gone, and the counts of
 * words follow. It answers as one built anew would; with many parts or many gone it is laid out anew.
 */
export function withChanges(index: MatchIndex, changes: Changes): MatchIndex {
  const held = heldOf(index)
  const put = new Map(changes.put.map((party) => [listingId(party), party]))
  const builder = segmentBuilder()
  for (const party of put.values()) builder.add(entryOf(party))
  const parts = withoutListings(held, [...put.keys(), ...changes.remove])
  const changed = indexOfParts(put.size === 0 ? parts : withSegment(parts, builder.finish()))
  return isRagged(changed) ? laidOutAnew(changed) : changed
}

/** The same listings in one part without gaps. */
export function laidOutAnew({ parts }: HeldIndex): HeldIndex {
  const builder = segmentBuilder()
  for (const part of parts) {
    for (let local = 0; local < part.segment.listings; local += 1) {
      if (!isGone(part, local)) builder.add(entryAt(part.segment, local))
    }
  }
  return indexOfSegment(builder.finish())
}

function isRagged({ parts, size }: HeldIndex): boolean {
  const laid = parts.reduce((total, { segment }) => total + segment.listings, 0)
  return parts.length > mostParts || laid - size > mostGone * laid
}

interface Counts {
  readonly own: Uint32Array
  readonly frequency: Uint32Array
}

function withoutListings(held: HeldIndex, ids: readonly string[]): readonly Part[] {
  const { parts } = held
  const counts = parts.map(({ own, frequency }) => ({
    own: own.slice(),
    frequency: frequency.slice(),
  }))
  const gone = parts.map((part) => part.gone?.slice() ?? new Uint8Array(part.segment.listings))
  for (const id of new Set(ids)) {
    const number = held.find(id)
    if (number === undefined) continue
    const { part, local } = locate(parts, number)
    const at = parts.indexOf(part)
    const marks = gone[at]
    if (marks !== undefined) marks[local] = 1
    for (const unit of unitsOfListing(part.segment, local)) uncount(parts, counts, at, unit)
  }
  return parts.map((part, at) => ({ ...part, ...counts[at], gone: gone[at] ?? new Uint8Array() }))
}

function uncount(
  parts: readonly Part[],
  counts: readonly Counts[],
  at: number,
  unit: number,
): void {
  const part = parts[at]
  if (part === undefined) return
  add(counts[at]?.own, unit, -1)
  const identity = textAt(part.segment.units, unit)
  for (const [number, { segment }] of parts.entries()) {
    const there = number === at ? unit : unitIn(segment, identity)
    if (there !== undefined) add(counts[number]?.frequency, there, -1)
  }
}

/** Adds a part at the end; every word it brings counts in the parts that have it too. */
function withSegment(parts: readonly Part[], segment: Segment): readonly Part[] {
  const frequency = segment.unitFrequency.slice()
  const before = parts.map((part) => part.frequency.slice())
  for (let unit = 0; unit < frequency.length; unit += 1) {
    const identity = textAt(segment.units, unit)
    let elsewhere = 0
    for (const [number, part] of parts.entries()) {
      const there = unitIn(part.segment, identity)
      if (there === undefined) continue
      elsewhere = part.frequency[there] as number
      add(before[number], there, segment.unitFrequency[unit] as number)
    }
    add(frequency, unit, elsewhere)
  }
  const last = parts.at(-1)
  const base = last === undefined ? 0 : last.base + last.segment.listings
  return [
    ...parts.map((part, at) => ({ ...part, frequency: before[at] ?? part.frequency })),
    { segment, own: segment.unitFrequency, frequency, base },
  ]
}

function add(counts: Uint32Array | undefined, at: number, more: number): void {
  if (counts !== undefined) counts[at] = (counts[at] as number) + more
}
