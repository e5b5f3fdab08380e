import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Source } from './source.ts'
import { startChance } from './testing/chance.ts'
import { complaintsAbout } from './testing/complaints-about.ts'
import { fuzzSource } from './testing/fuzz.ts'
import { type Reading, readSource, type Version } from './testing/read-source.ts'

/** A source with its own sample and the inputs that it once broke on. */
export interface Subject {
  readonly source: Source
  readonly sample: Version
  readonly corpus: readonly { readonly file: string; readonly input: Uint8Array }[]
}

/** What a source may do that others may not, each with the reason. */
export interface Exceptions {
  /** Why a file that is cut off may read as a shorter one. */
  readonly mayEndEarly?: string
  /** Why its files are never told by their content. */
  readonly isNeverRecognised?: string
  /** Files of other sources that its files look like: `ofac-cons/add.csv`, with the reason. */
  readonly looksLike?: Readonly<Record<string, string>>
}

/** What every source must keep to, over its own sample, that sample spoilt in many ways, and what is no list at all. */
export function sourceContract(
  { source, sample, corpus }: Subject,
  others: readonly Subject[],
  exceptions: Exceptions = {},
): void {
  const withFile = (file: string, bytes: Uint8Array) => new Map([...sample, [file, bytes]])
  const files = [...sample.keys()]

  describe('declares', () => {
    it('a sample for every file that must be there', () => {
      const must = source.files.filter(({ optional }) => optional !== true)
      expect(files).toEqual(expect.arrayContaining(must.map(({ name }) => name)))
      expect(source.files.map(({ name }) => name)).toEqual(expect.arrayContaining(files))
    })

    it('its files once, fetched over TLS, no smaller than the sample', () => {
      expect(new Set(files).size).toBe(files.length)
      for (const { name, url, maxBytes } of source.files) {
        expect(url ?? 'https://').toMatch(/^https:\/\//)
        expect(maxBytes).toBeGreaterThan(sample.get(name)?.length ?? 0)
      }
    })

    it('a reason for each field that it ignores', () => {
      for (const reason of Object.values(source.ignores)) expect(reason).toMatch(/^\S.{8,}\.$/)
    })

    it('bounds that a list can keep', () => {
      const [least, most] = source.bounds.records
      expect(least).toBeGreaterThan(0)
      expect(most).toBeGreaterThan(least)
      for (const share of [source.bounds.mostRemoved, source.bounds.mostDropped]) {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThan(1)
      }
    })
  })

  describe('reads its sample', () => {
    it('into records that keep their shape, each reference once', async () => {
      const reading = await readSource(source, sample)
      expect(complaintsAbout(source, reading)).toEqual([])
      expect(referencesOf(reading).length).toBeGreaterThan(0)
    })

    it('with no field unread', async () => {
      const reading = await readSource(source, sample)
      const issues = reading.kind === 'read' ? reading.issues : []
      expect(issues.filter(({ code }) => /\/unread-(?:field|clause)$/.test(code))).toEqual([])
    })

    it('the same every time, however its bytes are cut', async () => {
      const reading = JSON.stringify(await readSource(source, sample))
      expect(JSON.stringify(await readSource(source, sample))).toBe(reading)
      const sizes = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 5 })
      await fc.assert(
        fc.asyncProperty(sizes, async (cuts) => {
          const cut = await readSource(source, sample, (bytes) => inPieces(bytes, cuts))
          expect(JSON.stringify(cut)).toBe(reading)
        }),
        { numRuns: 25, seed: 11, examples: [[[1]], [[7]]] },
      )
    })
  })

  describe.each(files)('of %s', (file) => {
    const bytes = sample.get(file) ?? new Uint8Array()

    it('refuses a file that is cut off, or gives fewer records where it cannot tell', async () => {
      const all = new Set(referencesOf(await readSource(source, sample)))
      const places = fc.integer({ min: 0, max: bytes.length - 1 })
      await fc.assert(
        fc.asyncProperty(places, async (end) => {
          const reading = await readSource(source, withFile(file, bytes.subarray(0, end)))
          expect(complaintsAbout(source, reading)).toEqual([])
          const references = referencesOf(reading)
          expect(references.filter((reference) => !all.has(reference))).toEqual([])
          const isWhole = reading.kind === 'refused' || references.length === all.size
          expect(isWhole || exceptions.mayEndEarly !== undefined).toBe(true)
        }),
        { numRuns: 150, seed: 12, examples: lastBytes(bytes.length) },
      )
    })

    it.each(notLists)('refuses %s in one sentence', async (_, make) => {
      const reading = await readSource(source, withFile(file, make(bytes)))
      expect(complaintsAbout(source, reading)).toEqual([])
      expect(reading.kind).toBe('refused')
    })

    it('knows its own, and nothing that is no list', () => {
      const { recognises } = source.files.find(({ name }) => name === file) ?? { recognises: never }
      expect(recognises(bytes.subarray(0, 65_536))).toBe(exceptions.isNeverRecognised === undefined)
      for (const [, make] of notLists) expect(recognises(make(bytes))).toBe(false)
    })

    it('does not take another source’s file for its own', () => {
      const { recognises } = source.files.find(({ name }) => name === file) ?? { recognises: never }
      const taken = others.flatMap((other) =>
        [...other.sample]
          .filter(([, theirs]) => recognises(theirs.subarray(0, 65_536)))
          .map(([name]) => `${other.source.id}/${name}`),
      )
      expect(taken.filter((name) => exceptions.looksLike?.[name] === undefined)).toEqual([])
    })
  })

  it('keeps its contract on samples spoilt in hundreds of ways', async () => {
    let tick = 0
    const clock = () => tick++
    const report = await fuzzSource(source, sample, { seconds: 0.9, seed: 13, clock })
    expect(report.findings.map(({ file, says }) => `${file}: ${says}`)).toEqual([])
    expect(report.tried).toBeGreaterThan(200)
  })

  it(`keeps it on the ${corpus.length} inputs that it once broke on`, async () => {
    for (const { file, input } of corpus) {
      const reading = await readSource(source, withFile(file, input))
      expect(complaintsAbout(source, reading)).toEqual([])
    }
  })
}

