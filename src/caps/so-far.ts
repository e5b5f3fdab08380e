import { type Covered, coveredDays } from './overlap.ts'
import type { Report } from './report.ts'

/** What any further report could meet in a list of reports, whatever was ruled on them. */
export interface SoFar {
  /** Whether this statement is among them. */
  readonly has: (id: string) => boolean
  /** How many statements there are, each once. */
  readonly distinct: number
  /** Whether more than one of them carries this mark. */
  readonly isShared: (mark: string) => boolean
  /** The days that totals cover, by State. */
  readonly totals: Pick<Covered, 'meets'>
  /** The ids that some of them say they put right. */
  readonly corrected: ReadonlySet<string>
  /**
   * Whether a report surely meets nothing: it speaks of a consignment whose mark no other carries and of days of which nobody gave a total,
   * it puts nothing right and nothing puts it right. False says only that the whole ledger must be asked.
   */
  readonly isAlone: (report: Report) => boolean
  /**
   * Whether a report changes the standing of none of them: it is alone, or speaks of a consignment with a mark of its own and was published
   * after every total. Its own standing may hang on a total that covers its days.
   */
  readonly isLast: (report: Report) => boolean
}

interface Kept extends SoFar {
  readonly add: (report: Report) => void
  /** How many reports of the list are in it. */
  readonly size: () => number
}

const kept = new WeakMap<readonly Report[], Kept>()

/** What stands in a list of reports; kept with the list, so that a million entries are gone through once. */
export function soFarIn(reports: readonly Report[]): SoFar {
  const found = kept.get(reports) ?? nothingSoFar()
  kept.set(reports, found)
  for (let at = found.size(); at < reports.length; at += 1) {
    const report = reports[at]
    if (report !== undefined) found.add(report)
  }
  return found
}

/** Hands what is known of a list to the longer one that begins with the same reports and takes its place. */
export function handOn(before: readonly Report[], longer: readonly Report[]): void {
  const found = kept.get(before)
  if (found === undefined) return
  kept.delete(before)
  kept.set(longer, found)
}

/** Whether reports that come to others surely meet neither those nor each other, so that each of them is added up. */
export function areAlone(own: readonly Report[], held: SoFar): boolean {
  return haveOwnMarks(own) && own.every(held.isAlone)
}

/** Whether no two of them speak of one consignment, and each speaks of one. */
export function haveOwnMarks(reports: readonly Report[]): boolean {
  const marks = new Set<string>()
  return reports.every(({ shipment }) => shipment !== undefined && isNew(marks, shipment))
}

function nothingSoFar(): Kept {
  const ids = new Set<string>()
  const marks = new Set<string>()
  const shared = new Set<string>()
  const corrected = new Set<string>()
  const totals = coveredDays((mark) => shared.has(mark))
  let size = 0
  let lastTotal = ''
  const hasOwnMark = ({ id, shipment, corrects, held }: Report) =>
    shipment !== undefined &&
    corrects === undefined &&
    held === undefined &&
    !marks.has(shipment) &&
    !corrected.has(id)
  return {
    size: () => size,
    has: (id) => ids.has(id),
    get distinct() {
      return ids.size
    },
    isShared: (mark) => shared.has(mark),
    totals,
    corrected,
    isAlone: (report) => hasOwnMark(report) && totals.meets(report) === undefined,
    isLast: (report) =>
      hasOwnMark(report) && (report.knownFrom > lastTotal || totals.meets(report) === undefined),
    add: (report) => {
      const { id, shipment, corrects } = report
      size += 1
      if (!isNew(ids, id)) return
      if (shipment === undefined) {
        totals.add(report)
        if (report.knownFrom > lastTotal) lastTotal = report.knownFrom
      } else if (!isNew(marks, shipment)) shared.add(shipment)
      if (corrects !== undefined) corrected.add(corrects)
    },
  }
}

/** Takes a text in; whether it was not there before. */
export function isNew(texts: Set<string>, text: string): boolean {
  const before = texts.size
  return texts.add(text).size > before
}
