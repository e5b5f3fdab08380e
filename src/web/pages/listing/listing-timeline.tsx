import { useId } from 'react'
import type { Day } from '../../../model/index.ts'
import type { ListingAnswer } from '../../../server/contract.ts'
import { sayDate } from '../../words/dates.ts'
import type { Timeline } from './timeline.ts'
import { eventsOf, placeEvents } from './timeline.ts'

interface ListingTimelineProps {
  readonly answer: ListingAnswer
  readonly on: Day
}

const laneHeight = 20

/** When what happened, drawn to scale and told in order. */
export function ListingTimeline({ answer, on }: ListingTimelineProps) {
  const events = eventsOf(answer)
  const line = placeEvents(events, on)
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">Timeline</h2>
      {events.length === 0 ? (
        <p>The list gives no date for this record.</p>
      ) : (
        <>
          {events.length < 2 ? null : <Drawing line={line} />}
          <ol className="timeline-events">
            {line.events.map((event) => (
              <li key={event.number} data-kind={event.kind}>
                <span className="timeline-day">{event.when}</span> {event.says}
              </li>
            ))}
          </ol>
          {line.stood === undefined || events.length < 2 ? null : (
            <p className="quiet">
              The bar is the time in which the listing stood, as far as its dates tell up to{' '}
              {sayDate(on)}; hatched where no version of that time is held here.
            </p>
          )}
        </>
      )}
    </section>
  )
}

function Drawing({ line }: { readonly line: Timeline }) {
  const hatch = useId()
  const base = line.lanes * laneHeight + 8
  return (
    <svg className="timeline" height={base + 48} aria-hidden="true">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" className="hatch-line" />
        </pattern>
      </defs>
      <line x1="0" x2="100%" y1={base} y2={base} className="timeline-line" />
      {line.breakAt === undefined ? null : (
        <line
          x1={percent(line.breakAt)}
          x2={percent(line.breakAt)}
          y1={base - 7}
          y2={base + 26}
          className="timeline-break"
        />
      )}
      <Standing line={line} base={base} hatch={hatch} />
      {line.years.map(({ year, at }) => (
        <g key={year}>
          <line x1={percent(at)} x2={percent(at)} y1={base + 16} y2={base + 22} />
          <text x={percent(at)} y={base + 38} textAnchor="middle" className="timeline-year">
            {year}
          </text>
        </g>
      ))}
      <line
        x1={percent(line.asked)}
        x2={percent(line.asked)}
        y1="0"
        y2={base + 20}
        className="timeline-asked"
      />
      {line.events.map((event) => (
        <line
          key={event.number}
          x1={percent(event.start)}
          x2={percent(event.start)}
          y1={base - event.lane * laneHeight - 8}
          y2={base}
          className="timeline-stem"
        />
      ))}
      {line.events.map((event) => (
        <g key={event.number} data-kind={event.kind}>
          <circle cx={percent(event.start)} cy={base} r="4.5" className="timeline-dot" />
          <text
            x={percent(event.start)}
            y={base - event.lane * laneHeight - 11}
            textAnchor="middle"
            className="timeline-number"
          >
            {event.number}
          </text>
        </g>
      ))}
    </svg>
  )
}

interface StandingProps {
  readonly line: Timeline
  readonly base: number
  readonly hatch: string
}

function Standing({ line: { stood, heldFrom }, base, hatch }: StandingProps) {
  if (stood === undefined) return null
  const held = Math.min(stood.to, Math.max(stood.from, heldFrom ?? stood.to))
  return (
    <>
      <rect
        x={percent(stood.from)}
        width={percent(held - stood.from)}
        y={base + 5}
        height="9"
        fill={`url(#${hatch})`}
        className="timeline-unheld"
      />
      <rect
        x={percent(held)}
        width={percent(stood.to - held)}
        y={base + 5}
        height="9"
        className="timeline-held"
      />
    </>
  )
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
