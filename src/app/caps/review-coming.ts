import {
  areAlone,
  type Beside,
  besideAmong,
  besideOf,
  type Report,
  soFarIn,
} from '../../caps/index.ts'
import type { Instant } from '../../model/index.ts'
import type { Context } from '../operation.ts'

/** How large a ledger may be for an import to work out at once what of it is held. */
const mostToReview = 250_000

/** A report that is not added up, and why. */
export interface NotCounted {
  readonly cap: string
  readonly id: string
  readonly because: string
}

/** What an import changes in what is added up. */
export interface Reviewed {
  readonly held: readonly NotCounted[]
  readonly displaced: readonly NotCounted[]
  /** Whether every ledger was short enough to say so. */
  readonly isAll: boolean
}

/** What of the fresh reports is not added up, and what they take the place of that was. */
export function reviewOf(
  { view, now }: Context,
  byCap: ReadonlyMap<string, readonly Report[]>,
): Reviewed {
  let isAll = true
  const held: NotCounted[] = []
  const displaced: NotCounted[] = []
  for (const [cap, own] of byCap) {
    const beside = besideOfComing(cap, view.reports.get(cap) ?? [], own, now)
    if (beside === undefined) isAll = false
    const fresh = new Set(own.map(({ id }) => id))
    const lines = (beside ?? []).flatMap(({ report, standing }) =>
      standing.kind === 'stands' || (standing.kind !== 'held' && !fresh.has(report.id))
        ? []
        : { cap, id: report.id, because: standing.because },
    )
    for (const line of lines) (fresh.has(line.id) ? held : displaced).push(line)
  }
  return { held, displaced, isAll }
}

/** What is not added up with fresh reports and was before, or is fresh; undefined where the ledger is too long to go through for it. */
function besideOfComing(
  cap: string,
  before: readonly Report[],
  own: readonly Report[],
  now: Instant,
): readonly Beside[] | undefined {
  if (areAlone(own, soFarIn(before))) return []
  const found = besideAmong(cap, before, own, now)
  if (found !== undefined || before.length + own.length > mostToReview) return found
  const was = new Set(besideOf(cap, before, now).map(({ report }) => report.id))
  return besideOf(cap, before.concat(own), now).filter(({ report }) => !was.has(report.id))
}

/** That reports are not counted any more, in a sentence. */
export function sayDisplaced(count: number): string {
  return count === 1
    ? 'One report that was counted is not any more: a new one that meets it was published as early, or before.'
    : `${count} reports that were counted are not any more: new ones that meet them were published as early, or before.`
}
