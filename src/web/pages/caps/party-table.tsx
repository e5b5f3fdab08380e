import type { CapStatus } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { addressOf, usePlace } from '../../address/location.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayQuantity, sayShare } from '../../words/amounts.ts'
import { sayDate } from '../../words/dates.ts'
import { CapStatusLabel } from './cap-status-label.tsx'

/** Everybody who is reported of under a cap that is set for each, the one nearest the own limit first. */
export function PartyTable({ cap }: { readonly cap: CapStatus }) {
  const { path, params } = usePlace()
  if (cap.per === 'all') return null
  const named = cap.per === 'state' ? 'State' : 'Holder, State'
  const addressFor = (whose: string) => addressOf(path, { ...Object.fromEntries(params), whose })
  return (
    <section aria-labelledby="parties-title">
      <h2 id="parties-title">{cap.per === 'state' ? 'State by State' : 'Holder by holder'}</h2>
      {cap.parties.length === 0 ? (
        <p>Nobody is reported of by this day; that is not a report of nothing.</p>
      ) : (
        <ScrollArea name="Each by itself">
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{named}</th>
                <th scope="col">Own limit</th>
                <th scope="col">Reported</th>
                <th scope="col">Used</th>
                <th scope="col">Through</th>
                <th scope="col">Status</th>
              </tr>
            </thead>
            <tbody>
              {cap.parties.map((party) => (
                <tr key={party.whose}>
                  <th scope="row">
                    {party.whose === cap.whose ? (
                      <strong aria-current="true">{party.whose}</strong>
                    ) : (
                      <Link to={addressFor(party.whose)}>{party.whose}</Link>
                    )}
                  </th>
                  <td>{party.limit === null ? 'not reported' : sayQuantity(party.limit)}</td>
                  <td>{party.reported === null ? 'not known' : sayQuantity(party.reported)}</td>
                  <td>{sayShare(party.share)}</td>
                  <td>{party.through === null ? 'nothing' : sayDate(party.through)}</td>
                  <td>
                    <CapStatusLabel status={party.status} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
      {cap.partiesSize > cap.parties.length ? (
        <p className="quiet">
          {cap.parties.length} of {cap.partiesSize} are shown; the rest are in the API’s answer by
          name.
        </p>
      ) : null}
    </section>
  )
}
