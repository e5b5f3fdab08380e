import type { Day } from '../../../model/index.ts'
import type { Result } from '../../../server/contract.ts'

interface Narrowed {
  readonly shown: readonly Result[]
  /** How many were listed before and are left out. */
  readonly earlier: number
  /** How many give no day of listing; they are shown, since they may be late ones. */
  readonly undated: number
}

/** Leaves out what was listed before a day; what gives no day stays. */
export function narrowByDay(results: readonly Result[], since: Day | undefined): Narrowed {
  if (since === undefined) return { shown: results, earlier: 0, undated: 0 }
  const shown = results.filter(({ listedOn }) => listedOn === null || listedOn >= since)
  return {
    shown,
    earlier: results.length - shown.length,
    undated: shown.filter(({ listedOn }) => listedOn === null).length,
  }
}
