import type { TimelineEvent } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { type GradedSource, numberOf } from '../../parts/sources.tsx'
import { sayDate } from '../../words/dates.ts'
import { sayCitation } from '../../words/law-words.ts'
import { AnswerLine } from './answer-line.tsx'

interface EventListProps {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly events: readonly TimelineEvent[]
  readonly sources: readonly GradedSource[]
}

/** Events on one scale of days: each a line from the event to its answers, with the answers under it. */
export function EventList({ id, title, note, events, sources }: EventListProps) {
  const longest = Math.max(
    1,
    ...events.flatMap(({ answers }) => answers.map(({ days }) => days ?? 0)),
  )
  if (events.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="event-note">
        {note} The full width is {longest} days.
      </p>
      <ol className="events">
        {events.map((event) => (
          <li key={event.id}>
            <p className="event-day">{event.on === null ? 'day not known' : sayDate(event.on)}</p>
            <div className="event-body">
              <p>
                {event.says}{' '}
                <GradeMark
                  grade={event.grade}
                  source={event.source}
                  number={numberOf(sources, event.source)}
                />
              </p>
              <AnswerLine
                days={event.answers.flatMap(({ days }) => days ?? [])}
                longest={longest}
              />
              <Answers event={event} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Answers({ event }: { readonly event: TimelineEvent }) {
  if (event.answers.length === 0) return <p className="quiet">No answer was known by then.</p>
  return (
    <ul className="because">
      {event.answers.map(({ measure, citation, title, days }) => (
        <li key={measure}>
          <strong>{days === null ? 'Days not known' : `${days} days`}</strong>:{' '}
          <Link to={`/law/${measure}`}>{sayCitation(citation)}</Link>, {title}
        </li>
      ))}
    </ul>
  )
}
