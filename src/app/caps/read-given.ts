import { badInput, type Day, type Fact, Failure, readDay, startOfDay } from '../../model/index.ts'
import type { Law } from '../../regimes/index.ts'
import { factId } from '../../store/index.ts'
import type { Context } from '../operation.ts'
import { resolveCorrections } from './corrected-reports.ts'
import { type Cells, cellReader, lackingColumns, readReportFile } from './csv-rows.ts'
import { type ReadRow, type ReportDraft, type ReportRow, readReportRow } from './report-row.ts'
import { isWide, readWideRow } from './wide-rows.ts'

/** Reports as they come in. */
export interface Given {
  readonly csv?: string
  readonly reports?: readonly ReportRow[]
  /** The day on which a collection without days of publication was published. */
  readonly published?: string
}

/** The property under which rows stand that could not be placed under a ceiling. */
const unplacedProperty = 'unplaced-report'

/** Reads a row against the law, as of the day of the import. */
type ReadRows = (row: ReportRow, held?: readonly string[]) => ReadRow

interface Unplaced {
  readonly row: number
  readonly says: string
  readonly fact: Fact
}

/** What was read: every row, or a refusal that named the rows. */
export interface Taken {
  readonly rows: number
  readonly drafts: readonly ReportDraft[]
  readonly unplaced: readonly Unplaced[]
}

/** Reads all that was given; what is wrong in a row refuses the whole with the numbers of the rows. */
export async function readGiven(context: Context, given: Given): Promise<Taken> {
  if ((given.csv === undefined) === (given.reports === undefined))
    throw badInput('csv', 'Give either csv, the text of a file, or reports, a list of them.')
  const { law } = context.view
  const found = gathering(context)
  const read: ReadRows = (row, held) => readReportRow(row, law, context.now, held)
  for (const row of given.reports ?? []) found.take(read(row))
  if (given.csv !== undefined) await readFile(given.csv, given.published, law, read, found)
  return found.all()
}

async function readFile(
  csv: string,
  published: string | undefined,
  law: Law,
  readRow: ReadRows,
  found: Gathering,
): Promise<void> {
  let read: ((cells: Cells) => void) | undefined
  for await (const { columns, rows } of readReportFile(csv)) {
    read ??= readerFor(columns, published, law, readRow, found)
    for (const cells of rows) read(cells)
  }
}

function readerFor(
  columns: readonly string[],
  published: string | undefined,
  law: Law,
  readRow: ReadRows,
  found: Gathering,
): (cells: Cells) => void {
  if (isWide(columns)) return wideReader(published, law, readRow, found)
  const lacking = lackingColumns(columns)
  if (lacking.length > 0)
    throw badInput(
      'csv',
      `The file has no column ${lacking.join(', ')}; it has ${columns.join(', ')}.`,
      'See docs/guide/keep-a-ledger.md for the columns.',
    )
  const rowOf = cellReader()
  return (cells) => {
    const row = rowOf(cells)
    found.take('wrong' in row ? row : readRow(row))
  }
}

function wideReader(
  published: string | undefined,
  law: Law,
  readRow: ReadRows,
  found: Gathering,
): (cells: Cells) => void {
  if (published === undefined || readDay(published) === undefined)
    throw badInput(
      'published',
      'published is missing: the rows of a collection give no day of publication; expected the day of the collection, YYYY-MM-DD.',
    )
  return (cells) => {
    const wide = readWideRow(cells, law, published)
    if ('unplaced' in wide) found.leave(wide.unplaced, looseFact(cells, wide.unplaced, published))
    else found.take(readRow(wide.row, wide.held))
  }
}

/** Rows as they are read, one after the other. */
interface Gathering {
  readonly take: (row: ReadRow) => void
  /** Keeps a row that could not be placed under a ceiling. */
  readonly leave: (says: string, fact: Fact) => void
  /** Every row read, or a refusal that names the rows. */
  readonly all: () => Taken
}

function gathering({ view }: Context): Gathering {
  const drafts: ReportDraft[] = []
  const numbers: number[] = []
  const unplaced: Unplaced[] = []
  const wrong: { row: number; says: string }[] = []
  let rows = 0
  return {
    take(row) {
      rows += 1
      if ('wrong' in row) wrong.push({ row: rows, says: row.wrong })
      else {
        drafts.push(row.report)
        numbers.push(rows)
      }
    },
    leave(says, fact) {
      rows += 1
      unplaced.push({ row: rows, says, fact })
    },
    all() {
      const numbered = drafts.map((draft, place) => ({ row: numbers[place] ?? 0, draft }))
      refuse([...wrong, ...resolveCorrections(numbered, view)])
      return { rows, drafts, unplaced }
    },
  }
}

function refuse(wrong: readonly { readonly row: number; readonly says: string }[]): void {
  const [first] = wrong
  if (first === undefined) return
  const others = wrong.slice(1, 20).map(({ row }) => row)
  const more = wrong.length > 20 ? ` and ${wrong.length - 20} more` : ''
  const also = others.length === 0 ? '' : ` (also wrong: rows ${others.join(', ')}${more})`
  throw new Failure('bad-input/ledger', `Row ${first.row}: ${first.says}${also}.`, {
    at: `row ${first.row}`,
    tryThis: 'Mend the rows and take the file in again; nothing of it was taken in.',
  })
}

function looseFact(
  cells: Readonly<Record<string, string>>,
  because: string,
  published: string,
): Fact {
  const bare: Omit<Fact, 'id'> = {
    subject: 'unplaced',
    property: unplacedProperty,
    value: { cells, because },
    knownFrom: startOfDay(published as Day),
    source: { title: 'A collection of figures' },
    grade: 'unconfirmed',
  }
  return { ...bare, id: factId(bare) }
}
