import type { Sql } from '../database.ts'
import type { VersionCounts } from './shape.ts'

type Changes = Omit<VersionCounts, 'records'>

/** What differs between the records of a list up to a place and those of `incoming`. */
const changes = `
  before as (
    select distinct on (id) id, hash from firebreak.held_records
    where list = $1 and place <= $2 order by id, place desc),
  changes as materialized (
    select coalesce(now.id, was.id) as id, now.hash, was.hash as old
    from incoming now full join (select * from before where hash is not null) was
      on was.id = now.id
    where now.hash is distinct from was.hash)`

const counted = `
  select count(*) filter (where old is null) as added,
    count(*) filter (where old is not null and hash is not null) as changed,
    count(*) filter (where hash is null) as removed
  from changes`

/** Writes what `incoming` changes against the version before it, whatever became of that one, so that every version is exact. */
export function keepChanges(sql: Sql, list: string, place: number): Promise<Changes> {
  return one(
    sql,
    `with ${changes},
      kept as (
        insert into firebreak.held_records (place, list, id, hash, body)
        select $2 + 1, $1, c.id, c.hash, i.body from changes c left join incoming i on i.id = c.id
        order by c.id)
      ${counted}`,
    [list, place - 1],
  )
}

/** How `incoming` differs from another version, given by its place; 0 for no version at all. */
export function countAgainst(sql: Sql, list: string, place: number): Promise<Changes> {
  return one(sql, `with ${changes} ${counted}`, [list, place])
}

async function one(sql: Sql, text: string, values: readonly unknown[]): Promise<Changes> {
  const [row] = await sql.query<Changes>(text, values)
  return row ?? { added: 0, changed: 0, removed: 0 }
}
