import type { MeasureDetail } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { ForceLabel } from '../../parts/force-label.tsx'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { OutcomeBadge } from '../../parts/outcome-badge.tsx'
import type { GradedSource } from '../../parts/sources.tsx'
import { numberOf } from '../../parts/sources.tsx'

type Clause = MeasureDetail['clauses'][number]

interface ClauseViewProps {
  readonly clause: Clause
  readonly paragraph: string
  readonly isReplaced: boolean
  readonly sources: readonly GradedSource[]
}

/** A clause with the conditions under which it speaks, its exemptions and its duties. */
export function ClauseView({ clause, paragraph, isReplaced, sources }: ClauseViewProps) {
  const title = `clause-${clause.id}`
  return (
    <article className="clause" aria-labelledby={title}>
      <p className="paragraph" aria-hidden="true">
        ¶{'\u00a0'}
        {paragraph}
      </p>
      <div className="clause-body">
        <h2 id={title} className="clause-line">
          <span className="hidden">Clause </span>
          {clause.id} <ForceLabel force={clause.force} effect={clause.effect} />{' '}
          <GradeMark
            grade={clause.grade}
            source={clause.source}
            number={numberOf(sources, clause.source)}
          />
        </h2>
        <p className="law-text">{isReplaced ? <s>{clause.text}</s> : clause.text}</p>
        {clause.when.length === 0 ? null : (
          <>
            <h3>It speaks where</h3>
            <ul className="because">
              {clause.when.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ul>
          </>
        )}
        {clause.decidedBy === undefined ? null : <p>Decided by {clause.decidedBy}.</p>}
        {clause.exemptions.length === 0 ? null : (
          <div className="exemptions">
            <h3>Exemptions</h3>
            {clause.exemptions.map((exemption) => (
              <Exemption key={exemption.id} exemption={exemption} sources={sources} />
            ))}
          </div>
        )}
        <Duties duties={clause.duties} />
      </div>
    </article>
  )
}

interface ExemptionProps {
  readonly exemption: Clause['exemptions'][number]
  readonly sources: readonly GradedSource[]
}

function Exemption({ exemption, sources }: ExemptionProps) {
  return (
    <div className="exemption">
      <p className="law-text">
        {exemption.paragraph === undefined ? null : (
          <span className="exemption-paragraph">
            ¶{'\u00a0'}
            {exemption.paragraph}{' '}
          </span>
        )}
        {exemption.text}{' '}
        <GradeMark
          grade={exemption.grade}
          source={exemption.source}
          number={numberOf(sources, exemption.source)}
        />
      </p>
      <ul className="because">
        {exemption.when.map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
        {exemption.approvalBy === undefined ? null : (
          <li>Approved in advance by {exemption.approvalBy}</li>
        )}
      </ul>
      {exemption.caps.map((cap) => (
        <p key={cap}>
          <Link to={`/caps/${cap}`}>The cap {cap}</Link>
        </p>
      ))}
      <p>
        Where it holds: <OutcomeBadge outcome={exemption.gives} size="small" />
      </p>
      <Duties duties={exemption.duties} />
    </div>
  )
}

function Duties({ duties }: { readonly duties: Clause['duties'] }) {
  if (duties.length === 0) return null
  return (
    <>
      <h3>Duties</h3>
      <ul className="because">
        {duties.map((duty) => (
          <li key={`${duty.who} ${duty.does}`}>
            {duty.who} {duty.does}
            {duty.to === undefined ? '' : `, to ${duty.to}`}; {duty.timing}{' '}
            <GradeMark grade={duty.grade} />
          </li>
        ))}
      </ul>
    </>
  )
}
