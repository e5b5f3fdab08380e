import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CsvPlaces, csvPlaces, fieldAt } from '../kit/csv-rows.ts'
import { largestOf, recordKey, SideRows } from './side-rows.ts'

const columns = 2

async function read(rows: readonly (readonly [string, number])[]): Promise<SideRows> {
  const bytes = Buffer.from(rows.map(([record, value]) => `${record},${value}\n`).join(''))
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 16) yield bytes.subarray(at, at + 16)
  }
  const side = new SideRows(columns)
  for await (const batch of csvPlaces(pieces(), { source: 'any', file: 'any.csv', columns })) {
    side.addBatch(batch)
    for (let at = 0; at < batch.count * columns; at += columns) side.addRow(recordKey(batch, at))
  }
  return side
}

const second = (batch: CsvPlaces, at: number) => fieldAt(batch, at + 1)

it('gives each record its rows in the order of the file, in whatever order records come', async () => {
  const record = fc.constantFrom('1', '2', '3', '03', '003', '0', '999999999')
  const rows = fc.array(record, { minLength: 1, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(rows, async (records) => {
      const given = records.map((one, at) => [one, at] as const)
      const side = await read(given)
      const found = [...side.records()].map((key) => [side.written(key), side.read(key, second)])
      const expected = [...new Set(records)].map((one) => [
        one,
        given.filter(([its]) => its === one).map(([, value]) => String(value)),
      ])
      expect(found).toEqual(expected)
      expect(side.largest).toBe(Math.max(...records.map(Number)))
      expect(largestOf(side.records())).toBe(side.largest)
    }),
  )
})

it.each(['', 'a', '1a', '-1', '1234567890', ' 1', '1.5'])('takes %j for no record', (text) => {
  const batch = { firstRow: 1, count: 1, text, places: Int32Array.of(0, text.length) }
  expect(recordKey(batch, 0)).toBeNaN()
})
