import { Button } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import type { Step } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { useMarkStep } from '../../api/jurisdictions.ts'
import { Failed } from '../../parts/states.tsx'
import { sayDate } from '../../words/dates.ts'

const kindWords: Readonly<Record<Step['kind'], string>> = {
  end: 'Bring to an end',
  approval: 'Have approved',
  duty: 'Carry out',
  establish: 'Find out',
  'called-upon': 'Only called upon',
}

const stateWords: Readonly<Record<Step['state'], string>> = {
  open: 'Open',
  done: 'Done',
  'set-aside': 'Set aside',
}

interface StepLineProps {
  readonly step: Step
  readonly host: string
  readonly isKept: boolean
}

/** One step of the checklist: what, under which paragraph, by when, and where it stands. */
export function StepLine({ step, host, isKept }: StepLineProps) {
  const { kind, says, why, citation, measure, by, state, note, marked } = step
  return (
    <li className="desk-step" data-state={state}>
      <p>
        <span className="desk-step-kind">{kindWords[kind]}</span> {says}
        {citation === null || measure === null ? null : (
          <>
            {' '}
            (<Link to={`/law/${measure}`}>{citation.replace('¶', '¶\u00a0')}</Link>)
          </>
        )}
        {by === null ? null : <strong> By {sayDate(by)}.</strong>}
      </p>
      {why === '' ? null : <p className="quiet">{why}</p>}
      {marked === null ? null : (
        <p className="desk-step-mark">
          {stateWords[state]} on {sayDate(marked)}
          {note === null ? '' : `: ${note}`}
        </p>
      )}
      {isKept ? <MarkForm step={step} host={host} /> : null}
    </li>
  )
}

function MarkForm({ step, host }: Omit<StepLineProps, 'isKept'>) {
  const id = useId()
  const mark = useMarkStep()
  const [state, setState] = useState(step.state)
  const [note, setNote] = useState(step.note ?? '')
  useEffect(() => setState(step.state), [step.state])
  const isSame = state === step.state && note.trim() === (step.note ?? '')
  return (
    <form
      className="mark-form no-print"
      onSubmit={(event) => {
        event.preventDefault()
        mark.mutate({ host, step: step.id, state, note })
      }}
    >
      <label htmlFor={`${id}-state`} className="hidden">
        State of the step
      </label>
      <select
        id={`${id}-state`}
        value={state}
        onChange={(event) => setState(event.target.value as Step['state'])}
      >
        {Object.entries(stateWords).map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-note`} className="hidden">
        Note on the step
      </label>
      <input
        id={`${id}-note`}
        placeholder="Note: what was done or found"
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button type="submit" variant="default" size="xs" disabled={isSame} loading={mark.isPending}>
        Keep
      </Button>
      {mark.isError ? <Failed error={mark.error} /> : null}
    </form>
  )
}
