import { useCallback, useMemo } from 'react'
import type { Transaction } from '../../../server/contract.ts'
import { addressOf, go, usePlace } from '../../address/location.ts'
import { readQuestion, writeFacts } from '../../address/question.ts'
import type { AskedTime } from '../../address/time.ts'
import { readTime } from '../../address/time.ts'
import { toDay, today } from '../../words/dates.ts'
import type { Asked } from './steps/step.ts'

/** A question as a file may hold it: the facts, with the day and the known-by beside them. */
export interface WholeQuestion extends Partial<Transaction> {
  readonly on?: string
  readonly knownBy?: string
}

/** The question in the address and a way to change it; each change is a step that "back" undoes. */
export function useAsked(): {
  readonly asked: Asked | 'damaged'
  readonly setAsked: (next: Asked) => void
} {
  const { params } = usePlace()
  const asked = useMemo(() => readAsked(params), [params])
  const setAsked = useCallback(
    (next: Asked) => go(addressOfAsked(next, readTime(params).known)),
    [params],
  )
  return { asked, setAsked }
}

/** The address that opens a question from a file or an example. */
export function addressOfQuestion(question: WholeQuestion): string {
  const { on, date, knownBy, ...facts } = question
  return addressOfAsked({ facts, on: toDay(on ?? date), skipped: [] }, toDay(knownBy))
}

/** What is sent to be assessed: the facts on the day asked, today when none is. */
export function bodyOf(asked: Asked, time: AskedTime): WholeQuestion {
  return {
    ...asked.facts,
    date: asked.on ?? today(),
    ...(time.known === undefined ? {} : { knownBy: time.known }),
  }
}

function readAsked(params: URLSearchParams): Asked | 'damaged' {
  const question = readQuestion(params)
  if (question === 'damaged') return 'damaged'
  const { date: _, ...facts } = question.facts
  return { facts, on: readTime(params).on, skipped: question.skipped }
}

function addressOfAsked(asked: Asked, known: string | undefined): string {
  return addressOf('/assess', {
    on: asked.on,
    known,
    q: writeFacts(asked.facts),
    skip: asked.skipped.join(','),
  })
}
