import { createHash, randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Instant } from '../../model/index.ts'
import { all, at, type Subject, write } from './subject.ts'

export function blobContract(subject: Subject): void {
  it('keeps bytes once under their hash, and names them as often as they come again', async () => {
    const { blobs, recorded } = subject.store()
    const [old, young] = [Uint8Array.from([0, 255, 10, 13]), randomBytes(100_000)]
    const hash = await blobs.put('list', old, write)
    const first = await recorded()
    expect(hash).toBe(createHash('sha256').update(old).digest('hex'))
    expect(await blobs.put('list', old, write)).toBe(hash)
    expect(await recorded()).toBe(first)
    await blobs.put('list', young, write)
    expect((await blobs.latest('list'))?.bytes).toEqual(new Uint8Array(young))
    expect(await blobs.latest('list', first)).toEqual({
      kind: 'list',
      hash,
      bytes: old,
      recorded: first,
      at,
    })
    await blobs.put('list', old, write)
    expect((await blobs.latest('list'))?.hash).toBe(hash)
    const kept = await subject.ask(`select 1 from firebreak.blobs where hash = '${hash}'`)
    expect(kept.length).toBe(1)
  })

  it('gives back bytes by hash, none as none, and nothing for what is not held', async () => {
    const { blobs } = subject.store()
    expect(await blobs.get(await blobs.put('empty', new Uint8Array(), write))).toEqual(
      new Uint8Array(),
    )
    expect(await blobs.get('a'.repeat(64))).toBeUndefined()
    expect(await blobs.latest('never put')).toBeUndefined()
  })

  it('takes in a large file as a stream and gives it back as one, kept once', async () => {
    const { blobs, recorded } = subject.store()
    const bytes = Buffer.concat([
      randomBytes(5 << 20),
      Buffer.alloc(6 << 20, 'long'),
      randomBytes(7),
    ])
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let from = 0; from < bytes.length; from += 999_999) {
        yield bytes.subarray(from, from + 999_999)
      }
    }
    const hash = await blobs.put('large', pieces(), write)
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'))
    const first = await recorded()
    expect(await blobs.put('large', pieces(), write)).toBe(hash)
    expect(await recorded()).toBe(first)
    expect(await blobs.put('large under another name', pieces(), write)).toBe(hash)
    expect((await blobs.latest('large under another name'))?.recorded).toBe(first + 1)
    const parts = await all(blobs.stream(hash))
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(bytes.length / 2)
    expect(Buffer.compare(Buffer.concat(parts), bytes)).toBe(0)
    expect(Buffer.compare((await blobs.get(hash)) ?? Buffer.of(), bytes)).toBe(0)
    const kept = await subject.ask(
      `select count(*)::int as parts from firebreak.blob_parts p
        join firebreak.blobs b on b.number = p.blob where b.hash = '${hash}'`,
    )
    expect(kept).toEqual([{ parts: parts.length }])
    expect(await unnamedParts()).toEqual([])
  })

  it('keeps nothing of a stream that breaks off, and says that a file is not held', async () => {
    const { blobs, recorded } = subject.store()
    const before = await recorded()
    async function* breaks(): AsyncGenerator<Uint8Array> {
      yield randomBytes(9 << 20)
      throw new Error('cut off')
    }
    await expect(blobs.put('cut', breaks(), write)).rejects.toThrow('cut off')
    expect(await blobs.latest('cut')).toBeUndefined()
    expect(await recorded()).toBe(before)
    expect(await unnamedParts()).toEqual([])
    await expect(all(blobs.stream('a'.repeat(64)))).rejects.toMatchObject({
      code: 'not-found/file',
    })
  })

  function unnamedParts(): Promise<readonly object[]> {
    return subject.ask(
      'select 1 from firebreak.blob_parts where blob not in (select number from firebreak.blobs)',
    )
  }

  it('keeps the first answer under a key, byte for byte, without moving the recorded number', async () => {
    const { answers, recorded } = subject.store()
    const before = await recorded()
    const answer = {
      key: 'k1',
      operation: 'assess',
      input: '{"a": 1}',
      body: '{ "b":"é\\n" }',
      basis: '',
    }
    expect(
      await answers.keep([answer, answer, { ...answer, key: 'k2' }].map((one) => ({ ...one, at }))),
    ).toBe(2)
    const later = '2027-01-01T00:00:00.000Z' as Instant
    expect(await answers.keep([{ ...answer, body: 'another', at: later }])).toBe(0)
    expect(await answers.find('k1')).toEqual({ ...answer, at })
    expect(await answers.find('k3')).toBeUndefined()
    expect(await answers.keep([])).toBe(0)
    expect(await recorded()).toBe(before)
  })
}
