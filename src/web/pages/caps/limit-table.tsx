import type { CapStatus } from '../../../server/contract.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import type { GradedSource } from '../../parts/sources.tsx'
import { numberOf } from '../../parts/sources.tsx'
import { sayMoney, sayQuantity, sayShareSpan } from '../../words/amounts.ts'
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
        {limits.value === undefined || limits.quantity === undefined
          ? 'One limit is set.'
          : sayRule(cap.rule)}{' '}
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
  const { limits, reported, headroom, share, shareAtMost, binding } = cap
  const isJoined = limits.value !== undefined && limits.quantity !== undefined
  const value = toRow(
    'Value',
    isJoined && binding === 'value',
    sayShareSpan(share.value, shareAtMost.value),
    [
      saidOr(sayMoney, limits.value),
      saidOr(sayMoney, reported.value),
      sayRoom(sayMoney, headroom?.value, share.value, shareAtMost.value),
    ],
  )
  const quantity = toRow(
    'Quantity',
    isJoined && binding === 'quantity',
    sayShareSpan(share.quantity, shareAtMost.quantity),
    [
      saidOr(sayQuantity, limits.quantity),
      saidOr(sayQuantity, reported.quantity),
      sayRoom(sayQuantity, headroom?.quantity, share.quantity, shareAtMost.quantity),
    ],
  )
  const rows: readonly (Row | undefined)[] = [
    limits.value === undefined ? undefined : value,
    limits.quantity === undefined ? undefined : quantity,
  ]
  return rows.filter((row) => row !== undefined)
}

function toRow(
  name: string,
  isBinding: boolean,
  used: string,
  [limit = '', reported = '', room = '']: readonly string[],
): Row {
  const cells = [
    { column: 'limit', says: limit },
    { column: 'reported', says: reported },
    { column: 'used', says: used },
    { column: 'room', says: room },
  ]
  return { name: isBinding ? `${name} (binding)` : name, cells }
}

/** The room that is left; no more than that where a conversion may have counted too little. */
function sayRoom<Amount>(
  say: (amount: Amount) => string,
  room: Amount | undefined,
  least: number | null,
  most: number | null,
): string {
  const isBound = room !== undefined && least !== null && most !== null && most > least
  return isBound ? `at most ${say(room)}` : saidOr(say, room)
}

function saidOr<Amount>(say: (amount: Amount) => string, amount: Amount | undefined): string {
  return amount === undefined ? 'not known' : say(amount)
}
