import { grades, sayDay } from '../model/index.ts'
import { groupsBy } from './groups-by.ts'
import { type Covered, coveredDays, overlaps } from './overlap.ts'
import type { Report } from './report.ts'
import type { Ruling } from './ruling.ts'
import type { SoFar } from './so-far.ts'

/** Whether a report is added up, and if not, why not. */
export type Standing =
  | { readonly kind: 'stands'; readonly ruling?: Ruling }
  | { readonly kind: 'repeats'; readonly of: string; readonly because: string }
  | { readonly kind: 'held'; readonly because: string; readonly against?: string }
  | { readonly kind: 'aside'; readonly because: string; readonly ruling?: Ruling }
  | { readonly kind: 'corrected'; readonly by: string; readonly because: string }

/** What changes the standing of reports that were there before. */
export interface Review {
  /** The last ruling on a report, by its id. */
  readonly rulings: ReadonlyMap<string, Ruling>
  /** The ids of reports that others put right, each with the one that does; the last of one id decides. */
  readonly corrections: readonly (readonly [string, Report])[]
  /** Reports that whoever entered them keeps aside by then, by their ids. */
  readonly asides: ReadonlySet<string>
}

/** The standings of reports; undefined for one that is simply added up. */
export interface Standings {
  readonly of: (report: Report) => Standing | undefined
  /** Of a further report that changes none of them. */
  readonly ofLast: (report: Report) => Standing | undefined
}

/**
 * Which of the reports on a ceiling are not simply added up, each with its standing; all others stand. Reports are taken in the order in
 * which they were published: one that speaks of days and States that an earlier one covers says the same, or is held for review until
 * somebody rules. So the outcome hangs on what was published when, never on the order in which it arrived here.
 */
export function standingsOf(
  reports: readonly Report[],
  { isShared, totals }: Pick<SoFar, 'isShared' | 'totals'>,
  review: Review,
): Standings {
  const found = new Map<Report, Standing>()
  const corrections = new Map(review.corrections)
  const ruled: Report[] = []
  const contested: Report[] = []
  for (const report of reports) {
    const decided = decidedStanding(report, review, corrections)
    if (decided !== undefined) {
      found.set(report, decided)
      if (decided.kind === 'stands') ruled.push(report)
      continue
    }
    const { shipment } = report
    if (shipment === undefined || isShared(shipment) || totals.meets(report) !== undefined)
      contested.push(report)
  }
  const counting = countingSoFar(isShared)
  for (const report of inOrder(ruled)) counting.add(report)
  for (const report of inOrder(contested)) {
    const other = counting.meets(report)
    if (other === undefined) counting.add(report)
    else found.set(report, besides(report, other))
  }
  return {
    of: (report) => found.get(report),
    ofLast: (report) => {
      const other = counting.meets(report)
      return other && besides(report, other)
    },
  }
}

/** What counts so far, to be asked which of it a report meets: before any other, one that says the same. */
function countingSoFar(isShared: (mark: string) => boolean): Covered {
  const covered = coveredDays(isShared)
  const byPeriod = new Map<string, Report[]>()
  const keyOf = ({ from, to }: Report) => `${from} ${to}`
  return {
    add: (report) => {
      // Who names no figure keeps nobody from giving one.
      if (report.quantity === undefined && report.value === undefined) return
      covered.add(report)
      const own = byPeriod.get(keyOf(report))
      if (own === undefined) byPeriod.set(keyOf(report), [report])
      else own.push(report)
    },
    meets: (report) => {
      const other = covered.meets(report)
      if (other === undefined || saysTheSame(report, other)) return other
      const twins = byPeriod.get(keyOf(report)) ?? []
      return twins.find((one) => saysTheSame(report, one) && overlaps(report, one)) ?? other
    },
  }
}

/** What rulings, corrections and whoever took the report in say of it; undefined where it must be held against the others. */
function decidedStanding(
  report: Report,
  review: Review,
  corrections: ReadonlyMap<string, Report>,
): Standing | undefined {
  const ruling = review.rulings.get(report.id)
  if (ruling?.decision === 'aside')
    return { kind: 'aside', because: `Set aside by ${ruling.by}: ${ruling.reason}`, ruling }
  if (ruling?.decision === 'stands') return { kind: 'stands', ruling }
  const correction = corrections.get(report.id)
  if (correction !== undefined)
    return {
      kind: 'corrected',
      by: correction.id,
      because: `Put right by a report published on ${sayDay(dayFrom(correction))}.`,
    }
  if (report.aside !== undefined && review.asides.has(report.id))
    return { kind: 'aside', because: report.aside }
  if (report.held !== undefined && report.held.length > 0)
    return { kind: 'held', because: report.held.join(' ') }
  return undefined
}

function besides(report: Report, other: Report): Standing {
  const at = `of ${sayPeriod(other)}${other.reporter === undefined ? '' : ` by ${other.reporter}`}`
  if (saysTheSame(report, other))
    return {
      kind: 'repeats',
      of: other.id,
      because: `It says the same as the report ${at}, published on ${sayDay(dayFrom(other))}.`,
    }
  return {
    kind: 'held',
    against: other.id,
    because: `It covers days and States of the report ${at}, published on ${sayDay(dayFrom(other))}, and says something else.`,
  }
}

function saysTheSame(one: Report, other: Report): boolean {
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.value?.amount === other.value?.amount &&
    one.value?.currency === other.value?.currency &&
    one.quantity?.amount === other.quantity?.amount &&
    one.quantity?.dimension === other.quantity?.dimension
  )
}

/** By publication, then by how well it is known, then by content, so that every arrival gives one order. */
function inOrder(reports: readonly Report[]): readonly Report[] {
  const byInstant = groupsBy(reports, ({ knownFrom }) => knownFrom)
  const instants = [...byInstant.keys()].sort()
  return instants.flatMap((instant) =>
    (byInstant.get(instant) ?? []).sort(
      (left, right) => rankOf(left) - rankOf(right) || (left.id < right.id ? -1 : 1),
    ),
  )
}

function rankOf({ grade }: Report): number {
  return grades.indexOf(grade)
}

function dayFrom({ knownFrom }: Report) {
  return knownFrom.slice(0, 10) as Report['from']
}

function sayPeriod({ from, to }: Report): string {
  return from === to ? sayDay(from) : `${sayDay(from)} to ${sayDay(to)}`
}
