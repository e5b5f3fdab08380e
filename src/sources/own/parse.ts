import { Failure, type Issue, type ListedParty } from '../../model/index.ts'
import { sayFileKind } from '../kit/file-kind.ts'
import type { Dropped, ParseStep, SourceInput } from '../source.ts'
import { type CellRows, csvCells } from './csv-cells.ts'
import { decode } from './decode.ts'
import type { OwnField } from './fields.ts'
import type { OwnMapping } from './mapping.ts'
import { partyOfRow } from './party-of-row.ts'
import { type Head, readHead } from './read-head.ts'
import { xlsxCells } from './xlsx-cells.ts'

export const fileName = 'table'

/** A workbook is held whole in memory; a CSV file is not. */
const mostWorkbookBytes = 64 * 2 ** 20

/** Reads a table of the user's own by its mapping: a row a record, in the order of the rows. */
export async function* parseOwn(
  files: SourceInput,
  mapping: OwnMapping,
): AsyncGenerator<ParseStep> {
  const bytes = files.get(fileName)
  if (bytes === undefined) throw fail(mapping, 'There is no table.')
  const seen = new Set<string>()
  let head: Head | undefined
  for await (const batch of cellsOf(bytes, mapping)) {
    const rows = numbered(batch).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    const [first] = rows
    if (first === undefined) continue
    const known = head ?? readHead(first.cells, mapping)
    refuseCut(batch, known, mapping)
    const step: Step = { parties: [], dropped: [], issues: [], seen }
    if (head === undefined) step.issues.push(...known.issues)
    for (const row of head === undefined ? rows.slice(1) : rows) readRow(step, row, known, mapping)
    head = known
    yield step
  }
  if (head === undefined) throw fail(mapping, 'The file is empty.')
}

interface Row {
  readonly cells: readonly string[]
  readonly at: string
}

interface Step {
  readonly parties: ListedParty[]
  readonly dropped: Dropped[]
  readonly issues: Issue[]
  readonly seen: Set<string>
}

function numbered({ firstRow, rows }: CellRows): readonly Row[] {
  return rows.map((cells, index) => ({ cells, at: `row ${firstRow + index}` }))
}

async function* cellsOf(
  bytes: AsyncIterable<Uint8Array>,
  mapping: OwnMapping,
): AsyncGenerator<CellRows> {
  const source = mapping.id
  const { head, all } = await peek(bytes)
  if (sayFileKind(head) === 'a zip file') {
    const { sheet } = mapping
    yield* xlsxCells(
      await gather(all, mapping),
      sheet === undefined ? { source } : { source, sheet },
    )
    return
  }
  const texts = decode(all, { source, encoding: mapping.encoding ?? 'utf-8' })
  const { delimiter } = mapping
  yield* csvCells(texts, delimiter === undefined ? { source } : { source, delimiter })
}

/** The first bytes of a file, and all of them again. */
async function peek(bytes: AsyncIterable<Uint8Array>) {
  const chunks = bytes[Symbol.asyncIterator]()
  let head = new Uint8Array()
  let isDone = false
  while (head.length < 4 && !isDone) {
    const next = await chunks.next()
    isDone = next.done === true
    if (next.done !== true) head = Buffer.concat([head, next.value])
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next())
      yield next.value
  }
  return { head, all: all() }
}

async function gather(chunks: AsyncIterable<Uint8Array>, mapping: OwnMapping): Promise<Uint8Array> {
  const held: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > mostWorkbookBytes)
      throw fail(mapping, `The workbook has more than ${mostWorkbookBytes} bytes.`)
    held.push(chunk)
  }
  return Buffer.concat(held)
}

/** A last row without its line end that has too few cells was cut off. */
function refuseCut({ rows, isOpen, firstRow }: CellRows, head: Head, mapping: OwnMapping): void {
  const last = rows.at(-1)
  if (!isOpen || last === undefined || last.length >= head.width) return
  throw fail(mapping, 'The file is cut off: its last row is not whole.', firstRow + rows.length - 1)
}

function readRow(step: Step, { cells, at }: Row, head: Head, mapping: OwnMapping): void {
  const reference = cells[head.reference]?.trim() ?? ''
  const names = valuesOf(cells, head.name, mapping)
  const reason = reasonToDrop(step, { reference, names, beyond: cells.slice(head.width) })
  if (reason !== undefined) {
    step.dropped.push({ reason, at })
    return
  }
  step.seen.add(reference)
  const fields = head.fields.map(
    ([field, places]) => [field, valuesOf(cells, places, mapping)] as const,
  )
  const given = [...fields, ...constantsOf(mapping)]
  step.parties.push(partyOfRow({ reference, names, fields: given, at }, mapping, step.issues))
}

function reasonToDrop(
  { seen }: Step,
  row: {
    readonly reference: string
    readonly names: readonly string[]
    readonly beyond: readonly string[]
  },
): string | undefined {
  if (row.beyond.some((cell) => cell.trim() !== '')) return 'too-many-cells'
  if (row.reference === '') return 'no-reference'
  if (row.names.length === 0) return 'no-name'
  return seen.has(row.reference) ? 'double-reference' : undefined
}

function valuesOf(
  cells: readonly string[],
  places: readonly number[],
  { separator }: OwnMapping,
): readonly string[] {
  return places
    .map((place) => cells[place] ?? '')
    .flatMap((cell) => (separator === undefined ? [cell] : cell.split(separator)))
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

function constantsOf({ constants = {} }: OwnMapping) {
  return Object.entries(constants).map(([field, text]) => [field as OwnField, [text]] as const)
}

function fail({ id }: OwnMapping, says: string, row?: number): Failure {
  return new Failure(`bad-input/${id}`, says, row === undefined ? {} : { at: `row ${row}` })
}
