import { useId, useState } from 'react'
import type { Result, UsedList } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { NameText } from '../../parts/name-text.tsx'
import { sayDate } from '../../words/dates.ts'
import { saySchema } from '../../words/list-words.ts'
import { EvidenceView } from './evidence-view.tsx'
import { sayTimes } from './say-meeting.ts'
import { ScoreFigure } from './score-figure.tsx'

interface ResultViewProps {
  readonly result: Result
  readonly asked: string
  readonly threshold: number
  readonly list: UsedList | undefined
}

/** A listing found: what it is, how far it meets, and the two names over each other. */
export function ResultView({ result, asked, threshold, list }: ResultViewProps) {
  return (
    <li className="result">
      <ScoreFigure result={result} threshold={threshold} />
      <div className="result-body">
        <h2>
          <Link to={`/listing/${encodeURIComponent(result.id)}`} data-result={result.id}>
            <NameText text={result.caption} />
          </Link>
        </h2>
        <p className="result-facts">
          {saySchema(result.schema)} on {list?.title ?? result.list}, <code>{result.id}</code>
          {'; '}
          {result.listedOn === null
            ? 'day of listing not stated'
            : `listed ${sayDate(result.listedOn)}`}
          {result.delistedOn === undefined ? null : (
            <strong>, delisted {sayDate(result.delistedOn)}</strong>
          )}
          {result.program === '' ? '' : `; ${result.program}`}
        </p>
        <MetBy result={result} />
        <EvidenceView evidence={result.evidence} asked={asked} listed={result.name} />
        <Reasons result={result} />
      </div>
    </li>
  )
}

/** The name that met, where it is not the one the listing leads with, and whether its list calls it weak. */
function MetBy({ result }: { readonly result: Result }) {
  const isOther = result.name !== '' && result.name !== result.caption
  if (!isOther && result.nameQuality !== 'weak') return null
  return (
    <p className="met-by">
      {isOther ? (
        <>
          Met by its name <NameText text={result.name} />
        </>
      ) : (
        'Met by its leading name'
      )}
      {result.nameQuality === 'weak' ? ', which the list calls weak' : ''}.
    </p>
  )
}

function Reasons({ result }: { readonly result: Result }) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const { because, likelihoodRatio } = result
  return (
    <>
      <button
        type="button"
        className="plain reasons-switch no-print"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? 'Hide the reasons' : 'Reasons in words'}
        <span className="hidden"> for {result.caption}</span>
      </button>
      <ul id={id} className="because reasons" data-open={isOpen}>
        {because.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {likelihoodRatio === undefined ? null : (
          <li>
            Evidence like this comes {sayTimes(likelihoodRatio)} as often from the same party as
            from another.
          </li>
        )}
      </ul>
    </>
  )
}
