import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectFindings } from './collect-findings.ts'
import { readRemarks } from './read-remarks.ts'
import { splitClauses } from './split-clauses.ts'

const readAs = (schema: string, text: string, titles: readonly string[] = []) =>
  collectFindings(readRemarks(text, { schema, titles: new Set(titles) }, { isWhole: true }))

describe('clauses', () => {
  it.each([
    ['DOB 1950.', ['DOB 1950.']],
    ['DOB 1950; POB Orrel.', ['DOB 1950', 'POB Orrel.']],
    ['a (b; c); d', ['a (b; c)', 'd']],
    ['a (b (c; d); e); f', ['a (b (c; d); e)', 'f']],
    ['a (b; c', ['a (b', 'c']],
    ['a b; c); d', ['a b', 'c)', 'd']],
    ['(a; (b); c', ['(a', '(b)', 'c']],
    ['a;b', ['a;b']],
  ])('of %s', (text, clauses) => {
    expect(splitClauses(text)).toEqual(clauses)
  })

  it('joined again are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab; ;().'") }), (text) => {
        expect(splitClauses(text).join('; ')).toBe(text)
      }),
    )
  })
})

describe('dates of birth', () => {
  it.each([
    ['DOB 10 Dec 1948', { value: '1948-12-10' }],
    ['DOB 1948', { value: '1948' }],
    ['alt. DOB Oct 1966', { value: '1966-10' }],
    ['Alt. DOB: 10 October 1969', { value: '1969-10-10' }],
    ['DOB circa 1956', { value: '1956', isApproximate: true, said: 'circa 1956' }],
    ['DOB 1981 to 1983', { value: '1981', until: '1983', said: '1981 to 1983' }],
    [
      'DOB 01 Jan 1947 to 01 Jan 1949',
      { value: '1947-01-01', until: '1949-01-01', said: '01 Jan 1947 to 01 Jan 1949' },
    ],
    [
      'DOB circa 1979-1982',
      { value: '1979', until: '1982', isApproximate: true, said: 'circa 1979-1982' },
    ],
  ])('%s', (text, date) => {
    expect(readAs('Person', text).birthDates).toEqual([{ ...date, minedFrom: 'Remarks' }])
  })

  it.each(['DOB 31 Feb 1990', 'DOB unknown', 'DOB 5 Xyz 1990'])('%s is unread and kept', (text) => {
    const found = readAs('Person', text)
    expect(found.birthDates).toEqual([])
    expect(found.unread).toHaveLength(1)
    expect(found.other.get('DOB')).toEqual([text.slice(4)])
  })
})

