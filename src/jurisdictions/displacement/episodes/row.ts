import type { BackTestRow } from './back-test-schema.ts'
import type { Episode } from './episode-schema.ts'

/** How near a prediction must come to count as met. */
export const tolerance = 0.1

/** A line of the table but for its words: what was predicted, what was seen, how far apart. */
export function rowOf(
  { id, title }: Episode,
  predicted: BackTestRow['predicted'],
  observed: number,
): Omit<BackTestRow, 'says' | 'rests'> {
  const nearest = Math.min(Math.max(observed, predicted.min), predicted.max)
  const miss = observed - nearest
  const signMet = observed > 0 ? predicted.max > 0 : predicted.min <= tolerance
  return {
    id,
    title,
    what: 'diversion ratio',
    predicted,
    observed,
    miss,
    signMet,
    verdict: signMet && Math.abs(miss) <= tolerance ? 'met' : 'missed',
  }
}
