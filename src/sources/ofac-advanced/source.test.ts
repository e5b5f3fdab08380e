import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure, type Issue, type ListedParty, type ListHeader } from '../../model/index.ts'
import type { Dropped } from '../source.ts'
import { ofacAdvanced } from './source.ts'
import { generateAdvanced } from './testing/generate.ts'

const sample = readFileSync(join(import.meta.dirname, 'sample.xml'), 'utf8')

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string, size = 4093) {
  const parties: ListedParty[] = []
  const dropped: Dropped[] = []
  const issues: Issue[] = []
  let header: ListHeader | undefined
  for await (const step of ofacAdvanced.parse(
    new Map([['SDN_ADVANCED.XML', chunksOf(text, size)]]),
  )) {
    parties.push(...(step.parties ?? []))
    dropped.push(...(step.dropped ?? []))
    issues.push(...(step.issues ?? []))
    header = step.header ?? header
  }
  return { parties, dropped, issues, header }
}

describe('the sample', async () => {
  const { parties, dropped, issues, header } = await read(sample)
  const of = (reference: string) => parties.find((party) => party.reference === reference)

  it('is read whole', () => {
    expect(parties.map(({ reference, schema }) => `${reference} ${schema}`)).toEqual([
      '201 Person',
      '202 LegalEntity',
      '203 Vessel',
    ])
    expect([...dropped, ...issues]).toEqual([])
    expect(header).toEqual({ version: '2026-03-02', publishedAt: '2026-03-02T23:59:59.999Z' })
  })

  it('keeps names with parts, order, script and quality, the primary first', () => {
    expect(of('201')?.names).toEqual([
      {
        full: 'BRASSWICK Tomel Ardinovich',
        kind: 'primary',
        quality: 'strong',
        parts: [
          { kind: 'family', value: 'BRASSWICK' },
          { kind: 'given', value: 'Tomel' },
          { kind: 'patronymic', value: 'Ardinovich' },
        ],
        script: 'Latn',
      },
      {
        full: 'THE LAMPLIGHTER',
        kind: 'alias',
        quality: 'weak',
        said: 'A.K.A.',
        parts: [{ kind: 'family', value: 'THE LAMPLIGHTER' }],
        script: 'Latn',
      },
      {
        full: 'БРАСВИК Томель',
        kind: 'original-script',
        quality: 'strong',
        parts: [
          { kind: 'family', value: 'БРАСВИК' },
          { kind: 'given', value: 'Томель' },
        ],
        script: 'Cyrl',
      },
    ])
    expect(of('202')?.names[1]).toEqual({
      full: 'QUILLHAVEN LAMP BUREAU',
      kind: 'former',
      quality: 'strong',
      said: 'F.K.A.',
      script: 'Latn',
    })
  })

  it('reads features and papers', () => {
    const party = of('201')
    expect(party?.birthDates).toEqual([{ value: '1948', isApproximate: true }])
    expect(party?.birthPlaces).toEqual(['Port Orrel, Bouvet Island'])
    expect(party?.ties).toEqual([{ as: 'nationality', said: 'Bouvet Island', country: 'BV' }])
    expect(party?.addresses).toEqual([
      { full: '1 Lamp Street (old quay), Port Orrel, Bouvet Island', country: 'BV' },
    ])
    expect(party?.genders).toEqual(['Male'])
    expect(party?.positions).toEqual(['Minister of Lanterns'])
    expect(party?.identifiers).toEqual([
      {
        scheme: 'passport',
        value: 'A0020375',
        country: 'BV',
        said: 'Passport',
        note: 'Harbour Office; issued in the old spelling; Fraudulent; Issue Date 1992-06-21',
      },
      {
        scheme: 'wallet',
        value: '1InventedSampleAddress0000000000',
        said: 'Digital Currency Address - XBT',
      },
    ])
    expect(party?.remarks).toEqual([{ field: 'Comment', text: 'Keeps the harbour light.' }])
    expect(of('202')?.other).toEqual({ 'Organization Established Date': ['1991-05'] })
    expect(of('202')?.identifiers.map(({ scheme, value }) => `${scheme} ${value}`)).toEqual([
      'imo-company 5342883',
      'tax-id 12-345678',
      'website www.quillhaven.example',
    ])
    expect(of('203')?.vessel).toEqual({
      type: 'Crude Oil Tanker',
      flag: 'Bouvet Island',
      owner: 'Quillhaven Lines',
      tonnage: '318,000',
      grossTonnage: '163,660',
      formerFlags: ['None Identified'],
    })
    expect(of('203')?.identifiers.map(({ scheme, value }) => `${scheme} ${value}`)).toEqual([
      'imo 9187629',
      'call-sign ZZQ12',
    ])
  })

  it('joins relations and entries, which come after the parties', () => {
    expect(of('201')?.relations).toEqual([
      { said: 'Acting for or on behalf of', name: 'QUILLHAVEN LANTERN TRUST', reference: '202' },
    ])
    expect(of('203')?.relations[0]?.said).toBe('Former: Acting for or on behalf of')
    expect(of('201')?.designation).toEqual({
      programs: ['SDGT', 'NPWMD'],
      legalBasis: ['Executive Order 0 (Invented)'],
      measures: ['SDN List', 'Block', 'Secondary sanctions risk: Invented Regulations, section 1'],
      reasons: [],
      designatedOn: '2011-07-05',
      amendedOn: ['2015-02-09'],
    })
  })
})

