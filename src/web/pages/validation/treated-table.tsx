import type { TreatedRow, Validation } from '../../../server/contract.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { saySchema } from '../../words/list-words.ts'
import { sayInterval, sayShare } from './say-share.ts'

/** Manipulated names by treatment, a column a kind of listing. */
export function TreatedTable({ treated }: { readonly treated: Validation['treated'] }) {
  const { rows, treatments } = treated
  const schemas = [...new Set(rows.map(({ schema }) => schema))].sort(allFirst)
  const byPlace = new Map(rows.map((row) => [`${row.treatment} ${row.schema}`, row]))
  const used = treatments.filter(({ id }) => byPlace.has(`${id} all`))
  return (
    <section aria-labelledby="schema-title">
      <h2 id="schema-title">Names as they go wrong, by kind of listing</h2>
      <ScrollArea name="Manipulated names by treatment and kind of listing">
        <table className="validation-table">
          <caption>Found, of how many, with the 95% interval (Wilson)</caption>
          <thead>
            <tr>
              <th scope="col">Treatment</th>
              {schemas.map((schema) => (
                <th key={schema} scope="col" className="number">
                  {schema === 'all' ? 'All' : saySchema(schema)}
                </th>
              ))}
              <th scope="col" className="number">
                OFAC's method, all
              </th>
            </tr>
          </thead>
          <tbody>
            {used.map(({ id, title, says }) => (
              <tr key={id}>
                <th scope="row">
                  {title}
                  <span className="subject">{says}</span>
                </th>
                {schemas.map((schema) => (
                  <Cell key={schema} row={byPlace.get(`${id} ${schema}`)} />
                ))}
                <td className="number">{sayShare(byPlace.get(`${id} all`)?.ofac.share ?? null)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  )
}

function Cell({ row }: { readonly row: TreatedRow | undefined }) {
  if (row === undefined) return <td className="number">–</td>
  return (
    <td className="number">
      {sayShare(row.share)}
      <span className="subject nowrap">of {row.of.toLocaleString('en-GB')}</span>
      <span className="subject nowrap">{sayInterval(row)}</span>
    </td>
  )
}

function allFirst(left: string, right: string): number {
  if (left === right) return 0
  if (left === 'all' || right === 'all') return left === 'all' ? -1 : 1
  return left < right ? -1 : 1
}
