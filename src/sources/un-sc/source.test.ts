import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ListedParty } from '../../model/index.ts'
import { readAll } from '../kit/testing/xml-read-all.ts'
import { readAliasText } from './alias-text.ts'
import { listTypes } from './lookups.ts'
import { fileName } from './parse.ts'
import { unSc } from './source.ts'

const sample = readFileSync(join(import.meta.dirname, 'sample.xml'))
const data = process.env['FIREBREAK_EVAL']

describe('the sample of the consolidated list', async () => {
  const { header, parties, issues, dropped } = await readAll(unSc, fileName, sample)
  const [person, entity] = parties

  it('is read whole, every field of it', () => {
    expect(header).toEqual({
      version: '2024-05-06T07:08:09.010Z',
      publishedAt: '2024-05-06T07:08:09.010Z',
    })
    expect(parties.map(({ reference }) => reference)).toEqual(['ZZi.001', 'ZZe.001'])
    expect(issues).toEqual([])
    expect(dropped).toEqual([])
  })

  it('keeps names with quality, script and where they were found', () => {
    expect(person?.names.map(({ full, kind, quality }) => [full, kind, quality])).toEqual([
      ['TESTO FABLE IMAGINOV', 'primary', 'strong'],
      ['Тесто Фейбл', 'original-script', 'strong'],
      ['Tésto Fabel', 'alias', 'strong'],
      ['Testo Fabell', 'alias', 'strong'],
      ['“The Fox”', 'alias', 'weak'],
      ['Лис', 'original-script', 'weak'],
      ['Toby Story', 'alias', 'unstated'],
    ])
    expect(person?.names[0]?.parts?.map(({ kind }) => kind)).toEqual([
      'unstated',
      'unstated',
      'unstated',
    ])
    expect(person?.names[2]?.said).toBe('Good, previously listed as')
  })

  it('keeps dates as exact as they are', () => {
    expect(person?.birthDates).toEqual([
      { value: '1960-11-12' },
      {
        value: '1959',
        until: '1963',
        isApproximate: true,
        said: 'BETWEEN',
      },
      { value: '1964', isApproximate: true, said: 'APPROXIMATELY' },
      { value: '1961-02-03', minedFrom: 'INDIVIDUAL_ALIAS/DATE_OF_BIRTH' },
      { value: '1958-02-22', minedFrom: 'COMMENTS1' },
    ])
    expect(person?.deathDates).toMatchObject([{ value: '2020-10', minedFrom: 'COMMENTS1' }])
  })

  it('finds identifiers in documents and in the comments', () => {
    expect(person?.identifiers).toMatchObject([
      {
        scheme: 'passport',
        value: '513999',
        country: 'LY',
        said: 'Passport, Service passport, Libyan passport No.',
        note: 'issued 2011-12-07; in Tripoli; expired',
      },
      { scheme: 'passport', value: '836119999', minedFrom: 'COMMENTS1' },
    ])
    expect(entity?.identifiers).toMatchObject([
      { scheme: 'imo-company', value: '5342883' },
      { scheme: 'swift', value: 'FABLEGCA', country: 'EG' },
    ])
  })

  it('keeps designation, amendments, measures and relations', () => {
    expect(person?.designation).toEqual({
      programs: ['DPRK'],
      legalBasis: ['S/RES/1718 (2006) ¶ 8(d)', 'S/RES/1718 (2006) ¶ 8(e)'],
      measures: ['Assets freeze', 'Travel ban'],
      reasons: [],
      designatedOn: '2016-03-02',
      delistedOn: '2024-01-02',
      amendedOn: ['2017-08-05'],
    })
    expect(entity?.designation.measures).toEqual(['Asset Freeze'])
    expect(person?.relations).toEqual([
      { said: 'Associated with Fable Trading', reference: 'ZZe.001', minedFrom: 'COMMENTS1' },
    ])
    expect(person?.links).toEqual(['https://www.example.org/notices'])
  })
})

describe('the text of an alias', () => {
  it.each([
    ['A One; B Two', ['A One', 'B Two']],
    ['A One b) B Two; C', ['A One', 'B Two', 'C']],
    ['Jin (金)', ['Jin', '金']],
    ['金 (Jin; Kim)', ['金', 'Jin', 'Kim']],
    ['Encep Fable (birth name)', ['Encep Fable']],
    ['Lom Fable (Fabel)', ['Lom Fable (Fabel)']],
    ['Safia Fable, born 1 Jan. 1953 (passport no.03825999)', ['Safia Fable']],
    [') Abdel Fable', ['Abdel Fable']],
    ['', []],
  ])('%s', (text, names) => {
    expect(readAliasText(text).names.map(({ full }) => full)).toEqual(names)
  })
})

it('gives every list type a title', () => {
  expect(Object.values(listTypes).every(({ title }) => title.length > 3)).toBe(true)
})

describe.skipIf(data === undefined)(
  'the real list of 27 February 2026 (needs FIREBREAK_EVAL)',
  async () => {
    const path = join(data ?? '', 'lists/un-consolidated-2026-02-27.xml')
    const { parties, issues, dropped } =
      data === undefined
        ? { parties: [], issues: [], dropped: [] }
        : await readAll(unSc, fileName, readFileSync(path))
    const byReference = new Map(parties.map((party) => [party.reference, party]))
    const identifiers = (reference: string) => identifiersOf(byReference.get(reference))

    it('gives all 1,003 references, drops none and leaves no field unread', () => {
      expect(parties).toHaveLength(1003)
      expect(byReference.size).toBe(1003)
      expect(dropped).toEqual([])
      expect(issues).toEqual([])
    })

    it('finds the numbers in the comments', () => {
      expect(identifiers('KPe.022')).toContain('imo-company 5342883')
      expect(identifiers('KPe.034')).toContain('swift ILSIKPPY')
      const companies = parties.filter((party) =>
        identifiersOf(party).some((one) => one.startsWith('imo')),
      )
      expect(companies).toHaveLength(16)
    })

    it('has a country for every nationality but one that is no more', () => {
      const unknown = parties
        .flatMap(({ ties }) => ties)
        .filter(({ country }) => country === undefined)
        .map(({ said }) => said)
      expect([...new Set(unknown)]).toEqual(['former Soviet Union'])
    })
  },
)

function identifiersOf(party: ListedParty | undefined): readonly string[] {
  return party?.identifiers.map(({ scheme, value }) => `${scheme} ${value}`) ?? []
}
