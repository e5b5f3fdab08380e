import type { Instant } from '../model/index.ts'
import type { Report } from './report.ts'
import type { Ruling } from './ruling.ts'
import type { Review } from './standing.ts'

/** What changes the standing of a report that was there before, and from when. */
export type Change = { readonly at: Instant } & (
  | { readonly kind: 'ruling'; readonly ruling: Ruling }
  | { readonly kind: 'correction'; readonly corrected: string; readonly by: Report }
  | { readonly kind: 'aside'; readonly report: Report }
)

/** The changes that reports carry, in the order in which they take hold; `wanted` are the ids that some say they put right. */
export function changesOf(
  reports: readonly Report[],
  wanted: ReadonlySet<string>,
): readonly Change[] {
  const wrong = new Map<string, Report>()
  if (wanted.size > 0)
    for (const report of reports) if (wanted.has(report.id)) wrong.set(report.id, report)
  return reports
    .flatMap((report) => (isPlain(report) ? none : changesOfOne(report, wrong)))
    .sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
}

/** Whether nobody ruled on a report and it says nothing of another or of its own standing. */
export function isPlain({ rulings, corrects, aside }: Report): boolean {
  return rulings === undefined && corrects === undefined && aside === undefined
}

function changesOfOne(report: Report, wrong: ReadonlyMap<string, Report>): readonly Change[] {
  const { rulings = [], aside, asideFrom, knownFrom, corrects } = report
  const other = corrects === undefined ? undefined : wrong.get(corrects)
  return [
    ...rulings.map((ruling) => ({
      kind: 'ruling' as const,
      at: later(ruling.knownFrom, knownFrom),
      ruling,
    })),
    ...(aside === undefined
      ? []
      : [{ kind: 'aside' as const, at: asideFrom ?? knownFrom, report }]),
    ...(other === undefined
      ? []
      : [
          {
            kind: 'correction' as const,
            at: later(other.knownFrom, knownFrom),
            corrected: other.id,
            by: report,
          },
        ]),
  ]
}

const none: readonly never[] = []

function keyOf(change: Change): string {
  if (change.kind === 'ruling') return `${change.at} ${change.ruling.id}`
  return `${change.at} ${change.kind === 'aside' ? change.report.id : change.by.id}`
}

function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other
}

/** How many of the changes hold by an instant. */
export function countUpTo(changes: readonly Change[], knownBy: Instant): number {
  const next = changes.findIndex(({ at }) => at > knownBy)
  return next === -1 ? changes.length : next
}

/** The instants of the changes that hold by one, in order. */
export function instantsUpTo(changes: readonly Change[], knownBy: Instant): readonly Instant[] {
  return [...new Set(changes.slice(0, countUpTo(changes, knownBy)).map(({ at }) => at))]
}

/** A report that was itself set aside, or that whoever took it in held, puts nothing right. */
export function reviewOf(changes: readonly Change[]): Review {
  const rulings = new Map<string, Ruling>()
  for (const change of changes)
    if (change.kind === 'ruling') rulings.set(change.ruling.entry, change.ruling)
  const corrections: [string, Report][] = []
  for (const change of changes) {
    if (change.kind !== 'correction') continue
    const decision = rulings.get(change.by.id)?.decision
    const waits = change.by.aside !== undefined || change.by.held !== undefined
    if (decision === 'stands' || (decision === undefined && !waits))
      corrections.push([change.corrected, change.by])
  }
  const asides = new Set(
    changes.flatMap((change) => (change.kind === 'aside' ? [change.report.id] : [])),
  )
  return { rulings, corrections, asides }
}
