import type { Validation } from '../../../server/contract.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayPerThousand } from './say-share.ts'

/** Alerts on names that nobody listed bears. */
export function CleanTable({ answer }: { readonly answer: Validation }) {
  const { clean } = answer
  return (
    <section aria-labelledby="clean-title">
      <h2 id="clean-title">Clean names: what alerts and should not</h2>
      <ul className="limits">
        {clean.map(({ id, title, says }) => (
          <li key={id}>
            {title}: {says}
          </li>
        ))}
      </ul>
      <ScrollArea name="Alerts on clean names">
        <table className="validation-table">
          <thead>
            <tr>
              <th scope="col">Names</th>
              <th scope="col" className="number">
                Asked
              </th>
              <th scope="col" className="number">
                Alerts per 1,000, name alone
              </th>
              <th scope="col" className="number">
                95% interval
              </th>
              <th scope="col" className="number">
                With birth date
              </th>
              <th scope="col" className="number">
                The same by OFAC's method, at {clean[0]?.ofac.slider}
              </th>
            </tr>
          </thead>
          <tbody>
            {clean.map((set) => (
              <tr key={set.id}>
                <th scope="row">{set.title}</th>
                <td className="number">{set.namesOnly.of.toLocaleString('en-GB')}</td>
                <td className="number">{sayPerThousand(set.perThousand)}</td>
                <td className="number nowrap">
                  {sayPerThousand(thousand(set.namesOnly.low))} to{' '}
                  {sayPerThousand(thousand(set.namesOnly.high))}
                </td>
                <td className="number">{sayPerThousand(set.perThousandWithBirthDate)}</td>
                <td className="number">
                  {sayPerThousand(thousand(set.ofac.share))}
                  <span className="subject nowrap">of {set.ofac.of} asked</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  )
}

function thousand(share: number | null): number | null {
  return share === null ? null : 1000 * share
}
