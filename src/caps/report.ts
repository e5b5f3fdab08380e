import {
  badInput,
  type Day,
  type Fact,
  type Grade,
  type Instant,
  type Money,
  type Quantity,
  readDay,
  readMoney,
  readQuantity,
  type Source,
  writeMoney,
  writeQuantity,
} from '../model/index.ts'

/** What was drawn on a ceiling in a period, as somebody reported it. */
export interface Report {
  readonly id: string
  readonly cap: string
  readonly from: Day
  readonly to: Day
  readonly reporter?: string
  readonly statesReporting?: number
  readonly quantity?: Quantity
  readonly value?: Money
  readonly knownFrom: Instant
  /** On what the figures were counted, such as the Committee's page. */
  readonly basis: string
  readonly grade: Grade
  readonly source: Source
}

/** The property under which reports stand among the facts. */
export const reportProperty = 'drawdown-report'

/** A report as a fact of its ceiling. */
export function factOfReport(report: Omit<Report, 'id'>): Omit<Fact, 'id'> {
  return {
    subject: report.cap,
    property: reportProperty,
    value: {
      basis: report.basis,
      ...(report.reporter === undefined ? {} : { reporter: report.reporter }),
      ...(report.statesReporting === undefined ? {} : { statesReporting: report.statesReporting }),
      ...(report.quantity === undefined ? {} : { quantity: writeQuantity(report.quantity) }),
      ...(report.value === undefined ? {} : { value: writeMoney(report.value) }),
    },
    validFrom: report.from,
    validTo: report.to,
    knownFrom: report.knownFrom,
    source: report.source,
    grade: report.grade,
  }
}

interface ReportValue {
  readonly basis?: string
  readonly reporter?: string
  readonly statesReporting?: number
  readonly quantity?: { readonly amount: string; readonly unit: string }
  readonly value?: { readonly amount: string; readonly currency: string }
}

/** The report that a fact holds. Throws when the fact was not written by `factOfReport`. */
export function reportOfFact(fact: Fact): Report {
  const held = fact.value as ReportValue
  const from = readDay(fact.validFrom ?? '')
  const to = readDay(fact.validTo ?? '')
  if (from === undefined || to === undefined) {
    throw badInput(fact.id, `The report ${fact.id} has no period.`)
  }
  const quantity = held.quantity && readQuantity(held.quantity.amount, held.quantity.unit)
  const value = held.value && readMoney(held.value.amount, held.value.currency)
  return {
    id: fact.id,
    cap: fact.subject,
    from,
    to,
    ...(held.reporter === undefined ? {} : { reporter: held.reporter }),
    ...(held.statesReporting === undefined ? {} : { statesReporting: held.statesReporting }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(value === undefined ? {} : { value }),
    knownFrom: fact.knownFrom,
    basis: held.basis ?? '',
    grade: fact.grade,
    source: fact.source,
  }
}
