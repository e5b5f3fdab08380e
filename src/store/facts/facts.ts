import { badInput, type Fact } from '../../model/index.ts'
import { canonicalJson } from '../canonical-json.ts'
import { checkName, checkText } from '../check-text.ts'
import type { Database, Sql, Transaction } from '../database.ts'
import { type Receipt, sealBatch, type Write, writeBatch } from '../write.ts'
import { copyFacts } from './copy-facts.ts'
import { factIdWith } from './fact-id.ts'
import { readFacts } from './read-facts.ts'
import type { Facts } from './shape.ts'

/** From so many facts on, or so many characters in them, they go in by COPY. */
const manyFacts = 500
const manyCharacters = 1_000_000

export function factsIn(database: Database): Facts {
  return {
    append: (facts, write) => append(database, facts, write),
    read: (query = {}) => readFacts(database, query),
  }
}

/** Few facts go in at once. Many are copied aside while others may still write, and only then take the place of a batch. */
async function append(database: Database, facts: Iterable<Fact>, write: Write): Promise<Receipt> {
  const coming = facts[Symbol.iterator]()
  const { rows, isAll } = takeSome(coming)
  if (isAll) return writeBatch(database, write, (sql, recorded) => insert(sql, rows, recorded))
  return database.transaction(async (sql) => {
    await copyAside(sql, rows, coming)
    return sealBatch(sql, write, insertCopied)
  })
}

function takeSome(coming: Iterator<Fact>): { rows: readonly Row[]; isAll: boolean } {
  const rows: Row[] = []
  for (let size = 0; rows.length < manyFacts && size < manyCharacters; ) {
    const next = coming.next()
    if (next.done === true) return { rows, isAll: true }
    const row = checkedRow(next.value)
    size += row.value?.length ?? 0
    rows.push(row)
  }
  return { rows, isAll: false }
}

async function copyAside(
  sql: Transaction,
  first: readonly Row[],
  others: Iterator<Fact>,
): Promise<void> {
  const fields = tableColumns.map((column) => `${column} text`)
  await sql.query(`create temporary table incoming_facts (${fields.join(', ')}) on commit drop`)
  const copy = await sql.copyIn('copy incoming_facts from stdin (format binary)')
  try {
    const rows = copyFacts(copy)
    for (const row of first) await rows.add(fieldsOf(row))
    for (let next = others.next(); next.done !== true; next = others.next()) {
      const wait = rows.add(fieldsOf(checkedRow(next.value)))
      if (wait !== undefined) await wait
    }
    await rows.end()
  } catch (error) {
    await copy.abort()
    throw error
  }
}

async function insertCopied(sql: Sql, recorded: number): Promise<number> {
  const [done] = await sql.query<{ count: number }>(
    `with added as (
      insert into firebreak.facts (recorded, ${tableColumns.join(', ')})
        select $1::bigint, incoming_facts.* from incoming_facts on conflict (id) do nothing returning 1)
      select count(*) as count from added`,
    [recorded],
  )
  return done?.count ?? 0
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

const tableColumns = [
  'id',
  'subject',
  'property',
  'value',
  'unit',
  'valid_from',
  'valid_to',
  'known_from',
  'source_title',
  'source_url',
  'source_locator',
  'grade',
  'retracts',
]

function fieldsOf(row: Row): readonly (string | undefined)[] {
  return columns.map((column) => row[column])
}

async function insert(sql: Sql, rows: readonly Row[], recorded: number): Promise<number> {
  if (rows.length === 0) return 0
  const arrays = columns.map((_, index) => `$${index + 2}::text[]`)
  const [done] = await sql.query<{ count: number }>(
    `with added as (
      insert into firebreak.facts (recorded, ${tableColumns.join(', ')})
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
  const value = canonicalJson(fact.value)
  if (fact.id !== factIdWith(fact, value)) {
    throw badInput('id', `The id of a fact about ${fact.subject} is not the hash of its content.`)
  }
  return {
    id: fact.id,
    subject: fact.subject,
    property: fact.property,
    value,
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
