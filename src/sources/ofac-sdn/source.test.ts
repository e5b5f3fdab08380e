import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure, type Issue, type ListedParty } from '../../model/index.ts'
import type { Dropped, SourceInput } from '../source.ts'
import { ofacSdn } from './source.ts'

const names = ['sdn.csv', 'add.csv', 'alt.csv', 'sdn_comments.csv'] as const

const sample = Object.fromEntries(
  names.map((name) => [name, readFileSync(join(import.meta.dirname, 'sample', name), 'latin1')]),
)

function inputOf(texts: Readonly<Record<string, string | undefined>>): SourceInput {
  const given = Object.entries(texts).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, chunksOf(Buffer.from(text, 'latin1'))] as const],
  )
  return new Map(given)
}

/** In pieces of no round size, so that rows and quotes are cut. */
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997)
}

async function read(files: SourceInput) {
  const parties: ListedParty[] = []
  const dropped: Dropped[] = []
  const issues: Issue[] = []
  for await (const step of ofacSdn.parse(files)) {
    parties.push(...(step.parties ?? []))
    dropped.push(...(step.dropped ?? []))
    issues.push(...(step.issues ?? []))
  }
  return { parties, dropped, issues }
}

const readSample = (change: Readonly<Record<string, string | undefined>> = {}) =>
  read(inputOf({ ...sample, ...change }))

const failureOf = (change: Readonly<Record<string, string | undefined>>) =>
  readSample(change).then(
    () => undefined,
    (error: unknown) => error,
  )

describe('the sample', async () => {
  const { parties, dropped, issues } = await readSample()
  const of = (reference: string) => parties.find((party) => party.reference === reference)

  it('is read whole', () => {
    expect(parties.map(({ reference, schema }) => `${reference} ${schema}`)).toEqual([
      '101 LegalEntity',
      '102 Person',
      '103 Vessel',
      '104 Airplane',
      '105 Person',
      '106 LegalEntity',
    ])
    expect(dropped).toEqual([])
    expect(issues).toEqual([])
  })

  it('keeps names as the list writes them, with parts, kinds and qualities', () => {
    expect(of('102')?.names).toEqual([
      {
        full: 'BRASSWICK, Tomel Ardin',
        kind: 'primary',
        quality: 'strong',
        parts: [
          { kind: 'family', value: 'BRASSWICK' },
          { kind: 'given', value: 'Tomel Ardin' },
        ],
      },
      {
        full: 'BRASSWIK, Tomel A., Jr.',
        kind: 'alias',
        quality: 'strong',
        said: 'aka',
        parts: [
          { kind: 'family', value: 'BRASSWIK' },
          { kind: 'given', value: 'Tomel A.' },
          { kind: 'suffix', value: 'Jr.' },
        ],
      },
      {
        full: 'TOMEL, Old',
        kind: 'alias',
        quality: 'weak',
        said: "a.k.a. '...'",
        minedFrom: 'Remarks',
        parts: [
          { kind: 'family', value: 'TOMEL' },
          { kind: 'given', value: 'Old' },
        ],
      },
    ])
    expect(of('101')?.names.map(({ full, kind }) => `${kind}: ${full}`)).toEqual([
      'primary: QUILLHAVEN LANTERN TRUST',
      'alias: LANTERN TRUST OF QUILLHAVEN',
      'former: QUILLHAVEN LAMP BUREAU',
      'alias: QLT',
    ])
  })

  it('reads what the remarks say of a person', () => {
    const party = of('102')
    expect(party?.birthDates).toEqual([
      { value: '1948-12-10', minedFrom: 'Remarks' },
      { value: '1949', isApproximate: true, said: 'circa 1949', minedFrom: 'Remarks' },
      { value: '1950', until: '1951', said: '1950 to 1951', minedFrom: 'Remarks' },
    ])
    expect(party?.birthPlaces).toEqual(['Port Orrel, Bouvet Island', 'Nether Quill'])
    expect(party?.ties.map(({ as, country }) => `${as} ${country}`)).toEqual([
      'birth BV',
      'nationality BV',
      'citizenship HM',
    ])
    expect(party?.identifiers).toEqual([
      {
        scheme: 'passport',
        value: 'A0020375',
        country: 'BV',
        note: 'issued 21 Jun 1992 expires 01 Jan 2002',
        said: 'Passport',
        minedFrom: 'Remarks',
      },
      { scheme: 'passport', value: 'RL 99 0913767', said: 'Passport', minedFrom: 'Remarks' },
      {
        scheme: 'national-id',
        value: '35202-5400413-9',
        country: 'BV',
        note: 'CNIC',
        said: 'National ID No.',
        minedFrom: 'Remarks',
      },
    ])
    expect(party?.titles).toEqual(['Haji'])
    expect(party?.positions).toEqual(['Minister of Lanterns'])
    expect(party?.relations.map(({ said, name }) => `${said}: ${name}`)).toEqual([
      'wife: Ordel Brasswick',
      'Linked To: QUILLHAVEN LANTERN TRUST',
    ])
    expect(party?.designation.programs).toEqual(['SDGT', 'NPWMD'])
    expect(party?.designation.measures).toEqual([
      'Additional Sanctions Information - Subject to Secondary Sanctions',
    ])
    expect(party?.other).toEqual({
      Remarks: [
        'former keeper of the harbour light',
        '(Data from a paper of 1990: born in Orrel; seen since)',
      ],
    })
    expect(party?.remarks[0]?.text).toMatch(/^DOB 10 Dec 1948; .*seen since\)\.$/)
  })

  it('reads a ship, an aircraft and an entity', () => {
    expect(of('103')?.vessel).toEqual({
      type: 'Crude Oil Tanker',
      flag: 'Bouvet Island',
      formerFlags: ['Heard Island and McDonald Islands', 'None Identified'],
      tonnage: '318,000',
      grossTonnage: '163,660',
      owner: 'Quillhaven Lines',
    })
    const idsOf = (reference: string) =>
      of(reference)?.identifiers.map(({ scheme, value }) => `${scheme} ${value}`)
    expect(idsOf('103')).toEqual(['call-sign ZZQ12', 'imo 9187629', 'mmsi 572469210'])
    expect(idsOf('104')).toEqual(['aircraft 8401', 'aircraft 1023409321', 'aircraft EP-QQX'])
    expect(of('104')?.relations[0]?.name).toBe('BRASSWICK AIR')
    expect(idsOf('101')).toContain('imo-company 5342883')
    expect(idsOf('101')).toContain('swift QULTBVBB')
    expect(of('101')?.addresses).toEqual([
      { full: '1 Lamp Street, Lower Quillhaven 101, Bouvet Island', country: 'BV' },
      { full: 'Region: Far Shoal' },
    ])
    expect(of('106')?.addresses[0]?.full).toBe('The "Old" Pans, Nether Quill, Bouvet Island')
  })

  it('joins the comments to the remarks in the middle of a word', () => {
    const party = of('105')
    expect(party?.names.at(-1)?.full).toBe('THE LAMPLIGHTER')
    expect(party?.identifiers.find(({ scheme }) => scheme === 'passport')?.value).toBe('Z1234567')
    expect(party?.remarks[0]?.text.length).toBeGreaterThan(1000)
  })
})

