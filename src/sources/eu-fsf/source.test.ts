import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAll } from '../kit/testing/xml-read-all.ts'
import { fileName } from './parse.ts'
import { euFsf } from './source.ts'

const sample = readFileSync(join(import.meta.dirname, 'sample.xml'))

describe('the sample of the EU list', async () => {
  const { header, parties, issues, dropped } = await readAll(euFsf, fileName, sample)
  const [person, company] = parties

  it('is read whole; a date of another calendar is said and not converted', () => {
    expect(header).toEqual({ version: '990001', publishedAt: '2024-08-05T14:47:04.449Z' })
    expect(parties.map(({ reference, schema }) => [reference, schema])).toEqual([
      ['EU.9999.01', 'Person'],
      ['990030', 'Organization'],
    ])
    expect(dropped).toEqual([])
    expect(issues.map(({ code, at }) => [code, at])).toEqual([
      ['eu-fsf/unread-date', 'sanctionEntity[1], line 3'],
    ])
  })

  it('leads with the first strong name; a remark of low quality makes a name weak', () => {
    expect(person?.names.map(({ full, kind, quality }) => [full, kind, quality])).toEqual([
      ['Testo Fable IMAGINOV', 'primary', 'strong'],
      ['Toby Story', 'alias', 'weak'],
      ['Тесто Имагинов', 'original-script', 'strong'],
      ['The Fox', 'alias', 'weak'],
    ])
    expect(person?.names[2]?.language).toBe('ru')
    expect(person?.positions).toEqual(['Director of Fables', 'Narrator'])
    expect(person?.genders).toEqual(['male'])
  })

  it('keeps the day of designation apart from the days of the acts', () => {
    expect(person?.designation).toEqual({
      programs: ['ZZZ'],
      legalBasis: ['2022/9999 (OJ L999)', '2024/9999 (OJ L1)'],
      measures: [],
      reasons: ['Made up for a test'],
      designatedOn: '2022-03-09',
      publishedOn: '2022-03-15',
      amendedOn: ['2024-01-17'],
    })
    expect(company?.designation.designatedOn).toBeUndefined()
  })

  it('reads births, documents with their marks, and contacts', () => {
    expect(person?.birthDates).toEqual([
      { value: '1960-11-12' },
      { value: '1961', isApproximate: true, said: 'circa' },
      { value: '1959', until: '1963', said: '1959-1963' },
    ])
    expect(person?.identifiers.map(({ scheme, value }) => `${scheme} ${value}`)).toEqual([
      'passport D0009999',
      'phone +20 2 5550 1234',
      'phone +20 2 5550 1235',
      'email testo@example.org',
      'swift FABLEGCA',
    ])
    expect(person?.identifiers[0]?.note).toContain('diplomatic; knownFalse; issued by Utopia City')
    expect(person?.addresses[0]).toMatchObject({
      full: '1 Nowhere Lane, PO Box 77, Utopia City, 00001, Old Town, Fable Province, EGYPT',
      country: 'EG',
    })
  })
})
