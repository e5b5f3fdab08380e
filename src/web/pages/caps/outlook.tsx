import type { CapStatus } from '../../../server/contract.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayLevel } from '../../words/amounts.ts'
import { sayDate } from '../../words/dates.ts'

/** What is not reported yet, and where the pace so far would lead. Both are computed and say how. */
export function Outlook({ cap }: { readonly cap: CapStatus }) {
  const { forecast, nowcast } = cap
  const reached = forecast.levels.filter(
    ({ value, quantity }) => value !== null || quantity !== null,
  )
  return (
    <section className="outlook" aria-labelledby="outlook-title">
      <h2 id="outlook-title">Outlook</h2>
      <p>{nowcast.says}</p>
      <p>{forecast.says}</p>
      {reached.length === 0 ? null : (
        <ScrollArea name="Outlook">
          <table>
            <caption>
              When each step would be reached at the pace through {sayDate(forecast.asOf)}
            </caption>
            <thead>
              <tr>
                <th scope="col" className="number">
                  Step, %
                </th>
                <th scope="col">By value</th>
                <th scope="col">By quantity</th>
              </tr>
            </thead>
            <tbody>
              {reached.map(({ level, value, quantity }) => (
                <tr key={level}>
                  <td className="number">{sayLevel(level).slice(0, -1)}</td>
                  <td>{value === null ? 'not in sight' : sayDate(value)}</td>
                  <td>{quantity === null ? 'not in sight' : sayDate(quantity)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
      <p className="quiet">
        Derived: {forecast.method}
        {forecast.method.endsWith('.') ? '' : '.'}
      </p>
    </section>
  )
}
