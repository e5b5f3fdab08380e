import { checkName, checkText } from '../check-text.ts'
import type { Database } from '../database.ts'
import type { Answers, KeptAnswer } from './shape.ts'

export function answersIn(database: Database): Answers {
  return {
    keep: (answers) => keep(database, answers),
    async find(key) {
      const [row] = await database.query<KeptAnswer>(
        'select key, operation, input, body, basis, at from firebreak.answers where key = $1',
        [key],
      )
      return row
    },
  }
}

async function keep(database: Database, answers: readonly KeptAnswer[]): Promise<number> {
  if (answers.length === 0) return 0
  for (const { key, operation, input, body, basis } of answers) {
    checkName('key', key)
    for (const text of [operation, input, body, basis]) checkText('answer', text)
  }
  const rows = await database.query(
    `insert into firebreak.answers (key, operation, input, body, basis, at)
      select key, operation, input, body, basis, at
      from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
        as given (key, operation, input, body, basis, at),
        (select set_config('synchronous_commit', 'off', true)) as relaxed
      on conflict (key) do nothing returning key`,
    [
      answers.map(({ key }) => key),
      answers.map(({ operation }) => operation),
      answers.map(({ input }) => input),
      answers.map(({ body }) => body),
      answers.map(({ basis }) => basis),
      answers.map(({ at }) => at),
    ],
  )
  return rows.length
}
