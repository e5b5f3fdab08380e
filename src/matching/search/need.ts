import { type Model, mostLogOdds } from '../score/model.ts'
import type { AskedName } from './asked-name.ts'

/**
 * The bits that a name must share with the one asked about to come to so many log-odds; nothing that shares fewer can. The bound rises with
 * the bits, so halving finds it; equal names share all the bits and are let through whatever the bound says.
 */
export function bitsNeeded(model: Model, odds: number, asked: AskedName): number {
  let low = 0
  let high = asked.bits
  if (mostLogOdds(model, high, asked.bitsToMeet) < odds) return atLeast(high)
  for (let step = 0; step < 16; step += 1) {
    const middle = (low + high) / 2
    if (mostLogOdds(model, middle, asked.bitsToMeet) >= odds) high = middle
    else low = middle
  }
  return atLeast(low)
}

/** Whether no name of the index can come to so many log-odds: neither an equal one nor one with the likest of every word. */
export function isHopeless(model: Model, odds: number, asked: AskedName): boolean {
  const { bits, bitsToMeet, ceiling } = asked
  return ceiling < atLeast(bits) && mostLogOdds(model, ceiling + 1e-6, bitsToMeet) < odds
}

/** A hair less, for what adding in another order may lose. */
function atLeast(bits: number): number {
  return bits - 1e-6
}
