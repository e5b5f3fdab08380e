import type { ListingAnswer } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { NameText } from '../../parts/name-text.tsx'
import { sayDate } from '../../words/dates.ts'
import { sayScore } from '../screen/say-meeting.ts'

/** Other listings that may be of the same party, with why; a suggestion, never a finding. */
export function Elsewhere({ listings }: { readonly listings: ListingAnswer['elsewhere'] }) {
  return (
    <section aria-labelledby="elsewhere-title">
      <h2 id="elsewhere-title">Other listings that may be the same</h2>
      {listings.length === 0 ? (
        <p className="quiet">
          None was found that scores enough; it may still be listed elsewhere under another name.
        </p>
      ) : (
        <ul className="plain-list">
          {listings.map(({ id, list, caption, score, because, listedOn }) => (
            <li key={id}>
              <Link to={`/listing/${encodeURIComponent(id)}`}>
                <NameText text={caption} />
              </Link>{' '}
              on {list}, <code>{id}</code>, score {sayScore(score)};{' '}
              {listedOn === null ? 'day of listing not stated' : `listed ${sayDate(listedOn)}`}.
              <span className="subject">{because.join(' ')}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
