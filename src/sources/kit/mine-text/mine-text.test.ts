import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLei } from './lei.ts'
import { mineText } from './mine-text.ts'
import { readImoCompany } from './read-imo-company.ts'

const found = (text: string, schema?: string) =>
  mineText(text, 'F', schema).identifiers.map(({ scheme, value }) => `${scheme} ${value}`)

describe('identifiers in a text', () => {
  it.each([
    ['IMO number: 5342883.', ['imo-company 5342883']],
    ['Vessel Registration Identification IMO 9187629', ['imo 9187629']],
    ['Company Number IMO 5434358', ['imo-company 5434358']],
    ['Maritime Organization (IMO) Number: 9187628.', ['other 9187628']],
    ['MMSI 572469210', ['mmsi 572469210']],
    ['Call sign: 5IM713', ['call-sign 5IM713']],
    ['SWIFT/BIC: FABLEGCA', ['swift FABLEGCA']],
    ['a SWIFT response, ABCDXX22', []],
    ['diplomatic passport number 836110034, which expires', ['passport 836110034']],
    ['a fake passport of a citizen', []],
    ['Passport 1084010 (Egypt)', ['passport 1084010']],
    ['National ID No. 660000 73767 (Belgium)', ['national-id 660000 73767']],
    [
      'Pakistan National Tax Number: 1774308; Pakistan National Tax Number: 0980338',
      ['tax-id 1774308', 'tax-id 0980338'],
    ],
    [
      'Employer Identification Number (United States of America): 36-3804626',
      ['tax-id 36-3804626'],
    ],
    ['Registered company number: 02150590.', ['registration 02150590']],
    ['Aircraft Tail Number EP-ZZZ1', ['aircraft EP-ZZZ1']],
    ['License Number: 044.', ['other 044']],
    ['Email: a.b@example.org; c@example.net.', ['email a.b@example.org', 'email c@example.net']],
    [
      'Telephone numbers: 850-2-18111; 850-2-18111-8642; and 850 2 18111-3818642.',
      ['phone 850-2-18111', 'phone 850-2-18111-8642', 'phone 850 2 18111-3818642'],
    ],
    ['Website: http://fable.example) and', ['website http://fable.example']],
    [
      'Digital Currency Address - XBT 1Kuf2Rd8mDyAViwBozGTNYnvWL8uYFrkVo',
      ['wallet 1Kuf2Rd8mDyAViwBozGTNYnvWL8uYFrkVo'],
    ],
    [
      'sent to 0x7F367cC41522cE07553e823bf3be79A889DEbe1B today',
      ['wallet 0x7F367cC41522cE07553e823bf3be79A889DEbe1B'],
    ],
    ['resolution 2368 (2017) was concluded on 4 Dec. 2019', []],
  ])('%s', (text, identifiers) => {
    expect(found(text)).toEqual(identifiers)
  })

  it('lets the record say what a number is that could be a ship’s or a company’s', () => {
    expect(found('IMO 1790183')).toEqual(['imo 1790183'])
    expect(found('IMO 1790183', 'Organization')).toEqual(['imo-company 1790183'])
    expect(found('IMO 1790183', 'Vessel')).toEqual(['imo 1790183'])
  })

  it('keeps the country in brackets', () => {
    expect(mineText('Passport 1084010 (Egypt)', 'F').identifiers[0]?.country).toBe('EG')
  })
})

it.each([
  ['date of birth 22 February 1958 and', ['1958-02-22']],
  ['DOB circa 1951; POB Fable', ['1951']],
  ['He was born in 1961.', ['1961']],
  ['Born in Rwanda in 1961', []],
  ['His brother was born in 1961', []],
])('the date of birth in "%s"', (text, dates) => {
  expect(mineText(text, 'F').birthDates.map(({ value }) => value)).toEqual(dates)
})

it.each([
  ['Linked To: FABLE TRADING.', 'FABLE TRADING'],
  ['Linked To: FABLE TRADING CO.', 'FABLE TRADING CO.'],
  ['Linked To: FABLE S.A.; DOB 1961', 'FABLE S.A.'],
])('%s', (text, name) => {
  expect(mineText(text, 'F').relations).toEqual([{ said: 'Linked To', name, minedFrom: 'F' }])
})

it('reads check digits of companies and legal entities', () => {
  expect(readImoCompany('5342883')).toBe('5342883')
  expect(readImoCompany('5342884')).toBeUndefined()
  expect(isLei('485100GBI2SE0KIX8T70')).toBe(true)
  expect(isLei('485100GBI2SE0KIX8T71')).toBe(false)
})

it.each([
  'a',
  ' ',
  '1',
  '@',
  'a.',
  'A1 ',
  'passport 1',
  'tel 1 ',
  'IMO ',
  '(',
  'born ',
  'pursuant to paragraph 1 ',
])('stays linear in 200,000 signs of "%s"', (piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length))
  expect(mineText(text, 'F').links).toEqual([])
})

it('is total', () => {
  fc.assert(fc.property(fc.string(), (text) => Array.isArray(mineText(text, 'F').identifiers)))
})
