import { expect, it } from 'vitest'
import { all, at, audited, factWith, type Subject, write } from './subject.ts'

const growing = [
  'batches',
  'facts',
  'list_versions',
  'version_statuses',
  'held_records',
  'blob_parts',
  'blobs',
  'blob_names',
  'answers',
  'audit',
]

export function auditContract(subject: Subject): void {
  it('chains its entries without gaps, each with the batch it came with', async () => {
    const { audit, facts } = subject.store()
    const { recorded } = await facts.append([factWith({ subject: 'chained' })], audited('load'))
    const detail = { z: 1, a: [null, 'ü'] }
    const entry = await audit.append({ at, actor: 'me', action: 'look', subject: 's', detail })
    const entries = await audit.read({ limit: 100_000 })
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
    expect(entries.at(-2)).toMatchObject({ action: 'load', recorded })
    expect(entries.at(-1)).toEqual(entry)
    expect(entry).toMatchObject({ detail, previousHash: entries.at(-2)?.hash })
    expect(entry).not.toHaveProperty('recorded')
    expect(await audit.read({ after: entry.seq - 1, limit: 5 })).toEqual([entry])
    expect(await audit.verify()).toBeUndefined()
  })

  it('keeps no entry of a write that fails', async () => {
    const { audit, facts } = subject.store()
    const before = await audit.read({ limit: 100_000 })
    const bad = { ...factWith({ subject: 'bad' }), id: 'b'.repeat(64) }
    await expect(facts.append([bad], audited('bad'))).rejects.toThrow()
    const failing = { ...write, audit: { ...audited('x').audit, at, actor: 'a\0' } }
    const unkept = factWith({ subject: 'unkept' })
    await expect(
      facts.append([unkept], {
        ...failing,
        audit: { at, actor: 'a\0', action: '', subject: '', detail: 0 },
      }),
    ).rejects.toThrow()
    expect(await facts.read({ subject: 'unkept' })).toEqual([])
    expect(await audit.read({ limit: 100_000 })).toEqual(before)
  })

  it.each(growing)('has the database refuse to change or delete rows of %s', async (table) => {
    const [column] = (await subject.ask(
      `select column_name as name from information_schema.columns
        where table_schema = 'firebreak' and table_name = '${table}' order by ordinal_position limit 1`,
    )) as { name: string }[]
    const name = column?.name ?? 'missing'
    for (const change of [
      `update firebreak.${table} set ${name} = ${name}`,
      `delete from firebreak.${table}`,
      `truncate firebreak.${table}`,
    ]) {
      await expect(subject.ask(change)).rejects.toThrow(/never changed or deleted/)
    }
  })

  it('names the first entry that was altered, taken out, or put elsewhere', async () => {
    const { audit } = subject.store()
    for (const action of ['one', 'two', 'three']) {
      await audit.append({ at, actor: 'me', action, subject: 's', detail: null })
    }
    const seq = (await audit.read({ limit: 100_000 })).length - 1
    const whole = await all(subject.store().exportTo())
    await tampered(`update firebreak.audit set actor = 'you' where seq = ${seq}`)
    expect(await audit.verify()).toMatchObject({ seq, says: expect.stringContaining('altered') })
    await tampered(`update firebreak.audit set actor = 'me' where seq = ${seq}`)
    expect(await audit.verify()).toBeUndefined()
    await tampered(`update firebreak.audit set seq = seq + 1000 where seq >= ${seq}`)
    expect(await audit.verify()).toMatchObject({ says: `Entry ${seq} is missing.` })
    await tampered(`update firebreak.audit set seq = seq - 1000 where seq > 1000`)
    expect(await audit.verify()).toBeUndefined()
    expect(await all(subject.store().exportTo())).toEqual(whole)
  })

  async function tampered(change: string): Promise<void> {
    await subject.ask(`alter table firebreak.audit disable trigger never_changes; ${change};
      alter table firebreak.audit enable always trigger never_changes`)
  }
}
