import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Instant } from '../../model/index.ts'
import type { Documents, ListRecord, NewVersion, RecordChange } from '../documents/shape.ts'
import { all, at, audited, type Subject, write } from './subject.ts'

/** A version as the slow reference sees it: what each id says. */
type Contents = Readonly<Record<string, number>>

const contents = fc.dictionary(fc.constantFrom('a', 'b', 'B', 'c/d', 'é', 'z'), fc.nat(2))
const fates = ['usable', 'usable', 'quarantined', 'released'] as const
const version = fc.record({ held: contents, fate: fc.constantFrom(...fates) })
const bounds = { minLength: 1, maxLength: 5 }

interface Drawn {
  readonly held: Contents
  readonly fate: (typeof fates)[number]
}

/** What the last version before this one held that was not left in quarantine. */
function goodBefore(versions: readonly Drawn[], index: number): Contents {
  return versions.slice(0, index).findLast(({ fate }) => fate !== 'quarantined')?.held ?? {}
}

export function documentContract(subject: Subject): void {
  it('answers about any version as a slow keeping of whole versions would', async () => {
    const law = fc.asyncProperty(fc.uuid(), fc.array(version, bounds), async (list, versions) => {
      const documents = subject.store().documents
      for (const [index, drawn] of versions.entries()) {
        await putTwice(documents, versionOf(list, index, drawn.held), drawn.fate)
      }
      for (const [index, { held }] of versions.entries()) {
        const records = await all(documents.recordsOf(list, `v${index}`))
        expect(records.map(({ id, body }) => [id, body])).toEqual(
          idsOf(held).map((id) => [id, { says: held[id] }]),
        )
        const wanted = ['z', 'a', 'z', 'no such id', 'é']
        expect(await documents.records(list, `v${index}`, wanted)).toEqual(
          records.filter(({ id }) => wanted.includes(id)),
        )
        for (const [other, then] of versions.entries()) {
          const changes = await all(documents.diff(list, `v${index}`, `v${other}`))
          expect(changes).toEqual(diffSlowly(held, then.held))
        }
      }
      const counts = await documents.versions(list)
      expect(
        counts.map(({ records, added, changed, removed }) => [records, added, changed, removed]),
      ).toEqual(versions.map(({ held }, index) => countSlowly(goodBefore(versions, index), held)))
      for (const id of ['a', 'c/d']) {
        const stretches = await documents.history(list, id)
        expect(stretches.map(({ body, from, until }) => ({ body, from, until }))).toEqual(
          historySlowly(
            versions.map(({ held }) => held),
            id,
          ),
        )
      }
    })
    await fc.assert(law, { numRuns: 15 })
  })

  it('takes in a long list as a stream, in one batch with its audit entry', async () => {
    const documents = subject.store().documents
    async function* stream(): AsyncGenerator<ListRecord> {
      for (let n = 0; n < 5000; n += 1) yield { id: `r${n}`, body: { n, text: 'line\nfeed "\\' } }
    }
    const given = { ...versionOf('long', 0, {}), records: stream(), publishedAt: at }
    const put = await documents.putVersion(given, audited('put-version'))
    expect(put).toMatchObject({ records: 5000, added: 5000, publishedAt: at, fetchedAt: at })
    expect(put.status).toEqual({ kind: 'usable' })
    expect((await all(documents.recordsOf('long', 'v0'))).length).toBe(5000)
    const last = (await subject.store().audit.read({ limit: 100_000 })).at(-1)
    expect(last).toMatchObject({ action: 'put-version', recorded: put.recorded })
  })

  it('keeps nothing of a version that breaks off, or that has an id twice', async () => {
    const { documents, recorded } = subject.store()
    const before = await recorded()
    async function* breaks(): AsyncGenerator<ListRecord> {
      for (let n = 0; n < 4500; n += 1) yield { id: `r${n}`, body: n }
      throw new Error('cut off')
    }
    const broken = { ...versionOf('broken', 0, {}), records: breaks() }
    await expect(documents.putVersion(broken, write)).rejects.toThrow('cut off')
    const doubled = { ...versionOf('broken', 0, {}), records: ['a, 1)', 'b', 'a, 1)'].map(record) }
    const refusal = { code: 'bad-input/field', at: 'a, 1)' }
    await expect(documents.putVersion(doubled, write)).rejects.toMatchObject(refusal)
    expect(await documents.versions('broken')).toEqual([])
    expect(await recorded()).toBe(before)
    expect(await subject.ask(`select 1 from firebreak.held_records where list = 'broken'`)).toEqual(
      [],
    )
    const { recorded: last } = await documents.putVersion(versionOf('doubled', 0, { b: 1 }), write)
    const later = { ...doubled, list: 'doubled', version: 'v1' }
    await expect(documents.putVersion(later, write)).rejects.toMatchObject(refusal)
    expect(await recorded()).toBe(last)
  })

  it('takes the same version once, and refuses another file under its name', async () => {
    const { documents, recorded } = subject.store()
    const given = versionOf('same', 0, { a: 1 })
    const first = await documents.putVersion(given, write)
    expect(await documents.putVersion(given, write)).toEqual(first)
    expect(await recorded()).toBe(first.recorded)
    const other = { ...given, rawHash: 'e'.repeat(64) }
    await expect(documents.putVersion(other, write)).rejects.toMatchObject({
      code: 'conflict/version-exists',
    })
  })

  it('quarantines a version before it can be seen, and releases it on record', async () => {
    const documents = subject.store().documents
    await documents.putVersion(versionOf('judged', 0, { a: 1, b: 1, c: 1 }), write)
    const halved = {
      ...versionOf('judged', 1, { a: 1 }),
      quarantineWhen: ({ removed }: { removed: number }) =>
        removed > 1 ? `${removed} gone` : undefined,
    }
    const put = await documents.putVersion(halved, write)
    expect(put.status).toEqual({ kind: 'quarantined', reason: '2 gone' })
    await documents.setStatus(
      'judged',
      'v1',
      { kind: 'released', reason: 'true' },
      audited('release'),
    )
    const statuses = async (upTo?: number) =>
      (await documents.versions('judged', upTo)).map(({ status }) => status.kind)
    expect(await statuses()).toEqual(['usable', 'released'])
    expect(await statuses(put.recorded)).toEqual(['usable', 'quarantined'])
    expect(await statuses(put.recorded - 1)).toEqual(['usable'])
  })

  it('counts against the last good version, and keeps what a quarantined one held', async () => {
    const documents = subject.store().documents
    const put = async (index: number, held: Contents, reason?: string) => {
      const given = { ...versionOf('good', index, held), quarantineWhen: () => reason }
      const { added, changed, removed } = await documents.putVersion(given, write)
      return { added, changed, removed }
    }
    await put(0, { a: 1, b: 1, c: 1 })
    expect(await put(1, {}, 'empty')).toEqual({ added: 0, changed: 0, removed: 3 })
    expect(await put(2, { a: 1, b: 2 })).toEqual({ added: 0, changed: 1, removed: 1 })
    expect(await put(3, { a: 1 }, 'short')).toEqual({ added: 0, changed: 0, removed: 1 })
    await documents.setStatus('good', 'v3', { kind: 'released', reason: 'true' }, write)
    expect(await put(4, { a: 1, b: 2 })).toEqual({ added: 1, changed: 0, removed: 0 })
    expect(await all(documents.recordsOf('good', 'v1'))).toEqual([])
    expect((await documents.history('good', 'a')).map(({ from, until }) => [from, until])).toEqual([
      ['v0', 'v1'],
      ['v2', undefined],
    ])
  })

  it('says that a version is not held', async () => {
    const reading = all(subject.store().documents.recordsOf('no such list', 'v0'))
    await expect(reading).rejects.toMatchObject({ code: 'not-found/version' })
  })

  it('gives its connection back when a reader stops early', async () => {
    const documents = subject.store().documents
    await documents.putVersion(versionOf('early', 0, { a: 1, b: 2 }), write)
    for (let n = 0; n < 30; n += 1) {
      for await (const { id } of documents.recordsOf('early', 'v0')) {
        expect(id).toBe('a')
        break
      }
    }
    expect(await subject.store().recorded()).toBeGreaterThan(0)
  })
}