describe('without the comments', () => {
  it('leaves the clause that is cut off unread, and says so', async () => {
    const { parties, issues } = await readSample({ 'sdn_comments.csv': undefined })
    expect(issues.map(({ code }) => code)).toEqual(['ofac-sdn/remarks-cut'])
    const party = parties.find(({ reference }) => reference === '105')
    expect(party?.names).toHaveLength(1)
  })
})

describe('a broken version is refused in a sentence', () => {
  const sdn = sample['sdn.csv'] ?? ''
  const add = sample['add.csv'] ?? ''
  it.each([
    ['a missing file', { 'alt.csv': undefined }, 'alt.csv is missing.'],
    ['an empty file', { 'sdn.csv': '' }, 'sdn.csv has no row.'],
    ['nothing but the end mark', { 'add.csv': '\u001a' }, 'add.csv has no row.'],
    [
      'an HTML page',
      { 'sdn.csv': '<!DOCTYPE html><html>Busy</html>' },
      'sdn.csv is an HTML page where a CSV file should be.',
    ],
    [
      'a zip',
      { 'add.csv': 'PK\u0003\u0004rest' },
      'add.csv is a zip file where a CSV file should be.',
    ],
    ['binary', { 'alt.csv': '1,\u0000' }, 'alt.csv is not text.'],
    [
      'another encoding',
      { 'alt.csv': '101,1,"aka","CAF\u00c9",-0- \r\n' },
      'alt.csv is not UTF-8.',
    ],
    [
      'a wrong number of columns',
      { 'alt.csv': '101,1,"aka","A",-0- \r\n101,2,"aka","B"\r\n' },
      'alt.csv, row 2 has 4 columns where 5 should be.',
    ],
    [
      'a stray quote',
      { 'alt.csv': '101,1,"aka","A "B" C",-0- \r\n' },
      'alt.csv, row 1 has a stray quotation mark.',
    ],
    [
      'a quote never closed',
      { 'alt.csv': '101,1,"aka","A,-0- \r\n' },
      'alt.csv, row 1 stops inside a row.',
    ],
    [
      'a header',
      { 'alt.csv': 'ent_num,alt_num,type,name,remarks\r\n' },
      'alt.csv, row 1 begins with "ent_num" where OFAC has the number of the record.',
    ],
    [
      'cut inside a row',
      { 'sdn.csv': sdn.slice(0, sdn.indexOf('104,') + 30) },
      'sdn.csv, row 4 stops inside a row.',
    ],
    [
      'cut between rows',
      { 'sdn.csv': sdn.slice(0, sdn.indexOf('104,')) },
      'sdn.csv ends at record 103 and add.csv goes on to 106.',
    ],
    [
      'addresses cut between rows',
      { 'add.csv': add.slice(0, add.indexOf('105,')) },
      'add.csv ends at record 104 and sdn.csv goes on to 106.',
    ],
  ])('%s', async (_, change, says) => {
    const error = await failureOf(change)
    expect(error).toBeInstanceOf(Failure)
    expect(error).toMatchObject({ code: 'bad-input/ofac-sdn', message: says })
  })
})

