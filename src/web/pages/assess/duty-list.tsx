import type { Duty, Finding } from '../../../server/contract.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'
import type { GradedSource } from '../../parts/sources.tsx'
import { numberOf } from '../../parts/sources.tsx'
import { sayDate } from '../../words/dates.ts'
import { sayCitation, sayFirst } from '../../words/law-words.ts'

interface DutyListProps {
  readonly findings: readonly Finding[]
  readonly sources: readonly GradedSource[]
}

/** What must be done, the earliest first; what has no day of its own comes last, with its timing in words. */
export function DutyList({ findings, sources }: DutyListProps) {
  const duties = findings
    .flatMap((finding) => finding.duties.map((duty) => ({ finding, duty })))
    .toSorted((left, right) => compareDays(left.duty, right.duty))
  if (duties.length === 0) return null
  return (
    <section aria-labelledby="duties-title">
      <h2 id="duties-title">Duties</h2>
      <ol className="duties">
        {duties.map(({ finding, duty }) => (
          <li key={`${finding.measure} ${duty.who} ${duty.does}`}>
            <p className="duty-day">
              {duty.by === undefined ? 'No fixed day' : `By ${sayDate(duty.by)}`}
            </p>
            <p>
              {sayFirst(duty.who)} {duty.does}
              {duty.to === undefined ? null : <>, to {duty.to}</>}.{' '}
              <span className="quiet">
                {duty.timing}; {sayCitation(finding.citation)}
              </span>{' '}
              <GradeMark
                grade={duty.grade}
                source={duty.source}
                number={numberOf(sources, duty.source)}
              />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function compareDays(left: Duty, right: Duty): number {
  return (left.by ?? '9999').localeCompare(right.by ?? '9999')
}
