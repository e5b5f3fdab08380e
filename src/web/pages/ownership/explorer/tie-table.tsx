import { GradeMark } from '../../../parts/grade-mark.tsx'
import { NameText } from '../../../parts/name-text.tsx'
import { ScrollArea } from '../../../parts/scroll-area.tsx'
import type { GradedSource } from '../../../parts/sources.tsx'
import { numberOf } from '../../../parts/sources.tsx'
import { sayDate } from '../../../words/dates.ts'
import { sayPercent, sayTie } from '../../../words/ownership-words.ts'
import type { Edge } from './graph.ts'

interface TieTableProps {
  readonly edges: readonly Edge[]
  readonly sources: readonly GradedSource[]
  readonly onChoose: (party: string) => void
}

/** The same ties as the figure, a line each, with days, source and place. */
export function TieTable({ edges, sources, onChoose }: TieTableProps) {
  return (
    <ScrollArea name="Table of ties">
      <table className="ties">
        <caption>Every tie shown, in the order given.</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">How</th>
            <th scope="col" className="number">
              Percent
            </th>
            <th scope="col">Whom</th>
            <th scope="col">Held</th>
            <th scope="col">Source</th>
            <th scope="col">Place</th>
          </tr>
        </thead>
        <tbody>
          {edges.map((edge) => (
            <tr key={edge.at} data-held={edge.isHeld}>
              <td>
                <Choose party={edge.from} onChoose={onChoose} />
              </td>
              <td>{sayTie(edge.kind)}</td>
              <td className="number">{isShare(edge) ? sayPercent(edge.share) : ''}</td>
              <td>
                <Choose party={edge.to} onChoose={onChoose} />
              </td>
              <td>{sayHeld(edge)}</td>
              <td>
                {edge.source?.title ?? <span className="quiet">none given</span>}{' '}
                {edge.grade === undefined ? null : (
                  <GradeMark
                    grade={edge.grade}
                    source={edge.source}
                    number={numberOf(sources, edge.source)}
                  />
                )}
              </td>
              <td>
                <code>{edge.at}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

interface ChooseProps {
  readonly party: string
  readonly onChoose: (party: string) => void
}

function Choose({ party, onChoose }: ChooseProps) {
  return (
    <button type="button" className="plain name-button" onClick={() => onChoose(party)}>
      <NameText text={party} />
    </button>
  )
}

function isShare({ kind }: Edge): boolean {
  return kind === 'owns' || kind === 'votes'
}

/** From when to when, in words; a tie without days is taken to hold throughout. */
export function sayHeld({ validFrom, validTo, isHeld }: Edge): string {
  const from = validFrom === undefined ? '' : `from ${sayDate(validFrom)}`
  const to = validTo === undefined ? '' : `to ${sayDate(validTo)}`
  const days = [from, to].filter((part) => part !== '').join(' ')
  if (isHeld) return days === '' ? 'no days given' : days
  return `${days === '' ? '' : `${days}; `}not on the day asked`
}
