import type { SourceLine } from '../../../server/contract.ts'
import { daysSince, sayAgo } from '../../words/ages.ts'
import { isServing } from '../../words/freshness.ts'

interface FreshnessFigureProps {
  readonly lines: readonly SourceLine[]
}

const ticks = [
  { days: 0, says: 'today' },
  { days: 7, says: 'a week' },
  { days: 30, says: 'a month' },
  { days: 365, says: 'a year' },
  { days: 3652, says: 'ten years' },
] as const

/** How long ago each list was published and taken in, on one scale that grows with the age. */
export function FreshnessFigure({ lines }: FreshnessFigureProps) {
  const aged = lines.filter(isServing)
  const days = aged.flatMap(({ publishedAt, fetchedAt }) =>
    [publishedAt, fetchedAt].flatMap((when) => daysOf(when) ?? []),
  )
  if (days.length === 0) return null
  const most = Math.max(40, ...days)
  const at = (count: number) =>
    `${(2 + 96 * (1 - Math.log1p(count) / Math.log1p(most))).toFixed(2)}%`
  return (
    <figure className="ages">
      <figcaption>
        <p className="claim">{sayOldest(aged)}</p>
        <p className="quiet">
          A full mark is the day it was taken in here, a hollow one the day its publisher made it
          public; the further left, the older.
        </p>
      </figcaption>
      <div className="ages-rows">
        {aged.map((line) => (
          <AgeRow key={line.id} line={line} at={at} />
        ))}
        <span />
        <svg className="ages-axis" height="20" aria-hidden="true">
          {ticks
            .filter((tick) => tick.days <= most)
            .map((tick) => (
              <text key={tick.days} x={at(tick.days)} y="15" textAnchor={anchorOf(tick.days)}>
                {tick.says}
              </text>
            ))}
        </svg>
      </div>
    </figure>
  )
}

interface AgeRowProps {
  readonly line: SourceLine
  readonly at: (days: number) => string
}

function AgeRow({ line, at }: AgeRowProps) {
  const [published, fetched] = [daysOf(line.publishedAt), daysOf(line.fetchedAt)]
  return (
    <>
      <span className="ages-name">{line.id}</span>
      <svg className="ages-line" height="22" role="img" aria-label={sayAges(line)}>
        <line x1="0" x2="100%" y1="11" y2="11" />
        {published === undefined ? null : (
          <circle cx={at(published)} cy="11" r="5" className="ages-published" />
        )}
        {fetched === undefined ? null : (
          <circle cx={at(fetched)} cy="11" r="4" className="ages-fetched" />
        )}
      </svg>
    </>
  )
}

function anchorOf(days: number): 'middle' | 'end' {
  return days === 0 ? 'end' : 'middle'
}

function daysOf(when: string | null): number | undefined {
  const days = when === null ? undefined : daysSince(when)
  return days === undefined ? undefined : Math.max(0, days)
}

function sayAges({ id, publishedAt, fetchedAt }: SourceLine): string {
  const published = publishedAt === null ? 'day of publication not stated' : sayAgo(publishedAt)
  const fetched = fetchedAt === null ? 'not known when' : sayAgo(fetchedAt)
  return `${id}: published ${published}, taken in ${fetched}`
}

function sayOldest(lines: readonly SourceLine[]): string {
  const [oldest] = lines.toSorted((one, two) => ageOf(two) - ageOf(one))
  if (oldest === undefined) return ''
  if (oldest.publishedAt !== null)
    return `The oldest in use is ${oldest.id}, published ${sayAgo(oldest.publishedAt)}.`
  return `The oldest in use is ${oldest.id}, taken in ${sayAgo(oldest.fetchedAt ?? '')}.`
}

function ageOf({ publishedAt, fetchedAt }: SourceLine): number {
  return daysOf(publishedAt) ?? daysOf(fetchedAt) ?? 0
}
