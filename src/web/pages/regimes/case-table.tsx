import type { CaseRow } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayDate } from '../../words/dates.ts'

/** Enforcement cases: what was done and when, and when it was settled, years later. */
export function CaseTable({ cases }: { readonly cases: readonly CaseRow[] }) {
  if (cases.length === 0) return null
  return (
    <section aria-labelledby="cases-title">
      <h2 id="cases-title">Enforcement cases</h2>
      <p>
        The law of the days of conduct applies, not that of the settlement. No case here is no sign
        that none was brought.
      </p>
      <ScrollArea name="Table of enforcement cases">
        <table>
          <thead>
            <tr>
              <th scope="col">Party</th>
              <th scope="col">Conduct</th>
              <th scope="col">Settled</th>
              <th scope="col" className="amount">
                Paid
              </th>
              <th scope="col">What was done</th>
            </tr>
          </thead>
          <tbody>
            {cases.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  {one.party}
                  <span className="subject">{one.was}</span>
                </th>
                <td>
                  {saySpan(one.conduct.from)} to {saySpan(one.conduct.to)}
                </td>
                <td className="nowrap">{sayDate(one.settledOn)}</td>
                <td className="amount nowrap">{sayPaid(one)}</td>
                <td className="case-says">
                  {one.says} <GradeMark grade={one.grade} source={one.source} />
                  <span className="subject">
                    Under{' '}
                    {one.measures.map((id, index) => (
                      <span key={id}>
                        {index === 0 ? '' : ', '}
                        <Link to={`/law/${id}`}>{id}</Link>
                      </span>
                    ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  )
}

/** A day, a month or a year, as far as the notice says. */
function saySpan(text: string): string {
  if (/^\d{4}-\d{2}$/.test(text)) return sayDate(`${text}-01`).replace(/^\d+ /, '')
  return sayDate(text)
}

function sayPaid({ penalty }: CaseRow): string {
  if (penalty === undefined) return 'not known'
  return `${penalty.currency} ${Number(penalty.amount).toLocaleString('en-GB')}`
}
