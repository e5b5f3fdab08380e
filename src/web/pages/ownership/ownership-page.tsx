import { useState } from 'react'
import type { OwnershipResult } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { go, usePlace } from '../../address/location.ts'
import type { AskedOwnership } from '../../address/structure.ts'
import { dayAsked, useTime } from '../../address/time.ts'
import { useOwnership } from '../../api/networks.ts'
import { Page } from '../../parts/page.tsx'
import { Failed, Waiting } from '../../parts/states.tsx'
import '../../styles/law.css'
import '../../styles/ownership.css'
import { sayDate } from '../../words/dates.ts'
import { ruleWords } from '../../words/ownership-words.ts'
import { AnswerView } from './answer-view.tsx'
import { addressOfGiven, useAskedOwnership, useChange } from './asking.ts'
import { RuleChoice } from './rule-choice.tsx'
import { sayAnswer } from './say-answer.ts'
import { Examples } from './start.tsx'
import { StructureForm } from './structure-form.tsx'

/** Does a rule on ownership reach an entity through who owns it, and by which chain of facts? */
export function OwnershipPage() {
  const asked = useAskedOwnership()
  if (asked === 'damaged' || asked === 'elsewhere') return <Lost how={asked} />
  return <Asking asked={asked} />
}

function Asking({ asked }: { readonly asked: AskedOwnership }) {
  const time = useTime()
  const change = useChange(asked)
  const { structure, rule } = asked
  const ownership = useOwnership(structure, rule, time)
  const answer = structure === undefined ? undefined : ownership.data
  const isNew = structure === undefined
  const isKept = usePlace().params.has('kept')
  const text = isNew ? '' : JSON.stringify(structure, null, 2)
  const about = `${ruleWords[rule].word}, on ${sayDate(dayAsked(time))}${time.known === undefined ? '' : `, as known by ${sayDate(time.known)}`}`
  return (
    <Page
      title={isNew ? 'Ownership' : `Ownership, ${ruleWords[rule].short}`}
      about={about}
      sentence={
        <span aria-live="polite">{sayHead(answer, { isNew, error: ownership.error })}</span>
      }
    >
      <RuleChoice rule={rule} onChange={(next) => change({ rule: next })} />
      <Question key={text} isNew={isNew || ownership.isError}>
        <StructureForm
          text={isNew ? startText : text}
          isNew={isNew}
          onAsk={(given) => go(addressOfGiven(given, asked, time))}
        />
      </Question>
      {isKept ? <Kept /> : null}
      {isNew ? <Examples asked={asked} /> : null}
      {ownership.isError ? (
        <Failed error={ownership.error} again={() => void ownership.refetch()} />
      ) : null}
      {!isNew && ownership.isPending ? <Waiting doing="Working out who is reached" /> : null}
      {answer === undefined || structure === undefined || ownership.isError ? null : (
        <div data-working={ownership.isPlaceholderData}>
          <AnswerView answer={answer} asked={asked} structure={structure} change={change} />
        </div>
      )}
    </Page>
  )
}

/** A structure that is not in the address: what a link to it can do. */
function Kept() {
  return (
    <p className="quiet no-print">
      This structure is too long for an address and is kept in this window until it is closed. To
      send it, send its JSON file, which this page loads again.
    </p>
  )
}

const startText = JSON.stringify({ listed: [], shares: {} }, null, 2)

interface QuestionProps {
  readonly isNew: boolean
  readonly children: React.ReactNode
}

/** The structure asked about: open until there is an answer, then folded behind a word. */
function Question({ isNew, children }: QuestionProps) {
  const [isOpen, setIsOpen] = useState(false)
  if (isNew) return children
  return (
    <>
      <p className="no-print">
        <button
          type="button"
          className="plain"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Hide the structure' : 'Change the structure'}
        </button>{' '}
        · <Link to="/ownership">Start anew</Link>
      </p>
      {isOpen ? children : null}
    </>
  )
}

interface HeadState {
  readonly isNew: boolean
  readonly error: Error | null
}

function sayHead(answer: OwnershipResult | undefined, { isNew, error }: HeadState): string {
  if (isNew) return 'Whom does a listing reach through what they own, and by which chain of facts?'
  if (error !== null) return 'This structure could not be answered.'
  return answer === undefined ? 'Working out who is reached…' : sayAnswer(answer)
}

function Lost({ how }: { readonly how: 'damaged' | 'elsewhere' }) {
  return (
    <Page
      title="Ownership"
      about="Ownership"
      sentence={
        how === 'damaged'
          ? 'The structure in this address cannot be read: part of it may have been lost in copying.'
          : 'This address names a structure that is kept in another window.'
      }
    >
      <p>
        {how === 'damaged'
          ? 'Ask for the link again'
          : 'It was too long for an address. Ask for its JSON file and load that'}
        , or <Link to="/ownership">start anew</Link>.
      </p>
    </Page>
  )
}
