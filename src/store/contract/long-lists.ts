import { expect, it } from 'vitest'
import type { ListRecord, NewVersion } from '../documents/shape.ts'
import { all, at, type Subject, write } from './subject.ts'

const count = 5000

export function longListContract(subject: Subject): void {
  it.each([
    ['the first version', 0],
    ['a later one', 1],
  ])('takes in batches of records of every size, as %s', async (name, before) => {
    const documents = subject.store().documents
    for (let index = 0; index < before; index += 1) {
      await documents.putVersion(versionOf(name, index, [{ id: 'r1', body: 'old' }]), write)
    }
    const given = { ...versionOf(name, before, batches()), report: () => ({ dropped: [1, 'é'] }) }
    const put = await documents.putVersion(given, write)
    expect(put).toMatchObject({ records: count, report: { dropped: [1, 'é'] } })
    expect(await documents.versions(name)).toContainEqual(put)
    const held = await all(documents.recordsOf(name, put.version))
    expect(new Map(held.map(({ id, body }) => [id, body]))).toEqual(
      new Map(Array.from({ length: count }, (_, n) => [record(n).id, record(n).body])),
    )
    const [one] = await documents.records(name, put.version, ['r7'])
    expect(one).toEqual(held.find(({ id }) => id === 'r7'))
    expect(one?.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('asks for the report when the records are used up, and before the version is judged', async () => {
    const asked: string[] = []
    async function* records(): AsyncGenerator<ListRecord> {
      yield record(1)
      asked.push('used up')
    }
    const given = {
      ...versionOf('asked', 0, records()),
      report: () => asked.push('report'),
      quarantineWhen: () => {
        asked.push('judged')
        return undefined
      },
    }
    expect((await subject.store().documents.putVersion(given, write)).report).toBe(2)
    expect(asked).toEqual(['used up', 'report', 'judged'])
  })

  it.each([['held_records'], ['blob_parts'], ['list_versions']])(
    'says that the disk is full when %s finds no room, and loses nothing',
    async (table) => {
      const { documents, blobs, recorded } = subject.store()
      await documents.putVersion(versionOf(table, 0, [record(1)]), write)
      const before = await recorded()
      await subject.ask(`
        create function firebreak.no_room() returns trigger language plpgsql as $$
        begin raise exception 'no room' using errcode = 'disk_full'; end $$;
        create trigger no_room before insert on firebreak.${table}
          for each row execute function firebreak.no_room()`)
      const attempts = [
        documents.putVersion(versionOf(table, 1, batches()), write),
        ...(table === 'held_records'
          ? [documents.putVersion(versionOf('never held', 0, batches()), write)]
          : []),
        ...(table === 'blob_parts' ? [blobs.put(table, Buffer.alloc(9 << 20), write)] : []),
      ]
      const ends = await Promise.allSettled(attempts)
      await subject.ask('drop function firebreak.no_room cascade')
      const refused = ends.filter(({ status }) => status === 'rejected')
      expect(refused.length).toBeGreaterThan(0)
      for (const end of refused) {
        expect(end).toMatchObject({ reason: { code: 'unavailable/disk-full' } })
      }
      expect(await recorded()).toBe(before + ends.length - refused.length)
      expect(await documents.versions('never held')).toEqual([])
      expect((await all(documents.recordsOf(table, 'v0'))).map(({ id }) => id)).toEqual(['r1'])
      const again = await documents.putVersion(versionOf(table, 2, batches()), write)
      expect(again.records).toBe(count)
    },
  )
}

/** One body in a thousand is longer than what is sent at once. */
function record(n: number): ListRecord {
  const body =
    n % 1000 === 3 ? 'ш'.repeat(700_000 + n) : { n, text: `\\ "\t" ${'é'.repeat(n % 50)}` }
  return { id: `r${n}`, body }
}

async function* batches(): AsyncGenerator<readonly ListRecord[]> {
  yield []
  for (let n = 0; n < count; n += 700) {
    yield Array.from({ length: Math.min(700, count - n) }, (_, index) => record(n + index))
  }
}

function versionOf(list: string, index: number, records: NewVersion['records']): NewVersion {
  return {
    list,
    version: `v${index}`,
    rawHash: String(index).repeat(64),
    fetchedAt: at,
    records,
  }
}
