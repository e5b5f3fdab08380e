import { type Day, dayOf, endOfDay, type Instant } from '../../model/index.ts'
import type { ListVersion } from '../../store/index.ts'

/** The version of a list that answers for a day, as known by an instant. */
export interface ServingList {
  readonly list: string
  readonly version: ListVersion
  /**
   * True where no version of that day is held: what stood then is worked out from the dates inside a later version, and parties that
   * were delisted meanwhile may be missing.
   */
  readonly isReconstructed: boolean
}

/**
 * For each list the last usable version that was public by the end of the day and by the instant; before the first one held, the
 * earliest, reconstructed. In the order of the lists' ids.
 */
export function servingOn(
  versions: readonly ListVersion[],
  on: Day,
  knownBy: Instant,
): readonly ServingList[] {
  const until = endOfDay(on) < knownBy ? endOfDay(on) : knownBy
  const found = new Map<string, ServingList>()
  for (const version of inOrder(versions.filter(isUsable))) {
    const { list } = version
    const isReconstructed = knownFrom(version) > until
    if (isReconstructed && found.has(list)) continue
    found.set(list, { list, version, isReconstructed })
  }
  return [...found.values()].sort((left, right) => (left.list < right.list ? -1 : 1))
}

/** When a version became public: its own word for it or, without one, when we first fetched it. */
export function knownFrom({ publishedAt, fetchedAt }: ListVersion): Instant {
  return publishedAt ?? fetchedAt
}

export function isUsable({ status }: ListVersion): boolean {
  return status.kind !== 'quarantined'
}

/** The hash by which a basis names each list. */
export function hashesOf(serving: readonly ServingList[]): Readonly<Record<string, string>> {
  return Object.fromEntries(serving.map(({ list, version }) => [list, version.rawHash]))
}

/** Whether a designation with these days stands on a day, as known by an instant; a day that is not given does not count against it. */
export function standsOn(
  days: { readonly designatedOn?: string; readonly delistedOn?: string },
  on: Day,
  knownBy: Instant,
): boolean {
  const last = on < dayOf(knownBy) ? on : dayOf(knownBy)
  return (
    (days.designatedOn === undefined || days.designatedOn <= last) &&
    (days.delistedOn === undefined || days.delistedOn > on)
  )
}

/** From the version first public to the last; those of one instant in the order taken in. */
export function inOrder(versions: readonly ListVersion[]): ListVersion[] {
  return [...versions].sort((left, right) => {
    const [first, second] = [knownFrom(left), knownFrom(right)]
    return first === second ? left.recorded - right.recorded : first < second ? -1 : 1
  })
}
