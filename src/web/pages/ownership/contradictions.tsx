import type { OwnershipResult } from '../../../server/contract.ts'
import { sayDatesIn } from '../../words/dates.ts'

/** What the structure says against itself and was kept all the same. */
export function Contradictions({ contradictions }: Pick<OwnershipResult, 'contradictions'>) {
  if (contradictions.length === 0) return null
  return (
    <section aria-labelledby="contradictions-title">
      <h2 id="contradictions-title">What the data says against itself</h2>
      <ul className="warnings">
        {contradictions.map(({ says, at, tryThis }) => (
          <li key={`${at} ${says}`}>
            {sayDatesIn(says)} <code>{at}</code>
            {tryThis === undefined ? null : <span className="subject">{tryThis}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
