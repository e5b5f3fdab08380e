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
        {changes.map(({ says, outcome }) => (
          <li key={says}>
            {says} <OutcomeBadge outcome={outcome} size="small" />
          </li>
        ))}
      </ul>
    </section>
  )
}
