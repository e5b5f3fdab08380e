import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CapStatus, ReportLine } from '../../../server/contract.ts'
import { downloadText, writeCsv } from '../../parts/download.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { SortHead } from '../../parts/sort-head.tsx'
import type { GradedSource } from '../../parts/sources.tsx'
import { numberOf } from '../../parts/sources.tsx'
import { Empty } from '../../parts/states.tsx'
import { sayDecimal } from '../../words/amounts.ts'
import { sayDate, sayStretch } from '../../words/dates.ts'

interface ReportTableProps {
  readonly cap: CapStatus
  readonly sources: readonly GradedSource[]
}

const columns = [
  { id: 'period', name: 'Period', isNumber: false, of: (line: ReportLine) => line.from },
  {
    id: 'quantity',
    name: 'Quantity',
    isNumber: true,
    of: (line: ReportLine) => Number(line.quantity?.amount ?? -1),
  },
  {
    id: 'value',
    name: 'Value',
    isNumber: true,
    of: (line: ReportLine) => Number(line.value?.amount ?? -1),
  },
  { id: 'known', name: 'Known since', isNumber: false, of: (line: ReportLine) => line.knownFrom },
] as const

type ColumnId = (typeof columns)[number]['id']

/** The reports as they came in, in any order the reader wants, as a file too. */
export function ReportTable({ cap, sources }: ReportTableProps) {
  const [order, setOrder] = useState<{ readonly by: ColumnId; readonly up: boolean }>({
    by: 'period',
    up: true,
  })
  const lines = sortLines(cap.reports, order.by, order.up)
  const units = { quantity: cap.limits.quantity?.unit, value: cap.limits.value?.currency }
  return (
    <section aria-labelledby="reports-title">
      <div className="section-head">
        <h2 id="reports-title">Reports</h2>
        <Button
          className="no-print"
          variant="default"
          size="xs"
          onClick={() => downloadText(`${fileName(cap.cap)}.csv`, 'text/csv', csvOf(lines))}
        >
          Download CSV
        </Button>
      </div>
      {lines.length === 0 ? (
        <Empty>
          <p>
            No report is known by {sayDate(cap.knownBy)}. That is not a report of nothing. Move
            "known by" later to see what came to be known.
          </p>
        </Empty>
      ) : (
        <ScrollArea name="Table of reports">
          <table className="reports">
            <thead>
              <tr>
                {columns.map(({ id, name, isNumber }) => (
                  <SortHead
                    key={id}
                    name={name + sayUnit(id, units)}
                    isNumber={isNumber}
                    sorted={sortState(id, order)}
                    onSort={() => setOrder({ by: id, up: order.by === id ? !order.up : true })}
                  />
                ))}
                <th scope="col" className="number">
                  States
                </th>
                <th scope="col">Reporter</th>
                <th scope="col">Counted</th>
                <th scope="col">Grade</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.id} data-after={line.afterEnd || line.counted !== 'whole'}>
                  <td>{sayStretch(line.from, line.to)}</td>
                  <td className="number">{sayAmount(line.quantity?.amount)}</td>
                  <td className="number">{sayAmount(line.value?.amount)}</td>
                  <td>{sayDate(line.knownFrom)}</td>
                  <td className="number">{line.statesReporting ?? 'not stated'}</td>
                  <td>{line.reporter ?? 'not stated'}</td>
                  <td>{sayCounted(line)}</td>
                  <td>
                    <GradeMark
                      grade={line.grade}
                      source={line.source}
                      number={numberOf(sources, line.source)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </section>
  )
}

/** The unit of a column, where the cap sets one. */
function sayUnit(
  id: ColumnId,
  units: { readonly quantity: string | undefined; readonly value: string | undefined },
): string {
  const unit = id === 'quantity' || id === 'value' ? units[id] : undefined
  return unit === undefined ? '' : `, ${unit}`
}

function sayAmount(amount: string | undefined): string {
  return amount === undefined ? 'not reported' : sayDecimal(amount)
}

const countedWords = {
  whole: 'yes',
  straddles: 'no, runs across the day or an end of the window',
  'after-day': 'no, after the day',
  'before-window': 'no, before the window',
  'after-window': 'no, after the window',
  'earlier-level': 'no, a later number took its place',
} as const

function sayCounted({ counted, afterEnd }: ReportLine): string {
  const after = afterEnd ? ', though the cap had ended' : ''
  return `${countedWords[counted]}${after}`
}

function sortState(id: ColumnId, order: { readonly by: ColumnId; readonly up: boolean }) {
  if (order.by !== id) return 'none'
  return order.up ? 'ascending' : 'descending'
}

function sortLines(lines: readonly ReportLine[], by: ColumnId, up: boolean): readonly ReportLine[] {
  const value = columns.find(({ id }) => id === by)?.of ?? columns[0].of
  const sorted = lines.toSorted((left, right) => (value(left) < value(right) ? -1 : 1))
  return up ? sorted : sorted.toReversed()
}

function csvOf(lines: readonly ReportLine[]): string {
  const head = [
    'from',
    'to',
    'reporter',
    'states_reporting',
    'quantity',
    'unit',
    'value',
    'currency',
    'known_from',
    'counted',
    'after_end',
    'grade',
    'source',
    'url',
  ]
  const rows = lines.map((line) => [
    line.from,
    line.to,
    line.reporter ?? '',
    String(line.statesReporting ?? ''),
    line.quantity?.amount ?? '',
    line.quantity?.unit ?? '',
    line.value?.amount ?? '',
    line.value?.currency ?? '',
    line.knownFrom,
    line.counted,
    String(line.afterEnd),
    line.grade,
    line.source.title,
    line.source.url ?? '',
  ])
  return writeCsv([head, ...rows])
}

/** A cap's id as a file name. */
export function fileName(cap: string): string {
  return cap.replaceAll('/', '-')
}
