import { hash } from 'node:crypto'
import {
  areAlone,
  besideAmong,
  besideOf,
  type Ledger,
  type Report,
  type SoFar,
  soFarIn,
} from '../../caps/index.ts'
import {
  badInput,
  type Day,
  type Fact,
  Failure,
  type Instant,
  readDay,
  startOfDay,
} from '../../model/index.ts'
import type { Law } from '../../regimes/index.ts'
import { factId } from '../../store/index.ts'
import type { Context } from '../operation.ts'
import { resolveCorrections } from './corrected-reports.ts'
import { type Cells, cellReader, lackingColumns, readReportFile } from './csv-rows.ts'
import { pageOf, pageSize } from './ledger-page.ts'
import { idOfReport } from './report-id.ts'
import { type ReadRow, type ReportDraft, type ReportRow, readReportRow } from './report-row.ts'
import { isWide, readWideRow } from './wide-rows.ts'

export interface Given {
  readonly csv?: string
  readonly reports?: readonly ReportRow[]
  /** The day on which a collection without days of publication was published. */
  readonly published?: string
}

/** A report that is not added up, and why. */
export interface NotCounted {
  readonly cap: string
  readonly id: string
  readonly because: string
}

/** What an import came to. */
export interface Imported {
  readonly rows: number
  readonly added: number
  readonly alreadyHeld: number
  readonly held: readonly NotCounted[]
  readonly heldCount: number
  /** Reports that were counted before and are not any more. */
  readonly displaced: readonly NotCounted[]
  readonly unplaced: readonly { readonly row: number; readonly says: string }[]
  readonly says: string
}

/** The property under which rows stand that could not be placed under a ceiling. */
const unplacedProperty = 'unplaced-report'

/** How large a ledger may be for an import to work out at once what of it is held. */
const mostToReview = 250_000
const mostShown = 100

/**
 * Takes reports into the ledgers, whole or not at all: what is wrong in a row refuses the file with the numbers of the rows. What is held
 * already is not taken in again, so the same file says nothing new.
 */
export async function importReports(context: Context, given: Given): Promise<Imported> {
  const { drafts, unplaced, rows } = await readGiven(context, given)
  const coming = comingIn(context, drafts)
  const loose = unplaced.map(({ fact }) => fact)
  const written = await write(context, coming, { rows, loose })
  const added = coming.ids.size
  const { held, displaced, isAll } = reviewOf(context, coming.byCap)
  return {
    rows,
    added,
    alreadyHeld: drafts.length - added,
    held: held.slice(0, mostShown),
    heldCount: held.length,
    displaced: displaced.slice(0, mostShown),
    unplaced: unplaced.map(({ row, says }) => ({ row, says })),
    says: [
      say(rows, added, held.length, unplaced.length, written),
      ...(displaced.length === 0 ? [] : [sayDisplaced(displaced.length)]),
      ...(isAll ? [] : [tooLong]),
    ].join(' '),
  }
}

const tooLong =
  'The ledger is too long to say here what of it is held for review; caps status lists it.'

/** Reads a row against the law, as of the day of the import. */
type ReadRows = (row: ReportRow, held?: readonly string[]) => ReadRow

interface Unplaced {
  readonly row: number
  readonly says: string
  readonly fact: Fact
}

interface Taken {
  readonly rows: number
  readonly drafts: readonly ReportDraft[]
  readonly unplaced: readonly Unplaced[]
}

