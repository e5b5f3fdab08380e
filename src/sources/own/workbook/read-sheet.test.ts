import { describe, expect, it } from 'vitest'
import { readSheet } from './read-sheet.ts'
import { readStrings } from './read-strings.ts'
import { readDayStyles } from './read-styles.ts'

const parts = { strings: ['Ada', 'Bex'], dayStyles: new Set([1]), is1904: false }

function read(rows: string, more: Partial<typeof parts> = {}): readonly (readonly string[])[] {
  const xml = `<x:worksheet xmlns:x="a"><x:sheetData>${rows.replaceAll('</', '</x:').replaceAll(/<(?=[a-z])/g, '<x:')}</x:sheetData></x:worksheet>`
  return readSheet(Buffer.from(xml), { ...parts, ...more }).flatMap(({ rows: found }) => found)
}

describe('a cell', () => {
  it.each([
    ['a number', '<c><v>12.5</v></c>', '12.5'],
    ['a shared text', '<c t="s"><v>1</v></c>', 'Bex'],
    ['a text of its own', '<c t="inlineStr"><is><t>A</t></is></c>', 'A'],
    ['a formula’s text', '<c t="str"><f>B1</f><v>A_x000A_B</v></c>', 'A\nB'],
    ['true', '<c t="b"><v>1</v></c>', 'true'],
    ['a day', '<c s="1"><v>22282.5</v></c>', '1961-01-01'],
    ['the first day', '<c s="1"><v>1</v></c>', '1900-01-01'],
    ['the day that never was', '<c s="1"><v>60</v></c>', '60'],
    ['the day after it', '<c s="1"><v>61</v></c>', '1900-03-01'],
    ['a day in words', '<c t="d"><v>1961-01-01T00:00:00</v></c>', '1961-01-01'],
  ])('that is %s', (_, cell, text) => {
    expect(read(`<row r="1">${cell}</row>`)).toEqual([[text]])
  })

  it('of an error, or that points nowhere, is blank', () => {
    expect(read('<row><c t="e"><v>#N/A</v></c><c t="s"><v>9</v></c></row>')).toEqual([[]])
  })

  it('counts its days from 1904 where the workbook does', () => {
    expect(read('<row><c s="1"><v>1</v></c></row>', { is1904: true })).toEqual([['1904-01-02']])
  })

  it('stands in its column, blanks before it', () => {
    expect(read('<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>')).toEqual([
      ['', '1', '', '2'],
    ])
  })
})

describe('a sheet of a few bytes that claims millions of cells', () => {
  it.each([
    ['beyond the last column', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['beyond the last row', '<row r="99999999"><c><v>1</v></c></row>'],
    ['of no such column', '<row r="1"><c r="AAAAAAA1"><v>1</v></c></row>'],
    ['before the last cell', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ['before the last row', '<row r="2"/><row r="1"/>'],
  ])('%s is refused', (_, rows) => {
    expect(() => read(rows)).toThrow(/out of order/)
  })

  it('as often as it can is refused', () => {
    const row = '<row><c r="XFD1"><v>1</v></c></row>'
    expect(() => read(row.repeat(1300))).toThrow('has too many cells')
  })
})

it('joins the runs of a shared text and leaves its reading aids out', () => {
  const xml =
    '<sst><si><r><t>Ada</t></r><r><t> Bex</t></r><rPh><t>x</t></rPh></si><si><t/></si></sst>'
  expect(readStrings(Buffer.from(xml))).toEqual(['Ada Bex', ''])
})

it('knows days by their format, built in or written out', () => {
  const xml = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm"/>
    <numFmt numFmtId="171" formatCode="0 &quot;days&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`
  expect([...readDayStyles(Buffer.from(xml))]).toEqual([1, 2])
})