describe('identifiers', () => {
  it.each([
    ['Passport A1 (Iran)', 'passport A1 IR'],
    ['Passport RL 0913767 (Lebanon) expires 01 Jan 2020', 'passport RL 0913767 LB'],
    ['Passport D000000483, Diplomatic (Syria)', 'passport D000000483 SY'],
    ['Passport AF465508 Colombia', 'passport AF465508 CO'],
    ['alt. Passport Booklet: A8235074 (Pakistan)', 'passport A8235074 PK'],
    ['NIT # 800146749-7 (Colombia)', 'tax-id 800146749-7 CO'],
    ['V.A.T. Number BE 454,419,759', 'tax-id BE 454,419,759'],
    [
      'National ID No. 13/Ta Ta Na (Naing)019077 (Burma)',
      'national-id 13/Ta Ta Na (Naing)019077 MM',
    ],
    ['Registration Number FN 161285 i (Austria)', 'registration FN 161285 i AT'],
    ['Folio Mercantil No. 22839 (Jalisco) (Mexico)', 'registration 22839 MX'],
    ['Legal Entity Number 851683897 (Netherlands)', 'registration 851683897 NL'],
    ['Legal Entity Number 253400V1H6ART1UQ0N98', 'lei 253400V1H6ART1UQ0N98'],
    ['Vessel Registration Identification IMO 9187629', 'imo 9187629'],
    ['Identification Number IMO 5342883', 'other 5342883'],
    [
      'Digital Currency Address - XBT 1Kuf2Rd8mDyAViwBozGTNYnvWL8uYFrkVo',
      'wallet 1Kuf2Rd8mDyAViwBozGTNYnvWL8uYFrkVo',
    ],
    ['Telephone (98)(21)(66153220)', 'phone (98)(21)(66153220)'],
    ['Alt. Fax: 9221227700019', 'phone 9221227700019'],
    ["Aircraft Manufacturer's Serial Number (MSN) 1023409321", 'aircraft 1023409321'],
    ['Istanbul Chamber of Comm. No. 537070 (Turkey)', 'other 537070 TR'],
    ['BIK (RU) 044525607', 'other 044525607'],
  ])('%s', (text, expected) => {
    const [found, ...more] = readAs('Vessel', text).identifiers
    expect(more).toEqual([])
    expect([found?.scheme, found?.value, found?.country].filter(Boolean).join(' ')).toBe(expected)
    expect(found?.minedFrom).toBe('Remarks')
  })

  it('an IMO number of what is no ship is a company number', () => {
    expect(readAs('LegalEntity', 'Company Number IMO 5055293').identifiers[0]?.scheme).toBe(
      'imo-company',
    )
  })

  it.each([
    'Passport issued in Sarajevo, Bosnia-Herzegovina',
    'Passport OR801168 and Kuwaiti National ID No. 28102 issued under the name of another',
    'NIT # Provisional (Colombia)',
  ])('%s gives none, and is kept', (text) => {
    const found = readAs('Person', text)
    expect(found.identifiers).toEqual([])
    expect([...found.other.values()].flat()).toHaveLength(1)
  })
})

describe('the rest', () => {
  it.each([
    ["a.k.a. 'AL-WARD, 'Abd'.", "AL-WARD, 'Abd", 'alias'],
    ["f.k.a. 'ANA I'", 'ANA I', 'former'],
    ["alt. a.k.a. 'LLC 'DSD''", "LLC 'DSD'", 'alias'],
  ])('%s is a weak name', (text, full, kind) => {
    expect(readAs('LegalEntity', text).names).toMatchObject([{ full, kind, quality: 'weak' }])
  })

  it.each([
    ['Linked To: QUILL S.A.', 'QUILL S.A.'],
    ['Linked To: QUILL INC.', 'QUILL INC.'],
    ['Linked To: QUILL LIMITED.', 'QUILL LIMITED'],
  ])('%s ends as the name does', (text, name) => {
    expect(readAs('LegalEntity', text).relations[0]?.name).toBe(name)
  })

  it('a title said again is nothing new', () => {
    const found = readAs('Person', 'Minister of Lanterns; Gender Male.', ['Minister of Lanterns'])
    expect(found.positions).toEqual([])
    expect(found.genders).toEqual(['Male'])
    expect(found.other.size).toBe(0)
  })

  it('a post that no column says is a position', () => {
    expect(readAs('Person', 'former Minister of Lanterns').positions).toEqual([
      'former Minister of Lanterns',
    ])
  })

  it('words that are no country leave the country out', () => {
    expect(readAs('Person', 'nationality possibly Orrelian').ties).toEqual([
      { as: 'nationality', said: 'possibly Orrelian', minedFrom: 'Remarks' },
    ])
  })

  it('words in a sentence that open clauses elsewhere open none there', () => {
    const text = 'Believed to hold a paper that gives another DOB than POB records'
    expect(readAs('Person', text).other.get('Remarks')).toEqual([text])
  })

  it('every clause leaves a trace', () => {
    const word = fc.constantFrom(
      'DOB',
      'POB',
      'Passport',
      'A1',
      '(Iran)',
      'Linked To:',
      'x',
      'No. 5',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const { other, unread: _, ...lists } = readAs('Person', words.join(' '))
        const found = Object.values(lists).reduce((sum, list) => sum + list.length, other.size)
        expect(found).toBeGreaterThan(0)
      }),
    )
  })
})
