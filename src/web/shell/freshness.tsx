import type { StatusReport } from '../../server/contract.ts'
import { Link } from '../address/link.tsx'
import { useStatus } from '../api/queries.ts'
import { sayDate } from '../words/dates.ts'
import { sayAge } from '../words/freshness.ts'

/** What the answers rest on and how fresh it is, in one line; a law file that failed to load is said before all else. */
export function Freshness() {
  const status = useStatus()
  if (status.isPending) return <p className="freshness">Asking what is loaded…</p>
  if (status.isError) return <p className="freshness freshness-problem">{status.error.message}</p>
  const { law } = status.data
  return (
    <>
      {law.problem === undefined ? null : (
        <p className="freshness freshness-problem" role="alert">
          {law.problem} The last good law is in use.
        </p>
      )}
      <p className="freshness">{sayLoaded(status.data)}</p>
      <Lists lines={status.data.lists} />
    </>
  )
}

/** Each list that serves or waits, with its age; what is stale or held back is said in words. */
function Lists({ lines }: { readonly lines: StatusReport['lists'] }) {
  const shown = lines.filter((line) => line.status !== 'not-loaded')
  if (shown.length === 0) {
    return (
      <p className="freshness">
        No list is loaded: nothing can be screened. <Link to="/lists">Lists</Link> says how.
      </p>
    )
  }
  return (
    <ul className="freshness freshness-lists" aria-label="Lists, with their age">
      {shown.map((line) => (
        <li key={line.id}>
          <Link to={`/lists/${line.id}`}>{line.id}</Link> {sayAge(line)}
        </li>
      ))}
    </ul>
  )
}

/** "Law complete through 22 December 2017: 4 measures. 10 reports of drawdown." */
export function sayLoaded({ law, figures }: StatusReport): string {
  return [
    `Law complete through ${sayDate(law.completeThrough)}: ${count(law.measures, 'measure')}.`,
    `${count(figures.reports, 'report of drawdown')}.`,
  ].join(' ')
}

function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : noun.replace(/^\w+/, '$&s')}`
}
