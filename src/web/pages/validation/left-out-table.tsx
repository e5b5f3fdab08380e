import type { Validation } from '../../../server/contract.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { saySchema } from '../../words/list-words.ts'
import { sayInterval, sayShare, sayType } from './say-share.ts'

type LeftOut = Validation['leftOut']

/** Aliases left out one at a time: how far the other names of a record reach. */
export function LeftOutTable({ leftOut }: { readonly leftOut: LeftOut }) {
  return (
    <section aria-labelledby="left-out-title">
      <h2 id="left-out-title">Aliases left out</h2>
      <p>{leftOut.says}</p>
      {leftOut.rows.length === 0 ? null : (
        <>
          <p className="quiet">{leftOut.method}</p>
          <ScrollArea name="Aliases left out">
            <table className="validation-table">
              <thead>
                <tr>
                  <th scope="col">List</th>
                  <th scope="col">Group</th>
                  <th scope="col" className="number">
                    Left out
                  </th>
                  <th scope="col" className="number">
                    Found
                  </th>
                  <th scope="col" className="number">
                    Share
                  </th>
                  <th scope="col" className="number">
                    95% interval
                  </th>
                </tr>
              </thead>
              <tbody>
                {rowsShown(leftOut.rows).map((row) => (
                  <tr key={`${row.list} ${row.by} ${row.group}`} data-all={row.by === 'all'}>
                    <th scope="row">{row.list === 'all' ? 'All lists' : row.list}</th>
                    <td>{sayGroup(row)}</td>
                    <td className="number">{row.of.toLocaleString('en-GB')}</td>
                    <td className="number">{row.found.toLocaleString('en-GB')}</td>
                    <td className="number">{sayShare(row.share)}</td>
                    <td className="number nowrap">{sayInterval(row)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollArea>
        </>
      )}
    </section>
  )
}

/** With one list, all lists together say nothing more. */
function rowsShown(rows: LeftOut['rows']): LeftOut['rows'] {
  const lists = new Set(rows.map(({ list }) => list))
  return lists.size > 2 ? rows : rows.filter(({ list }) => list !== 'all')
}

function sayGroup({ by, group }: LeftOut['rows'][number]): string {
  if (by === 'all') return 'All'
  if (by === 'type') return sayType(group)
  return by === 'schema' ? saySchema(group) : `${group} script`
}
