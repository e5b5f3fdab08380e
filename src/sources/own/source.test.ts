import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { Check } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { sourceContract } from '../contract.ts'
import { sources } from '../sources.ts'
import { findSample } from '../testing/find-sample.ts'
import { readSource } from '../testing/read-source.ts'
import { OwnMapping } from './mapping.ts'
import { ownSource } from './source.ts'
import { unzip } from './unzip.ts'

const mapping: OwnMapping = {
  id: 'own-customers',
  title: 'Customers of the sample bank',
  columns: {
    reference: 'Customer no',
    name: 'Full name',
    alias: 'Also known as',
    schema: 'Kind',
    birthDate: 'Born',
    nationality: 'Citizen of',
    address: 'Address',
    imo: 'Ship number',
    passport: 'Passport',
    listedOn: 'Barred since',
  },
  constants: { program: 'Barred customers' },
  schemata: { private: 'Person', firm: 'Company', ship: 'Vessel' },
  separator: '; ',
  dateFormat: 'day-first',
  ignores: ['Branch'],
}

const sample = readFileSync(join(import.meta.dirname, 'sample.csv'))

const small: OwnMapping = { id: 'own-small', columns: { reference: 'no', name: 'name' } }

async function read(bytes: Uint8Array | string, wanted: OwnMapping = small) {
  const table = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  const reading = await readSource(ownSource(wanted), new Map([['table', table]]))
  if (reading.kind === 'broke') throw reading.error
  return reading
}

async function records(bytes: Uint8Array | string, wanted: OwnMapping = small) {
  const reading = await read(bytes, wanted)
  if (reading.kind === 'refused') throw reading.failure
  return reading
}

async function refusal(bytes: Uint8Array | string, wanted: OwnMapping = small) {
  const reading = await read(bytes, wanted)
  if (reading.kind !== 'refused') throw new Error('was not refused')
  return reading.failure
}

describe('the sample', () => {
  it('gives a record for each row, with its reference, name and all that is mapped', async () => {
    const { parties, dropped, issues } = await records(sample, mapping)
    expect(dropped).toEqual([])
    expect(issues).toEqual([])
    expect(parties[0]).toEqual({
      list: 'own-customers',
      reference: 'C-001',
      schema: 'Person',
      names: [
        { full: 'Odran Tastek', kind: 'primary', quality: 'unstated' },
        { full: 'O. Tastek', kind: 'alias', quality: 'unstated', said: 'alias' },
        { full: '"The Miller"', kind: 'alias', quality: 'unstated', said: 'alias' },
      ],
      genders: [],
      birthDates: [{ value: '1954-03-02' }],
      birthPlaces: [],
      ties: [{ as: 'nationality', said: 'KP', country: 'KP' }],
      addresses: [{ full: '1 Quay Street\nLindora' }],
      identifiers: [{ scheme: 'passport', value: 'P0000001', said: 'passport' }],
      titles: [],
      positions: [],
      relations: [],
      designation: {
        programs: ['Barred customers'],
        legalBasis: [],
        measures: [],
        reasons: [],
        amendedOn: [],
        designatedOn: '2016-03-04',
      },
      remarks: [],
      links: [],
    })
    expect(parties.map(({ schema }) => schema)).toEqual(['Person', 'Company', 'Vessel', 'Person'])
    expect(parties[2]?.identifiers).toEqual([{ scheme: 'imo', value: '9074729', said: 'imo' }])
    expect(parties[3]?.ties).toEqual([{ as: 'nationality', said: 'Samplia' }])
  })

  it('is read by a mapping that keeps its shape', () => {
    expect(Check(OwnMapping, mapping)).toBe(true)
    expect(Check(OwnMapping, { ...mapping, id: 'un-sc' })).toBe(false)
    expect(Check(OwnMapping, { ...mapping, columns: { name: 'x' } })).toBe(false)
    expect(Check(OwnMapping, { ...mapping, columns: { ...mapping.columns, hat: 'x' } })).toBe(false)
  })
})

