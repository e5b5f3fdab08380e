import type { Validation } from '../../../server/contract.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayAgo } from '../../words/ages.ts'
import { sayDatesIn } from '../../words/dates.ts'
import { sayVersion } from '../../words/list-words.ts'

/** What the figures rest on: the lists with their ages today, the settings, the meaning of a score. */
export function TestedLists({ answer }: { readonly answer: Validation }) {
  const { lists, versions } = answer
  return (
    <section aria-labelledby="lists-title">
      <h2 id="lists-title">Lists and settings</h2>
      <ScrollArea name="Lists and settings">
        <table className="validation-table">
          <thead>
            <tr>
              <th scope="col">List</th>
              <th scope="col">Version</th>
              <th scope="col">Published</th>
              <th scope="col">Taken in</th>
              <th scope="col" className="number">
                Tested of listings
              </th>
              <th scope="col">Weak aliases</th>
            </tr>
          </thead>
          <tbody>
            {lists.map((list) => (
              <tr key={list.id}>
                <th scope="row">
                  {list.title}
                  <span className="subject">
                    <code>{list.hash}</code>
                  </span>
                </th>
                <td className="version-name">{sayVersion(list.version)}</td>
                <td>{list.publishedAt === null ? 'not stated' : sayAgo(list.publishedAt)}</td>
                <td>{sayAgo(list.fetchedAt)}</td>
                <td className="number">
                  {list.tested.toLocaleString('en-GB')} of {list.listings.toLocaleString('en-GB')}
                </td>
                <td>{list.weakAliasesAlert ? 'alert' : 'confirm'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <p>
        Threshold {versions.threshold}, seed {versions.seed}. {sayDatesIn(versions.score)}
      </p>
    </section>
  )
}
