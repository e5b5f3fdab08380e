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
import type { Ruling } from './ruling.ts'

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
  /** The consignment it speaks of, where it is not the total of the period: two with different marks are two drawdowns. */
  readonly shipment?: string
  /** The id of the report that this one puts right. */
  readonly corrects?: string
  /** Why it is kept beside the ledger and not added up, where whoever entered it said so. */
  readonly aside?: string
  /** From when that holds, where a later report took its place; from the start without it. */
  readonly asideFrom?: Instant
  /** Why whoever took it in held it for review; it counts once a ruling lets it. */
  readonly held?: readonly string[]
  /** What was ruled on it, by when it was ruled. */
  readonly rulings?: readonly Ruling[]
  /** What its quantity comes to in the limit's own unit, where that takes a factor. */
  readonly converted?: Converted
  /** How many reports of one period are added up in it; left out for one. */
  readonly count?: number
  /** Given where all that are added up in it speak of single consignments. */
  readonly areConsignments?: true
  readonly knownFrom: Instant
  /** On what the figures were counted, such as the Committee's page. */
  readonly basis: string
  readonly grade: Grade
  readonly source: Source
}

/** A quantity in the unit of a limit by a factor that is known as a range. */
export interface Converted {
  readonly least: Quantity
  readonly most: Quantity
  readonly factor: Factor
}

/** How many of one unit make one of another, as sources have it: from `low` to `high`. */
export interface Factor {
  readonly from: string
  readonly to: string
  /** Decimal text. */
  readonly low: string
  readonly high: string
  readonly says: string
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
      ...(report.shipment === undefined ? {} : { shipment: report.shipment }),
      ...(report.corrects === undefined ? {} : { corrects: report.corrects }),
      ...(report.aside === undefined ? {} : { aside: report.aside }),
      ...(report.asideFrom === undefined ? {} : { asideFrom: report.asideFrom }),
      ...(report.held === undefined ? {} : { held: [...report.held] }),
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
  readonly shipment?: string
  readonly corrects?: string
  readonly aside?: string
  readonly asideFrom?: Instant
  readonly held?: readonly string[]
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
    ...given(held),
    ...(quantity === undefined ? {} : { quantity }),
    ...(value === undefined ? {} : { value }),
    knownFrom: fact.knownFrom,
    basis: held.basis ?? '',
    grade: fact.grade,
    source: fact.source,
  }
}

type Given = Pick<
  Report,
  'reporter' | 'statesReporting' | 'shipment' | 'corrects' | 'aside' | 'asideFrom' | 'held'
>

/** What of a report is there or not; a field that is not there is left out. */
function given(held: ReportValue): Given {
  const { reporter, statesReporting, shipment, corrects, aside, asideFrom } = held
  return {
    ...(reporter === undefined ? {} : { reporter }),
    ...(statesReporting === undefined ? {} : { statesReporting }),
    ...(shipment === undefined ? {} : { shipment }),
    ...(corrects === undefined ? {} : { corrects }),
    ...(aside === undefined ? {} : { aside }),
    ...(asideFrom === undefined ? {} : { asideFrom }),
    ...(held.held === undefined ? {} : { held: held.held }),
  }
}
