import { badInput, type Issue, readDay } from '../../model/index.ts'
import type { Span, Tie } from './tie.ts'

/** A row of GLEIF's level 2 file of relationships (RR-CDF 2.1, as CSV), by the names in its head. */
export type GleifRow = Readonly<Record<string, string>>

const column = {
  start: 'Relationship.StartNode.NodeID',
  end: 'Relationship.EndNode.NodeID',
  type: 'Relationship.RelationshipType',
  status: 'Relationship.RelationshipStatus',
  updated: 'Registration.LastUpdateDate',
  documents: 'Registration.ValidationDocuments',
  reference: 'Registration.ValidationReference',
} as const

/** The columns that tell the file; the others are read where they are there. */
export const gleifColumns: readonly string[] = [column.start, column.end, column.type]

/**
 * The relationships that say who stands over whom. Consolidation is control as accounting standards define it, which no rule on
 * ownership takes for a share; a fund's manager and an umbrella fund hold nothing.
 */
const consolidations: ReadonlySet<string> = new Set([
  'IS_DIRECTLY_CONSOLIDATED_BY',
  'IS_ULTIMATELY_CONSOLIDATED_BY',
])

/** The others of the format, each with why it is no tie here. */
const ignored: Readonly<Record<string, string>> = {
  IS_INTERNATIONAL_BRANCH_OF: 'a branch is the same legal person as its head office',
  'IS_FUND-MANAGED_BY': 'managing a fund is not holding it',
  IS_SUBFUND_OF: 'a sub-fund is part of its umbrella',
  IS_FEEDER_TO: 'a feeder invests; the file gives no share',
}

/**
 * The tie that a row of GLEIF's level 2 states: from the parent to the entity, by consolidation, over the relationship's period. A row
 * that ties nobody is an issue with its reason; a row without both ends is refused with its number.
 */
export function tiesOfGleif(row: GleifRow, number: number): { ties: Tie[]; issues: Issue[] } {
  const at = `row ${number}`
  const [child, parent, type] = [column.start, column.end, column.type].map((name) =>
    cell(row, name),
  )
  if (child === undefined || parent === undefined || type === undefined)
    throw badInput(at, `${at} lacks one of ${gleifColumns.join(', ')}.`)
  const why = Object.hasOwn(ignored, type) ? ignored[type] : undefined
  if (!consolidations.has(type)) {
    const says = `${at} is ${type}: ${why ?? 'a relationship that is not known here'}; it ties nobody.`
    return {
      ties: [],
      issues: [{ code: why === undefined ? 'gleif/unknown-type' : 'gleif/no-tie', says, at }],
    }
  }
  const span = periodOf(row, at)
  const reference = cell(row, column.reference)
  const tie: Tie = {
    kind: 'consolidates',
    from: parent,
    to: child,
    span: cell(row, column.status) === 'INACTIVE' ? ended(span, row) : span,
    source: {
      title: 'GLEIF level 2 data',
      locator: [type, cell(row, column.documents), reference]
        .filter((one) => one !== undefined)
        .join('; '),
    },
    grade: 'official',
    at,
  }
  return { ties: [tie], issues: [] }
}

function cell(row: GleifRow, name: string): string | undefined {
  const text = row[name]?.trim()
  return text === undefined || text === '' ? undefined : text
}

/** The period of the relationship itself, among the up to five that a row may hold (the others are of accounts and documents). */
function periodOf(row: GleifRow, at: string): Span {
  const slot = [1, 2, 3, 4, 5].find(
    (one) => row[`Relationship.Period.${one}.periodType`] === 'RELATIONSHIP_PERIOD',
  )
  if (slot === undefined) return {}
  const validFrom = dayIn(row, `Relationship.Period.${slot}.startDate`, at)
  const validTo = dayIn(row, `Relationship.Period.${slot}.endDate`, at)
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom)
    throw badInput(at, `${at} ends on ${validTo}, before it begins on ${validFrom}.`)
  return {
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  }
}

/** An inactive relationship without an end is over from when the record last changed. */
function ended(span: Span, row: GleifRow): Span {
  if (span.validTo !== undefined) return span
  const day = readDay(cell(row, column.updated)?.slice(0, 10) ?? '')
  return day === undefined ? span : { ...span, validTo: day }
}

function dayIn(row: GleifRow, name: string, at: string) {
  const text = cell(row, name)
  if (text === undefined) return undefined
  const day = readDay(text.slice(0, 10))
  if (day === undefined) throw badInput(at, `${at}: ${name} is ${text}, which is no day.`)
  return day
}