describe('a record that is wrong alone is a value', () => {
  const [first = '', ...rest] = (sample['sdn.csv'] ?? '').split('\r\n')
  const withFirst = (...rows: readonly string[]) => ({ 'sdn.csv': [...rows, ...rest].join('\r\n') })
  it.each([
    ['doubled', [first, first], ['double-reference'], []],
    ['without a name', [first.replace(/"[^"]*"/, '-0- ')], ['no-name'], []],
    ['of an unknown type', [first.replace('-0- ', '"spaceship"')], [], ['ofac-sdn/unknown-type']],
    ['of an unknown programme', [first.replace('CUBA', 'ZZ9')], [], ['ofac-sdn/unknown-program']],
    ['without a programme', [first.replace('"CUBA"', '-0- ')], [], ['ofac-sdn/no-program']],
    [
      'with a date that is none',
      [first.replace("a.k.a. 'QLT'", 'DOB 31 Feb 1990')],
      [],
      ['ofac-sdn/unread-clause'],
    ],
  ])('%s', async (_, rows, reasons, codes) => {
    const { dropped, issues } = await readSample(withFirst(...rows))
    expect(dropped.map(({ reason }) => reason)).toEqual(reasons)
    expect(issues.map(({ code }) => code)).toEqual(codes)
  })

  it('rows of a record that is not there are an issue each', async () => {
    const { issues } = await readSample({ 'alt.csv': '99,1,"aka","NOBODY",-0- \r\n' })
    expect(issues.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'ofac-sdn/orphan-row alt.csv, ent_num 99',
    ])
  })

  it('an alias of an unknown type is kept and said', async () => {
    const { parties, issues } = await readSample({ 'alt.csv': '101,1,"xka","LAMP",-0- \r\n' })
    expect(issues.map(({ code }) => code)).toEqual(['ofac-sdn/unknown-alias-type'])
    expect(parties[0]?.names[1]).toEqual({
      full: 'LAMP',
      kind: 'alias',
      quality: 'unstated',
      said: 'xka',
    })
  })
})

describe('laws', () => {
  it('a mutated sample is read or refused, and nothing else', async () => {
    const mutation = fc.record({
      file: fc.constantFrom(...names),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 40 }),
      put: fc.string({ maxLength: 12, unit: fc.constantFrom(...'",\r\n-0 ;().a1\u001a\u0000é') }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        const texts: Record<string, string> = { ...sample }
        for (const { file, at, cut, put } of mutations) {
          const text = texts[file] ?? ''
          const from = Math.floor(at * text.length)
          texts[file] = text.slice(0, from) + put + text.slice(from + cut)
        }
        const outcome = await read(inputOf(texts)).catch((error: unknown) => error)
        expect(outcome instanceof Failure || Array.isArray((outcome as Read).parties)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

type Read = Awaited<ReturnType<typeof read>>

const evalFolder = process.env['FIREBREAK_EVAL']

describe.skipIf(evalFolder === undefined)(
  'the real files of July 2021 (needs FIREBREAK_EVAL)',
  () => {
    it('are read whole', async () => {
      const folder = join(evalFolder ?? '', 'lists', 'ofac-2021-07')
      const { parties, dropped, issues } = await read(
        new Map(names.map((name) => [name, createReadStream(join(folder, name))])),
      )
      expect(parties).toHaveLength(8976)
      expect(dropped).toEqual([])
      expect(issues.map(({ says }) => says)).toEqual([
        expect.stringContaining('"Vessel Registration Identification IMO 15411"'),
        expect.stringContaining('"Company Number IMO 543400"'),
      ])
      const count = (test: (party: ListedParty) => boolean) => parties.filter(test).length
      expect(count(({ schema }) => schema === 'Person')).toBe(4620)
      expect(count(({ schema }) => schema === 'Vessel')).toBe(406)
      expect(count(({ schema }) => schema === 'Airplane')).toBe(277)
      const all = parties.flatMap((party) => party.names)
      expect(all.filter(({ minedFrom }) => minedFrom === undefined)).toHaveLength(8976 + 11_910)
      expect(all.filter(({ quality }) => quality === 'weak').length).toBe(2442)
      const ids = parties.flatMap(({ identifiers }) => identifiers)
      expect(ids.filter(({ scheme }) => scheme === 'imo')).toHaveLength(400)
      expect(count(({ birthDates }) => birthDates.length > 0)).toBeGreaterThan(4000)
    })
  },
)