function never(): boolean {
  return false
}

function referencesOf(reading: Reading): readonly string[] {
  return reading.kind === 'read' ? reading.parties.map(({ reference }) => reference) : []
}

function* inPieces(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  let at = 0
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1
    yield Uint8Array.from(bytes.subarray(at, at + size))
    at += size
  }
}

/** The last places where a file may be cut, one by one. */
function lastBytes(length: number): [number][] {
  return Array.from({ length: Math.min(40, length) }, (_, index) => [length - 1 - index])
}

const page =
  '<!DOCTYPE html>\n<html><head><title>503</title></head><body>Service unavailable</body></html>'

const notLists: readonly (readonly [string, (sample: Uint8Array) => Uint8Array])[] = [
  ['an empty file', () => new Uint8Array()],
  ['white space', () => Buffer.from(' \r\n\t\n')],
  ['a page', () => Buffer.from(page)],
  ['a gzip file', (sample) => gzipSync(sample)],
  ['bytes by chance', chanceBytes],
  ['zeros', () => new Uint8Array(5000)],
  ['prose', () => Buffer.from('This is a letter. It is about no list, and has no rows in it.\n')],
  ['another XML', () => Buffer.from('<?xml version="1.0"?>\n<recipe><egg count="2"/></recipe>\n')],
  ['another JSON', () => Buffer.from('{"recipe": {"eggs": 2}}\n')],
]

function chanceBytes(): Uint8Array {
  const chance = startChance(99)
  return Uint8Array.from({ length: 5000 }, () => chance.below(256))
}
