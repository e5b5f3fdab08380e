import type { CheckedItem, MissionAnswer } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { ForceLabel } from '../../parts/force-label.tsx'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { OutcomeBadge } from '../../parts/outcome-badge.tsx'
import { type GradedSource, numberOf } from '../../parts/sources.tsx'

interface ItemFindingsProps {
  readonly item: CheckedItem
  readonly findings: MissionAnswer['findings']
  readonly sources: readonly GradedSource[]
}

/** The law that was held against an entry, what it rests on, and what would prove it. */
export function ItemFindings({ item, findings, sources }: ItemFindingsProps) {
  return (
    <>
      {findings.map((finding) => (
        <div className="clause" key={`${finding.measure}/${finding.clause}`}>
          <p className="paragraph">
            <span className="hidden">{finding.citation.document} paragraph </span>¶{'\u00a0'}
            {finding.citation.paragraph}
          </p>
          <div className="clause-body">
            <p className="clause-line">
              <Link to={`/law/${finding.measure}`}>{finding.citation.document}</Link>
              <ForceLabel force={finding.force} effect={finding.effect} />
              <GradeMark
                grade={finding.grade}
                source={finding.source}
                number={numberOf(sources, finding.source)}
              />
              <OutcomeBadge outcome={finding.outcome} size="small" />
            </p>
            <p className="law-text">{finding.text}</p>
            {finding.decidedBy === undefined ? null : (
              <p className="quiet">Who decides: {finding.decidedBy}</p>
            )}
          </div>
        </div>
      ))}
      {item.notes.map((note) => (
        <p key={note.says} className="desk-entry-note">
          {note.says}{' '}
          <GradeMark
            grade={note.grade}
            source={note.source}
            number={numberOf(sources, note.source)}
          />
        </p>
      ))}
      <Evidence item={item} />
    </>
  )
}

/** What the answer takes to be so of the entry, who said it, and what would prove it. */
function Evidence({ item }: { readonly item: CheckedItem }) {
  if (item.evidence.length === 0) return null
  return (
    <details className="desk-evidence">
      <summary>Evidence needed</summary>
      <dl>
        {item.evidence.map(({ claim, question, stated, by, proof }) => (
          <div key={claim}>
            <dt>
              {question} <strong>{sayStated(stated)}</strong>
              <span className="quiet"> ({by === 'asker' ? 'as stated' : 'from the register'})</span>
            </dt>
            {proof === null ? null : <dd>Proof: {proof}</dd>}
          </div>
        ))}
      </dl>
    </details>
  )
}

function sayStated(stated: boolean | 'unknown'): string {
  if (stated === 'unknown') return 'Not known'
  return stated ? 'Yes' : 'No'
}
