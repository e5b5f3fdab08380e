import { useState } from 'react'
import type { AskedScreening } from '../../address/screening.ts'
import { screeningBody } from '../../address/screening.ts'
import { dayAsked, useTime } from '../../address/time.ts'
import { useScreening } from '../../api/lists.ts'
import { Page } from '../../parts/page.tsx'
import { Waiting } from '../../parts/states.tsx'
import '../../styles/screen.css'
import { sayDate, sayDatesIn } from '../../words/dates.ts'
import { useAsking } from './asking.ts'
import { NotAskedYet } from './not-asked-yet.tsx'
import { QuestionFields } from './question-fields.tsx'
import { Refused } from './refused.tsx'
import { ScreeningView } from './screening-view.tsx'
import { SearchField } from './search-field.tsx'

/** Is this name, or this number, on a list? Listings come as the name is typed. */
export function ScreenPage() {
  const time = useTime()
  const { asked, typed, isAhead, change } = useAsking()
  const [isOpen, setIsOpen] = useState(false)
  const body = screeningBody(asked, time)
  const screening = useScreening(body)
  const answer = body === undefined ? undefined : screening.data
  const isBehind = isAhead || screening.isPlaceholderData
  const state = { isAsked: body !== undefined, error: screening.error }
  return (
    <Page
      title={asked.name === '' ? 'Screen' : `Screen ${asked.name}`}
      about={`Screen, on ${sayDate(dayAsked(time))}${time.known === undefined ? '' : `, as known by ${sayDate(time.known)}`}`}
      question={<SearchField name={typed.name} onChange={(name) => change({ name })} />}
      sentence={<span aria-live="polite">{sayHead(answer?.says, state)}</span>}
    >
      <div className="screen">
        <div className="screen-question no-print">
          <button
            type="button"
            className="plain screen-more"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? 'Show less' : sayNarrowed(typed)}
          </button>
          <div className="screen-fields" data-open={isOpen}>
            <QuestionFields typed={typed} lists={answer?.lists} onChange={change} />
          </div>
        </div>
        <div className="screen-answer" data-working={isBehind && answer !== undefined}>
          {screening.isError ? (
            <Refused error={screening.error} again={() => void screening.refetch()} />
          ) : null}
          {body === undefined ? <NotAskedYet /> : null}
          {body !== undefined && screening.isPending ? <Waiting doing="Looking" /> : null}
          {answer === undefined || screening.isError ? null : (
            <ScreeningView screening={answer} asked={asked} time={time} />
          )}
        </div>
      </div>
    </Page>
  )
}

interface HeadState {
  readonly isAsked: boolean
  readonly error: Error | null
}

/** The page's sentence: the answer, once there is one. */
function sayHead(says: string | undefined, { isAsked, error }: HeadState): string {
  if (error !== null) return 'The lists could not be asked.'
  if (!isAsked) return 'Is this name on a list?'
  return says === undefined ? 'Looking…' : sayDatesIn(says)
}

function sayNarrowed(typed: AskedScreening): string {
  const told = [
    typed.schema,
    typed.born,
    typed.country,
    typed.gender,
    typed.id,
    ...typed.lists,
  ].filter((fact) => fact !== '')
  return told.length === 0
    ? 'Add what else is known, choose lists'
    : `What else is known, lists (${told.length} told)`
}
