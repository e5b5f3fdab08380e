/** Numbers that look like chance and come out the same from the same seed (mulberry32, by Tommy Ettinger). */
export interface Chance {
  /** A whole number from 0 up to `below`. */
  readonly below: (below: number) => number
  /** True so many times in a hundred. */
  readonly often: (percent: number) => boolean
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
}

export function startChance(seed: number): Chance {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number) => next() % limit
  return {
    below,
    often: (percent) => below(100) < percent,
    pick: (list) => list[below(list.length)] ?? list[0],
  }
}
