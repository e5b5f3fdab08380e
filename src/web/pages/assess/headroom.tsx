import type { Finding } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { sayMoney, sayQuantity } from '../../words/amounts.ts'
import { sayDate, sayStretch } from '../../words/dates.ts'

type CapPosition = NonNullable<Finding['cap']>

/** The room left under a ceiling, as reported: figures first, then how much of each limit is used. Unknown room is hatched, never zero. */
export function Headroom({ cap }: { readonly cap: CapPosition }) {
  const { limits, headroom } = cap
  const rows = [
    limits.value === undefined
      ? undefined
      : {
          name: 'value',
          room: headroom?.value === undefined ? undefined : sayMoney(headroom.value),
          limit: sayMoney(limits.value),
          used: usedShare(headroom?.value?.amount, limits.value.amount),
        },
    limits.quantity === undefined
      ? undefined
      : {
          name: 'quantity',
          room: headroom?.quantity === undefined ? undefined : sayQuantity(headroom.quantity),
          limit: sayQuantity(limits.quantity),
          used: usedShare(headroom?.quantity?.amount, limits.quantity.amount),
        },
  ].filter((row) => row !== undefined)
  return (
    <section className="headroom" aria-labelledby={`room-${cap.cap}`}>
      <h2 id={`room-${cap.cap}`}>Room under the cap</h2>
      <p>{cap.says}</p>
      <div className="rooms">
        {rows.map((row) => (
          <div key={row.name} className="room" data-binding={cap.binding === row.name}>
            <p className="room-name">
              By {row.name}
              {cap.binding === row.name ? ', the binding limit' : ''}
            </p>
            <p className="room-figure">{row.room ?? 'not known'}</p>
            <RoomBar used={row.used} />
            <p className="quiet">
              {row.used === undefined
                ? `the limit is ${row.limit}`
                : `${(row.used * 100).toFixed(2)}% used of ${row.limit}`}
            </p>
          </div>
        ))}
      </div>
      <p className="quiet">
        <Link to={`/caps/${cap.cap}`}>The cap</Link>, {sayStretch(cap.window.from, cap.window.to)};{' '}
        {cap.reportedThrough === null
          ? 'no report known.'
          : `reported through ${sayDate(cap.reportedThrough)}.`}
      </p>
    </section>
  )
}

function RoomBar({ used }: { readonly used: number | undefined }) {
  return (
    <svg className="room-bar" aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none">
      <rect width="100" height="6" className={used === undefined ? 'bar-unknown' : 'bar-ground'} />
      {used === undefined ? null : (
        <rect width={Math.min(100, Math.max(0, used * 100))} height="6" className="bar-used" />
      )}
    </svg>
  )
}

/** For drawing and a rounded percentage only; the figures themselves stay decimal. */
function usedShare(room: string | undefined, limit: string): number | undefined {
  return room === undefined ? undefined : 1 - Number(room) / Number(limit)
}
