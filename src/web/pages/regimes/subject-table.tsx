import type { ComparisonAnswer, MeasureSummary } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { ForceLabel } from '../../parts/force-label.tsx'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayDate } from '../../words/dates.ts'
import { sayCitation, sayNameFirst } from '../../words/law-words.ts'

/** The measures of both sides, subject by subject. */
export function SubjectTable({ comparison }: { readonly comparison: ComparisonAnswer }) {
  const { left, right, subjects } = comparison
  return (
    <section aria-labelledby="measures-title">
      <h2 id="measures-title">The measures</h2>
      <ScrollArea name="Table of measures on both sides">
        <table className="sides">
          <thead>
            <tr>
              <th scope="col">Subject</th>
              <th scope="col">{left.title}</th>
              <th scope="col">{right.title}</th>
            </tr>
          </thead>
          <tbody>
            {subjects.map(({ subject, left: ours, right: theirs }) => (
              <tr key={subject}>
                <th scope="row">{sayNameFirst(subject)}</th>
                <td>
                  <Measures measures={ours} />
                </td>
                <td>
                  <Measures measures={theirs} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  )
}

function Measures({ measures }: { readonly measures: readonly MeasureSummary[] }) {
  if (measures.length === 0) return <span className="quiet">nothing entered</span>
  return (
    <ul className="side">
      {measures.map((measure) => (
        <li key={measure.id} data-in-force={measure.inForce}>
          <Link to={`/law/${measure.id}`}>{measure.title}</Link>
          <span className="subject">
            {sayCitation(measure.citation)}, from {sayDate(measure.from)}
            {measure.until === undefined ? '' : ` until ${sayDate(measure.until)}`}
          </span>
          {measure.forces.map((force) => (
            <ForceLabel key={force} force={force} />
          ))}{' '}
          <GradeMark grade={measure.grade} />
        </li>
      ))}
    </ul>
  )
}
