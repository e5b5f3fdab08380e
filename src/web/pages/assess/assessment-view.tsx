import { useMemo } from 'react'
import type { Assessment, Finding } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { Basis } from '../../parts/basis.tsx'
import type { GradedSource } from '../../parts/sources.tsx'
import { gatherSources, SourceList } from '../../parts/sources.tsx'
import { sayDate } from '../../words/dates.ts'
import { ChangeList } from './change-list.tsx'
import { DutyList } from './duty-list.tsx'
import { FindingView } from './finding-view.tsx'
import { Headroom } from './headroom.tsx'
import { ListingList } from './listing-list.tsx'
import { MissingList } from './missing-list.tsx'

type CapPosition = NonNullable<Finding['cap']>

/** The assessment under its sentence: the room left, the law, the duties, what is missing, what would change it, what it rests on. */
export function AssessmentView({ assessment }: { readonly assessment: Assessment }) {
  const sources = useMemo(() => sourcesOf(assessment), [assessment])
  const caps = capsOf(assessment)
  return (
    <div className="assessment">
      {caps.map((cap) => (
        <Headroom key={cap.cap} cap={cap} />
      ))}
      <section aria-labelledby="findings-title">
        <h2 id="findings-title">{assessment.findings.length === 0 ? 'No findings' : 'Findings'}</h2>
        {assessment.findings.length === 0 ? (
          <p>No measure that is loaded reaches this act on this day.</p>
        ) : null}
        {assessment.findings.map((finding) => (
          <FindingView
            key={`${finding.measure} ${finding.clause}`}
            finding={finding}
            on={assessment.on}
            sources={sources}
          />
        ))}
      </section>
      <DutyList findings={assessment.findings} sources={sources} />
      <ListingList listings={assessment.listings} />
      <MissingList missing={assessment.missing} />
      <ChangeList assessment={assessment} />
      <SourceList sources={sources} />
      <Limits assessment={assessment} />
      <Basis basis={assessment.basis} />
      <p className="caution">{assessment.caution}</p>
    </div>
  )
}

function Limits({ assessment }: { readonly assessment: Assessment }) {
  return (
    <section aria-labelledby="limits-title">
      <h2 id="limits-title">What was looked at</h2>
      <p>The law loaded is complete through {sayDate(assessment.lawCompleteThrough)}.</p>
      {assessment.notAsked.length === 0 ? null : (
        <>
          <p>
            Held and not asked, since they do not bind where this act is (
            <Link to="/regimes">regimes held</Link>):
          </p>
          <ul>
            {assessment.notAsked.map(({ regime, title, binds }) => (
              <li key={regime}>
                {title}, binding {binds}
              </li>
            ))}
          </ul>
        </>
      )}
      {assessment.notLoaded.length === 0 ? null : (
        <>
          <p>Not loaded, and so not looked at:</p>
          <ul>
            {assessment.notLoaded.map((authority) => (
              <li key={authority}>{authority}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function capsOf(assessment: Assessment): readonly CapPosition[] {
  const caps = new Map<string, CapPosition>()
  for (const { cap } of assessment.findings) if (cap !== undefined) caps.set(cap.cap, cap)
  return [...caps.values()]
}

function sourcesOf(assessment: Assessment): readonly GradedSource[] {
  return gatherSources(
    assessment.findings.flatMap((finding) => [finding, ...finding.exemptions, ...finding.duties]),
  )
}
