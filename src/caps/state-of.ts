import type { Day } from '../model/index.ts'
import type { CapOn } from './cap-on.ts'
import type { Drawdown } from './drawdown.ts'
import type { CapStatus } from './status.ts'

/** Where a ceiling stands on a day, in a word. `replaced` is the day on which its law gave way, where it had by then. */
export function stateOf(
  cap: CapOn,
  drawn: Drawdown,
  replaced: Day | undefined,
  on: Day,
): CapStatus['status'] {
  if (on < cap.window.from) return 'not-yet'
  if (replaced !== undefined) return 'replaced'
  if (drawn.through === undefined) return 'nothing-reported'
  const { value, quantity } = cap.limits
  if (value === undefined && quantity === undefined) return 'limit-unknown'
  const isOver =
    (value !== undefined && drawn.value.least > value.amount) ||
    (quantity !== undefined && drawn.quantity.least > quantity.amount)
  if (isOver) return 'exceeded'
  return on > cap.window.to ? 'closed' : 'open'
}
