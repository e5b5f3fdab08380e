import type { CapStatus } from '../../../server/contract.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import type { GradedSource } from '../../parts/sources.tsx'
import { numberOf } from '../../parts/sources.tsx'
import { sayMoney, sayQuantity, sayShare } from '../../words/amounts.ts'
import { sayDate } from '../../words/dates.ts'
import { sayRule } from '../../words/law-words.ts'

interface LimitTableProps {
  readonly cap: CapStatus
  readonly sources: readonly GradedSource[]
}

/** Both limits with what is reported against them. */
export function LimitTable({ cap, sources }: LimitTableProps) {
  const { limits, reported } = cap
  return (
    <section aria-labelledby="limits-title">
      <h2 id="limits-title">Limits</h2>
      <p>
        {sayRule(cap.rule)}{' '}
        <GradeMark
          grade={limits.grade}
          source={limits.source}
          number={numberOf(sources, limits.source)}
        />
      </p>
      <ScrollArea name="Limits">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">Limit</th>
              <th scope="col">Set at</th>
              <th scope="col">Reported</th>
              <th scope="col">Used</th>
              <th scope="col">Room left</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(cap).map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map(({ column, says }) => (
                  <td key={column}>{says}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <p className="quiet">
        {reported.through === null
          ? 'No report counted by this day.'
          : `Reported through ${sayDate(reported.through)}.`}
        {reported.straddling ? ' A report that runs across this day is known and not counted.' : ''}
      </p>
    </section>
  )
}

interface Row {
  readonly name: string
  readonly cells: readonly { readonly column: string; readonly says: string }[]
}

function rowsOf(cap: CapStatus): readonly Row[] {
  const { limits, reported, headroom, share, binding } = cap
  const value = toRow('Value', binding === 'value', share.value, [
    saidOr(sayMoney, limits.value),
    saidOr(sayMoney, reported.value),
    saidOr(sayMoney, headroom?.value),
  ])
  const quantity = toRow('Quantity', binding === 'quantity', share.quantity, [
    saidOr(sayQuantity, limits.quantity),
    saidOr(sayQuantity, reported.quantity),
    saidOr(sayQuantity, headroom?.quantity),
  ])
  const rows: readonly (Row | undefined)[] = [
    limits.value === undefined ? undefined : value,
    limits.quantity === undefined ? undefined : quantity,
  ]
  return rows.filter((row) => row !== undefined)
}

function toRow(
  name: string,
  isBinding: boolean,
  share: number | null,
  [limit = '', reported = '', room = '']: readonly string[],
): Row {
  const cells = [
    { column: 'limit', says: limit },
    { column: 'reported', says: reported },
    { column: 'used', says: sayShare(share) },
    { column: 'room', says: room },
  ]
  return { name: isBinding ? `${name} (binding)` : name, cells }
}

function saidOr<Amount>(say: (amount: Amount) => string, amount: Amount | undefined): string {
  return amount === undefined ? 'not known' : say(amount)
}
