/**
 * The references given so far, as fingerprints of 63 bits, so that ten million of them stand in 160 MB. Two that differ share one by
 * chance about once in 180,000 files of ten million records.
 */
export interface SeenIds {
  readonly has: (id: string) => boolean
  readonly add: (id: string) => void
}

export function startSeenIds(): SeenIds {
  let size = 0
  let table = emptyTable(2 ** 12)
  return {
    has: (id) => {
      const [low, high] = fingerprint(id)
      const slot = slotOf(table, low, high)
      return table[slot] === low && table[slot + 1] === high
    },
    add: (id) => {
      if (size * 4 > table.length) table = grown(table)
      put(table, ...fingerprint(id))
      size += 1
    },
  }
}

type Fingerprint = [low: number, high: number]

/** Two words a fingerprint; a free slot holds zeros, which no fingerprint is. */
function emptyTable(slots: number): Uint32Array {
  return new Uint32Array(slots * 2)
}

function grown(old: Uint32Array): Uint32Array {
  const table = emptyTable(old.length)
  for (let slot = 0; slot < old.length; slot += 2) {
    const [low = 0, high = 0] = [old[slot], old[slot + 1]]
    if (low !== 0 || high !== 0) put(table, low, high)
  }
  return table
}

function put(table: Uint32Array, low: number, high: number): void {
  const slot = slotOf(table, low, high)
  table[slot] = low
  table[slot + 1] = high
}

/** Where a fingerprint stands or would stand: the first slot from its own on that has it or is free. */
function slotOf(table: Uint32Array, low: number, high: number): number {
  const mask = table.length - 1
  let slot = (low * 2) & mask
  while (!isFreeOr(table, slot, low, high)) slot = (slot + 2) & mask
  return slot
}

function isFreeOr(table: Uint32Array, slot: number, low: number, high: number): boolean {
  const [heldLow, heldHigh] = [table[slot], table[slot + 1]]
  return (heldLow === low && heldHigh === high) || (heldLow === 0 && heldHigh === 0)
}

/** Two mixes of 32 bits over the units of a text, after the finisher of MurmurHash3 (Austin Appleby, public domain). */
function fingerprint(id: string): Fingerprint {
  let low = 0x9e3779b9 ^ id.length
  let high = 0x85ebca6b
  for (let index = 0; index < id.length; index += 1) {
    const unit = id.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193) + (low >>> 15)
    high = Math.imul(high + unit, 0xcc9e2d51) ^ (high >>> 13)
  }
  return [finish(low), (finish(high) | 1) >>> 0]
}

function finish(mixed: number): number {
  const once = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}
