import Type, { type Static } from 'typebox'
import { checkReport, factOfReport, type Report } from '../../caps/index.ts'
import {
  type Day,
  type Grade,
  grades,
  MoneySchema,
  QuantitySchema,
  readDay,
  readMoney,
  readQuantity,
  type Source,
  SourceSchema,
  startOfDay,
} from '../../model/index.ts'
import type { Law } from '../../regimes/index.ts'
import { factId } from '../../store/index.ts'

/** A report as it comes in over the API. */
export const ReportRowSchema = Type.Object(
  {
    cap: Type.String(),
    from: Type.String(),
    to: Type.String(),
    reporter: Type.Optional(Type.String()),
    statesReporting: Type.Optional(Type.Integer({ minimum: 0 })),
    shipment: Type.Optional(Type.String({ description: 'The mark of one consignment.' })),
    corrects: Type.Optional(Type.String({ description: 'The id of the report put right.' })),
    quantity: Type.Optional(QuantitySchema),
    value: Type.Optional(MoneySchema),
    publishedOn: Type.String({ description: 'The day it was published.' }),
    basis: Type.String(),
    grade: Type.Enum([...grades]),
    source: SourceSchema,
  },
  { additionalProperties: false },
)

export type ReportRow = Static<typeof ReportRowSchema>

/** A row read: the report, with the id of the fact that states it, or what is wrong, in a clause. */
export type ReadRow = { readonly report: Report } | { readonly wrong: string }

/** Reads a row against the ceiling it names. */
export function readReportRow(
  row: ReportRow,
  law: Law,
  held: readonly string[] | undefined,
): ReadRow {
  const [from, to, published] = [dayOf(row.from), dayOf(row.to), dayOf(row.publishedOn)]
  if (from === undefined || to === undefined)
    return { wrong: `the period ${row.from} to ${row.to} must be two days that exist, YYYY-MM-DD` }
  if (published === undefined)
    return { wrong: `published_on must be a day that exists, YYYY-MM-DD, not ${row.publishedOn}` }
  if (!grades.some((grade) => grade === row.grade))
    return { wrong: `grade must be one of ${grades.join(', ')}, not ${row.grade}` }
  if (row.source.title.trim() === '') return { wrong: 'source is empty' }
  const amounts = readAmounts(row)
  if ('wrong' in amounts) return amounts
  const report: Omit<Report, 'id'> = {
    cap: row.cap,
    from,
    to,
    ...optional(row),
    ...amounts,
    ...(held === undefined ? {} : { held }),
    knownFrom: startOfDay(published),
    basis: row.basis,
    grade: row.grade as Grade,
    source: row.source as Source,
  }
  const expected = checkReport(report, law.caps.get(row.cap))
  if (expected !== undefined) return { wrong: `it is expected that ${expected}` }
  return { report: { ...report, id: factId(factOfReport(report)) } }
}

function optional({ reporter, statesReporting, shipment, corrects }: ReportRow) {
  return {
    ...(reporter === undefined ? {} : { reporter }),
    ...(statesReporting === undefined ? {} : { statesReporting }),
    ...(shipment === undefined ? {} : { shipment }),
    ...(corrects === undefined ? {} : { corrects }),
  }
}

function readAmounts({
  quantity,
  value,
}: ReportRow): Pick<Report, 'quantity' | 'value'> | { readonly wrong: string } {
  const mass = quantity && readQuantity(quantity.amount, quantity.unit)
  if (quantity !== undefined && mass === undefined)
    return {
      wrong: `quantity ${quantity.amount} ${quantity.unit} must be a number in a known unit`,
    }
  const money = value && readMoney(value.amount, value.currency)
  if (value !== undefined && money === undefined)
    return { wrong: `value ${value.amount} ${value.currency} must be a number in a known currency` }
  return {
    ...(mass === undefined ? {} : { quantity: mass }),
    ...(money === undefined ? {} : { value: money }),
  }
}

const mostDays = 100_000
const days = new Map<string, Day>()

/** A day that was read before is not read again: files say the same few over and over. */
function dayOf(text: string): Day | undefined {
  const known = days.get(text)
  if (known !== undefined) return known
  const day = readDay(text)
  if (day !== undefined && days.size < mostDays) days.set(text, day)
  return day
}