describe('what is wrong', () => {
  it('with a record alone is said', async () => {
    const text = sample
      .replace('FixedRef="202">\n      <Comment />', 'FixedRef="201">\n      <Comment />')
      .replace('AliasTypeID="1400"', 'AliasTypeID="9"')
      .replace('ProfileID="203" ListID', 'ProfileID="999" ListID')
      .replace('<Profile ID="203"', '<Profile Strange="1" ID="203"')
    const { dropped, issues } = await read(text)
    expect(dropped).toEqual([
      { reason: 'double-reference', at: expect.stringContaining('DistinctParty[2]') },
    ])
    expect(issues.map(({ code }) => code).sort()).toEqual([
      'ofac-advanced/double-reference',
      'ofac-advanced/orphan-entry',
      'ofac-advanced/orphan-entry',
      'ofac-advanced/unknown-alias-type',
      'ofac-advanced/unread-field',
    ])
  })

  it.each([
    ['cut off', sample.slice(0, 9000)],
    ['malformed', sample.replace('</Locations>', '</Location>')],
    ['a page', '<html><body>Busy</body></html>'],
    ['another list', '<CONSOLIDATED_LIST></CONSOLIDATED_LIST>'],
    ['empty', ''],
    ['without a party', '<Sanctions xmlns="x"><DistinctParties></DistinctParties></Sanctions>'],
    ['without tables', sample.replaceAll('ReferenceValueSets', 'OtherSets')],
    [
      'an entity bomb',
      `<!DOCTYPE x [<!ENTITY a "b">]>${sample.slice(sample.indexOf('<Sanctions'))}`,
    ],
  ])('with the file, %s, is a failure', async (_, text) => {
    const error = await read(text).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Failure)
    expect(error).toMatchObject({ code: 'bad-input/ofac-advanced' })
  })
})

describe('laws', () => {
  it('the pieces a file comes in do not matter', async () => {
    const whole = JSON.stringify(await read(sample, 1_000_000))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 50, max: 20_000 }), async (size) => {
        expect(JSON.stringify(await read(sample, size))).toBe(whole)
      }),
      { numRuns: 10 },
    )
  })

  it('a mutated sample is read or refused, and nothing else', async () => {
    const mutation = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 60 }),
      put: fc.string({ maxLength: 8, unit: fc.constantFrom(...'<>/="& a1ID') }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
        let text = sample
        for (const { at, cut, put } of mutations) {
          const from = Math.floor(at * text.length)
          text = text.slice(0, from) + put + text.slice(from + cut)
        }
        const outcome = await read(text, 65_536).catch((error: unknown) => error)
        expect(outcome instanceof Failure || 'parties' in (outcome as object)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('a generated list is read whole, and is the same for the same seed', async () => {
    const text = [...generateAdvanced(300, 7)].join('')
    expect([...generateAdvanced(300, 7)].join('')).toBe(text)
    const { parties, dropped, issues } = await read(text, 65_536)
    expect(parties).toHaveLength(300)
    expect([...dropped, ...issues]).toEqual([])
    expect(parties.every(({ designation }) => designation.designatedOn !== undefined)).toBe(true)
  })
})
