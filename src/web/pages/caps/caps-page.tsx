import { useId } from 'react'
import type { CapList } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { dayAsked, useTime } from '../../address/time.ts'
import { useCapsList } from '../../api/queries.ts'
import { FailedPage } from '../../parts/failed-page.tsx'
import { Page } from '../../parts/page.tsx'
import { Empty, Waiting } from '../../parts/states.tsx'
import '../../styles/caps.css'
import { sayShareSpan } from '../../words/amounts.ts'
import { sayDate } from '../../words/dates.ts'
import { sayFirst, sayList } from '../../words/law-words.ts'
import { sayKind } from './cap-kind.ts'
import { CapStatusLabel } from './cap-status-label.tsx'

type Cap = CapList['caps'][number]

/** All ceilings loaded, each with its sentence and how much of it is used. */
export function CapsPage() {
  const time = useTime()
  const caps = useCapsList(time)
  if (caps.isPending) return <Waiting doing="Adding up the reports under each cap" />
  if (caps.isError)
    return <FailedPage about="Caps" error={caps.error} again={() => void caps.refetch()} />
  const all = caps.data.caps
  return (
    <Page
      title="Caps"
      about={`Caps on ${sayDate(dayAsked(time))}`}
      sentence={sayCaps(all, sayDate(dayAsked(time)))}
    >
      {all.length === 0 ? (
        <Empty>
          <p>
            No cap is loaded. Law files in <code>data/regimes/</code> declare them; "npx firebreak
            caps list" shows the same list.
          </p>
        </Empty>
      ) : (
        <div data-working={caps.isPlaceholderData}>
          <CapRows caps={all.filter(({ status }) => status !== 'not-yet')} />
          <NotYet caps={all.filter(({ status }) => status === 'not-yet')} />
        </div>
      )}
      {all.length === 0 ? null : (
        <p className="quiet">
          The mark across each bar is the limit. A hatched bar: nothing reported. Notices as they
          fall due: <a href="/feeds/caps.atom">Atom</a>, <a href="/feeds/caps.json">JSON Feed</a>,
          and server-sent events at <code>/events/caps</code>.
        </p>
      )}
    </Page>
  )
}

function CapRows({ caps }: { readonly caps: readonly Cap[] }) {
  return (
    <ul className="caps">
      {caps.map((cap) => (
        <CapRow key={cap.cap} cap={cap} />
      ))}
    </ul>
  )
}

/** Ceilings whose window had not opened, by name alone. */
function NotYet({ caps }: { readonly caps: readonly Cap[] }) {
  if (caps.length === 0) return null
  return (
    <section>
      <h2>Not yet open that day</h2>
      <ul>
        {caps.map((cap) => (
          <li key={cap.cap}>
            <Link to={`/caps/${cap.cap}`}>{sayFirst(cap.title)}</Link>, from{' '}
            {sayDate(cap.window.from)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function CapRow({ cap }: { readonly cap: Cap }) {
  const isJoined = cap.limits.value !== undefined && cap.limits.quantity !== undefined
  const { share, shareAtMost } = cap
  const ends = [share.value, share.quantity, shareAtMost.value, shareAtMost.quantity]
  const reach = Math.max(1.2, ...ends.map((end) => end ?? 0))
  return (
    <li className="cap-row">
      <h2>
        <Link to={`/caps/${cap.cap}`}>{sayFirst(cap.title)}</Link>
      </h2>
      <p className="about">
        {sayKind(cap)} · <CapStatusLabel status={cap.status} />
      </p>
      <p>{cap.says}</p>
      {(['value', 'quantity'] as const)
        .filter((name) => cap.limits[name] !== undefined)
        .map((name) => (
          <ShareBar
            key={name}
            name={name === 'value' ? 'Value' : 'Quantity'}
            share={cap.share[name]}
            atMost={cap.share[name] === null ? null : cap.shareAtMost[name]}
            reach={reach}
            isBinding={isJoined && cap.binding === name}
          />
        ))}
    </li>
  )
}

interface ShareBarProps {
  readonly name: string
  readonly share: number | null
  /** Where a conversion or a period across the day may have it at most. */
  readonly atMost: number | null
  /** The share at which the bar's ground ends, the same for both limits. */
  readonly reach: number
  readonly isBinding: boolean
}

/** One limit's use. The mark stands at the limit; past it the bar goes on. */
function ShareBar({ name, share, atMost, reach, isBinding }: ShareBarProps) {
  const id = useId()
  const length = share === null ? 100 : (share / reach) * 100
  return (
    <div className="share">
      <span className="share-name">
        {name}
        {isBinding ? ', binding' : ''}
      </span>
      <svg className="share-bar" aria-hidden="true">
        <defs>
          <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" className="hatch-line" />
          </pattern>
        </defs>
        <rect width="100%" height="100%" className="bar-ground" />
        {atMost === null ? null : (
          <rect width={`${(atMost / reach) * 100}%`} height="100%" className="bar-at-most" />
        )}
        <rect
          width={`${length}%`}
          height="100%"
          className={barClass(share)}
          fill={share === null ? `url(#${id})` : undefined}
        />
        <line
          x1={`${100 / reach}%`}
          x2={`${100 / reach}%`}
          y1="0"
          y2="100%"
          className="bar-limit"
        />
      </svg>
      <span className="share-figure">{sayShareSpan(share, atMost)}</span>
    </div>
  )
}

function barClass(share: number | null): string | undefined {
  if (share === null) return undefined
  return share > 1 ? 'bar-over' : 'bar-used'
}

function sayCaps(caps: readonly Cap[], day: string): string {
  if (caps.length === 0) return 'No cap is loaded.'
  const count = (...wanted: readonly Cap['status'][]) =>
    caps.filter(({ status }) => wanted.includes(status)).length
  const silent = count('nothing-reported', 'limit-unknown')
  const parts = [
    [count('open'), 'had room as reported'],
    [count('exceeded'), 'stood exceeded'],
    [silent, silent === 1 ? 'had no figure to go by' : 'had no figures to go by'],
    [count('closed', 'replaced'), 'had run out or been replaced'],
    [count('not-yet'), 'had not opened'],
  ] as const
  const said = parts.filter(([number]) => number > 0).map(([number, says]) => `${number} ${says}`)
  const loaded = `${caps.length} ${caps.length === 1 ? 'cap is' : 'caps are'} loaded`
  return `${loaded}; on ${day}, ${sayList(said)}.`
}
