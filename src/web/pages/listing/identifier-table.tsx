import type { Identifier } from '../../../model/index.ts'
import type { ListingAnswer } from '../../../server/contract.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayScheme } from '../../words/list-words.ts'

interface IdentifierTableProps {
  readonly identifiers: readonly Identifier[]
  readonly from: ListingAnswer['from']
}

/** Numbers and addresses that tell the party from its namesakes, each with where the list has it. */
export function IdentifierTable({ identifiers, from }: IdentifierTableProps) {
  if (identifiers.length === 0) return null
  return (
    <section aria-labelledby="identifiers-title">
      <h2 id="identifiers-title">Identifiers</h2>
      <ScrollArea name="Table of identifiers">
        <table className="identifiers">
          <thead>
            <tr>
              <th scope="col">Number</th>
              <th scope="col">Kind</th>
              <th scope="col">Country</th>
              <th scope="col">Where the list has it</th>
            </tr>
          </thead>
          <tbody>
            {identifiers.map((identifier) => (
              <tr key={`${identifier.scheme} ${identifier.value} ${identifier.country ?? ''}`}>
                <th scope="row">
                  <code>{identifier.value}</code>
                  {identifier.note === undefined ? null : (
                    <span className="subject">{identifier.note}</span>
                  )}
                </th>
                <td>
                  {sayScheme(identifier.scheme)}
                  {identifier.said === undefined ? null : (
                    <span className="subject">the list: {identifier.said}</span>
                  )}
                </td>
                <td>{identifier.country ?? 'not stated'}</td>
                <td>{sayPlace(identifier, from)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  )
}

function sayPlace({ minedFrom }: Identifier, from: ListingAnswer['from']): string {
  if (minedFrom !== undefined) return `found in the free text of ${minedFrom}`
  return from === 'law' ? 'entered with the law' : 'a field of its own'
}
