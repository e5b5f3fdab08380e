import type { ComparisonAnswer, Span } from '../../../server/contract.ts'
import { OutcomeBadge } from '../../parts/outcome-badge.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayDate } from '../../words/dates.ts'
import { sayCitation } from '../../words/law-words.ts'

type Props = Required<Pick<ComparisonAnswer, 'overTime'>> & Pick<ComparisonAnswer, 'left' | 'right'>

/** One act on both sides, on every day on which either changed. */
export function OverTime({ overTime, left, right }: Props) {
  return (
    <section aria-labelledby="over-time-title">
      <h2 id="over-time-title">The act on both sides, over time</h2>
      <p>{sayDiffer(overTime)}</p>
      <ScrollArea name="Table of outcomes over time">
        <table>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">{left.id}</th>
              <th scope="col">{right.id}</th>
            </tr>
          </thead>
          <tbody>
            {overTime.map((span) => (
              <tr key={span.from} data-stricter={span.stricter}>
                <th scope="row" className="nowrap">
                  {sayDate(span.from)}
                </th>
                <td>
                  <Side side={span.left} />
                </td>
                <td>
                  <Side side={span.right} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  )
}

function Side({ side }: { readonly side: Span['left'] }) {
  return (
    <>
      <OutcomeBadge outcome={side.outcome} size="small" />
      {side.citation === undefined ? null : (
        <span className="subject">{sayCitation(side.citation)}</span>
      )}
    </>
  )
}

function sayDiffer(spans: readonly Span[]): string {
  const apart = spans.filter(({ stricter }) => stricter !== 'same')
  if (apart.length === 0) return 'Both sides come to the same on every day.'
  const stretches = apart.map(({ from, until }) =>
    until === undefined ? `from ${sayDate(from)}` : `from ${sayDate(from)} until ${sayDate(until)}`,
  )
  return `The two come to different outcomes ${stretches.join(', and ')}.`
}
