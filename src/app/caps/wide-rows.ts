import { type Day, endOfMonth, type Grade, readDay } from '../../model/index.ts'
import { type Cap, isFixed, type Law } from '../../regimes/index.ts'
import { type Cells, cellOf, sourceOf } from './csv-rows.ts'
import type { ReportRow } from './report-row.ts'

/** A row of collected figures: a report to be held for review with why, or what could not be made of it. */
export type WideRow =
  | { readonly row: ReportRow; readonly held: readonly string[] }
  | { readonly unplaced: string }

/** Whether a file is of collected figures (commodity, period) and not of reports on named ceilings. */
export function isWide(columns: readonly string[]): boolean {
  return ['commodity', 'period', 'quantity', 'unit', 'source'].every((name) =>
    columns.includes(name),
  )
}

/**
 * Figures as they were collected from many places overlap, are revised and mix their bases. Each goes to the ceiling whose name begins as
 * the commodity does and whose window holds the period, and waits there for a ruling: nothing of them is added up.
 */
export function readWideRow(cells: Cells, law: Law, publishedOn: string): WideRow {
  const commodity = cellOf(cells, 'commodity') ?? ''
  const period = readPeriod(cellOf(cells, 'period') ?? '')
  if (period === undefined)
    return { unplaced: `the period ${JSON.stringify(cells['period'] ?? '')} is not one of days` }
  const cap = capFor(law, commodity, period)
  if (cap === undefined)
    return { unplaced: `no ceiling for ${commodity} has a window that holds ${cells['period']}` }
  if (cellOf(cells, 'quantity') === undefined && cellOf(cells, 'value_usd') === undefined)
    return { unplaced: 'the row gives no figure' }
  const states = cellOf(cells, 'reporting_state_or_unknown')
  const [quantity, unit] = [cellOf(cells, 'quantity'), cellOf(cells, 'unit')]
  const value = cellOf(cells, 'value_usd')
  return {
    row: {
      cap: cap.id,
      ...period,
      ...(states === undefined || /^(unknown|none|aggregate)/.test(states)
        ? {}
        : { reporter: states }),
      ...(quantity === undefined || unit === undefined
        ? {}
        : { quantity: { amount: quantity, unit } }),
      ...(value === undefined ? {} : { value: { amount: value, currency: 'USD' } }),
      publishedOn,
      basis: 'collected figures',
      grade: 'unconfirmed' satisfies Grade,
      source: sourceOf(cells['source'] ?? ''),
    },
    held: reasons(commodity, cells, cap),
  }
}

function reasons(commodity: string, cells: Cells, cap: Cap): readonly string[] {
  const unit = cellOf(cells, 'unit')
  const limit = cap.limits.quantity?.unit
  return [
    'It comes from a collection that gives no day of publication for the row and may hold the same drawdown more than once.',
    ...(/\bNOT\b/.test(commodity)
      ? ['The row says itself that it is not a report under the ceiling.']
      : []),
    ...(unit !== undefined && limit !== undefined && unit !== limit
      ? [`It is in ${unit}, the limit is in ${limit}.`]
      : []),
    ...(/derived/i.test(cells['source'] ?? '') ? ['It was derived from other rows.'] : []),
  ]
}

function capFor(law: Law, commodity: string, period: Period): Cap | undefined {
  const name = (commodity.split('(')[0] ?? '').trim().toLowerCase().replaceAll(' ', '-')
  if (name === '') return undefined
  return [...law.caps.values()]
    .filter(isFixed)
    .find(
      ({ id, window }) =>
        (id.split('/').at(-1) ?? '').startsWith(`${name}-`) &&
        window.from <= period.from &&
        period.to <= window.to,
    )
}

interface Period {
  readonly from: Day
  readonly to: Day
}

/** A period as collections write it: 2017-01, 2017, 2018-01/2018-04, 2016-11-30/2016-12-31. */
function readPeriod(text: string): Period | undefined {
  const [first = '', second = first, ...rest] = text.split('/')
  if (rest.length > 0) return undefined
  const [from, to] = [firstDay(first), lastDay(second)]
  return from === undefined || to === undefined ? undefined : { from, to }
}

function firstDay(text: string): Day | undefined {
  if (/^\d{4}$/.test(text)) return readDay(`${text}-01-01`)
  return /^\d{4}-\d{2}$/.test(text) ? readDay(`${text}-01`) : readDay(text)
}

function lastDay(text: string): Day | undefined {
  if (/^\d{4}$/.test(text)) return readDay(`${text}-12-31`)
  const month = /^\d{4}-\d{2}$/.test(text) ? readDay(`${text}-01`) : undefined
  return month === undefined ? readDay(text) : endOfMonth(month)
}
