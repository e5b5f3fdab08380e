import { Failure } from '../../model/index.ts'
import type { MatchIndex } from '../match-index.ts'
import { hashOf } from '../names/hash.ts'
import { listingAt, termOf } from './entry-at.ts'
import { eachUnder } from './key-table.ts'
import { isGone, type Part, wholePart } from './part.ts'
import type { Segment } from './segment.ts'
import { textAt } from './texts.ts'

/** An index with its inside, for this room alone. */
export interface HeldIndex extends MatchIndex {
  readonly parts: readonly Part[]
}

export function indexOfSegment(segment: Segment): HeldIndex {
  return indexOfParts([wholePart(segment)])
}

export function indexOfParts(parts: readonly Part[]): HeldIndex {
  const lists = countLists(parts)
  return {
    parts,
    lists,
    size: Object.values(lists).reduce((total, count) => total + count, 0),
    bytes: parts.reduce((total, { segment }) => total + bytesOf(segment), 0),
    listing: (number) => {
      const { part, local } = locate(parts, number)
      return listingAt(part.segment, local)
    },
    find: (id) => find(parts, id),
  }
}

export function heldOf(index: MatchIndex): HeldIndex {
  return index as HeldIndex
}

/** The part of a listing's number and its number there. */
export function locate(
  parts: readonly Part[],
  number: number,
): { readonly part: Part; readonly local: number } {
  const part = parts.findLast(({ base }) => base <= number)
  if (part === undefined || number - part.base >= part.segment.listings) {
    throw new Failure('not-found/listing', `The index has no listing ${number}.`)
  }
  return { part, local: number - part.base }
}

function find(parts: readonly Part[], id: string): number | undefined {
  const key = hashOf(0, 'l', id)
  let found: number | undefined
  for (const part of parts) {
    eachUnder(part.segment.idOfListing, key, (local) => {
      if (!isGone(part, local) && idAt(part.segment, local) === id) found = part.base + local
    })
  }
  return found
}

function idAt(segment: Segment, local: number): string {
  return `${termOf(segment, segment.list[local])}:${textAt(segment.references, local)}`
}

function countLists(parts: readonly Part[]): Readonly<Record<string, number>> {
  const lists: Record<string, number> = {}
  for (const part of parts) {
    const { list: terms, listings } = part.segment
    const counts: number[] = []
    for (let local = 0; local < listings; local += 1) {
      if (isGone(part, local)) continue
      const term = terms[local] as number
      counts[term] = (counts[term] ?? 0) + 1
    }
    counts.forEach((count, term) => {
      const list = termOf(part.segment, term)
      lists[list] = (lists[list] ?? 0) + count
    })
  }
  return lists
}

/** Every column, and the room in which names are tallied while one is looked for: 16 bytes a name. */
function bytesOf(segment: Segment): number {
  let total = segment.nameListing.length * 16
  const add = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) total += value.byteLength
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(add)
  }
  add(segment)
  return total
}
