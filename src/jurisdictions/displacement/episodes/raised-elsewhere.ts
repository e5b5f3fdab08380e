import { sayNumber, sayPercent } from '../answer/numbers.ts'
import type { Episode } from './episode-schema.ts'

/**
 * By how much the deterrence-weighted enforcement of the other hosts must have risen too for the model to give what was seen: with
 * their volume R going to `r R` while those who left give up all, `e^(-x) = r V0/(M - r R)`, and x is `kappa` times the rise.
 * Undefined where there are no rows, or the others gained what the model gives anyway.
 */
export function raisedElsewhere({ rows = [] }: Episode, exit: number): string | undefined {
  const others = rows.filter(({ tightened }) => !tightened)
  const before = others.reduce((sum, row) => sum + row.before, 0)
  const after = others.reduce((sum, row) => sum + row.after, 0)
  const total = rows.reduce((sum, row) => sum + row.before, 0)
  if (before === 0 || after >= before) return undefined
  const kept = after / before
  const factor = (kept * exit * total) / (total * (1 + exit) - kept * before)
  const rise = -Math.log(factor)
  return `The model gives the cut of ${sayPercent(1 - kept)} elsewhere only if enforcement rose there too, by ${sayNumber(rise)} over kappa (${sayNumber(rise / 2)} at kappa 2): diversion is what policy makes it, not a constant.`
}
