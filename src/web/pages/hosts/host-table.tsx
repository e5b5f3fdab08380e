import { Button } from '@mantine/core'
import { useState } from 'react'
import type { HostLine, HostsHeld, WeakLinksAnswer } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { downloadText, writeCsv } from '../../parts/download.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { SortHead } from '../../parts/sort-head.tsx'
import type { GradedSource } from '../../parts/sources.tsx'
import { numberOf } from '../../parts/sources.tsx'
import { sayChance } from './say-chance.ts'

interface HostTableProps {
  readonly answer: WeakLinksAnswer
  readonly held: HostsHeld | undefined
  readonly sources: readonly GradedSource[]
}

const columns = [
  { id: 'name', name: 'Host', isNumber: false },
  { id: 'percentile', name: 'Percentile', isNumber: true },
  { id: 'chanceBelow', name: 'Chance below', isNumber: true },
] as const

type ColumnId = (typeof columns)[number]['id']

interface Order {
  readonly by: ColumnId
  readonly isUp: boolean
}

/** The same as the figures, in any order, as a file too. */
export function HostTable({ answer, held, sources }: HostTableProps) {
  const [order, setOrder] = useState<Order>({ by: 'percentile', isUp: false })
  const hosts = sorted(answer.hosts, order)
  return (
    <section aria-labelledby="table-title">
      <div className="section-head">
        <h2 id="table-title">Table</h2>
        <Button
          className="no-print"
          variant="default"
          size="xs"
          onClick={() => downloadText('hosts.csv', 'text/csv', csvOf(hosts))}
        >
          Download CSV
        </Button>
      </div>
      <ScrollArea name="Table of hosts">
        <table className="hosts-table">
          <thead>
            <tr>
              {columns.map(({ id, name, isNumber }) => (
                <SortHead
                  key={id}
                  name={name}
                  isNumber={isNumber}
                  sorted={order.by !== id ? 'none' : order.isUp ? 'ascending' : 'descending'}
                  onSort={() =>
                    setOrder({ by: id, isUp: order.by === id ? !order.isUp : id === 'name' })
                  }
                />
              ))}
              <th scope="col" className="number">
                90% interval
              </th>
              <th scope="col">To the line</th>
              <th scope="col">Bound by</th>
              <th scope="col">National reports</th>
            </tr>
          </thead>
          <tbody>
            {hosts.map((host) => (
              <tr key={host.country}>
                <th scope="row">
                  <Link to={`/hosts/${host.country}`}>{host.name}</Link>
                  {host.isState ? '' : ' (territory)'}
                </th>
                <td className="number">{host.percentile?.toFixed(1) ?? 'not known'}</td>
                <td className="number">{sayChance(host.chanceBelow)}</td>
                <td className="number">{sayInterval(host)}</td>
                <td>{sayStanding(host)}</td>
                <td>
                  United Nations
                  {host.legalBasis.map((act) => (
                    <span key={act.title}>
                      , {act.short}{' '}
                      <GradeMark
                        grade={act.grade}
                        source={act.source}
                        number={numberOf(sources, act.source)}
                      />
                    </span>
                  ))}
                </td>
                <td>{sayReports(host, held)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  )
}

function sayInterval({ low, high }: HostLine): string {
  return low === null || high === null ? 'not known' : `${low.toFixed(1)} to ${high.toFixed(1)}`
}

function sayStanding({ isBelow, standing }: HostLine): string {
  if (isBelow === null) return 'not known'
  const side = isBelow ? 'below' : 'above'
  return standing === 'across' ? `${side}, interval across` : side
}

function sayReports({ country }: HostLine, held: HostsHeld | undefined): string {
  const record = held?.hosts.find((host) => host.country === country)?.reporting ?? null
  return record === null ? 'none held' : `${record.made} of ${record.due} made, ${record.late} late`
}

function sorted(hosts: readonly HostLine[], { by, isUp }: Order): readonly HostLine[] {
  const value = (host: HostLine) => host[by] ?? -1
  const up = hosts.toSorted((left, right) => (value(left) < value(right) ? -1 : 1))
  return isUp ? up : up.toReversed()
}

function csvOf(hosts: readonly HostLine[]): string {
  const head = ['country', 'name', 'post', 'percentile', 'low', 'high', 'chance_below', 'below']
  return writeCsv([
    head,
    ...hosts.map((host) =>
      [
        host.country,
        host.name,
        host.post,
        host.percentile,
        host.low,
        host.high,
        host.chanceBelow,
        host.isBelow,
      ].map((cell) => String(cell ?? '')),
    ),
  ])
}
