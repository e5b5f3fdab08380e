import { badInput, type Fact } from '../../model/index.ts'
import { canonicalJson } from '../canonical-json.ts'
import { checkName, checkText } from '../check-text.ts'
import type { Database, Sql } from '../database.ts'
import { type Receipt, type Write, writeBatch } from '../write.ts'
import { factId } from './fact-id.ts'
import { readFacts } from './read-facts.ts'
import type { Facts } from './shape.ts'

const chunkSize = 2000

export function factsIn(database: Database): Facts {
  return {
    append: (facts, write) => append(database, facts, write),
    read: (query = {}) => readFacts(database, query),
  }
}

async function append(database: Database, facts: Iterable<Fact>, write: Write): Promise<Receipt> {
  const rows = Array.from(facts, checkedRow)
  return writeBatch(database, write, async (sql, recorded) => {
    let added = 0
    for (let from = 0; from < rows.length; from += chunkSize) {
      added += await insert(sql, rows.slice(from, from + chunkSize), recorded)
    }
    return added
  })
}

const columns = [
  'id',
  'subject',
  'property',
  'value',
  'unit',
  'validFrom',
  'validTo',
  'knownFrom',
  'title',
  'url',
  'locator',
  'grade',
  'retracts',
] as const

type Row = Readonly<Record<(typeof columns)[number], string | undefined>>

async function insert(sql: Sql, rows: readonly Row[], recorded: number): Promise<number> {
  const arrays = columns.map((_, index) => `$${index + 2}::text[]`)
  const [done] = await sql.query<{ count: number }>(
    `with added as (
      insert into firebreak.facts (recorded, id, subject, property, value, unit, valid_from, valid_to,
          known_from, source_title, source_url, source_locator, grade, retracts)
        select $1::bigint, given.* from unnest(${arrays.join(', ')}) as given
        on conflict (id) do nothing returning 1)
      select count(*) as count from added`,
    [recorded, ...columns.map((column) => rows.map((row) => row[column] ?? null))],
  )
  return done?.count ?? 0
}

/** A fact as a flat row, with its id recomputed: an id that is not the content's would let two statements pass for one. */
function checkedRow(fact: Fact): Row {
  const { source } = fact
  checkName('subject', fact.subject)
  checkName('property', fact.property)
  for (const text of [fact.unit, source.title, source.url, source.locator]) {
    if (text !== undefined) checkText('source', text)
  }
  if (fact.id !== factId(fact)) {
    throw badInput('id', `The id of a fact about ${fact.subject} is not the hash of its content.`)
  }
  return {
    id: fact.id,
    subject: fact.subject,
    property: fact.property,
    value: canonicalJson(fact.value),
    unit: fact.unit,
    validFrom: fact.validFrom,
    validTo: fact.validTo,
    knownFrom: fact.knownFrom,
    title: source.title,
    url: source.url,
    locator: source.locator,
    grade: fact.grade,
    retracts: fact.retracts,
  }
}
