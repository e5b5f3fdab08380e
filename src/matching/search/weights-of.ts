import type { Part } from '../listings/part.ts'
import { weightOf } from '../score/weight.ts'

/** What each unit of a part weighs in a listed name. */
export function weightsOf({ segment, frequency }: Part, listings: number): Float64Array {
  const weights = new Float64Array(segment.unitRole.length)
  for (let unit = 0; unit < weights.length; unit += 1) {
    weights[unit] = weightOf(
      segment.unitRole[unit] as number,
      segment.unitLetters[unit] as number,
      (frequency[unit] as number) + (segment.unitAssumed[unit] as number),
      listings,
    )
  }
  return weights
}
