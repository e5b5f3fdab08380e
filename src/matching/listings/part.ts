import { keysOf } from '../names/keys.ts'
import { unitOfIdentity } from '../names/unit.ts'
import { eachUnder } from './key-table.ts'
import type { Segment } from './segment.ts'
import { textAt } from './texts.ts'

/** A segment as an index holds it: some of its listings may have been replaced or taken off since. */
export interface Part {
  readonly segment: Segment
  /** 1 for a listing that is gone; left out while none is. */
  readonly gone?: Uint8Array
  /** How many standing listings of this part have each unit. */
  readonly own: Uint32Array
  /** How many standing listings of the whole index have each unit. */
  readonly frequency: Uint32Array
  /** Number in the index of its first listing. */
  readonly base: number
}

export function wholePart(segment: Segment): Part {
  return { segment, own: segment.unitFrequency, frequency: segment.unitFrequency, base: 0 }
}

export function isGone({ gone }: Part, listing: number): boolean {
  return gone !== undefined && gone[listing] === 1
}

/** The unit of a segment that has an identity. */
export function unitIn(segment: Segment, identity: string): number | undefined {
  const [key] = keysOf(unitOfIdentity(identity)).stored
  let found: number | undefined
  if (key === undefined) return found
  eachUnder(segment.keys, key, (unit) => {
    if (found === undefined && textAt(segment.units, unit) === identity) found = unit
  })
  return found
}

/** The units of a listing's names, each once. */
export function unitsOfListing(segment: Segment, listing: number): ReadonlySet<number> {
  const from = segment.nameUnitsFrom[segment.namesFrom[listing] as number]
  const to = segment.nameUnitsFrom[segment.namesFrom[listing + 1] as number]
  return new Set(segment.nameUnits.subarray(from, to))
}
