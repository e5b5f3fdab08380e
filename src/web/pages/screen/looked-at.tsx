import type { UsedList } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { isStale, sayAgo } from '../../words/ages.ts'
import { sayDate } from '../../words/dates.ts'
import { sayVersion } from '../../words/list-words.ts'

interface LookedAtProps {
  readonly lists: readonly UsedList[]
  readonly isEmpty: boolean
}

/** Which lists an answer drew on, and how old each is: what an empty result is worth. */
export function LookedAt({ lists, isEmpty }: LookedAtProps) {
  return (
    <section className="looked-at" aria-labelledby="looked-title">
      <h2 id="looked-title">Lists looked at</h2>
      <ScrollArea name="Table of lists looked at">
        <table>
          <thead>
            <tr>
              <th scope="col">List</th>
              <th scope="col">Version</th>
              <th scope="col">Published</th>
              <th scope="col">Taken in</th>
              <th scope="col" className="number">
                Records
              </th>
            </tr>
          </thead>
          <tbody>
            {lists.map((list) => (
              <tr key={list.id}>
                <th scope="row">
                  <Link to={`/lists/${list.id}`}>{list.title}</Link>
                  {list.reconstructed ? (
                    <span className="subject">
                      Reconstructed from the dates inside a later version: parties delisted
                      meanwhile may be missing.
                    </span>
                  ) : null}
                </th>
                <td className="version-name">{sayVersion(list.version)}</td>
                <td>
                  {list.publishedAt === null ? 'not stated' : <Aged when={list.publishedAt} />}
                </td>
                <td>
                  <Aged when={list.fetchedAt} />
                  {isStale(list.fetchedAt) ? <strong className="stale">Stale</strong> : null}
                </td>
                <td className="number">{list.records.toLocaleString('en-GB')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {isEmpty ? null : (
        <p className="quiet">
          A listing found is one that the name may mean; a party not found may still be listed under
          another name, on another list, or since.
        </p>
      )}
    </section>
  )
}

/** What an empty answer is worth: the lists it speaks of, each with its age. */
export function sayLookedAt(lists: readonly UsedList[]): string {
  const aged = lists.map(({ id, publishedAt, fetchedAt }) =>
    publishedAt === null
      ? `${id}, taken in ${sayAgo(fetchedAt)}`
      : `${id}, published ${sayAgo(publishedAt)}`,
  )
  return `No clearance: it speaks of ${aged.join('; ')}; and of no other list.`
}

function Aged({ when }: { readonly when: string }) {
  return (
    <>
      <span className="nowrap">{sayDate(when)}</span>
      <span className="subject">{sayAgo(when)}</span>
    </>
  )
}
