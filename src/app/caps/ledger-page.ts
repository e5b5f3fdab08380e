import type { Report } from '../../caps/index.ts'
import {
  badInput,
  type Day,
  type Fact,
  type Grade,
  type Instant,
  type RecordedFact,
  readMoney,
  readQuantity,
  type Source,
  writeMoney,
  writeQuantity,
} from '../../model/index.ts'
import { factId } from '../../store/index.ts'
import { type Words, wordsOf } from './page-words.ts'
import type { ReportDraft } from './report-row.ts'

/** The property under which pages of imported reports stand among the facts. */
export const pageProperty = 'drawdown-reports'

/** Reports that one page holds at most. */
export const pageSize = 1000

/**
 * Reports on one ceiling in columns, each a text of numbers between spaces: a number names one of the words or sources, -1 is a figure that
 * was not given, and a column of nothing but such is left out.
 */
interface Page {
  readonly words: readonly string[]
  readonly sources: readonly Source[]
  /** The ids, 64 letters each, one after another. */
  readonly ids: string
  readonly columns: Readonly<Partial<Record<Column, string>>>
  readonly amounts: Readonly<Partial<Record<'quantity' | 'value', readonly (string | null)[]>>>
  readonly shipments?: readonly (string | null)[]
  readonly held?: readonly (readonly string[] | null)[]
}

/** The columns of words, in the order in which their words are numbered. */
const wordColumns = [
  ['from', ({ from }) => from],
  ['to', ({ to }) => to],
  ['knownFrom', ({ knownFrom }) => knownFrom],
  ['grade', ({ grade }) => grade],
  ['basis', ({ basis }) => basis],
  ['reporter', ({ reporter }) => reporter],
  ['corrects', ({ corrects }) => corrects],
  ['unit', ({ quantity }) => quantity?.unit],
  ['currency', ({ value }) => value?.currency],
] as const satisfies readonly (readonly [string, (report: Report) => string | undefined])[]
type Column = (typeof wordColumns)[number][0] | 'source' | 'states'

const idSize = 64

/**
 * Reports on one ceiling as one fact, so that a long file goes in and comes out at the speed of the disk. Each keeps the id that it would
 * have as a fact of its own; the page is known once the last of them was. What whoever entered it keeps aside has no place on a page.
 */
export function pageOf(cap: string, reports: readonly Report[], source: Source): Fact {
  const words = wordsOf()
  const sources = sourcesOf()
  const columns: Partial<Record<Column, string>> = {
    source: reports.map((report) => sources.placeOf(report.source)).join(' '),
  }
  for (const [column, wordOf] of wordColumns) {
    const places = reports.map((report) => words.placeOf(wordOf(report)))
    if (places.some(isGiven)) columns[column] = places.join(' ')
  }
  const states = reports.map(({ statesReporting }) => statesReporting ?? -1)
  if (states.some(isGiven)) columns.states = states.join(' ')
  const value: Page = {
    words: words.all,
    sources: sources.all,
    ids: reports.map(({ id }) => id).join(''),
    columns,
    amounts: {
      ...(columns.unit === undefined ? {} : { quantity: reports.map(quantityText) }),
      ...(columns.currency === undefined ? {} : { value: reports.map(valueText) }),
    },
    ...(reports.some(({ shipment }) => shipment !== undefined)
      ? { shipments: reports.map(({ shipment }) => shipment ?? null) }
      : {}),
    ...(reports.some((report) => report.held !== undefined)
      ? { held: reports.map((report) => report.held ?? null) }
      : {}),
  }
  const bare: Omit<Fact, 'id'> = {
    subject: cap,
    property: pageProperty,
    value,
    knownFrom: lastKnown(reports),
    source,
    grade: 'unconfirmed',
  }
  return { ...bare, id: factId(bare) }
}

function isGiven(place: number): boolean {
  return place >= 0
}

/** Sources by their content, each kept once; most rows of a file share the very same one. */
function sourcesOf() {
  const places = new Map<string, number>()
  const all: Source[] = []
  let last: Source | undefined
  let lastPlace = -1
  const placeOf = (source: Source) => {
    if (source === last) return lastPlace
    const key = `${source.title}\n${source.url}\n${source.locator}`
    const place = places.get(key) ?? all.push(source) - 1
    places.set(key, place)
    last = source
    lastPlace = place
    return place
  }
  return { placeOf, all: all as readonly Source[] }
}

function quantityText({ quantity }: Report): string | null {
  return quantity === undefined ? null : writeQuantity(quantity).amount
}

function valueText({ value }: Report): string | null {
  return value === undefined ? null : writeMoney(value).amount
}

function lastKnown(reports: readonly Report[]): Instant {
  let last = firstInstant
  for (const { knownFrom } of reports) if (knownFrom > last) last = knownFrom
  return last
}

const firstInstant = '0001-01-01T00:00:00.000Z' as Instant

/** The reports of a page, as they would come from facts of their own; `shared` are words that other pages have too. */
export function reportsOfPage(fact: RecordedFact, shared: Words = wordsOf()): Report[] {
  const page = fact.value as Page
  const { words, sources, ids } = page
  const columns = numbersOf(page.columns)
  const own = words.map(shared.same)
  const wordAt = (column: Column, row: number) => own[columns[column]?.[row] ?? -1]
  return Array.from({ length: ids.length / idSize }, (_, row): Report => {
    const [from, to] = [wordAt('from', row) as Day, wordAt('to', row) as Day]
    const knownFrom = wordAt('knownFrom', row) as Instant
    const source = sources[columns.source?.[row] ?? -1]
    if (from === undefined || to === undefined || knownFrom === undefined || source === undefined)
      throw badInput(fact.id, `A report on the page ${fact.id} has no period, day or source.`)
    const report: ReportDraft = {
      id: ids.slice(row * idSize, (row + 1) * idSize),
      cap: fact.subject,
      from,
      to,
      knownFrom,
      basis: wordAt('basis', row) ?? '',
      grade: wordAt('grade', row) as Grade,
      source,
    }
    const [reporter, corrects] = [wordAt('reporter', row), wordAt('corrects', row)]
    if (reporter !== undefined) report.reporter = reporter
    if (corrects !== undefined) report.corrects = corrects
    putRest(report, row, columns.states, page)
    putAmounts(report, row, page.amounts, wordAt)
    return report
  })
}

type Numbers = Partial<Record<Column, readonly number[]>>

function numbersOf(columns: Page['columns']): Numbers {
  return Object.fromEntries(
    Object.entries(columns).map(([name, text]) => [name, text.split(' ').map(Number)]),
  )
}

function putRest(
  report: ReportDraft,
  row: number,
  stated: readonly number[] | undefined,
  { shipments, held }: Page,
): void {
  const states = stated?.[row] ?? -1
  const [shipment, waits] = [shipments?.[row] ?? null, held?.[row] ?? null]
  if (states >= 0) report.statesReporting = states
  if (shipment !== null) report.shipment = shipment
  if (waits !== null) report.held = waits
}

function putAmounts(
  report: ReportDraft,
  row: number,
  { quantity, value }: Page['amounts'],
  wordAt: (column: Column, row: number) => string | undefined,
): void {
  const [mass, money] = [quantity?.[row] ?? null, value?.[row] ?? null]
  const drawn = mass === null ? undefined : readQuantity(mass, wordAt('unit', row) ?? '')
  const paid = money === null ? undefined : readMoney(money, wordAt('currency', row) ?? '')
  if (drawn !== undefined) report.quantity = drawn
  if (paid !== undefined) report.value = paid
}
