import { Failure } from '../../model/index.ts'
import { type CsvPlaces, csvPlaces, fieldAt } from '../kit/csv-rows.ts'
import type { SourceInput } from '../source.ts'
import type { CsvSet } from './csv-set.ts'
import { addressColumns, aliasColumns, commentColumns } from './ofac-rows.ts'
import { recordKey, SideRows } from './side-rows.ts'

/** The rows beside the primary file, by the number of the record they belong to. */
export interface SideFiles {
  readonly addresses: SideRows
  readonly aliases: SideRows
  readonly comments: SideRows
}

/** Reads addresses, aliases and, where they are given, comments. */
export async function readSideFiles(set: CsvSet, input: SourceInput): Promise<SideFiles> {
  const comments = await readRows(set, input, set.comments, commentColumns)
  const addresses = await readRows(
    set,
    required(set, input, set.addresses),
    set.addresses,
    addressColumns,
  )
  const aliases = await readRows(set, required(set, input, set.aliases), set.aliases, aliasColumns)
  return { addresses, aliases, comments }
}

/** The given files, which must hold this one. */
export function required(set: CsvSet, input: SourceInput, file: string): SourceInput {
  if (input.has(file)) return input
  throw new Failure(`bad-input/${set.list}`, `${file} is missing.`, {
    at: file,
    tryThis: `Give ${set.primary}, ${set.addresses} and ${set.aliases} of the same day together.`,
  })
}

interface RowPlace {
  readonly list: string
  readonly file: string
  readonly row: number
}

/** Which record a row belongs to, by OFAC's first column, which stands there among the fields of the batch. */
export function recordOf(batch: CsvPlaces, at: number, place: RowPlace): number {
  const key = recordKey(batch, at)
  return Number.isNaN(key) ? refuse(batch, at, place) : key
}

function refuse(batch: CsvPlaces, at: number, { list, file, row }: RowPlace): never {
  throw new Failure(
    `bad-input/${list}`,
    `${file}, row ${row} begins with ${JSON.stringify(fieldAt(batch, at).slice(0, 40))} where OFAC has the number of the record.`,
    { at: `${file}, row ${row}`, tryThis: 'Give the file as OFAC publishes it, without a header.' },
  )
}

async function readRows(
  { list }: CsvSet,
  input: SourceInput,
  file: string,
  columns: number,
): Promise<SideRows> {
  const rows = new SideRows(columns)
  const bytes = input.get(file)
  if (bytes === undefined) return rows
  for await (const batch of csvPlaces(bytes, { source: list, file, columns })) {
    rows.addBatch(batch)
    const place = { list, file, row: batch.firstRow }
    for (let at = 0; at < batch.count * columns; at += columns) {
      rows.addRow(recordOf(batch, at, place))
      place.row += 1
    }
  }
  return rows
}