async function readGiven(context: Context, given: Given): Promise<Taken> {
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

/** The reports whose statement is not held yet, each once, as far as their pages were asked for. */
interface Coming {
  /** In the order of the rows. */
  readonly ids: ReadonlySet<string>
  readonly byCap: ReadonlyMap<string, readonly Report[]>
  /** Their pages; each is made while the database takes in the one before. */
  readonly pages: () => Generator<Fact>
}

function comingIn({ view }: Context, drafts: readonly ReportDraft[]): Coming {
  const ids = new Set<string>()
  const byCap = new Map<string, Report[]>()
  const held = new Map<string, SoFar>()
  const isHeld = (cap: string, id: string) => {
    const found = held.get(cap) ?? soFarIn(view.reports.get(cap) ?? [])
    held.set(cap, found)
    return found.has(id)
  }
  const take = (draft: ReportDraft): readonly Report[] => {
    draft.id = idOfReport(draft)
    const before = ids.size
    if (isHeld(draft.cap, draft.id) || ids.add(draft.id).size === before) return []
    const own = byCap.get(draft.cap) ?? []
    byCap.set(draft.cap, own)
    return own.push(draft) % pageSize === 0 ? own.slice(-pageSize) : []
  }
  function* pages(): Generator<Fact> {
    for (const draft of drafts) {
      const full = take(draft)
      if (full.length > 0) yield pageOf(draft.cap, full, { title: 'Imported reports' })
    }
    for (const [cap, own] of byCap) {
      const rest = own.slice(own.length - (own.length % pageSize))
      if (rest.length > 0) yield pageOf(cap, rest, { title: 'Imported reports' })
    }
  }
  return { ids, byCap, pages }
}

async function write(
  { platform, now, actor }: Context,
  { ids, pages }: Coming,
  { rows, loose }: { readonly rows: number; readonly loose: readonly Fact[] },
): Promise<number> {
  function* facts() {
    yield* pages()
    yield* loose
  }
  const receipt = await platform.store.facts.append(facts(), {
    at: now,
    what: 'import reports',
    // What the entry says is known once the last page has gone in.
    get audit() {
      return {
        at: now,
        actor,
        action: 'caps import',
        subject: hash('sha256', [...ids, ...loose.map(({ id }) => id)].join('\n')),
        detail: { rows, added: ids.size },
      }
    },
  })
  return receipt.added
}

interface Reviewed {
  readonly held: readonly NotCounted[]
  readonly displaced: readonly NotCounted[]
  /** Whether every ledger was short enough to say so. */
  readonly isAll: boolean
}

/** What of the fresh reports is not added up, and what they take the place of that was. */
function reviewOf({ view, now }: Context, byCap: ReadonlyMap<string, readonly Report[]>): Reviewed {
  let isAll = true
  const held: NotCounted[] = []
  const displaced: NotCounted[] = []
  for (const [cap, own] of byCap) {
    const beside = besideOfComing(cap, view.reports.get(cap) ?? [], own, now)
    if (beside === undefined) isAll = false
    const fresh = new Set(own.map(({ id }) => id))
    const lines = (beside ?? []).flatMap(({ report, standing }) =>
      standing.kind === 'stands' || (standing.kind === 'corrected' && !fresh.has(report.id))
        ? []
        : { cap, id: report.id, because: standing.because },
    )
    for (const line of lines) (fresh.has(line.id) ? held : displaced).push(line)
  }
  return { held, displaced, isAll }
}

/** What is not added up with fresh reports and was before, or is fresh; undefined where the ledger is too long to go through for it. */
function besideOfComing(
  cap: string,
  before: readonly Report[],
  own: readonly Report[],
  now: Instant,
): Ledger['beside'] | undefined {
  if (areAlone(own, soFarIn(before))) return []
  const found = besideAmong(cap, before, own, now)
  if (found !== undefined || before.length + own.length > mostToReview) return found
  const was = new Set(besideOf(cap, before, now).map(({ report }) => report.id))
  return besideOf(cap, before.concat(own), now).filter(({ report }) => !was.has(report.id))
}

function sayDisplaced(count: number): string {
  return count === 1
    ? 'One report that was counted is not any more: a new one that meets it was published as early, or before.'
    : `${count} reports that were counted are not any more: new ones that meet them were published as early, or before.`
}

function say(rows: number, added: number, held: number, unplaced: number, written: number): string {
  if (written === 0)
    return rows === 1
      ? 'Nothing new: the row is held already.'
      : `Nothing new: all ${rows} rows are held already.`
  const parts = [
    `${added} of ${rows} ${rows === 1 ? 'row is' : 'rows are'} new`,
    held === 0
      ? undefined
      : `${held} of them ${held === 1 ? 'is' : 'are'} not counted: held for review, kept aside, or said already`,
    unplaced === 0
      ? undefined
      : `${unplaced} could not be placed under a ceiling and are kept unplaced`,
  ].filter((part) => part !== undefined)
  return `${parts.join('; ')}.`
}
