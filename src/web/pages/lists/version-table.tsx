import type { SourceDetail } from '../../../server/contract.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayDate } from '../../words/dates.ts'
import { sayVersion } from '../../words/list-words.ts'

/** Every version held, newest first, with how it differs from the one before. */
export function VersionTable({ list }: { readonly list: SourceDetail }) {
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title">
        {list.held.length === 1 ? 'One version held' : `${list.held.length} versions held`}
      </h2>
      <ScrollArea name="Table of versions held">
        <table className="versions">
          <thead>
            <tr>
              <th scope="col">Version</th>
              <th scope="col">Published</th>
              <th scope="col">Taken in</th>
              {['Records', 'Added', 'Changed', 'Removed', 'Dropped'].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
              <th scope="col">Stands</th>
            </tr>
          </thead>
          <tbody>
            {list.held.map((version) => (
              <tr key={`${version.version} ${version.recorded}`}>
                <th scope="row" className="version-name">
                  {sayVersion(version.version)}
                </th>
                <td className="nowrap">
                  {version.publishedAt === null ? 'not stated' : sayDate(version.publishedAt)}
                </td>
                <td className="nowrap">{sayDate(version.fetchedAt)}</td>
                {countsOf(version).map(([name, count]) => (
                  <td key={name} className="number">
                    {count.toLocaleString('en-GB')}
                  </td>
                ))}
                <td>{sayStanding(version)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  )
}

type Version = SourceDetail['held'][number]

function countsOf(version: Version): readonly (readonly [string, number])[] {
  const { records, added, changed, removed, dropped } = version
  return Object.entries({ records, added, changed, removed, dropped })
}

function sayStanding({ status, serves, reason }: Version): string {
  const why = reason === undefined ? '' : `: ${reason}`
  if (status === 'quarantined') return `held back${why}`
  const released = status === 'released' ? `released by hand${why}` : ''
  if (serves) return released === '' ? 'serves' : `serves, ${released}`
  return released === '' ? 'kept for past days' : `kept for past days, ${released}`
}
