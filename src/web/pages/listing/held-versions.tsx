import type { ListingAnswer } from '../../../server/contract.ts'
import { FieldChanges } from '../../parts/field-changes.tsx'
import { sayDate } from '../../words/dates.ts'
import { sayVersion } from '../../words/list-words.ts'

/** The record through the versions held here, newest first, field by field. */
export function HeldVersions({ answer }: { readonly answer: ListingAnswer }) {
  const { history } = answer
  if (history.length === 0) return null
  return (
    <section aria-labelledby="held-title">
      <h2 id="held-title">Through the versions held</h2>
      <p className="quiet">
        {history.length === 1
          ? 'It reads the same in every version held here.'
          : `It has been worded in ${history.length} ways in the versions held here.`}
      </p>
      <ol className="held">
        {history.toReversed().map((held) => (
          <li key={`${held.from} ${held.hash}`}>
            <h3>
              From version {sayVersion(held.from)}, public since {sayDate(held.knownFrom)}
              {held.until === undefined ? '' : `, up to version ${sayVersion(held.until)}`}
            </h3>
            {held.changed.length === 0 ? (
              <p className="quiet">First held here.</p>
            ) : (
              <FieldChanges fields={held.changed} />
            )}
            <p className="quiet hash">
              <code>{held.hash}</code>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
