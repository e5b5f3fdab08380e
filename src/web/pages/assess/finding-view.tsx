import type { Finding, RelatedMeasure } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { ForceLabel } from '../../parts/force-label.tsx'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { OutcomeBadge } from '../../parts/outcome-badge.tsx'
import type { GradedSource } from '../../parts/sources.tsx'
import { numberOf } from '../../parts/sources.tsx'
import { sayDate } from '../../words/dates.ts'
import { sayCitation, sayList } from '../../words/law-words.ts'
import { ExemptionView } from './exemption-view.tsx'

interface FindingViewProps {
  readonly finding: Finding
  readonly on: string
  readonly sources: readonly GradedSource[]
}

/** One clause held against the act: the law in its own dress, then why it reaches these facts. */
export function FindingView({ finding, on, sources }: FindingViewProps) {
  const replacedBy = finding.supersededBy.filter(
    ({ edge, from }) => edge === 'replaces' && from <= on,
  )
  const title = `finding-${finding.measure}-${finding.clause}`.replace(/[^\w-]/g, '-')
  return (
    <article className="clause" aria-labelledby={title}>
      <p className="paragraph">
        <span className="hidden">{finding.citation.document} paragraph </span>¶{'\u00a0'}
        {finding.citation.paragraph}
      </p>
      <div className="clause-body">
        <h3 id={title}>
          <Link to={`/law/${finding.measure}`}>{finding.title}</Link>
        </h3>
        <p className="clause-line">
          {finding.citation.document}
          <ForceLabel force={finding.force} effect={finding.effect} />
          <GradeMark
            grade={finding.grade}
            source={finding.source}
            number={numberOf(sources, finding.source)}
          />
        </p>
        <p className="law-text">{replacedBy.length === 0 ? finding.text : <s>{finding.text}</s>}</p>
        <p className="quiet">{sayInForce(finding)}</p>
        {finding.disputed === undefined ? null : (
          <p className="disputed">
            Disputed: that it stands is held by {sayList(finding.disputed.heldBy)}.
          </p>
        )}
        {replacedBy.map((related) => (
          <Replaced key={related.measure} related={related} />
        ))}
        <Reasons finding={finding} />
        {finding.exemptions.length === 0 ? null : (
          <div className="exemptions">
            <h4>Exemptions tried</h4>
            {finding.exemptions.map((exemption) => (
              <ExemptionView key={exemption.id} exemption={exemption} sources={sources} />
            ))}
          </div>
        )}
        <Before supersedes={finding.supersedes} />
        <Authority finding={finding} />
      </div>
    </article>
  )
}

function Reasons({ finding }: { readonly finding: Finding }) {
  const heading = finding.applies === 'yes' ? 'Why it applies' : 'Why it may apply'
  return (
    <>
      <h4>
        {heading} <OutcomeBadge outcome={finding.outcome} size="small" />
      </h4>
      <ul className="because">
        {finding.because.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {finding.decidedBy === undefined ? null : <li>Decided by {finding.decidedBy}.</li>}
      </ul>
    </>
  )
}

/** What stood before: struck through where it gave way, with the day. */
function Before({ supersedes }: { readonly supersedes: Finding['supersedes'] }) {
  if (supersedes.length === 0) return null
  return (
    <div className="before">
      <h4>What stood before</h4>
      <ul>
        {supersedes.map((related) => (
          <li key={related.measure}>
            {related.edge === 'replaces' ? (
              <s>
                <Cited related={related} />
              </s>
            ) : (
              <Cited related={related} />
            )}
            , in force from {sayDate(related.from)}. {related.says}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Replaced({ related }: { readonly related: RelatedMeasure }) {
  return (
    <p className="replaced">
      {related.says} See <Cited related={related} />.
    </p>
  )
}

function Cited({ related }: { readonly related: RelatedMeasure }) {
  return <Link to={`/law/${related.measure}`}>{sayCitation(related.citation)}</Link>
}

function Authority({ finding }: { readonly finding: Finding }) {
  const { authority, addressee } = finding
  return (
    <dl className="authority">
      <dt>Authority</dt>
      <dd>
        {authority.body}; binds {authority.binds}
      </dd>
      <dt>Addressed to</dt>
      <dd>{addressee.who}</dd>
      <dt>National act</dt>
      <dd>{addressee.nationalAct}</dd>
    </dl>
  )
}

function sayInForce({ inForce }: Finding): string {
  const from = `In force from ${sayDate(inForce.from)}`
  return inForce.until === undefined ? `${from}.` : `${from} until ${sayDate(inForce.until)}.`
}
