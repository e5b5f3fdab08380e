import type { StatusReport } from '../../server/contract.ts'
import { useStatus } from '../api/queries.ts'
import { sayDate } from '../words/dates.ts'

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
      <p className="freshness">{sayFreshness(status.data)}</p>
    </>
  )
}

/** "Law complete through 22 December 2017: 4 measures. 10 reports of drawdown. No list loaded." */
export function sayFreshness(status: StatusReport): string {
  const { law, figures, lists } = status
  return [
    `Law complete through ${sayDate(law.completeThrough)}: ${count(law.measures, 'measure')}.`,
    `${count(figures.reports, 'report of drawdown')}.`,
    lists.length === 0 ? 'No list loaded.' : `${count(lists.length, 'list')} loaded.`,
  ].join(' ')
}

function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : noun.replace(/^\w+/, '$&s')}`
}
