import { Failure } from '../../model/index.ts'
import { csvRows } from './csv-rows.ts'

/** Rows of a table by the names in its head, as one chunk of the file finished them. */
export type TableBatch = readonly Readonly<Record<string, string>>[]

/**
 * Reads a CSV file with a head (RFC 4180, UTF-8): the head's names, then the rows by those names. Throws a `Failure` in one sentence for
 * a head with an empty or doubled name, and for all that `csvRows` refuses.
 */
export async function* csvTable(
  bytes: AsyncIterable<Uint8Array>,
  layout: { readonly source: string; readonly file: string },
): AsyncGenerator<{ readonly names: readonly string[]; readonly rows: TableBatch }> {
  const { columns, all } = await peekColumns(bytes)
  let names: readonly string[] | undefined
  for await (const batch of csvRows(all, { ...layout, columns })) {
    const rows = names === undefined ? batch.rows.slice(1) : batch.rows
    const head = names ?? readHead(batch.rows[0] ?? [], layout)
    names = head
    yield {
      names: head,
      rows: rows.map((row) => rowBy(head, row)),
    }
  }
}

function rowBy(head: readonly string[], row: readonly string[]): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {}
  for (let at = 0; at < head.length; at += 1) cells[head[at] ?? ''] = row[at] ?? ''
  return cells
}

/** The number of columns in the first row, and the bytes again from the start. */
async function peekColumns(bytes: AsyncIterable<Uint8Array>) {
  const chunks = bytes[Symbol.asyncIterator]()
  const first = await chunks.next()
  const head = first.done === true ? new Uint8Array() : first.value
  async function* all(): AsyncGenerator<Uint8Array> {
    if (first.done === true) return
    yield head
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next())
      yield next.value
  }
  return { columns: countColumns(new TextDecoder().decode(head)), all: all() }
}

function countColumns(text: string): number {
  let isQuoted = false
  let columns = 1
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && character === ',') columns += 1
    else if (!isQuoted && (character === '\n' || character === '\r')) break
  }
  return columns
}

function readHead(
  row: readonly string[],
  { source, file }: { readonly source: string; readonly file: string },
): readonly string[] {
  const names = row.map((name) => name.trim())
  const wrong = names.find((name, at) => name === '' || names.indexOf(name) !== at)
  if (wrong === undefined) return names
  const says =
    wrong === '' ? 'a column without a name' : `the column ${JSON.stringify(wrong)} twice`
  throw new Failure(`bad-input/${source}`, `${file} has ${says} in its first row.`, {
    at: `${file} row 1`,
    tryThis: 'Give each column a name of its own.',
  })
}
