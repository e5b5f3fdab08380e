import { type Report, reportProperty } from '../../caps/index.ts'
import { writeMoney, writeQuantity } from '../../model/index.ts'
import { canonicalJson, factIdWith } from '../../store/index.ts'

/** The id of a report, which is that of the fact that would state it alone; written out because every row of a long file asks for it. */
export function idOfReport(report: Omit<Report, 'id'>): string {
  const { cap, from, to, knownFrom, grade, source } = report
  return factIdWith(
    {
      subject: cap,
      property: reportProperty,
      value: undefined,
      validFrom: from,
      validTo: to,
      knownFrom,
      source,
      grade,
    },
    valueText(report),
  )
}

/** The value of that fact as canonical JSON: its members in the order of their names. */
function valueText(report: Omit<Report, 'id'>): string {
  const { quantity, value, held } = report
  const said =
    text('aside', report.aside) +
    text('asideFrom', report.asideFrom) +
    text('basis', report.basis) +
    text('corrects', report.corrects) +
    (held === undefined ? '' : `,"held":${canonicalJson(held)}`) +
    (quantity === undefined ? '' : quantityText(quantity)) +
    text('reporter', report.reporter) +
    text('shipment', report.shipment) +
    (report.statesReporting === undefined ? '' : `,"statesReporting":${report.statesReporting}`) +
    (value === undefined ? '' : valueOfMoney(value))
  return `{${said.slice(1)}}`
}

function quantityText(quantity: NonNullable<Report['quantity']>): string {
  const { amount, unit } = writeQuantity(quantity)
  return `,"quantity":{"amount":"${amount}","unit":${canonicalJson(unit)}}`
}

function valueOfMoney(value: NonNullable<Report['value']>): string {
  const { amount, currency } = writeMoney(value)
  return `,"value":{"amount":"${amount}","currency":${canonicalJson(currency)}}`
}

function text(name: string, word: string | undefined): string {
  return word === undefined ? '' : `,"${name}":${canonicalJson(word)}`
}