describe('the contract of every source', () => {
  const others = sources.map((source) => ({ source, sample: findSample(source), corpus: [] }))
  const subject = { source: ownSource(mapping), sample: new Map([['table', sample]]), corpus: [] }
  sourceContract(subject, others, {
    mayEndEarly: 'A table that ends after a row looks whole; the bounds catch what is missing.',
    isNeverRecognised: 'A table of the user’s own is read only where it is asked for.',
  })
})

describe('a table', () => {
  it.each([
    ['commas', 'no,name\n1,A\n'],
    ['semicolons', 'no;name\n1;A\n'],
    ['tabs', 'no\tname\n1\tA\n'],
    ['bars', 'no|name\n1|A\n'],
    ['line ends of Windows', 'no,name\r\n1,A\r\n'],
    ['line ends of old Macs', 'no,name\r1,A\r'],
    ['no last line end', 'no,name\n1,A'],
    ['blank lines', '\n\nno,name\n\n1,A\n,\n'],
    ['quotes', '"no","name"\n"1","A"\n'],
    ['a byte-order mark', '\ufeffno,name\n1,A\n'],
    ['UTF-16', Buffer.from('\ufeffno,name\n1,A\n', 'utf16le')],
  ])('with %s', async (_, table) => {
    const { parties } = await records(table)
    expect(parties.map(({ reference, names }) => [reference, names[0]?.full])).toEqual([['1', 'A']])
  })

  it.each(['windows-1252', 'utf-16be'] as const)(
    'in %s where the mapping says so',
    async (encoding) => {
      const text = 'no,name\n1,Ren\u00e9\n'
      const bytes =
        encoding === 'windows-1252'
          ? Buffer.from(text, 'latin1')
          : Buffer.from(text, 'utf16le').swap16()
      expect((await records(bytes, { ...small, encoding })).parties[0]?.names[0]?.full).toBe(
        'Ren\u00e9',
      )
    },
  )

  it('drops and counts rows that are no records', async () => {
    const { parties, dropped } = await records('no,name\n,A\n2,\n3,B\n3,C\n4,D,extra\n5\n')
    expect(parties.map(({ reference }) => reference)).toEqual(['3'])
    expect(dropped).toEqual([
      { reason: 'no-reference', at: 'row 2' },
      { reason: 'no-name', at: 'row 3' },
      { reason: 'double-reference', at: 'row 5' },
      { reason: 'too-many-cells', at: 'row 6' },
      { reason: 'no-name', at: 'row 7' },
    ])
  })

  it('names a column that nobody asked for, once', async () => {
    const { issues } = await records('no,name,hat\n1,A,x\n2,B,y\n')
    expect(issues).toMatchObject([
      { code: 'own-small/unmapped-column', says: 'The column "hat" is not used.' },
    ])
  })

  it('keeps what it cannot read, and says so', async () => {
    const columns = {
      ...small.columns,
      birthDate: 'born',
      imo: 'imo',
      schema: 'kind',
      listedOn: 'on',
    }
    const { parties, issues } = await records(
      'no,name,born,imo,kind,on\n1,A,03/04/1960,9074720,hat,2020\n',
      { ...small, columns },
    )
    expect(parties[0]).toMatchObject({
      schema: 'LegalEntity',
      birthDates: [],
      identifiers: [{ scheme: 'other', value: '9074720' }],
      other: { birthDate: ['03/04/1960'], imo: ['9074720'], schema: ['hat'], listedOn: ['2020'] },
    })
    expect(issues.map(({ code }) => code).sort()).toEqual([
      'own-small/bad-birthDate',
      'own-small/bad-imo',
      'own-small/bad-listedOn',
      'own-small/bad-schema',
    ])
  })

  it.each([
    [
      'without a mapped column',
      'id,name\n1,A\n',
      'The file does not have the column "no", which the mapping gives for reference; it has "id", "name".',
    ],
    [
      'with a mapped column twice',
      'no,name,no\n',
      'The file has the column "no", which the mapping gives for reference, more than once.',
    ],
    ['cut off in a row', 'no,name\n1,A\n2', 'The file is cut off: its last row is not whole.'],
    [
      'with a quote never closed',
      'no,name\n1,"A\n',
      'The file ends, or goes on too long, inside a row.',
    ],
    [
      'with a quote closed too soon',
      'no,name\n1,"A"B\n',
      'A quotation mark closes in the middle of a cell.',
    ],
    [
      'in another encoding',
      Buffer.from('no,name\n1,\u00e9\n', 'latin1'),
      'The file is not text in utf-8.',
    ],
    ['empty', '', 'The file is empty.'],
  ])('%s is refused in a sentence', async (_, table, says) => {
    const { code, message } = await refusal(table)
    expect({ code, message }).toEqual({ code: 'bad-input/own-small', message: says })
  })
})

