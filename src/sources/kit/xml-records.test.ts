import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../model/index.ts'
import { euFsf } from '../eu-fsf/source.ts'
import type { Source } from '../source.ts'
import { ukSl } from '../uk-sl/source.ts'
import { unSc } from '../un-sc/source.ts'
import { readAll } from './testing/xml-read-all.ts'

const sources: readonly Source[] = [unSc, ukSl, euFsf]
const sampleOf = (source: Source) =>
  readFileSync(join(import.meta.dirname, '..', source.id, 'sample.xml'))
const fileOf = (source: Source) => source.files[0]?.name ?? ''

const recordOf = ({ id }: Source) =>
  id === 'un-sc' ? 'ENTITY' : id === 'uk-sl' ? 'Designation' : 'sanctionEntity'

async function failureOf(bytes: Uint8Array, source: Source = unSc): Promise<Failure> {
  const failure: unknown = await readAll(source, fileOf(source), bytes).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(failure instanceof Failure)) throw new Error(`no Failure but ${String(failure)}`)
  return failure
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const list = (inside: string) => `<CONSOLIDATED_LIST>${inside}</CONSOLIDATED_LIST>`
const bomb = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${list('<x>&b;</x>')}`
const outside = `<!DOCTYPE l SYSTEM "file:///etc/passwd">${list('')}`

describe('a file that is not the list, whole and well-formed', () => {
  it.each([
    ['empty', '', 'The file is empty.', ':byte 0'],
    ['blank', ' \n ', 'The file is empty.', ':byte 0'],
    ['no XML', 'ent_num,name', 'The file does not begin like XML.', ':byte 0'],
    ['a web page', '<!DOCTYPE html><html><body>503</body></html>', 'an HTML page', ':byte 0'],
    [
      'a web page after a comment',
      `<!--${'x'.repeat(1100)}--><html></html>`,
      'an HTML page',
      ':1:',
    ],
    ['an entity bomb', bomb, 'defines a document type', ':1:'],
    ['an outside entity', outside, 'defines a document type', ':1:'],
    ['an undefined entity', list('<ENTITIES>&nbsp;</ENTITIES>'), 'undefined entity', ':1:'],
    ['another list', '<Designations></Designations>', 'not <CONSOLIDATED_LIST>', ':1:'],
    ['tags crossed', list('<ENTITIES></INDIVIDUALS>'), 'The XML is malformed', ':1:'],
    [
      'cut off',
      '<CONSOLIDATED_LIST><ENTITIES><ENTITY>\n<DATAID>1',
      'cut off: it ends inside',
      ':2:',
    ],
    ['no record', list('<ENTITIES></ENTITIES>'), 'holds no record', ':1:1'],
    ['too deep', list(`<ENTITIES><ENTITY>${'<a>'.repeat(70)}`), 'too deep', ':1:'],
    ['too deep outside', list('<a>'.repeat(70)), 'too deep', ':1:'],
    [
      'a text without end',
      list(`<ENTITIES><ENTITY><a>${'x'.repeat(1_200_000)}`),
      'over a million',
      ':1:',
    ],
    [
      'a record without end',
      list(`<ENTITIES><ENTITY>${'<a/>'.repeat(200_001)}`),
      'larger than any',
      ':1:',
    ],
    ['nothing for long', `<!--${'x'.repeat(90_000)}`, 'No element begins here', ':1:'],
    [
      'an encoding not read',
      '<?xml version="1.0" encoding="ISO-8859-1"?><a/>',
      'ISO-8859-1',
      ':1:1',
    ],
  ])('%s', async (_, text, says, at) => {
    const failure = await failureOf(utf8(text))
    expect(failure.code).toBe('bad-input/un-sc')
    expect(failure.message).toContain(says)
    expect(failure.at).toContain(`consolidated.xml${at}`)
    expect(failure.tryThis).toBeDefined()
  })

  it.each([
    ['bytes that are no UTF-8', [0x3c, 0x61, 0x3e, 0xff, 0xfe], 'are not UTF-8'],
    ['a character cut in two', [...utf8('<CONSOLIDATED_LIST>'), 0xd0], 'middle of a character'],
    ['UTF-16 without its mark', [0x3c, 0, 0x61, 0, 0x3e, 0], 'no byte order mark'],
    ['a gzip file', [0x1f, 0x8b, 8, 0], 'a gzip file'],
    ['a zip file', [0x50, 0x4b, 3, 4, 0], 'a zip file'],
  ])('%s', async (_, bytes, says) => {
    expect((await failureOf(Uint8Array.from(bytes))).message).toContain(says)
  })

  it('a file that was not given', async () => {
    await expect(readAll(unSc, 'other.xml', utf8(''))).rejects.toThrow('was not given')
  })
})

describe.each(sources)('$id', (source) => {
  const sample = sampleOf(source)
  const text = sample.toString('utf8')

  it('is read alike in UTF-16, with a mark, and in pieces of any size', async () => {
    const whole = await readAll(source, fileOf(source), sample)
    const body = text.replace(/ encoding="[^"]*"/i, '')
    const utf16 = Buffer.from(`\ufeff${body}`, 'utf16le')
    expect(await readAll(source, fileOf(source), utf16)).toEqual(whole)
    expect(await readAll(source, fileOf(source), utf8(`\ufeff${text}`))).toEqual(whole)
    for (const size of [1, 7, 255, 1000]) {
      expect(await readAll(source, fileOf(source), sample, size)).toEqual(whole)
    }
  })

  it('says what it does not know, in and outside records', async () => {
    const record = recordOf(source)
    const end = `</${record}>`
    const root = /<\/[A-Za-z_]+>\s*$/.exec(text)?.[0] ?? ''
    const more = text.replace(end, `<NEW>1</NEW>${end}`).replace(root, `<NEWS><a/></NEWS>${root}`)
    const { issues } = await readAll(source, fileOf(source), utf8(more))
    const unread = issues.filter(({ code }) => code === `${source.id}/unread-field`)
    expect(unread.map(({ says }) => says.includes('NEW'))).toEqual([true, true])
  })

  it('keeps the first of two records with one reference and counts the other', async () => {
    const record = recordOf(source)
    const end = `</${record}>`
    const start = text.search(new RegExp(`<${record}[ >]`))
    const found = text.slice(start, text.indexOf(end) + end.length)
    const doubled = text.replace(found, () => found + found)
    const whole = await readAll(source, fileOf(source), sample)
    const { parties, dropped, issues } = await readAll(source, fileOf(source), utf8(doubled))
    expect(parties).toEqual(whole.parties)
    expect(dropped.map(({ reason }) => reason)).toEqual(['double-reference'])
    expect(issues.some(({ code }) => code === `${source.id}/double-reference`)).toBe(true)
  })

  it('knows its own file and no other', () => {
    const knows = sources.map((other) => source.files[0]?.recognises(sampleOf(other)))
    expect(knows).toEqual(sources.map((other) => other === source))
    expect(source.files[0]?.recognises(utf8('<html>'))).toBe(false)
  })

  it('is cut off wherever the bytes end before the last tag', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.trimEnd().length - 2 }), async (end) => {
        const failure = await failureOf(utf8(text.slice(0, end)), source)
        expect(failure.code).toBe(`bad-input/${source.id}`)
      }),
      { numRuns: 60 },
    )
  })

  it('never throws but a Failure, whatever is done to the bytes', async () => {
    const change = fc.record({
      at: fc.nat(sample.length - 1),
      drop: fc.nat(40),
      add: fc.uint8Array({ maxLength: 12 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = changes.reduce<Uint8Array>(
          (sofar, { at, drop, add }) =>
            Buffer.concat([sofar.subarray(0, at), add, sofar.subarray(at + drop)]),
          sample,
        )
        const thrown: unknown = await readAll(source, fileOf(source), bytes).then(
          () => undefined,
          (error: unknown) => error,
        )
        expect(thrown === undefined || thrown instanceof Failure).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
