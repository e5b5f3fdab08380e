import type { Validation } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { useKeepTime } from '../../address/time.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayShare, sayType } from './say-share.ts'

type Exact = Validation['exact']

/** Listed names as they are written, by list and type, with every miss by id. */
export function ExactTable({ exact }: { readonly exact: Exact }) {
  const misses = exact.misses.filter(({ because }) => because !== 'confirms-only')
  return (
    <section aria-labelledby="exact-title">
      <h2 id="exact-title">Listed names as they are written</h2>
      <p>{exact.says}</p>
      <ScrollArea name="Listed names as they are written">
        <table className="validation-table">
          <thead>
            <tr>
              <th scope="col">List</th>
              <th scope="col">Type of name</th>
              <th scope="col" className="number">
                Asked
              </th>
              <th scope="col" className="number">
                Found as set
              </th>
              <th scope="col" className="number">
                Share
              </th>
              <th scope="col" className="number">
                First or tied
              </th>
              <th scope="col" className="number">
                If weak aliases alert
              </th>
              <th scope="col" className="number">
                If they only confirm
              </th>
            </tr>
          </thead>
          <tbody>
            {exact.rows.map((row) => (
              <tr key={`${row.list} ${row.type}`}>
                <th scope="row">{row.list}</th>
                <td>{sayType(row.type)}</td>
                <td className="number">{row.of.toLocaleString('en-GB')}</td>
                <td className="number">{row.found.toLocaleString('en-GB')}</td>
                <td className="number">{sayShare(row.share)}</td>
                <td className="number">{row.firstOrTied.toLocaleString('en-GB')}</td>
                <td className="number">{row.weakAliasesAlert.toLocaleString('en-GB')}</td>
                <td className="number">{row.weakAliasesConfirm.toLocaleString('en-GB')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {misses.length === 0 ? null : <MissList misses={misses} />}
    </section>
  )
}

function MissList({ misses }: { readonly misses: Exact['misses'] }) {
  const keepTime = useKeepTime()
  return (
    <>
      <p>Missed:</p>
      <ul className="limits">
        {misses.map(({ id, name }) => (
          <li key={`${id} ${name}`}>
            <Link to={keepTime(`/listing/${encodeURIComponent(id)}`)}>{id}</Link> {name}
          </li>
        ))}
      </ul>
    </>
  )
}
