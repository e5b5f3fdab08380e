import type { Source } from '../../sources/index.ts'
import type { VersionCounts } from '../../store/index.ts'
import type { ParseReport } from './parse-report.ts'

/**
 * Why a version must not serve before a person has looked at it, or undefined: it could not be read to its end, is empty, has fewer or
 * more records than the list ever had, lost more than an ordinary update takes off, or dropped too many.
 */
export function reasonToQuarantine(
  source: Source,
  counts: VersionCounts,
  report: ParseReport,
  recordsBefore: number | undefined,
): string | undefined {
  const { bounds } = source
  if (report.broken !== undefined) return report.broken
  if (counts.records === 0) return 'The file holds no record.'
  const [least, most] = bounds.records
  if (counts.records < least)
    return `The file holds ${counts.records} records; ${source.title} never had fewer than ${least}.`
  if (counts.records > most)
    return `The file holds ${counts.records} records; no more than ${most} are expected.`
  if (recordsBefore !== undefined && counts.removed > recordsBefore * bounds.mostRemoved)
    return `${counts.removed} of ${recordsBefore} records are gone; an update that takes off more than ${percent(bounds.mostRemoved)} waits for a person.`
  if (report.dropped > (report.dropped + counts.records) * bounds.mostDropped)
    return `${report.dropped} of ${report.dropped + counts.records} records could not be used; no more than ${percent(bounds.mostDropped)} may be dropped.`
  return undefined
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}
