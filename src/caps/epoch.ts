import type { Instant } from '../model/index.ts'
import type { Cap } from '../regimes/index.ts'
import { byPeriod } from './by-period.ts'
import { whoseOf } from './cap-on.ts'
import { type Lines, linesOf } from './lines.ts'
import type { Report } from './report.ts'
import type { SoFar } from './so-far.ts'
import { type Review, type Standing, type Standings, standingsOf } from './standing.ts'

/** What of a ceiling a ledger hangs on. */
export type Kept = Pick<Cap, 'id' | 'per'>

/** A report that is known and not added up, with why. */
export interface Beside {
  readonly report: Report
  readonly standing: Standing
}

/** What counts of a ledger between two changes. */
export interface Epoch {
  readonly lines: (cap: Kept) => Lines
  readonly beside: readonly Beside[]
  readonly sizeAt: (knownBy: Instant) => number
  readonly standingOfLast: Standings['ofLast']
}

/** What counts of reports under a review. */
export function epochOf(reports: readonly Report[], soFar: SoFar, review: Review): Epoch {
  const standings = settled(reports, soFar, review)
  const counted: Report[] = []
  const beside: Beside[] = []
  for (const report of reports) {
    const standing = standings.of(report)
    if (standing === undefined || standing.kind === 'stands') counted.push(report)
    else beside.push({ report, standing })
  }
  const sizeOf = once(() => sizes(counted))
  return {
    lines: once((cap: Kept) => linesOf(counted, (report) => whoseOf(cap, report))),
    beside: ordered(beside),
    sizeAt: (knownBy) => sizeOf()(knownBy),
    standingOfLast: standings.ofLast,
  }
}

/** The standings once no correction is left that is itself held for review: such a one puts nothing right until somebody rules. */
function settled(reports: readonly Report[], soFar: SoFar, review: Review): Standings {
  const standings = standingsOf(reports, soFar, review)
  const corrections = review.corrections.filter(([, by]) => standings.of(by)?.kind !== 'held')
  return corrections.length === review.corrections.length
    ? standings
    : settled(reports, soFar, { ...review, corrections })
}

/** The same with more reports, which change the standing of none that was there. */
export function withMore(epoch: Epoch, more: readonly Report[]): Epoch {
  const { lines, beside, sizeAt } = epoch
  const aside = besideIn(epoch, more)
  const asides = new Set(aside.map(({ report }) => report))
  const counted = more.filter((report) => !asides.has(report))
  const sizeOfMore = sizes(counted)
  return {
    ...epoch,
    lines: once((cap: Kept) => lines(cap).with(counted)),
    beside: aside.length === 0 ? beside : ordered([...beside, ...aside]),
    sizeAt: (knownBy) => sizeAt(knownBy) + sizeOfMore(knownBy),
  }
}

function ordered(beside: Beside[]): readonly Beside[] {
  return beside.sort((left, right) => byPeriod(left.report, right.report))
}

/** What of such reports is not added up. */
export function besideIn({ standingOfLast }: Epoch, more: readonly Report[]): readonly Beside[] {
  return more.flatMap((report) => {
    const standing = standingOfLast(report)
    return standing === undefined ? [] : { report, standing }
  })
}

/** How many of the reports were published by an instant. */
function sizes(counted: readonly Report[]): (knownBy: Instant) => number {
  const counts = new Map<Instant, number>()
  for (const { knownFrom } of counted) counts.set(knownFrom, (counts.get(knownFrom) ?? 0) + 1)
  return (knownBy) => {
    let size = 0
    for (const [instant, count] of counts) if (instant <= knownBy) size += count
    return size
  }
}

/** What a function finds, worked out when it is first asked for. */
export function once<Asked extends readonly unknown[], Found extends object>(
  find: (...asked: Asked) => Found,
): (...asked: Asked) => Found {
  let found: Found | undefined
  return (...asked) => {
    found ??= find(...asked)
    return found
  }
}
