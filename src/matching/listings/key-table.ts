/** Which numbers stand under which 32-bit key: buckets by the key's high bits, each a run of the two columns. */
export interface KeyTable {
  readonly buckets: Uint32Array
  readonly keys: Uint32Array
  readonly values: Uint32Array
}

const mostBits = 22

/** Builds a table from pairs in any order; within a key the values rise. */
export function keyTable(keys: Uint32Array, values: Uint32Array): KeyTable {
  const bits = Math.min(mostBits, Math.max(1, Math.ceil(Math.log2(keys.length / 2 + 1))))
  const shift = 32 - bits
  const buckets = new Uint32Array(2 ** bits + 1)
  for (const key of keys) {
    const at = (key >>> shift) + 1
    buckets[at] = (buckets[at] as number) + 1
  }
  for (let at = 1; at < buckets.length; at += 1) {
    buckets[at] = (buckets[at] as number) + (buckets[at - 1] as number)
  }
  const next = buckets.slice(0, -1)
  const sortedKeys = new Uint32Array(keys.length)
  const sortedValues = new Uint32Array(keys.length)
  for (let at = 0; at < keys.length; at += 1) {
    const bucket = (keys[at] as number) >>> shift
    const to = next[bucket] as number
    next[bucket] = to + 1
    sortedKeys[to] = keys[at] as number
    sortedValues[to] = values[at] as number
  }
  return { buckets, keys: sortedKeys, values: sortedValues }
}

/** Calls for each value under a key. */
export function eachUnder(table: KeyTable, key: number, call: (value: number) => void): void {
  const bucket = key >>> shiftOf(table)
  const end = table.buckets[bucket + 1] as number
  for (let at = table.buckets[bucket] as number; at < end; at += 1) {
    if (table.keys[at] === key) call(table.values[at] as number)
  }
}

/** Puts the values under a key at the end of those found. */
export function addUnder(table: KeyTable, key: number, found: number[]): void {
  const bucket = key >>> shiftOf(table)
  const end = table.buckets[bucket + 1] as number
  for (let at = table.buckets[bucket] as number; at < end; at += 1) {
    if (table.keys[at] === key) found.push(table.values[at] as number)
  }
}

export function isUnder(table: KeyTable, key: number): boolean {
  const bucket = key >>> shiftOf(table)
  const end = table.buckets[bucket + 1] as number
  for (let at = table.buckets[bucket] as number; at < end; at += 1) {
    if (table.keys[at] === key) return true
  }
  return false
}

/** The number of buckets is a power of two. */
function shiftOf({ buckets }: KeyTable): number {
  return Math.clz32(buckets.length - 1) + 1
}
