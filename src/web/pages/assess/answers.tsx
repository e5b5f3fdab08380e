import type { Vocabulary } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { answeredSteps, skippedSteps } from './steps/next.ts'
import type { Asked, Step } from './steps/step.ts'

interface AnswersProps {
  readonly asked: Asked
  readonly words: Vocabulary
  readonly onChange: (step: Step) => void
}

/** The question so far: what has been answered, what was passed over, each open to change. */
export function Answers({ asked, words, onChange }: AnswersProps) {
  const answered = answeredSteps(asked, words)
  const skipped = skippedSteps(asked, words)
  if (answered.length + skipped.length === 0) return null
  return (
    <section className="answers" aria-labelledby="answers-title">
      <h2 id="answers-title">The question</h2>
      <dl>
        {answered.map((step) => (
          <Row key={step.id} step={step} says={step.says(asked, words) ?? ''} onChange={onChange} />
        ))}
        {skipped.map((step) => (
          <Row key={step.id} step={step} says="not known" onChange={onChange} />
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
