import type { Assessment } from '../../../server/contract.ts'
import { useTime } from '../../address/time.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { OutcomeBadge } from '../../parts/outcome-badge.tsx'
import { Page } from '../../parts/page.tsx'
import { TakeAlong } from '../../parts/take-along.tsx'
import { sayDate } from '../../words/dates.ts'
import { sayList } from '../../words/law-words.ts'
import type { WholeQuestion } from './asked.ts'

interface AssessmentHeadProps {
  readonly assessment: Assessment | undefined
  readonly isWorking: boolean
  /** How many of the opening questions are still open. */
  readonly open: number
  readonly body: WholeQuestion | undefined
}

/** The answer in a sentence, its outcome, and the ways to take it along. */
export function AssessmentHead({ assessment, isWorking, open, body }: AssessmentHeadProps) {
  const time = useTime()
  if (assessment === undefined || body === undefined) {
    const sentence = isWorking
      ? `Asking what the law of ${body?.date === undefined ? 'that day' : sayDate(body.date)} says…`
      : 'May this happen, on this day, under which paragraph?'
    return (
      <Page title="Assess" about="Assess" sentence={sentence}>
        {null}
      </Page>
    )
  }
  const known =
    time.known === undefined ? 'as known now' : `as known by ${sayDate(assessment.knownBy)}`
  const about = (
    <>
      Assessment under the law of {sayDate(assessment.on)}, {known}
      {open === 0 ? null : (
        <span className="so-far">
          {' '}
          · so far, with {open} {open === 1 ? 'question' : 'questions'} open
        </span>
      )}
    </>
  )
  return (
    <Page title={`Assessment, ${sayDate(assessment.on)}`} about={about} sentence={assessment.says}>
      <div className="verdict" aria-live="polite">
        <OutcomeBadge outcome={assessment.outcome} />
        <Readings assessment={assessment} />
        <RestsOn assessment={assessment} />
        <TakeAlong
          fileName={`assessment-${assessment.on}`}
          content={{ question: body, assessment }}
        />
      </div>
    </Page>
  )
}

/** A disputed status: who holds what. The stricter heads the page. */
function Readings({ assessment }: { readonly assessment: Assessment }) {
  if (assessment.readings === undefined || assessment.readings.length === 0) return null
  return (
    <ul className="readings" aria-label="Disputed: who holds what">
      {assessment.readings.map(({ heldBy, outcome, says, grade, source }) => (
        <li key={heldBy.join()}>
          <OutcomeBadge outcome={outcome} size="small" /> held by {sayList(heldBy)}: {says}{' '}
          <GradeMark grade={grade} source={source} />
        </li>
      ))}
    </ul>
  )
}

/** Whose law the outcome rests on, and what it comes to by each authority that was asked. */
function RestsOn({ assessment }: { readonly assessment: Assessment }) {
  const { restsOn, authorities } = assessment
  return (
    <div className="rests-on">
      <p>{restsOn}</p>
      {authorities.length < 2 ? null : (
        <ul aria-label="By the law of each authority asked">
          {authorities.map(({ id, body, outcome }) => (
            <li key={id}>
              <OutcomeBadge outcome={outcome} size="small" /> {body}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
