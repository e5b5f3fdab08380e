import type { Issue } from '../../model/index.ts'
import type { Dropped } from '../../sources/index.ts'
import type { ListVersion } from '../../store/index.ts'

/** What reading a version came to, kept with it. */
export interface ParseReport {
  readonly dropped: number
  readonly droppedBy: Readonly<Record<string, ReasonCount>>
  readonly issues: readonly IssueCount[]
  /** Why it could not be read to its end; such a version can never be released. */
  readonly broken?: string
  readonly files: readonly ReportedFile[]
}

export interface ReasonCount {
  readonly count: number
  /** The first places, at most five. */
  readonly at: readonly string[]
}

export interface IssueCount {
  readonly code: string
  readonly count: number
  readonly says: string
  readonly at: string
  readonly tryThis?: string
}

export interface ReportedFile {
  readonly name: string
  /** SHA-256 of the bytes, under which the store holds them. */
  readonly hash: string
  readonly bytes: number
  /** As its publisher's server gave them. */
  readonly etag?: string
  readonly lastModified?: string
}

/** Counts drops by reason and issues by code as they come. */
export interface Tally {
  readonly add: (dropped: readonly Dropped[], issues: readonly Issue[]) => void
  readonly report: (files: readonly ReportedFile[], broken?: string) => ParseReport
}

/** The report that was kept with a version. */
export function reportOf(version: ListVersion | undefined): ParseReport | undefined {
  return version?.report as ParseReport | undefined
}

const placesKept = 5

export function newTally(): Tally {
  const reasons = new Map<string, { count: number; readonly at: string[] }>()
  const codes = new Map<string, { count: number; readonly first: Issue }>()
  return {
    add: (dropped, issues) => {
      for (const { reason, at } of dropped) {
        const known = reasons.get(reason) ?? { count: 0, at: [] }
        known.count += 1
        if (known.at.length < placesKept) known.at.push(at)
        reasons.set(reason, known)
      }
      for (const issue of issues) {
        const known = codes.get(issue.code) ?? { count: 0, first: issue }
        known.count += 1
        codes.set(issue.code, known)
      }
    },
    report: (files, broken) => ({
      dropped: [...reasons.values()].reduce((sum, { count }) => sum + count, 0),
      droppedBy: Object.fromEntries([...reasons].sort(byKey)),
      issues: [...codes].sort(byKey).map(([code, { count, first }]) => ({
        code,
        count,
        says: first.says,
        at: first.at,
        ...(first.tryThis === undefined ? {} : { tryThis: first.tryThis }),
      })),
      ...(broken === undefined ? {} : { broken }),
      files,
    }),
  }
}

function byKey(left: readonly [string, unknown], right: readonly [string, unknown]): number {
  return left[0] < right[0] ? -1 : 1
}
