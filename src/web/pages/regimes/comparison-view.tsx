import { useMemo } from 'react'
import type { ComparisonAnswer } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { go } from '../../address/location.ts'
import { dayAsked, useTime } from '../../address/time.ts'
import { useComparison } from '../../api/regimes.ts'
import { Basis } from '../../parts/basis.tsx'
import { FailedPage } from '../../parts/failed-page.tsx'
import { Page } from '../../parts/page.tsx'
import { gatherSources, SourceList } from '../../parts/sources.tsx'
import { Waiting } from '../../parts/states.tsx'
import { TakeAlong } from '../../parts/take-along.tsx'
import { sayDate } from '../../words/dates.ts'
import { sayNameFirst } from '../../words/law-words.ts'
import { useAskedComparison } from './asked.ts'
import { CaseTable } from './case-table.tsx'
import { DivergenceList } from './divergence-list.tsx'
import { Lanes } from './lanes.tsx'
import { OverTime } from './over-time.tsx'
import { scaleOf } from './scale.ts'
import { SubjectTable } from './subject-table.tsx'

/** Two regimes side by side: the figure, the departures, an act on both sides, the measures. */
export function ComparisonView() {
  const time = useTime()
  const { asked } = useAskedComparison()
  const comparison = useComparison(asked, time)
  if (comparison.isPending) return <Waiting doing="Setting the regimes side by side" />
  if (comparison.isError)
    return (
      <FailedPage
        about="Regimes, side by side"
        error={comparison.error}
        again={() => void comparison.refetch()}
      />
    )
  const { left, right, says } = comparison.data
  return (
    <Page
      title={`${left.id} beside ${right.id}`}
      about={
        <>
          <Link to="/regimes">Regimes</Link>, side by side, on {sayDate(dayAsked(time))}
        </>
      }
      sentence={says}
    >
      <Sides comparison={comparison.data} on={dayAsked(time)} />
    </Page>
  )
}

interface SidesProps {
  readonly comparison: ComparisonAnswer
  readonly on: string
}

function Sides({ comparison, on }: SidesProps) {
  const scale = useMemo(() => scaleOf(comparison), [comparison])
  const sources = useMemo(() => gatherSources(comparison.divergences), [comparison])
  const { left, right, overTime } = comparison
  return (
    <div className="comparison">
      <SubjectChoice comparison={comparison} />
      <Lanes comparison={comparison} scale={scale} on={on} />
      <TakeAlong fileName={`${left.id}-beside-${right.id}`} content={comparison} />
      <DivergenceList comparison={comparison} sources={sources} />
      {overTime === undefined ? null : <OverTime overTime={overTime} left={left} right={right} />}
      <SubjectTable comparison={comparison} />
      <CaseTable cases={comparison.cases} />
      <section aria-labelledby="held-title">
        <h2 id="held-title">What was looked at</h2>
        {[left, right].map(({ id, title, completeThrough, notHeld }) => (
          <div key={id}>
            <p>
              {title}: entered through {sayDate(completeThrough)}.
            </p>
            <ul>
              {notHeld.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <SourceList sources={sources} />
      <Basis basis={comparison.basis} />
    </div>
  )
}

function SubjectChoice({ comparison }: { readonly comparison: ComparisonAnswer }) {
  const { asked, addressWith } = useAskedComparison()
  const subjects = comparison.subjects.map(({ subject }) => subject)
  return (
    <p className="subject-choice no-print">
      {asked.subject === '' ? (
        <>
          <label htmlFor="subject">Subject</label>
          <select
            id="subject"
            value=""
            onChange={(event) => go(addressWith({ subject: event.currentTarget.value }))}
          >
            <option value="">All subjects</option>
            {subjects.map((subject) => (
              <option key={subject} value={subject}>
                {sayNameFirst(subject)}
              </option>
            ))}
          </select>
        </>
      ) : (
        <>
          {sayNameFirst(asked.subject)} only ·{' '}
          <Link to={addressWith({ subject: undefined })}>All subjects</Link>
        </>
      )}
    </p>
  )
}
