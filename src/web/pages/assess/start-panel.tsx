import { Link } from '../../address/link.tsx'
import { Waiting } from '../../parts/states.tsx'
import { useWorkedExamples } from './examples.ts'

/** What stands where the assessment will be, before anything is asked: two questions already worked. */
export function StartPanel() {
  const examples = useWorkedExamples()
  return (
    <section className="start" aria-labelledby="start-title">
      <h2 id="start-title">The assessment takes shape here</h2>
      <p>
        Answer the first question, or open one that is already worked and change its facts or its
        day:
      </p>
      {examples.length === 0 ? (
        <Waiting doing="Fetching worked questions" />
      ) : (
        <ul>
          {examples.map(({ to, says }) => (
            <li key={to}>
              <Link to={to}>{says}</Link>
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">
        Nothing that you enter leaves this machine. The address of this page holds the whole
        question, so a link to it is a record of what was asked.
      </p>
    </section>
  )
}
