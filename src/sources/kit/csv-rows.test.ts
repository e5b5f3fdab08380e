import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../model/index.ts'
import { type CsvRow, csvRows, csvRowsOfHead } from './csv-rows.ts'

const layout = (columns: number) => ({ source: 'any', file: 'any.csv', columns })

async function read(text: string | Uint8Array, columns: number, size = 7) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const rows: CsvRow[] = []
  for await (const batch of csvRows(chunks(), layout(columns))) {
    expect(batch.firstRow).toBe(rows.length + 1)
    rows.push(...batch.rows)
  }
  return rows
}

describe('rows', () => {
  it.each([
    [
      '1,2\r\n3,4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      '1,2\n3,4\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['1,"a, b"\r\n', [['1', 'a, b']]],
    ['1,"a ""b"""\r\n', [['1', 'a "b"']]],
    ['1,""\r\n', [['1', '']]],
    ['1,"a\r\nb"\r\n', [['1', 'a\r\nb']]],
    ['1,2\r\n\u001a', [['1', '2']]],
    ['1,"last"', [['1', 'last']]],
    ['1,-0- ', [['1', '-0- ']]],
    ['\ufeff1,2\r\n', [['1', '2']]],
    ['1,тест\r\n', [['1', 'тест']]],
  ])('of %j', async (text, rows) => {
    expect(await read(text, 2)).toEqual(rows)
  })

  it.each([
    ['1,2\r\n3,4', 'any.csv, row 2 stops inside a row.'],
    ['1,2\r\n3', 'any.csv, row 2 stops inside a row.'],
    ['1,2\r\n3,4,5\r\n', 'any.csv, row 2 has 3 columns where 2 should be.'],
    ['1,2\r\n\r\n', 'any.csv, row 2 has 1 columns where 2 should be.'],
    ['1,a"b\r\n', 'any.csv, row 1 has a stray quotation mark.'],
    ['1,"a"b\r\n', 'any.csv, row 1 has a stray quotation mark.'],
    [`1,"${'a'.repeat(1_000_100)}`, 'any.csv, row 1 stops inside a row.'],
    ['', 'any.csv has no row.'],
  ])('are refused of %#', async (text, says) => {
    const error = await read(text, 2, 65_536).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Failure)
    expect(error).toMatchObject({ code: 'bad-input/any', message: says })
  })

  it('come back as they were written, whatever the pieces', async () => {
    const field = fc.string({ unit: fc.constantFrom(...'ab",\r\n é-0') })
    const table = fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 50 }), async (rows, size) => {
        const written = rows
          .map((row) => `${row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')}\r\n`)
          .join('')
        expect(await read(written, 2, size)).toEqual(rows)
      }),
    )
  })
})

describe('the first part of a file', () => {
  it('gives its whole rows, or nothing', () => {
    expect(csvRowsOfHead(Buffer.from('1,2\r\n3,'), 2)).toEqual([['1', '2']])
    expect(csvRowsOfHead(Buffer.from('1,2,3\r\n'), 2)).toBeUndefined()
    expect(csvRowsOfHead(Buffer.from('<html>'), 2)).toBeUndefined()
  })
})
