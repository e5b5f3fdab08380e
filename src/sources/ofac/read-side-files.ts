import { Failure } from '../../model/index.ts'
import { type CsvRow, csvRows } from '../kit/csv-rows.ts'
import type { SourceInput } from '../source.ts'
import type { CsvSet } from './csv-set.ts'
import {
  type AddressRow,
  type AliasRow,
  addressColumns,
  addressRow,
  aliasColumns,
  aliasRow,
  commentColumns,
} from './ofac-rows.ts'

/** The rows beside the primary file, by the number of the record they belong to. */
export interface SideFiles {
  readonly addresses: ReadonlyMap<string, readonly AddressRow[]>
  readonly aliases: ReadonlyMap<string, readonly AliasRow[]>
  readonly comments: ReadonlyMap<string, string>
}

/** Reads addresses, aliases and, where they are given, comments. */
export async function readSideFiles(set: CsvSet, input: SourceInput): Promise<SideFiles> {
  const comments = await byRecord(set, input, {
    file: set.comments,
    columns: commentColumns,
    read: (row) => row[1] ?? '',
  })
  return {
    addresses: await byRecord(set, required(set, input, set.addresses), {
      file: set.addresses,
      columns: addressColumns,
      read: addressRow,
    }),
    aliases: await byRecord(set, required(set, input, set.aliases), {
      file: set.aliases,
      columns: aliasColumns,
      read: aliasRow,
    }),
    comments: new Map([...comments].map(([entNum, texts]) => [entNum, texts.join('')])),
  }
}

/** The given files, which must hold this one. */
export function required(set: CsvSet, input: SourceInput, file: string): SourceInput {
  if (input.has(file)) return input
  throw new Failure(`bad-input/${set.list}`, `${file} is missing.`, {
    at: file,
    tryThis: `Give ${set.primary}, ${set.addresses} and ${set.aliases} of the same day together.`,
  })
}

/** The number of the record that a row belongs to, in OFAC's first column. */
export function entNumOf(row: CsvRow, { list, file }: { list: string; file: string }, at: number) {
  const entNum = row[0] ?? ''
  if (/^\d{1,9}$/.test(entNum)) return entNum
  throw new Failure(
    `bad-input/${list}`,
    `${file}, row ${at} begins with ${JSON.stringify(entNum.slice(0, 40))} where OFAC has the number of the record.`,
    { at: `${file}, row ${at}`, tryThis: 'Give the file as OFAC publishes it, without a header.' },
  )
}

interface SideFile<Row> {
  readonly file: string
  readonly columns: number
  readonly read: (row: CsvRow) => Row
}

async function byRecord<Row>(
  { list }: CsvSet,
  input: SourceInput,
  { file, columns, read }: SideFile<Row>,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const found = new Map<string, Row[]>()
  const bytes = input.get(file)
  if (bytes === undefined) return found
  for await (const { rows, firstRow } of csvRows(bytes, { source: list, file, columns })) {
    let at = firstRow
    for (const row of rows) {
      const held = found.get(row[0] ?? '')
      if (held === undefined) found.set(entNumOf(row, { list, file }, at), [read(row)])
      else held.push(read(row))
      at += 1
    }
  }
  return found
}
