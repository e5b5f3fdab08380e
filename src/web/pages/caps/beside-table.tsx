import type { BesideLine, CapStatus } from '../../../server/contract.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import type { GradedSource } from '../../parts/sources.tsx'
import { numberOf } from '../../parts/sources.tsx'
import { sayMoney, sayQuantity } from '../../words/amounts.ts'
import { sayDate, sayStretch } from '../../words/dates.ts'

const words: Readonly<Record<BesideLine['standing'], string>> = {
  held: 'held for review',
  repeats: 'says the same',
  aside: 'kept aside',
  corrected: 'put right',
}

interface BesideTableProps {
  readonly cap: CapStatus
  readonly sources: readonly GradedSource[]
}

/** What is known and not added up: side by side with what is, never averaged, and open to a ruling. */
export function BesideTable({ cap, sources }: BesideTableProps) {
  if (cap.beside.length === 0) return null
  const hasValue = cap.beside.some(({ value }) => value !== undefined)
  const held = cap.beside.filter(({ standing }) => standing === 'held').length
  return (
    <section aria-labelledby="beside-title">
      <h2 id="beside-title">Known and not counted</h2>
      <p>
        {cap.besideSize} {cap.besideSize === 1 ? 'report is' : 'reports are'} kept beside the
        ledger; {held === 0 ? 'none waits' : `${held} of those shown wait`} for a ruling. A ruling
        is made with <code>npx firebreak caps rule ID --decision stands|aside --reason WHY</code>{' '}
        and stands in the ledger.
      </p>
      <ScrollArea name="Reports not counted">
        <table className="reports beside">
          <thead>
            <tr>
              <th scope="col">Period</th>
              <th scope="col">Reporter</th>
              <th scope="col" className="number">
                Quantity
              </th>
              {hasValue ? (
                <th scope="col" className="number">
                  Value
                </th>
              ) : null}
              <th scope="col">Known since</th>
              <th scope="col">Standing</th>
              <th scope="col">Grade</th>
              <th scope="col">Id</th>
            </tr>
          </thead>
          <tbody>
            {cap.beside.map((line) => (
              <tr key={line.id}>
                <td>{sayStretch(line.from, line.to)}</td>
                <td>{line.reporter ?? 'not stated'}</td>
                <td className="number">
                  {line.quantity === undefined ? 'not reported' : sayQuantity(line.quantity)}
                </td>
                {hasValue ? (
                  <td className="number">
                    {line.value === undefined ? 'not reported' : sayMoney(line.value)}
                  </td>
                ) : null}
                <td>{sayDate(line.knownFrom)}</td>
                <td className="because">
                  <b>{words[line.standing]}</b>: {line.because}
                </td>
                <td>
                  <GradeMark
                    grade={line.grade}
                    source={line.source}
                    number={numberOf(sources, line.source)}
                  />
                </td>
                <td>
                  <code>{line.id.slice(0, 12)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  )
}
