import type { Nowcast } from '../../../server/contract.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayShare } from '../../words/amounts.ts'

/** Where a ceiling may stand by now, the silent days counted in at the pace of the reported ones. */
export function NowcastTable({ nowcast }: { readonly nowcast: Nowcast }) {
  const { estimate, lags } = nowcast
  const late =
    lags === null ? null : (
      <p>
        {lags.reports === 1 ? 'The one report came' : `${lags.reports} reports came`}{' '}
        {lags.least === lags.most ? lags.least : `${lags.least} to ${lags.most}`} days after the end
        of the period.
      </p>
    )
  if (estimate === null) return late
  const rows = (['value', 'quantity'] as const).flatMap((name) => {
    const guess = estimate[name]
    return guess === null ? [] : [{ name, guess }]
  })
  return (
    <>
      {late}
      <ScrollArea name="Nowcast">
        <table>
          <caption>
            A guess at now: reported, and {nowcast.openDays} silent days at the pace of{' '}
            {estimate.rests.days} reported ones
          </caption>
          <thead>
            <tr>
              <th scope="col">Limit</th>
              <th scope="col" className="number">
                At least
              </th>
              <th scope="col" className="number">
                At the pace
              </th>
              <th scope="col" className="number">
                At most
              </th>
              <th scope="col" className="number">
                Chance passed
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, guess }) => (
              <tr key={name}>
                <th scope="row">{name === 'value' ? 'Value' : 'Quantity'}</th>
                <td className="number">{sayShare(guess.least)}</td>
                <td className="number">{sayShare(guess.likely)}</td>
                <td className="number">{sayShare(guess.most)}</td>
                <td className="number">{Math.round(guess.chancePassed * 100)}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </>
  )
}
