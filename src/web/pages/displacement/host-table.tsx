import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DisplaceAnswer } from '../../../server/contract.ts'
import { downloadText, writeCsv } from '../../parts/download.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { SortHead } from '../../parts/sort-head.tsx'
import { sayChange, sayFigure, sayFixed, sayLevel, sayPart, sayThreshold } from './say-figure.ts'

type Line = DisplaceAnswer['hosts'][number]

interface Column {
  readonly id: string
  readonly name: string
  readonly of: (line: Line) => number
  readonly say: (line: Line) => string
}

const columns: readonly Column[] = [
  {
    id: 'volume_before',
    name: 'Volume today',
    of: (line) => line.volumeBefore,
    say: (line) => sayFigure(line.volumeBefore),
  },
  {
    id: 'volume_after',
    name: 'After',
    of: (line) => line.volumeAfter,
    say: (line) => sayFigure(line.volumeAfter),
  },
  {
    id: 'change',
    name: 'Change',
    of: (line) => line.volumeAfter - line.volumeBefore,
    say: (line) => sayChange(line.volumeAfter - line.volumeBefore),
  },
  {
    id: 'enforcement_before',
    name: 'Stopped today',
    of: (line) => line.enforcementBefore,
    say: (line) => sayLevel(line.enforcementBefore),
  },
  {
    id: 'enforcement_after',
    name: 'Proposed',
    of: (line) => line.enforcementAfter,
    say: (line) =>
      line.enforcementAfter === line.enforcementBefore ? '–' : sayLevel(line.enforcementAfter),
  },
  {
    id: 'marginal_value',
    name: 'Worth of more',
    of: (line) => line.marginalValue,
    say: (line) => sayFixed(line.marginalValue),
  },
  {
    id: 'diversion',
    name: 'Diverted',
    of: (line) => line.diversion,
    say: (line) => sayPart(line.diversion),
  },
  {
    id: 'perverse_above',
    name: 'Harmful over',
    of: (line) => line.perverseAbove,
    say: (line) => sayThreshold(line.perverseAbove),
  },
  {
    id: 'tighten_up_to',
    name: 'Best alone',
    of: (line) => line.tightenUpTo ?? 2,
    say: (line) => (line.tightenUpTo === null ? 'not said' : sayLevel(line.tightenUpTo)),
  },
]

/** Every host with its figures: the equal of the drawings. */
export function HostTable({ answer }: { readonly answer: DisplaceAnswer }) {
  const [order, setOrder] = useState<string>()
  const column = columns.find(({ id }) => id === order)
  const rows =
    column === undefined
      ? answer.hosts
      : answer.hosts.toSorted((one, two) => column.of(two) - column.of(one))
  const save = () => downloadText('displacement-hosts.csv', 'text/csv', csvOf(rows))
  return (
    <section aria-labelledby="hosts-title">
      <div className="section-head">
        <h2 id="hosts-title">Each host</h2>
        <Button className="no-print" variant="default" size="xs" onClick={save}>
          Download CSV
        </Button>
      </div>
      <ScrollArea name="Table of hosts">
        <table className="lab-hosts">
          <caption>
            Volumes in {answer.unit}. Diverted: of what leaves at the margin, the share that goes to
            other hosts. Harmful over: the enforcement past which a little more raises what is not
            stopped. Best alone: the enforcement at which it is least, if only this host is
            tightened.
          </caption>
          <thead>
            <tr>
              <th scope="col">Host</th>
              {columns.map(({ id, name }) => (
                <SortHead
                  key={id}
                  name={name}
                  isNumber
                  sorted={order === id ? 'descending' : 'none'}
                  onSort={() => setOrder(order === id ? undefined : id)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((line) => (
              <tr
                key={line.id}
                data-moved={line.enforcementAfter !== line.enforcementBefore}
                data-harm={line.marginalValue < 0}
              >
                <th scope="row">
                  {line.name}
                  {line.kind === 'covert' ? <span className="quiet"> (covert channel)</span> : null}
                </th>
                {columns.map(({ id, say }) => (
                  <td key={id} className="number">
                    {say(line)}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">Given up</th>
              <td className="number">{sayFigure(answer.before.exit)}</td>
              <td className="number">{sayFigure(answer.after.exit)}</td>
              <td className="number">{sayChange(answer.after.exit - answer.before.exit)}</td>
              <td colSpan={columns.length - 3} />
            </tr>
          </tbody>
        </table>
      </ScrollArea>
    </section>
  )
}

function csvOf(rows: readonly Line[]): string {
  return writeCsv([
    ['host', 'kind', ...columns.map(({ id }) => id)],
    ...rows.map((line) => [
      line.name,
      line.kind,
      ...columns.map(({ of, id }) =>
        id === 'tighten_up_to' && line.tightenUpTo === null ? '' : String(of(line)),
      ),
    ]),
  ])
}
