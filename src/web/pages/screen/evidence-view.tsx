import type { Result } from '../../../server/contract.ts'
import { NameText } from '../../parts/name-text.tsx'
import { sayNameFirst } from '../../words/law-words.ts'
import { scriptOf } from '../../words/script-of.ts'
import type { Meeting } from './pair-up.ts'
import { otherEvidence, pairUp } from './pair-up.ts'

interface EvidenceViewProps {
  readonly evidence: Result['evidence']
  readonly asked: string
  readonly listed: string
}

/**
 * The name asked about over the listed name, part over part: joined where they met, a wave where they nearly did, an empty place where
 * one has nothing, a barred line where they conflict. Each sign has its word.
 */
export function EvidenceView({ evidence, asked, listed }: EvidenceViewProps) {
  const columns = pairUp(evidence, asked, listed)
  const rest = otherEvidence(evidence)
  return (
    <div className="evidence">
      {columns.length === 0 ? null : (
        <div className="parts" dir={scriptOf(asked)?.direction ?? 'ltr'}>
          <div className="parts-sides" aria-hidden="true">
            <span>Asked</span>
            <span>Listed</span>
          </div>
          <ul>
            {columns.map((meeting, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a part may come twice; its place is what it is
              <Part key={index} meeting={meeting} />
            ))}
          </ul>
        </div>
      )}
      {rest.length === 0 ? null : (
        <ul className="sides">
          {rest.map(({ kind, query, listed: value, says, weight }) => (
            <li key={`${kind} ${says}`} data-against={weight < 0}>
              <span className="side-kind">{sayNameFirst(kind)}</span>
              {query === undefined && value === undefined ? (
                says
              ) : (
                <SidePair asked={query} listed={value} isAgainst={weight < 0} />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const joints = {
  met: { sign: '│', word: 'met' },
  near: { sign: '≈', word: 'near' },
  conflict: { sign: '≠', word: 'conflicts with' },
  missing: { sign: '·', word: 'missing in the name asked about:' },
  extra: { sign: '·', word: 'missing in the listed name' },
} as const satisfies Record<Meeting['kind'], unknown>

function Part({ meeting }: { readonly meeting: Meeting }) {
  const { sign, word } = joints[meeting.kind]
  return (
    <li className="part" data-kind={meeting.kind} title={meeting.says}>
      <span className="part-asked">
        {meeting.asked === undefined ? '\u00a0' : <NameText text={meeting.asked} />}
      </span>
      <span className="joint" aria-hidden="true">
        {sign}
      </span>
      <span className="hidden"> {word} </span>
      <span className="part-listed">
        {meeting.listed === undefined ? '\u00a0' : <NameText text={meeting.listed} />}
      </span>
    </li>
  )
}

interface SidePairProps {
  readonly asked: string | undefined
  readonly listed: string | undefined
  readonly isAgainst: boolean
}

function SidePair({ asked, listed, isAgainst }: SidePairProps) {
  if (asked === listed) return <span>{asked} on both</span>
  return (
    <span>
      {asked ?? 'nothing'} <strong>{isAgainst ? '≠' : '≈'}</strong>{' '}
      <span className="hidden">{isAgainst ? 'conflicts with' : 'goes with'} </span>
      {listed ?? 'nothing'}
    </span>
  )
}
