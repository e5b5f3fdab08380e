import { sayNumber, sayPercent } from '../answer/numbers.ts'
import type { BackTestRow } from './back-test-schema.ts'
import type { Episode } from './episode-schema.ts'
import { observedOf } from './observed.ts'
import { rowOf } from './row.ts'

/** What a covert channel carried, against a model that has none among its hosts and so predicts nothing. */
export function covertRow(
  episode: Episode,
  { carried, of, months, lostPerYear, says, grade, source }: NonNullable<Episode['covert']>,
  exit: number,
): BackTestRow {
  const observed = (carried * 12) / months / lostPerYear
  const share = observedOf(episode).share ?? 1
  const needed = channelNeeded(observed, { exit, rest: 1 - share })
  return {
    ...rowOf(episode, { min: 0, max: 0 }, observed),
    what: 'share of the lost trade carried by the covert channel, at a yearly pace',
    signMet: false,
    verdict: 'missed',
    says: `${says} That is ${sayPercent(carried / of)} of what was exported then. Without a covert channel among the hosts the model gives none; it gives this with one that carried ${sayPercent(needed)} of the trade before.`,
    rests: [
      { says: `${sayNumber(carried)} of ${sayNumber(of)} in ${months} months`, grade, source },
    ],
  }
}

/**
 * The share c of the trade before that a channel must have had to carry `carried` once the large buyer has left: `c (1 + v + c) =
 * carried (v + rest + c)`, with A = 1 without it.
 */
function channelNeeded(
  carried: number,
  { exit, rest }: { readonly exit: number; readonly rest: number },
): number {
  const half = (1 + exit - carried) / 2
  return -half + Math.sqrt(half * half + carried * (exit + rest))
}
