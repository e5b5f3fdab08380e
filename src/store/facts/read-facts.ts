import type { Day, Grade, Instant, RecordedFact } from '../../model/index.ts'
import type { Sql } from '../database.ts'
import type { FactQuery } from './shape.ts'

/** A fact as its table holds it. */
export interface FactRow {
  readonly id: string
  readonly recorded: number
  readonly subject: string
  readonly property: string
  readonly value: string
  readonly unit: string | null
  readonly valid_from: string | null
  readonly valid_to: string | null
  readonly known_from: string
  readonly source_title: string
  readonly source_url: string | null
  readonly source_locator: string | null
  readonly grade: string
  readonly retracts: string | null
}

/** What the store holds inside the horizon of a query. */
export async function readFacts(sql: Sql, query: FactQuery): Promise<readonly RecordedFact[]> {
  const { text, values } = statementFor(query)
  return (await sql.query<FactRow>(text, values)).map(factOf)
}

function statementFor(query: FactQuery): { text: string; values: unknown[] } {
  const values: unknown[] = []
  const take = (value: unknown) => `$${values.push(value)}`
  const horizon: ((row: string) => string)[] = []
  if (query.upTo !== undefined) {
    const upTo = take(query.upTo)
    horizon.push((row) => `${row}.recorded <= ${upTo}`)
  }
  if (query.knownBy !== undefined) {
    const knownBy = take(query.knownBy)
    horizon.push((row) => `${row}.known_from <= ${knownBy}`)
  }
  const conditions = horizon.map((within) => within('f'))
  if (query.after !== undefined) conditions.push(`f.recorded > ${take(query.after)}`)
  if (query.subject !== undefined) conditions.push(`f.subject = ${take(query.subject)}`)
  if (query.subjectPrefix !== undefined)
    conditions.push(`f.subject ^@ ${take(query.subjectPrefix)}`)
  if (query.property !== undefined) conditions.push(`f.property = ${take(query.property)}`)
  if (query.retracted !== 'included') {
    const takesBack = ['r.retracts = f.id', ...horizon.map((within) => within('r'))]
    conditions.push(`not exists (select 1 from firebreak.facts r where ${takesBack.join(' and ')})`)
  }
  const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`
  const text = `select f.* from firebreak.facts f ${where}
    order by f.subject, f.property, f.valid_from nulls first, f.known_from, f.id`
  return { text, values }
}

export function factOf(row: FactRow): RecordedFact {
  return {
    id: row.id,
    subject: row.subject,
    property: row.property,
    value: JSON.parse(row.value) as unknown,
    ...(row.unit === null ? {} : { unit: row.unit }),
    ...(row.valid_from === null ? {} : { validFrom: row.valid_from as Day }),
    ...(row.valid_to === null ? {} : { validTo: row.valid_to as Day }),
    knownFrom: row.known_from as Instant,
    source: {
      title: row.source_title,
      ...(row.source_url === null ? {} : { url: row.source_url }),
      ...(row.source_locator === null ? {} : { locator: row.source_locator }),
    },
    grade: row.grade as Grade,
    ...(row.retracts === null ? {} : { retracts: row.retracts }),
    recorded: row.recorded,
  }
}
