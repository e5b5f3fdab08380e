import type { Assessment } from '../../../server/contract.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { sayDate } from '../../words/dates.ts'
import { sayList, sayName } from '../../words/law-words.ts'

/** Designations that the parties or the ship met: whether each stood on the day, since when, and what it brings. */
export function ListingList({ listings }: { readonly listings: Assessment['listings'] }) {
  if (listings.length === 0) return null
  return (
    <section aria-labelledby="listings-title">
      <h2 id="listings-title">Listings met</h2>
      <ul className="missing">
        {listings.map((listing) => (
          <li key={`${listing.of} ${listing.id}`}>
            <p>
              {listing.says} <GradeMark grade={listing.grade} />
            </p>
            <p className="quiet">
              {listing.caption}, <code>{listing.id}</code>: {sayList(listing.measures.map(sayName))}
              ; listed from {sayDate(listing.from)}
              {listing.until === undefined ? '' : ` until ${sayDate(listing.until)}`}
              {listing.stands ? '' : '; it did not stand on this day'}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
