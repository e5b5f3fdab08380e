import { Link } from '../address/link.tsx'
import { readTime } from '../address/time.ts'
import { useOpenApi } from '../api/openapi.ts'
import { useAssessment } from '../api/queries.ts'
import { OutcomeBadge } from '../parts/outcome-badge.tsx'
import { Page } from '../parts/page.tsx'
import { Failed, Waiting } from '../parts/states.tsx'
import { wayGroups } from '../shell/ways.ts'
import { ScreenStart } from './screen/screen-start.tsx'
import '../styles/home.css'
import type { WorkedExample } from './assess/examples.ts'
import { useWorkedExamples } from './assess/examples.ts'

/** What this is, one question worked, what it is not. */
export function HomePage() {
  const [example] = useWorkedExamples()
  const described = useOpenApi()
  return (
    <div className="home">
      <div className="home-first">
        <Page
          title="Sanctions lists and law, by day and paragraph"
          about="An open platform for sanctions regimes"
          sentence="Is this name on a list, and may this happen, on this day, under which paragraph?"
        >
          <ScreenStart />
          <p className="lead">
            Firebreak looks for a name in any script on the official lists as they stood on any day,
            and shows part by part why a listing met. It reads the law of a sanctions regime the
            same way: hold an act against it, and it answers with the paragraph, the exemptions
            tried, the room left under a cap, and what must be done by when.
          </p>
          <p>
            <Link to="/assess" className="start-link">
              Ask about an act
            </Link>
          </p>
        </Page>
      </div>
      <section aria-labelledby="worked-title">
        <h2 id="worked-title">One question, worked</h2>
        {described.isError ? (
          <Failed error={described.error} again={() => void described.refetch()} />
        ) : null}
        {described.isPending ? <Waiting doing="Fetching a worked question" /> : null}
        {example === undefined ? null : <Worked example={example} />}
      </section>
      <section aria-labelledby="questions-title">
        <h2 id="questions-title">What it answers</h2>
        <dl className="questions">
          {wayGroups.map(({ name, question, ways }) => (
            <div key={name}>
              <dt>{question}</dt>
              {ways.map(({ to, name: page }) => (
                <dd key={to}>
                  <Link to={to}>{page}</Link>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="not-title">
        <h2 id="not-title">What it is not</h2>
        <ul className="nots">
          <li>
            Not a clearance: "not caught" means by no measure that is loaded, and no listing found
            means on no list that is loaded, at its age.
          </li>
          <li>Not legal advice: it shows the paragraphs, a person decides.</li>
          <li>
            Not a guess: a fact that is not known stays not known, and is never taken for zero.
          </li>
        </ul>
      </section>
    </div>
  )
}

/** The engine's own answer to the example, asked as the page opens. */
function Worked({ example }: { readonly example: WorkedExample }) {
  const time = readTime(new URL(example.to, window.location.origin).searchParams)
  const { on: _, knownBy: __, ...facts } = example.question
  const answer = useAssessment({
    ...facts,
    date: time.on,
    ...(time.known === undefined ? {} : { knownBy: time.known }),
  })
  return (
    <div className="worked">
      <p>{example.says}</p>
      {answer.isError ? <Failed error={answer.error} again={() => void answer.refetch()} /> : null}
      {answer.isPending ? <Waiting doing="Asking the law of that day" /> : null}
      {answer.data === undefined ? null : (
        <>
          <p className="worked-says">{answer.data.says}</p>
          <OutcomeBadge outcome={answer.data.outcome} />
        </>
      )}
      <p>
        <Link to={example.to}>Open it in Assess</Link> and change a fact, or its day.
      </p>
    </div>
  )
}
