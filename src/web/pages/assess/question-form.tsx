import { Button } from '@mantine/core'
import type { FormEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Vocabulary } from '../../../server/contract.ts'
import { MeasureLink } from '../../parts/measure-link.tsx'
import { Waiting } from '../../parts/states.tsx'
import type { NextStep } from './steps/next.ts'
import type { Asked, Complaints, Step } from './steps/step.ts'

interface QuestionFormProps {
  readonly next: NextStep | undefined
  readonly asked: Asked
  readonly words: Vocabulary
  readonly isWorking: boolean
  /** How many facts the assessment still misses, whoever could give them. */
  readonly stillMissing: number
  /** Whether the reader is on the way from one question to the next, so that the focus goes along. */
  readonly takesFocus: boolean
  readonly onAnswer: (asked: Asked) => void
  /** Leaves a question that was taken up again; absent while the question is the one due. */
  readonly onLeave: (() => void) | undefined
}

/** One question at a time: what is asked, why it matters, which measure asks. */
export function QuestionForm(props: QuestionFormProps) {
  const { next, asked, words, isWorking, stillMissing, takesFocus, onAnswer, onLeave } = props
  const [complaints, setComplaints] = useState<Complaints>({})
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (Object.keys(complaints).length === 0) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [type="radio"]')?.focus()
  }, [complaints])
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  if (next === undefined && isWorking) return <Waiting doing="Finding the next question" />
  if (next === undefined)
    return <Done says={sayDone(asked.skipped.length, stillMissing)} takesFocus={takesFocus} />

  const { step, missing } = next
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reading = step.read(new FormData(event.currentTarget), asked)
    if ('complaints' in reading) setComplaints(reading.complaints)
    else onAnswer({ ...reading.asked, skipped: asked.skipped.filter((id) => id !== step.id) })
  }
  return (
    <form ref={form} className="question" onSubmit={send} noValidate>
      <h2 id="question" ref={heading} tabIndex={-1}>
        {step.asks}
      </h2>
      <p className="question-why">{missing?.why ?? step.why}</p>
      {missing === undefined || missing.asks.length === 0 ? null : (
        <p className="question-asks">
          Asked by{' '}
          {missing.asks.map((id, index) => (
            <span key={id}>
              {index === 0 ? '' : ', '}
              <MeasureLink id={id} />
            </span>
          ))}
        </p>
      )}
      <div className="fields">
        <step.Fields
          asked={asked}
          words={words}
          complaints={complaints}
          subject={step.subject ?? ''}
        />
      </div>
      <div className="question-ways">
        <Button type="submit" variant="filled">
          Continue
        </Button>
        {step.canSkip && onLeave === undefined ? (
          <Button variant="subtle" onClick={() => onAnswer(passOver(asked, step))}>
            I do not know
          </Button>
        ) : null}
        {onLeave === undefined ? null : (
          <Button variant="subtle" onClick={onLeave}>
            Leave as it is
          </Button>
        )}
      </div>
    </form>
  )
}

function sayDone(skipped: number, stillMissing: number): string {
  if (skipped > 0) {
    return 'The answer stands on what is known. Facts that were passed over can still be given below.'
  }
  if (stillMissing > 0) {
    return 'What is still missing cannot be given here: it is named among the findings, with who could know it.'
  }
  return 'No measure loaded asks for another fact. Change an answer below, or move the time strip, to see what would change.'
}

interface DoneProps {
  readonly says: string
  readonly takesFocus: boolean
}

function Done({ says, takesFocus }: DoneProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <section className="question" aria-labelledby="question">
      <h2 id="question" ref={heading} tabIndex={-1}>
        Nothing more to ask
      </h2>
      <p className="question-why">{says}</p>
    </section>
  )
}

function passOver(asked: Asked, step: Step): Asked {
  return { ...asked, skipped: [...asked.skipped, step.id] }
}
