/** Numbers from 0 up to 1, the next at each call. */
export type Random = () => number

/** A stream of numbers that is the same for the same seed and words (FNV-1a of the words into mulberry32). */
export function randomOf(seed: number, ...words: readonly string[]): Random {
  let state = hashOf(`${seed}\u0000${words.join('\u0000')}`)
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of several; undefined of none. */
export function pick<T>(from: readonly T[], random: Random): T | undefined {
  return from[Math.floor(random() * from.length)]
}

/** So many of several, drawn by the seed and given in their own order; the draw of one does not hang on which others stand beside it. */
export function sampled<T>(
  from: readonly T[],
  size: number | undefined,
  seed: number,
  nameOf: (one: T) => string,
): readonly T[] {
  if (size === undefined || from.length <= size) return from
  const ranked = from
    .map((one, at) => ({ at, rank: randomOf(seed, 'sample', nameOf(one))() }))
    .sort((left, right) => left.rank - right.rank || left.at - right.at)
  const kept = new Set(ranked.slice(0, size).map(({ at }) => at))
  return from.filter((_, at) => kept.has(at))
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}
