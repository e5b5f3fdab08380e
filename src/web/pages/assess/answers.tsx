import type { Vocabulary } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { otherFacts } from './other-facts.ts'
import { answeredSteps, unansweredSteps } from './steps/next.ts'
import type { Asked, Step } from './steps/step.ts'

interface AnswersProps {
  readonly asked: Asked
  readonly words: Vocabulary
  /** Whether all questions are asked, so that what was left open can be named. */
  readonly isDone: boolean
  readonly onChange: (step: Step) => void
}

/** The question so far: what has been answered, what was passed over or left open, each open to change. */
export function Answers({ asked, words, isDone, onChange }: AnswersProps) {
  const answered = answeredSteps(asked, words)
  const open = unansweredSteps(asked, words).filter(
    ({ id }) => isDone || asked.skipped.includes(id),
  )
  const others = otherFacts(asked.facts)
  if (answered.length + others.length === 0) return null
  return (
    <section className="answers" aria-labelledby="answers-title">
      <h2 id="answers-title">The question</h2>
      <dl>
        {answered.map((step) => (
          <Row key={step.id} step={step} says={step.says(asked, words) ?? ''} onChange={onChange} />
        ))}
        {open.map((step) => (
          <Row
            key={step.id}
            step={step}
            says={asked.skipped.includes(step.id) ? 'not known' : 'not given'}
            onChange={onChange}
          />
        ))}
        {others.map(({ name, says }) => (
          <div key={name} className="answers-row">
            <dt>{name}</dt>
            <dd>
              <code>{says}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p className="no-print">
        <Link to="/assess?">Start a new question</Link>
      </p>
    </section>
  )
}

interface RowProps {
  readonly step: Step
  readonly says: string
  readonly onChange: (step: Step) => void
}

function Row({ step, says, onChange }: RowProps) {
  return (
    <div className="answers-row" data-long={step.name.length > 16}>
      <dt>{step.name}</dt>
      <dd>{says}</dd>
      <dd className="no-print">
        <button type="button" className="plain" onClick={() => onChange(step)}>
          Change<span className="hidden">: {step.name}</span>
        </button>
      </dd>
    </div>
  )
}
