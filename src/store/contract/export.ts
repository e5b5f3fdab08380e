import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Store } from '../store.ts'
import { all, at, audited, factWith, type Subject, write } from './subject.ts'

export function exportContract(subject: Subject): void {
  it('is the same store after import: same bytes again, same numbers, same chain, and it goes on', async () => {
    const source = subject.store()
    await fill(source, 4 << 20)
    const lines = await all(source.exportTo())
    await withEmpty(async (copy) => {
      await copy.importFrom(lines.map((line) => `${line}\n`))
      expect(await all(copy.exportTo())).toEqual(lines)
      expect(copy.id).toBe(source.id)
      expect(await copy.recorded()).toBe(await source.recorded())
      expect(await copy.facts.read({})).toEqual(await source.facts.read({}))
      expect(await copy.documents.versions()).toEqual(await source.documents.versions())
      const [here, there] = [
        await copy.blobs.latest('exported'),
        await source.blobs.latest('exported'),
      ]
      expect(Buffer.compare(here?.bytes ?? Buffer.of(), there?.bytes ?? Buffer.of(1))).toBe(0)
      expect([here?.recorded, here?.at]).toEqual([there?.recorded, there?.at])
      expect(await copy.audit.verify()).toBeUndefined()
      const { recorded } = await copy.facts.append(
        [factWith({ subject: 'after' })],
        audited('after'),
      )
      expect(recorded).toBe((await source.recorded()) + 1)
      expect(await copy.audit.verify()).toBeUndefined()
    })
  })

  it('keeps any drawn facts, values and entries through export and import', async () => {
    const drawn = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.jsonValue()), {
      maxLength: 8,
    })
    const law = fc.asyncProperty(drawn, async (rows) => {
      await withEmpty(async (from) => {
        for (const [property, value] of rows.filter(
          ([name]) => !/^$|[\p{Cc}\p{Surrogate}]/u.test(name),
        )) {
          const entry = { at, actor: property, action: 'put', subject: property, detail: value }
          await from.facts.append([factWith({ subject: 'drawn', property, value })], {
            ...write,
            audit: entry,
          })
        }
        const lines = await all(from.exportTo())
        await withEmpty(async (to) => {
          await to.importFrom(lines)
          expect(await all(to.exportTo())).toEqual(lines)
        })
      })
    })
    await fc.assert(law, { numRuns: 3 })
  })

  it('refuses a file that was cut off or altered anywhere, and stays empty', async () => {
    let lines: string[] = []
    let last = 0
    await withEmpty(async (source) => {
      await fill(source, 100)
      lines = await all(source.exportTo())
      last = await source.recorded()
    })
    await withEmpty(async (copy) => {
      const refuse = async (given: readonly string[]) => {
        await expect(copy.importFrom(given)).rejects.toMatchObject({
          code: expect.stringMatching(/^(bad-input\/export|conflict\/(newer|older)-schema)$/),
        })
        expect(await copy.recorded()).toBe(0)
      }
      await refuse([])
      await refuse(lines.slice(0, -1))
      await refuse([...lines, lines[1] ?? ''])
      const place = fc.nat(lines.length - 1)
      const broken = fc.asyncProperty(place, fc.nat(), async (index, where) => {
        await refuse(lines.toSpliced(index, 1))
        const line = lines[index] ?? ''
        const spot = where % line.length
        const other = line[spot] === '1' ? '2' : '1'
        await refuse(lines.with(index, `${line.slice(0, spot)}${other}${line.slice(spot + 1)}`))
      })
      await fc.assert(broken, { numRuns: 12 })
      await copy.importFrom(lines)
      expect(await copy.recorded()).toBe(last)
    })
  })

  it('refuses an export of another schema, older or newer, and says which it reads', async () => {
    await withEmpty(async (store) => {
      const [header = '', ...rest] = await all(store.exportTo())
      const { schema } = JSON.parse(header) as { readonly schema: number }
      for (const [other, code] of [
        [schema - 1, 'conflict/older-schema'],
        [schema + 1, 'conflict/newer-schema'],
      ] as const) {
        const given = [header.replace(`"schema":${schema}`, `"schema":${other}`), ...rest]
        await expect(store.importFrom(given)).rejects.toMatchObject({
          code,
          message: `The export has schema ${other}, and this program reads schema ${schema}.`,
        })
      }
    })
  })

  it('takes an export into an empty store only', async () => {
    const lines = await all(subject.store().exportTo())
    await fill(subject.store(), 100)
    await expect(subject.store().importFrom(lines)).rejects.toMatchObject({
      code: 'conflict/not-empty',
    })
  })

  async function withEmpty(work: (store: Store) => Promise<void>): Promise<void> {
    const store = await subject.open()
    await work(store).finally(() => store.close())
  }
}

/** A little of everything. */
async function fill(store: Store, bytes: number): Promise<void> {
  await store.facts.append(
    [factWith({ subject: 'exported', value: { n: [1.5, '\u0000'] } })],
    audited('fill'),
  )
  await store.blobs.put('exported', Buffer.alloc(bytes, 'part'), write)
  const version = { list: 'exported', fetchedAt: at, rawHash: 'c'.repeat(64) }
  const records = [{ id: 'ä', body: { name: 'Ω' } }]
  await store.documents.putVersion({ ...version, version: '1', records }, write)
  await store.documents.putVersion({ ...version, version: '2', records: [] }, write)
  await store.answers.keep([{ key: 'e', operation: 'o', input: 'i', body: 'b', basis: 'c', at }])
}
