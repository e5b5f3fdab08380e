import type { CheckedItem, MissionAnswer } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { Basis } from '../../parts/basis.tsx'
import { OutcomeBadge } from '../../parts/outcome-badge.tsx'
import { Page } from '../../parts/page.tsx'
import { type GradedSource, gatherSources, SourceList } from '../../parts/sources.tsx'
import { TakeAlong } from '../../parts/take-along.tsx'
import { sayDate, sayDatesIn } from '../../words/dates.ts'
import { ItemFindings } from './item-findings.tsx'
import { StepLine } from './step-line.tsx'

interface DeskViewProps {
  readonly answer: MissionAnswer
  /** Whether the register is in the ledger, so that steps can be marked. */
  readonly isKept: boolean
}

/** A register held against the law as a checklist that a desk can work down, entry by entry. */
export function DeskView({ answer, isKept }: DeskViewProps) {
  const { hostName, host, on, knownBy, steps, items, outcome } = answer
  const sources = gatherSources([...answer.findings, ...items.flatMap(({ notes }) => notes)])
  const open = steps.filter(({ state, kind }) => state === 'open' && kind !== 'called-upon')
  return (
    <Page
      title={`Missions in ${hostName}`}
      about={
        <>
          <Link to="/missions">Missions</Link> · <Link to={`/hosts/${host}`}>{hostName}</Link> · on{' '}
          {sayDate(on)}, as known by {sayDate(knownBy)}
        </>
      }
      sentence={<span aria-live="polite">{sayDatesIn(answer.says)}</span>}
    >
      <div className="desk-head">
        <OutcomeBadge outcome={outcome} />
        <p>
          {sayProgress(open.length, steps.length)}
          <span className="no-print">{sayKept(steps.length, isKept)}</span>
        </p>
        <TakeAlong
          fileName={`missions-${host}-${on}`}
          content={answer}
          memo={() => writeMemo(answer)}
        />
      </div>
      {answer.aliases.map(({ says }) => (
        <p key={says} className="quiet">
          {says}
        </p>
      ))}
      {items.map((item) => (
        <Entry key={item.id} item={item} answer={answer} isKept={isKept} sources={sources} />
      ))}
      <section aria-labelledby="not-loaded-title">
        <h2 id="not-loaded-title">What is not loaded</h2>
        <ul className="quiet">
          {answer.notLoaded.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <SourceList sources={sources} />
      <Basis basis={answer.basis} />
      <p className="caution">{answer.caution}</p>
    </Page>
  )
}

interface EntryProps extends DeskViewProps {
  readonly item: CheckedItem
  readonly sources: readonly GradedSource[]
}

function Entry({ item, answer, isKept, sources }: EntryProps) {
  const steps = answer.steps.filter((step) => step.item === item.id)
  const findings = answer.findings.filter((finding) => finding.item === item.id)
  const title = `entry-${item.id}`.replace(/[^\w-]/g, '-')
  return (
    <section className="desk-entry" aria-labelledby={title}>
      <div className="desk-entry-head">
        <h2 id={title}>{item.label}</h2>
        <OutcomeBadge outcome={item.outcome} size="small" />
      </div>
      <p>{sayDatesIn(item.says)}</p>
      {item.because.map((reason) => (
        <p key={reason} className="quiet">
          {reason}
        </p>
      ))}
      {steps.length === 0 ? (
        <p className="quiet">Nothing to do follows from what is stated.</p>
      ) : (
        <ol className="desk-steps">
          {steps.map((step) => (
            <StepLine key={step.id} step={step} host={answer.host} isKept={isKept} />
          ))}
        </ol>
      )}
      <ItemFindings item={item} findings={findings} sources={sources} />
    </section>
  )
}

function sayProgress(open: number, all: number): string {
  if (all === 0) return 'No step follows from the entries given. That is no clearance.'
  return `${open} of ${all} ${all === 1 ? 'step' : 'steps'} still to be done or found out.`
}

function sayKept(all: number, isKept: boolean): string {
  if (all === 0) return ''
  return isKept
    ? ' Every mark is kept in the ledger.'
    : ' This register stands in the address alone: take it in to keep marks.'
}

function writeMemo(answer: MissionAnswer): string {
  const { hostName, on, says, steps, items, caution } = answer
  return [
    `Missions in ${hostName}, ${sayDate(on)}`,
    '',
    sayDatesIn(says),
    '',
    ...items.flatMap((item) => [
      `${item.label}: ${item.outcome}`,
      ...steps
        .filter((step) => step.item === item.id)
        .map(({ state, says: what, citation, by }) => {
          const cite = citation === null ? '' : ` (${citation})`
          const last = by === null ? '' : `, by ${sayDate(by)}`
          return `  [${state}] ${what}${cite}${last}`
        }),
    ]),
    '',
    caution,
  ].join('\n')
}
