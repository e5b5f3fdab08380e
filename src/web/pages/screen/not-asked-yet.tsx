import { Link } from '../../address/link.tsx'
import { useSources } from '../../api/lists.ts'
import { sayAgo } from '../../words/ages.ts'
import { isServing } from '../../words/freshness.ts'

/** Before anything is typed: what may be typed, and which lists would be looked at. */
export function NotAskedYet() {
  const sources = useSources()
  const serving = (sources.data ?? []).filter(isServing)
  return (
    <div className="not-asked">
      <p>
        Type a name as you have it: word order, spelling and script may differ from the list's. A
        number alone will do, such as a ship's IMO number or a SWIFT code.
      </p>
      {sources.data !== undefined && serving.length === 0 ? (
        <p>
          No list is loaded yet. <code>npx firebreak sources update --from FOLDER</code> takes in
          the official files; <Link to="/lists">Lists</Link> shows what is there.
        </p>
      ) : null}
      {serving.length === 0 ? null : (
        <>
          <p>What would be looked at:</p>
          <ul>
            {serving.map(({ id, title, records, fetchedAt }) => (
              <li key={id}>
                <Link to={`/lists/${id}`}>{title}</Link>, {records.toLocaleString('en-GB')} records
                {fetchedAt === null ? '' : `, taken in ${sayAgo(fetchedAt)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
