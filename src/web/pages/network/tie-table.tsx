import type { TieLine } from '../../../server/contract.ts'
import { useTime } from '../../address/time.ts'
import { useTies } from '../../api/networks.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { Failed } from '../../parts/states.tsx'
import { sayTie } from '../../words/ownership-words.ts'
import { ContestForm } from './contest-form.tsx'

interface TieTableProps {
  /** Whose ties; empty for all. */
  readonly party: string
  readonly onChoose: (party: string) => void
}

/** The evidence itself, tie by tie, each with its document and a way to contest it. */
export function TieTable({ party, onChoose }: TieTableProps) {
  const ties = useTies(party, useTime())
  if (ties.isError) return <Failed error={ties.error} again={() => void ties.refetch()} />
  if (ties.data === undefined) return null
  const { ties: lines, total, says } = ties.data
  return (
    <section aria-labelledby="ties-title">
      <h2 id="ties-title">{party === '' ? 'All evidence held' : `Evidence on ${party}`}</h2>
      <p>
        {says}{' '}
        {party === '' ? null : (
          <button type="button" className="plain no-print" onClick={() => onChoose('')}>
            Show all
          </button>
        )}
      </p>
      <ScrollArea name="Ties held">
        <table>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Tie</th>
              <th scope="col">To</th>
              <th scope="col">When</th>
              <th scope="col">Document</th>
              <th scope="col" className="no-print">
                In doubt?
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((tie) => (
              <tr key={tie.id}>
                <td>
                  <PartyButton name={tie.from} onChoose={onChoose} />
                </td>
                <td>
                  {sayTie(tie.kind)}
                  {tie.share === undefined ? '' : ` ${tie.share}%`}{' '}
                  {tie.contested === undefined ? null : (
                    <span className="contested">contested: {tie.contested}</span>
                  )}
                </td>
                <td>
                  <PartyButton name={tie.to} onChoose={onChoose} />
                </td>
                <td className="nowrap">{sayWhen(tie)}</td>
                <td>
                  {tie.source?.title}
                  {tie.source?.locator === undefined ? '' : `, ${tie.source.locator}`}{' '}
                  <GradeMark grade={tie.grade ?? 'unconfirmed'} />
                </td>
                <td className="no-print">
                  <ContestForm id={tie.id} about={`${tie.from} ${sayTie(tie.kind)} ${tie.to}`} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {total <= lines.length ? null : (
        <p className="quiet">
          {lines.length} of {total}; choose a party to see all of its own.
        </p>
      )}
    </section>
  )
}

interface PartyButtonProps {
  readonly name: string
  readonly onChoose: (party: string) => void
}

function PartyButton({ name, onChoose }: PartyButtonProps) {
  return (
    <button type="button" className="plain" onClick={() => onChoose(name)}>
      {name}
    </button>
  )
}

function sayWhen({ validFrom, validTo }: TieLine): string {
  if (validFrom === undefined && validTo === undefined) return 'not said'
  return `${validFrom ?? '…'} to ${validTo ?? '…'}`
}
