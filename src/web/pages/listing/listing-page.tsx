import type { ListingAnswer } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { dayAsked, useTime } from '../../address/time.ts'
import { useListing } from '../../api/lists.ts'
import { Basis } from '../../parts/basis.tsx'
import { FailedPage } from '../../parts/failed-page.tsx'
import { NameText } from '../../parts/name-text.tsx'
import { Page } from '../../parts/page.tsx'
import { ScreenLink } from '../../parts/screen-link.tsx'
import { Waiting } from '../../parts/states.tsx'
import { TakeAlong } from '../../parts/take-along.tsx'
import '../../styles/listing.css'
import { isStale, sayAgo } from '../../words/ages.ts'
import { sayDate, sayDatesIn } from '../../words/dates.ts'
import { saySchema, sayVersion } from '../../words/list-words.ts'
import { Elsewhere } from './elsewhere.tsx'
import { FtmView } from './ftm-view.tsx'
import { HeldVersions } from './held-versions.tsx'
import { IdentifierTable } from './identifier-table.tsx'
import { ListingTimeline } from './listing-timeline.tsx'
import { NameTable } from './name-table.tsx'
import { Particulars } from './particulars.tsx'
import { Relations } from './relations.tsx'
import { Remarks } from './remarks.tsx'
import { WhatItSays } from './what-it-says.tsx'

/** A party as a list has it: what the list says, since when, every name and number, and the words of the source whole. */
export function ListingPage({ id }: { readonly id: string }) {
  const time = useTime()
  const listing = useListing(id, time)
  if (listing.isPending) return <Waiting doing="Opening the listing" />
  if (listing.isError)
    return <FailedPage about={id} error={listing.error} again={() => void listing.refetch()} />
  const answer = listing.data
  const { record } = answer
  return (
    <div data-working={listing.isPlaceholderData}>
      <Page
        title={answer.caption}
        about={<About answer={answer} />}
        sentence={<Head answer={answer} />}
      >
        <div className="listing-tools">
          <p className="standing" data-stands={answer.stands}>
            {answer.stands ? 'Stands' : 'Does not stand'} on {sayDate(dayAsked(time))}
          </p>
          <p className="no-print">
            <ScreenLink name={answer.caption}>Screen this name on all lists</ScreenLink>
          </p>
          <TakeAlong fileName={answer.id.replace(/[^\w.-]+/g, '-')} content={answer} />
        </div>
        {answer.warnings.length === 0 ? null : (
          <ul className="warnings" aria-label="Warnings">
            {answer.warnings.map((warning) => (
              <li key={warning}>{sayDatesIn(warning)}</li>
            ))}
          </ul>
        )}
        <WhatItSays answer={answer} />
        <ListingTimeline answer={answer} on={dayAsked(time)} />
        <NameTable names={record.names} />
        <Particulars record={record} />
        <IdentifierTable identifiers={record.identifiers} from={answer.from} />
        <Relations record={record} />
        <Remarks record={record} from={answer.from} />
        <Elsewhere listings={answer.elsewhere} />
        <HeldVersions answer={answer} />
        <FtmView id={answer.id} ftm={answer.ftm} />
        <Basis basis={answer.basis} />
      </Page>
    </div>
  )
}

/** The party by its name, then how its listing stands. */
function Head({ answer }: { readonly answer: ListingAnswer }) {
  const says = sayDatesIn(answer.says)
  if (says.includes(answer.caption)) return says
  return (
    <>
      <NameText text={answer.caption} />: {says.charAt(0).toLowerCase() + says.slice(1)}
    </>
  )
}

function About({ answer }: { readonly answer: ListingAnswer }) {
  const { list, record, from } = answer
  const published = list.publishedAt === null ? '' : `, published ${sayDate(list.publishedAt)}`
  return (
    <>
      {saySchema(record.schema)} · <code>{answer.id}</code> ·{' '}
      {from === 'law' ? (
        'entered with the law from its instrument'
      ) : (
        <>
          <Link to={`/lists/${list.id}`}>{list.title}</Link>, version {sayVersion(list.version)}
          {published}, taken in {sayAgo(list.fetchedAt)}
          {isStale(list.fetchedAt) ? <strong> (stale)</strong> : null}
        </>
      )}
    </>
  )
}