/** A workbook as Excel would save it, as small as can be. */
function workbook(
  rows: readonly (readonly (string | number)[])[],
  more: Record<string, Uint8Array> = {},
) {
  const cell = (value: string | number, column: number, row: number) => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`
    return typeof value === 'number'
      ? `<c r="${at}" s="1"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
  }
  const sheet = rows
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((value, column) => cell(value, column, at)).join('')}</row>`,
    )
    .join('')
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="${packages}/content-types"/>`),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="Customers" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${links}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    ),
    ...more,
  })
}

describe('a workbook', () => {
  const table = workbook([
    ['no', 'name', 'born'],
    ['1', 'Ada Bex', 22_282],
    ['2', 'Odran', ''],
  ])
  const columns = { ...small.columns, birthDate: 'born' }

  it('is read as a table is, days as days', async () => {
    const { parties, issues } = await records(table, { ...small, columns })
    expect(parties.map(({ reference, names }) => [reference, names[0]?.full])).toEqual([
      ['1', 'Ada Bex'],
      ['2', 'Odran'],
    ])
    expect(parties[0]?.birthDates).toEqual([{ value: '1961-01-01' }])
    expect(issues).toEqual([])
  })

  it('is read by the name of a sheet, which must be there', async () => {
    const { parties } = await records(table, { ...small, columns, sheet: 'Customers' })
    expect(parties.length).toBe(2)
    const failure = await refusal(table, { ...small, columns, sheet: 'Hats' })
    expect(failure.message).toBe('The workbook has no sheet "Hats".')
  })

  it('is read without its macros and links to other files', async () => {
    const with_ = workbook(
      [
        ['no', 'name'],
        ['1', 'A'],
      ],
      {
        'xl/vbaProject.bin': Buffer.alloc(2000, 'x'),
        'xl/externalLinks/externalLink1.xml': strToU8(
          '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
        ),
      },
    )
    expect((await records(with_)).parties.length).toBe(1)
  })

  it('that would grow beyond bounds is refused before it does', async () => {
    const bomb = workbook([['no', 'name']], { 'xl/sharedStrings.xml': new Uint8Array(40_000_000) })
    expect((await refusal(bomb)).message).toMatch(/^The workbook would grow \d+ times over\.$/)
    const large = Buffer.from(workbook([['no', 'name']]))
    large.writeUInt32LE(3_000_000_000, large.indexOf('PK\u0001\u0002', 0, 'latin1') + 24)
    expect((await refusal(large)).message).toMatch(/^The workbook would grow to \d+ bytes\.$/)
  })

  it('whose directory lies about sizes is refused as it grows', () => {
    const lying = Buffer.from(zipSync({ a: new Uint8Array(5_000_000) }))
    lying.writeUInt32LE(100, lying.indexOf('PK\u0001\u0002', 0, 'latin1') + 24)
    const unpack = () => unzip(lying, () => true, { entries: 9, bytes: 1e6, ratio: 100 })
    expect(unpack).toThrow('does not hold what it says')
  })

  it.each([
    [
      'another zip',
      zipSync({ 'a.txt': strToU8('hello') }),
      'The workbook is another kind of zip file.',
    ],
    ['cut off', table.subarray(0, table.length - 30), 'The workbook is cut off.'],
    [
      'damaged',
      workbook([['no', 'name']], { 'xl/workbook.xml': strToU8('<workbook') }),
      'The workbook is damaged.',
    ],
  ])('that is %s is refused in a sentence', async (_, bytes, says) => {
    const { code, message } = await refusal(bytes)
    expect(code).toBe('bad-input/own-small')
    expect(message).toMatch(says)
  })
})