/** The second time must change nothing. */
async function putTwice(documents: Documents, version: NewVersion, fate: Drawn['fate']) {
  const given = {
    ...version,
    quarantineWhen: () => (fate === 'usable' ? undefined : 'drawn'),
  }
  const put = await documents.putVersion(given, write)
  expect(await documents.putVersion(given, write)).toEqual(put)
  if (fate !== 'released') return
  await documents.setStatus(put.list, put.version, { kind: fate, reason: 'drawn' }, write)
}

function versionOf(list: string, index: number, held: Contents): NewVersion {
  return {
    list,
    version: `v${index}`,
    rawHash: String(index).repeat(64),
    fetchedAt: at satisfies Instant,
    records: Object.entries(held).map(([id, says]) => ({ id, body: { says } })),
  }
}

function record(id: string): ListRecord {
  return { id, body: {} }
}

/** In the order of their bytes. */
function idsOf(held: Contents): string[] {
  return Object.keys(held).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}

function diffSlowly(from: Contents, to: Contents): RecordChange[] {
  return idsOf({ ...from, ...to }).flatMap((id): RecordChange[] => {
    const [before, after] = [from[id], to[id]]
    if (before === after) return []
    if (before === undefined) return [{ kind: 'added', id, after: { says: after } }]
    if (after === undefined) return [{ kind: 'removed', id, before: { says: before } }]
    return [{ kind: 'changed', id, before: { says: before }, after: { says: after } }]
  })
}

function countSlowly(from: Contents, to: Contents): number[] {
  const kinds = diffSlowly(from, to).map(({ kind }) => kind)
  const count = (kind: string) => kinds.filter((one) => one === kind).length
  return [Object.keys(to).length, count('added'), count('changed'), count('removed')]
}

function historySlowly(versions: readonly Contents[], id: string) {
  const stretches: { body: object; from: string; until: string | undefined }[] = []
  for (const [index, held] of versions.entries()) {
    const before = versions[index - 1]?.[id]
    if (held[id] === before) continue
    const last = stretches.at(-1)
    if (last !== undefined && before !== undefined) last.until = `v${index}`
    const says = held[id]
    if (says !== undefined) stretches.push({ body: { says }, from: `v${index}`, until: undefined })
  }
  return stretches
}
