import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OwnershipResult, Ruling } from '../../../server/contract.ts'
import { askableRules } from '../../address/structure.ts'
import { downloadText, writeCsv } from '../../parts/download.ts'
import { NameText } from '../../parts/name-text.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { SortHead } from '../../parts/sort-head.tsx'
import {
  type Caught,
  groundWords,
  keyOf,
  ruleWords,
  sayCaught,
  sayPercent,
} from '../../words/ownership-words.ts'
import { CaughtMark } from './caught-mark.tsx'

interface RulingTableProps {
  readonly answer: OwnershipResult
  readonly chosen: string
  readonly onChoose: (party: string) => void
}

type Row = readonly [party: string, ruling: Ruling]

type Order = 'given' | 'party' | 'caught' | 'share'

const orders: Readonly<Record<Order, (one: Row, two: Row) => number>> = {
  given: () => 0,
  party: ([one], [two]) => one.localeCompare(two),
  caught: ([, one], [, two]) => firmness(two.caught) - firmness(one.caught),
  share: ([, one], [, two]) => most(two.share) - most(one.share),
}

/** Every party with what the rule says of it, the share that counts, and the four rules side by side. */
export function RulingTable({ answer, chosen, onChoose }: RulingTableProps) {
  const [order, setOrder] = useState<Order>('given')
  const [words, setWords] = useState('')
  const all = Object.entries(answer.results)
  const rows = all
    .filter(([party]) => party.toLowerCase().includes(words.trim().toLowerCase()))
    .toSorted(orders[order])
  const sort = (by: Order) => setOrder(order === by ? 'given' : by)
  const save = () =>
    downloadText(`ownership-${answer.rule}-${answer.on}.csv`, 'text/csv', csvOf(rows))
  return (
    <section aria-labelledby="rulings-title">
      <div className="section-head">
        <h2 id="rulings-title">Each party, under four rules</h2>
        <Button className="no-print" variant="default" size="xs" onClick={save}>
          Download CSV
        </Button>
      </div>
      {all.length < 9 ? null : (
        <p className="field party-filter no-print">
          <label htmlFor="party-filter">Only parties whose name has</label>
          <input
            id="party-filter"
            type="text"
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </p>
      )}
      <ScrollArea name="Table of parties">
        <table className="rulings">
          <thead>
            <tr>
              <Sorted by="party" order={order} onSort={sort} name="Party" />
              <Sorted by="caught" order={order} onSort={sort} name={answer.title} />
              <Sorted by="share" order={order} onSort={sort} name="Percent that counts" />
              {askableRules.map((id) => (
                <th key={id} scope="col">
                  {ruleWords[id].short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([party, ruling]) => (
              <tr key={party} data-chosen={party === chosen}>
                <th scope="row">
                  <button
                    type="button"
                    className="plain name-button"
                    aria-pressed={party === chosen}
                    onClick={() => onChoose(party)}
                  >
                    <NameText text={party} />
                  </button>
                </th>
                <td>
                  <CaughtMark caught={ruling.caught} />{' '}
                  <span className="quiet">{ruling.by === null ? '' : groundWords[ruling.by]}</span>
                </td>
                <td className="number">{sayPercent(ruling.share)}</td>
                {askableRules.map((id) => (
                  <td
                    key={id}
                    data-asked={id === answer.rule}
                    className="beside"
                    data-caught={keyOf(ruling.rules[id] ?? false)}
                  >
                    {sayBeside(ruling.rules[id])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {rows.length === 0 ? <p className="empty">No party's name has these letters.</p> : null}
    </section>
  )
}

interface SortedProps {
  readonly by: Order
  readonly order: Order
  readonly name: string
  readonly onSort: (by: Order) => void
}

function Sorted({ by, order, name, onSort }: SortedProps) {
  const direction = by === 'party' ? 'ascending' : 'descending'
  return (
    <SortHead
      name={name}
      isNumber={by === 'share'}
      sorted={by === order ? direction : 'none'}
      onSort={() => onSort(by)}
    />
  )
}

function csvOf(rows: readonly Row[]): string {
  return writeCsv([
    ['party', 'caught', 'by', 'percent', ...askableRules],
    ...rows.map(([party, { caught, by, share, rules }]) => [
      party,
      sayCaught(caught),
      by ?? '',
      sayPercent(share),
      ...askableRules.map((id) => sayBeside(rules[id])),
    ]),
  ])
}

function sayBeside(caught: Caught | undefined): string {
  return caught === undefined ? 'not said' : sayCaught(caught)
}

function firmness(caught: Caught): number {
  return caught === 'depends' ? 1 : caught ? 2 : 0
}

/** Only for the order of rows; the percent itself is shown as its digits are. */
function most(share: Ruling['share']): number {
  return Number(typeof share === 'string' ? share : share.max)
}
