import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAll } from '../kit/testing/xml-read-all.ts'
import { fileName } from './parse.ts'
import { readRegistration } from './read-registration.ts'
import { ukSl } from './source.ts'

const sample = readFileSync(join(import.meta.dirname, 'sample.xml'))

describe('the sample of the UK Sanctions List', async () => {
  const { header, parties, issues, dropped } = await readAll(ukSl, fileName, sample)
  const [person, entity, ship] = parties

  it('is read whole; what it could not read is said', () => {
    expect(header).toEqual({ version: '20/08/2024', publishedAt: '2024-08-20T23:59:59.999Z' })
    expect(parties.map(({ reference, schema }) => [reference, schema])).toEqual([
      ['ZZZ0001', 'Person'],
      ['ZZZ0002', 'Organization'],
      ['ZZZ0003', 'Vessel'],
    ])
    expect(dropped).toEqual([])
    expect(issues.map(({ code, at }) => [code, at])).toEqual([
      ['uk-sl/unread-date', 'Designation[1], line 4'],
      ['uk-sl/bad-imo', 'Designation[3], line 64'],
    ])
  })

  it('leads with the primary name and keeps the strength of aliases', () => {
    expect(person?.names.map(({ full, kind, quality }) => [full, kind, quality])).toEqual([
      ['Testo Fable Yarn Legend Myth IMAGINOV', 'primary', 'strong'],
      ['Toby STORY', 'alias', 'weak'],
      ['Tésto IMAGINOF', 'alias', 'strong'],
      ['Тесто ИМАГИНОВ', 'original-script', 'unstated'],
    ])
    expect(person?.names[0]?.parts?.at(-1)).toEqual({ kind: 'family', value: 'IMAGINOV' })
    expect(person?.names[3]).toMatchObject({ script: 'Cyrl', language: 'ru' })
  })

  it('reads days first, and dates half known as exact as they are', () => {
    expect(person?.designation).toMatchObject({
      designatedOn: '2017-10-03',
      amendedOn: ['2021-12-18'],
      measures: ['Asset freeze', 'Travel Ban'],
      reasons: ['Testo Imaginov is made up.'],
    })
    expect(person?.birthDates).toEqual([
      { value: '1960' },
      { value: '1961-11-12' },
      { value: '1962-03' },
    ])
    expect(entity?.designation.designatedOn).toBe('2022-01-01')
  })

  it('takes measures from the indicators where the list gives no words', () => {
    expect(entity?.designation.measures).toEqual(['Asset freeze', 'Trust services sanctions'])
  })

  it('keeps every document once, and contacts apart', () => {
    expect(person?.identifiers.map(({ scheme, value }) => `${scheme} ${value}`)).toEqual([
      'passport D0009999',
      'national-id 545999',
      'phone +20 2 5550 1234',
      'phone +20 2 5550 1235',
      'email testo@example.org',
      'website www.example.org',
      'swift FABLEGCA',
    ])
    expect(person?.ties).toMatchObject([
      { as: 'nationality', country: 'CD' },
      { as: 'birth', country: 'EG' },
      { as: 'address', country: 'EG' },
    ])
  })

  it('keeps a ship’s number, flags and owners', () => {
    expect(ship?.identifiers).toMatchObject([
      { scheme: 'imo', value: '9074729' },
      { scheme: 'other', value: '9074728', note: 'The check digit does not agree.' },
      { scheme: 'other', value: 'ZZ-FAB12345' },
    ])
    expect(ship?.vessel).toEqual({
      type: 'Bulk Carrier',
      flag: 'Comoros',
      formerFlags: ['Panama'],
      tonnage: '7078',
      length: '120',
      builtOn: '2011',
      owner: 'TALE SHIPPING',
      formerOwners: ['OLD TALE SHIPPING'],
    })
  })
})

it.each([
  ['00999999', ['registration 00999999']],
  ['INN: 7710139999', ['tax-id 7710139999']],
  ['OGRN: 1247700299999 INN: 7710139999', ['registration 1247700299999', 'tax-id 7710139999']],
])('the registration number %s', (words, numbers) => {
  expect(readRegistration(words).map(({ scheme, value }) => `${scheme} ${value}`)).toEqual(numbers)
})
