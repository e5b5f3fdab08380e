import { balanceOf } from '../caps/index.ts'
import type { Day, Instant } from '../model/index.ts'
import { type Answer, type Ask, type Balance, lawPort } from '../regimes/index.ts'
import type { View } from './platform.ts'

/** The port of `assess`, answered from the other rooms as of a day and as known by an instant. */
export function portOf(view: View, on: Day, knownBy: Instant): Ask {
  return {
    ...lawPort(view.law, on, knownBy),
    balance: (id): Answer<Balance> => {
      const cap = view.law.caps.get(id)
      if (cap === undefined) {
        return { known: false, because: `The ceiling ${id} is not in the loaded law.` }
      }
      const value = balanceOf(cap, view.reports.get(id) ?? [], on, knownBy)
      return { known: true, value, basis: [] }
    },
  }
}
