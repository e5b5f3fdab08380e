import { bellFrom } from './bell.ts'

/** Numbers drawn from a seed: the same seed gives the same numbers on every machine. */
export interface Chance {
  /** From 0 up to 1, 1 left out, in steps of 2^-32. */
  readonly even: () => number
  /** From 0 up to so many, that left out. */
  readonly below: (count: number) => number
  /** From the standard normal distribution. */
  readonly normal: () => number
}

/** A source of chance: the sfc32 generator of PractRand, its state filled from the seed and run in. */
export function chanceOf(seed: number): Chance {
  // Whole numbers in an array of their kind: kept as loose variables, each step would make garbage.
  const state = Int32Array.of(seed | 0, Math.floor(seed / 2 ** 32) | 0, 0x9e3779b9 | 0, 1)
  const next = () => {
    const a = state[0] ?? 0
    const b = state[1] ?? 0
    const c = state[2] ?? 0
    const counter = state[3] ?? 0
    const drawn = (((a + b) | 0) + counter) | 0
    state[3] = (counter + 1) | 0
    state[0] = b ^ (b >>> 9)
    state[1] = (c + (c << 3)) | 0
    state[2] = (((c << 21) | (c >>> 11)) + drawn) | 0
    return drawn >>> 0
  }
  for (let turn = 0; turn < warmUp; turn += 1) next()
  const even = () => next() / 2 ** 32
  return {
    even,
    below: (count) => Math.floor(even() * count),
    normal: () => bellFrom(next),
  }
}

const warmUp = 15
