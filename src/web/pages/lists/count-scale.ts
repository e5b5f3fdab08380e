import { daysBetween } from '../../../model/index.ts'
import type { SourceDetail } from '../../../server/contract.ts'
import { toDay } from '../../words/dates.ts'

type Version = SourceDetail['held'][number]

/** A version as a point: how far along in time from 0 to 1, how many records, whether it ever served. */
export interface CountPoint {
  readonly version: string
  readonly at: number
  readonly records: number
  readonly day: string
  readonly isHeldBack: boolean
}

/** The versions of a list along their days, oldest first; days are of publication where the file says it, else of taking in. */
export function countPoints(held: readonly Version[]): readonly CountPoint[] {
  const dated = held
    .flatMap((version) => {
      const day = toDay(version.publishedAt) ?? toDay(version.fetchedAt)
      return day === undefined ? [] : [{ version, day }]
    })
    .sort((one, two) => (one.day < two.day ? -1 : 1))
  const [first, last] = [dated[0]?.day, dated.at(-1)?.day]
  if (first === undefined || last === undefined) return []
  const span = daysBetween(first, last)
  return dated.map(({ version, day }) => ({
    version: version.version,
    at: span === 0 ? 0.5 : daysBetween(first, day) / span,
    records: version.records,
    day,
    isHeldBack: version.status === 'quarantined',
  }))
}
