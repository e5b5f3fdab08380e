import type { Assessment } from '../../../server/contract.ts'
import { OutcomeBadge } from '../../parts/outcome-badge.tsx'
import { changesOf } from './changes.ts'

/** What would change the outcome. */
export function ChangeList({ assessment }: { readonly assessment: Assessment }) {
  const changes = changesOf(assessment)
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">What would change it</h2>
      <ul className="changes">
        {changes.map(({ id, says, outcome, open }) => (
          <li key={id}>
            <p>
              {says} <OutcomeBadge outcome={outcome} size="small" />
            </p>
            {open.length === 0 ? null : (
              <>
                <p className="quiet">What is open about it:</p>
                <ul className="because">
                  {open.map((question) => (
                    <li key={question}>{question}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
