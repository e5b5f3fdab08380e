import Type, { type Static } from 'typebox'
import { checkReport, countsNothing, type Report } from '../../caps/index.ts'
import {
  type Day,
  type Grade,
  grades,
  type Instant,
  isCurrency,
  isUnit,
  MoneySchema,
  QuantitySchema,
  readDay,
  readMoney,
  readQuantity,
  type Source,
  SourceSchema,
  startOfDay,
  unitNames,
} from '../../model/index.ts'
import type { Cap, Law } from '../../regimes/index.ts'

/** A report as it comes in over the API. */
export const ReportRowSchema = Type.Object(
  {
    cap: Type.String(),
    from: Type.String(),
    to: Type.String(),
    reporter: Type.Optional(Type.String()),
    statesReporting: Type.Optional(Type.Integer({ minimum: 0 })),
    shipment: Type.Optional(Type.String({ description: 'The mark of one consignment.' })),
    holder: Type.Optional(
      Type.String({
        description: 'The mission, post or person it speaks of, under a ceiling for each holder.',
      }),
    ),
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

/** A row read: the report, still without its id, or what is wrong, in a clause. */
export type ReadRow = { readonly report: ReportDraft } | { readonly wrong: string }

/** Reads a row against the ceiling it names. */
export function readReportRow(
  row: ReportRow,
  law: Law,
  now: Instant,
  held: readonly string[] | undefined,
): ReadRow {
  const [from, to, published] = [dayOf(row.from), dayOf(row.to), dayOf(row.publishedOn)]
  if (from === undefined || to === undefined)
    return { wrong: `the period ${row.from} to ${row.to} must be two days that exist, YYYY-MM-DD` }
  if (published === undefined)
    return { wrong: `published_on must be a day that exists, YYYY-MM-DD, not ${row.publishedOn}` }
  if (!knownGrades.has(row.grade))
    return { wrong: `grade must be one of ${grades.join(', ')}, not ${row.grade}` }
  if (row.source.title.trim() === '') return { wrong: 'source is empty' }
  const cap = law.caps.get(row.cap)
  const report: ReportDraft = {
    id: '',
    cap: cap?.id ?? row.cap,
    from: from.day,
    to: to.day,
    knownFrom: published.start,
    basis: row.basis,
    grade: row.grade as Grade,
    source: row.source as Source,
  }
  const wrong = putAmounts(report, row) ?? putMarks(report, row)
  if (wrong !== undefined) return { wrong }
  if (row.quantity === undefined && row.value === undefined)
    return { wrong: 'quantity or value must be given; a row without a figure reports nothing' }
  if (report.knownFrom > now)
    return { wrong: `published_on ${row.publishedOn} must not be later than today` }
  const expected = checkReport(report, cap)
  if (expected !== undefined) return { wrong: `it is expected that ${expected}` }
  const waits = [...(held ?? []), ...doubts(report, published.day, cap)]
  if (waits.length > 0) report.held = waits
  return { report }
}

/** Why a report waits for a ruling, whoever brings it. */
function doubts(report: ReportDraft, published: Day, cap: Cap | undefined): readonly string[] {
  const isEmpty = cap !== undefined && countsNothing(report, cap)
  return [...(published < report.to ? [beforeItsEnd] : []), ...(isEmpty ? [nothingCounted] : [])]
}

const nothingCounted = 'It gives no figure that the ceiling counts.'
const beforeItsEnd = 'It was published before its period was over.'

/** A report in the making. */
export type ReportDraft = { -readonly [Field in keyof Report]: Report[Field] }

const knownGrades: ReadonlySet<string> = new Set(grades)

/** A mission, post or person is what sets two drawdowns of one day apart, as the mark of a consignment does. */
function putMarks(report: ReportDraft, row: ReportRow): string | undefined {
  const { reporter, statesReporting, shipment, holder, corrects } = row
  if (shipment !== undefined && holder !== undefined)
    return 'shipment and holder are both given; a report speaks of one consignment or of one holder'
  const mark = shipment ?? holder
  if (reporter !== undefined) report.reporter = reporter
  if (statesReporting !== undefined) report.statesReporting = statesReporting
  if (mark !== undefined) report.shipment = mark
  if (corrects !== undefined) report.corrects = corrects
  return undefined
}

function putAmounts(report: ReportDraft, { quantity, value }: ReportRow): string | undefined {
  if (quantity !== undefined) {
    const mass = readQuantity(quantity.amount, quantity.unit)
    if (mass === undefined)
      return isUnit(quantity.unit)
        ? `quantity ${quantity.amount} must be a plain number, without separators, of no more decimals than ${quantity.unit} divides into`
        : `unit ${quantity.unit} must be one of ${unitNames.join(', ')}`
    report.quantity = mass
  }
  if (value !== undefined) {
    const money = readMoney(value.amount, value.currency)
    if (money === undefined)
      return isCurrency(value.currency)
        ? `value ${value.amount} must be a plain number, without separators, of no more decimals than ${value.currency} has`
        : `currency ${value.currency} must be a code of ISO 4217, such as USD`
    report.value = money
  }
  return undefined
}

interface ReadDay {
  readonly day: Day
  readonly start: Instant
}

const mostDays = 100_000
const days = new Map<string, ReadDay>()

/** A day that was read before is not read again: files say the same few over and over. */
function dayOf(text: string): ReadDay | undefined {
  const known = days.get(text)
  if (known !== undefined) return known
  const day = readDay(text)
  if (day === undefined) return undefined
  const read = { day, start: startOfDay(day) }
  if (days.size < mostDays) days.set(text, read)
  return read
}
