import type { MeasureDetail } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { OutcomeBadge } from '../../parts/outcome-badge.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayDate } from '../../words/dates.ts'
import { addressOfQuestion, type WholeQuestion } from '../assess/asked.ts'

interface MeasureExamplesProps {
  readonly examples: MeasureDetail['examples']
}

/** The acts that the measure was entered with, each opening in Assess on its day: where its edges lie, by example. */
export function MeasureExamples({ examples }: MeasureExamplesProps) {
  if (examples.length === 0) return null
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title">Examples</h2>
      <p className="quiet">
        What the law of this regime alone, and of what it carries out, says of each; the tests run
        every one.
      </p>
      <ScrollArea name="Examples of the measure">
        <table>
          <thead>
            <tr>
              <th scope="col">On</th>
              <th scope="col">Act</th>
              <th scope="col">Outcome</th>
            </tr>
          </thead>
          <tbody>
            {examples.map(({ name, on, act, outcome }) => (
              <tr key={`${on} ${name}`}>
                <td className="nowrap">{sayDate(on)}</td>
                <th scope="row">
                  <Link to={addressOfQuestion({ ...(act as WholeQuestion), on })}>{name}</Link>
                </th>
                <td>
                  <OutcomeBadge outcome={outcome} size="small" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  )
}
