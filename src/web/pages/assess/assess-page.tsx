import { useState } from 'react'
import type { Vocabulary } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { useTime } from '../../address/time.ts'
import { useAssessment, useVocabulary } from '../../api/queries.ts'
import { FailedPage } from '../../parts/failed-page.tsx'
import { Page } from '../../parts/page.tsx'
import { Failed, Waiting } from '../../parts/states.tsx'
import '../../styles/assess.css'
import '../../styles/law.css'
import { Answers } from './answers.tsx'
import { bodyOf, useAsked } from './asked.ts'
import { AssessmentHead } from './assessment-head.tsx'
import { AssessmentView } from './assessment-view.tsx'
import { QuestionForm } from './question-form.tsx'
import { StartPanel } from './start-panel.tsx'
import type { NextStep } from './steps/next.ts'
import { canAssess, isSettled, nextStep, openSteps } from './steps/next.ts'
import type { Asked, Step } from './steps/step.ts'

/** Assess: the next question that matters on one side, the assessment taking shape on the other. */
export function AssessPage() {
  const { asked, setAsked } = useAsked()
  const words = useVocabulary()
  if (asked === 'damaged') return <Damaged />
  if (words.isPending) return <Waiting doing="Fetching the words that the form offers" />
  if (words.isError)
    return <FailedPage about="Assess" error={words.error} again={() => void words.refetch()} />
  return <Assessing asked={asked} setAsked={setAsked} words={words.data} />
}

interface AssessingProps {
  readonly asked: Asked
  readonly setAsked: (next: Asked) => void
  readonly words: Vocabulary
}

function Assessing({ asked, setAsked, words }: AssessingProps) {
  const { body, assessment, answer, isWaiting, due } = useInquiry(asked, words)
  const [taken, setTaken] = useState<Step>()
  const [isUnderWay, setIsUnderWay] = useState(false)
  const next: NextStep | undefined = taken === undefined ? due : { step: taken }
  const isNew = Object.keys(asked.facts).length === 0
  const answerWith = (answered: Asked) => {
    setTaken(undefined)
    setIsUnderWay(true)
    setAsked(answered)
  }
  return (
    <>
      <AssessmentHead
        assessment={answer}
        isWorking={assessment.isFetching}
        open={openSteps(asked, words, isSettled(answer)).length}
        body={body}
      />
      {assessment.isError && body !== undefined ? (
        <Failed error={assessment.error} again={() => void assessment.refetch()} />
      ) : null}
      <div className="assess" data-working={assessment.isPlaceholderData}>
        <div className="assess-form">
          <QuestionForm
            key={`${next?.step.id} ${JSON.stringify(asked.facts)}`}
            next={next}
            asked={asked}
            words={words}
            isWorking={isWaiting}
            stillMissing={answer?.missing.length ?? 0}
            takesFocus={isUnderWay || taken !== undefined}
            onAnswer={answerWith}
            onLeave={taken === undefined ? undefined : () => setTaken(undefined)}
          />
          <Answers
            asked={asked}
            words={words}
            isDone={next === undefined && !isWaiting}
            onChange={setTaken}
          />
        </div>
        <div className="assess-answer">
          {isNew ? <StartPanel /> : null}
          {answer === undefined ? null : <AssessmentView assessment={answer} />}
          {!isNew && body === undefined ? <NotYet /> : null}
        </div>
      </div>
    </>
  )
}

/** The law asked about the facts so far, and what to ask next once it has answered. */
function useInquiry(asked: Asked, words: Vocabulary) {
  const time = useTime()
  const body = canAssess(asked, words) ? bodyOf(asked, time) : undefined
  const assessment = useAssessment(body)
  const answer = body === undefined ? undefined : assessment.data
  const isWaiting = assessment.isFetching && (answer === undefined || assessment.isPlaceholderData)
  const due = isWaiting ? undefined : nextStep(asked, words, answer)
  return { body, assessment, answer, isWaiting, due }
}

function NotYet() {
  return (
    <p className="empty">
      The assessment takes shape here as soon as the goods are known, and grows with each answer.
    </p>
  )
}

function Damaged() {
  return (
    <Page
      title="Assess"
      about="Assess"
      sentence="The question in this address cannot be read: part of it may have been lost in copying."
    >
      <p>
        Ask for the link again, or <Link to="/assess">start a new question</Link>.
      </p>
    </Page>
  )
}
