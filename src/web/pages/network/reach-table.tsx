import type { PathStep, ReachResult } from '../../../server/contract.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'

interface ReachTableProps {
  readonly reach: ReachResult
  readonly onChoose: (party: string) => void
}

const most = 200

/** Everyone within reach, nearest first, with the ties that lead there and the documents they rest on. */
export function ReachTable({ reach, onChoose }: ReachTableProps) {
  const { parties, guarded } = reach
  return (
    <section aria-labelledby="reach-title">
      <h2 id="reach-title">Who is near, and by what</h2>
      {parties.length === 0 ? (
        <p>
          Nobody, by the ties held. A tie that nobody has entered is not a tie that is not there.
        </p>
      ) : (
        <ScrollArea name="Parties within reach">
          <table>
            <thead>
              <tr>
                <th scope="col">Party</th>
                <th scope="col" className="number">
                  Ties away
                </th>
                <th scope="col">By</th>
              </tr>
            </thead>
            <tbody>
              {parties.slice(0, most).map(({ id, steps, path, strongest }) => (
                <tr key={id}>
                  <th scope="row">
                    <button type="button" className="plain" onClick={() => onChoose(id)}>
                      {id}
                    </button>
                  </th>
                  <td className="number">{steps}</td>
                  <td>
                    <Path path={path} />
                    {strongest === undefined ? null : (
                      <p className="quiet">
                        Firmest way: {strongest.map(({ says }) => says).join('; ')}
                      </p>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
      {parties.length <= most ? null : (
        <p className="quiet">
          The nearest {most} of {parties.length}; the answer of the API has all.
        </p>
      )}
      {guarded.length === 0 ? null : (
        <details>
          <summary>{guarded.length} too common to join anybody</summary>
          <ul>
            {guarded.map(({ id, says }) => (
              <li key={id}>{says}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Path({ path }: { readonly path: readonly PathStep[] }) {
  return (
    <ol className="reach-path">
      {path.map(({ says, grade, source, contested, at }) => (
        <li key={`${at} ${says}`}>
          {says} <GradeMark grade={grade} source={source} />
          {source === undefined ? null : (
            <span className="quiet">
              {' '}
              {source.title}
              {source.locator === undefined ? '' : `, ${source.locator}`}
            </span>
          )}
          {contested === undefined ? null : (
            <span className="contested"> contested: {contested}</span>
          )}
        </li>
      ))}
    </ol>
  )
}
