import { createHash } from 'node:crypto'
import {
  badInput,
  type Day,
  dayOf,
  Failure,
  type Instant,
  readDay,
  readKnownBy,
} from '../model/index.ts'
import { type Basis, BasisSchema } from '../regimes/index.ts'
import { canonicalJson } from '../store/index.ts'
import { checkShape } from './check-shape.ts'
import { hashesOf, servingOn } from './lists/serving.ts'
import type { Context, Operation } from './operation.ts'
import type { Platform, View } from './platform.ts'
import { engineVersion } from './version.ts'

/** What the door knows that the input does not say. */
export interface Asking {
  readonly now: Instant
  readonly actor: string
  readonly progress?: Context['progress']
  readonly local?: Context['local']
}

/**
 * Runs an operation on an input as it came in: checks it, fills in the day and the instant, opens the view of the basis, and keeps
 * the answer. Every door calls this (or `runBatch`) and nothing beside it.
 */
export async function runOperation(
  operation: Operation,
  platform: Platform,
  input: unknown,
  asking: Asking,
): Promise<unknown> {
  const question = readQuestion(operation, platform, input, asking)
  const { given } = question
  // A file named at the command line is no part of the question's text, so no answer is kept under it.
  const isKept = operation.isAsOf && Object.keys(asking.local ?? {}).length === 0
  if (isKept && given !== undefined && given.engine !== engineVersion) {
    const kept = await platform.store.answers.find(keyOf(operation, question.text(), given))
    if (kept !== undefined) return JSON.parse(kept.body)
  }
  const found = given === undefined ? await platform.current() : await platform.at(given)
  const view = viewFor(operation, found, question)
  const body = await answer(operation, platform, question, view, asking)
  if (operation.does === 'writes') platform.moved()
  if (isKept) {
    keep(platform, operation, question, view, body, asking.now)
  }
  return body
}

/** A row of a batch as it came in: its number from 1, and its input or why it could not be read. */
export interface BatchRow {
  readonly row: number
  readonly input?: unknown
  readonly failure?: Failure
  /** The row of a table as it stood, to be given back beside its answer. */
  readonly cells?: Cells
}

type Cells = Readonly<Record<string, string>>

/** The answer to a row, or what is wrong with it; one bad row stops no other. */
export type BatchAnswer =
  | { readonly row: number; readonly cells?: Cells; readonly answer: unknown }
  | {
      readonly row: number
      readonly cells?: Cells
      readonly problem: { readonly code: string; readonly says: string; readonly at?: string }
    }

/**
 * Runs an operation on many inputs against one view, in order. The answers are not kept one by one: the door writes them to a file, and
 * `recordBatch` puts that file's hash beside the basis into the audit log.
 */
export async function* runBatch(
  operation: Operation,
  platform: Platform,
  rows: AsyncIterable<BatchRow>,
  asking: Asking,
): AsyncGenerator<BatchAnswer> {
  const view = await platform.current()
  for await (const { row, input, failure, cells } of rows) {
    const at = { row, ...(cells === undefined ? {} : { cells }) }
    try {
      if (failure !== undefined) throw failure
      const question = readQuestion(operation, platform, input, asking)
      const asked = viewFor(operation, view, question)
      const answered = await answer(operation, platform, question, asked, asking)
      yield { ...at, answer: answered }
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      const field = error.at === undefined ? {} : { at: error.at }
      yield { ...at, problem: { code: error.code, says: error.message, ...field } }
    }
  }
}

/** What a batch came to, for the audit log: the files by their hashes stand for every row. */
export interface BatchRecord {
  readonly inputHash: string
  readonly answersHash: string
  readonly answered: number
  readonly refused: number
}

/** Records a batch that has been answered, so that its file of answers can be proven years later. */
export async function recordBatch(
  operation: Operation,
  platform: Platform,
  record: BatchRecord,
  asking: Asking,
): Promise<void> {
  const { basis } = await platform.current()
  await platform.store.audit.append({
    at: asking.now,
    actor: asking.actor,
    action: `batch ${operation.name}`,
    subject: record.answersHash,
    detail: { ...record, basis },
  })
}

interface Question {
  readonly input: Record<string, unknown>
  readonly asOf: { readonly on: Day; readonly knownBy: Instant }
  readonly given?: Basis
  /** The question in canonical form, by which its answer is found again. */
  readonly text: () => string
}

function readQuestion(
  operation: Operation,
  platform: Platform,
  input: unknown,
  asking: Asking,
): Question {
  const takes = operation.takes(platform.lawState().law)
  const checked = checkShape(takes, input, (at, says) => badInput(at, `${says}.`)) as Input
  const given = readBasis(checked.basis)
  const asOf = operation.isAsOf
    ? readAsOf({ ...given, ...checked }, asking.now, operation.needsDay)
    : { on: dayOf(asking.now), knownBy: asking.now }
  const { basis: _, ...rest } = operation.isAsOf ? { ...checked, ...asOf } : checked
  return {
    input: rest,
    asOf,
    ...(given === undefined ? {} : { given }),
    text: () => canonicalJson(rest),
  }
}

function answer(
  operation: Operation,
  platform: Platform,
  { input, asOf }: Question,
  view: View,
  asking: Asking,
): Promise<unknown> {
  const { now, actor, progress = () => {}, local = {} } = asking
  return operation.run({ platform, view, ...asOf, now, actor, progress, local }, input)
}

/** The view with the basis of this question: its day and instant, and the versions of the lists that serve on it. */
function viewFor({ isAsOf }: Operation, found: View, { asOf }: Question): View {
  if (!isAsOf) return found
  const lists = hashesOf(servingOn(found.versions, asOf.on, asOf.knownBy))
  return { ...found, basis: { ...found.basis, lists, ...asOf } }
}

type Input = Record<string, unknown> & {
  readonly on?: string
  readonly date?: string
  readonly knownBy?: string
  readonly basis?: unknown
}

function readAsOf(
  input: Input,
  now: Instant,
  needsDay: boolean,
): { readonly on: Day; readonly knownBy: Instant } {
  const field = input.on === undefined && input.date !== undefined ? 'date' : 'on'
  const text = input.on ?? input.date
  if (text === undefined && needsDay) {
    throw badInput(
      'date',
      'date is missing; expected the day of the act, YYYY-MM-DD, or the same as on.',
    )
  }
  const on = text === undefined ? dayOf(now) : readDay(text)
  if (on === undefined) {
    throw badInput(
      field,
      `${field} must be a day that exists, written YYYY-MM-DD, not ${JSON.stringify(text)}.`,
    )
  }
  const knownBy = input.knownBy === undefined ? now : readKnownBy(input.knownBy)
  if (knownBy === undefined) {
    throw badInput(
      'knownBy',
      `knownBy must be a day or an instant in UTC that exists, such as 2017-02-25, not ${JSON.stringify(input.knownBy)}.`,
    )
  }
  return { on, knownBy }
}

function readBasis(given: unknown): Basis | undefined {
  if (given === undefined) return undefined
  return checkShape(
    BasisSchema,
    given,
    (at, says) => new Failure('bad-input/field', `basis: ${says}.`, { at: `basis.${at}` }),
  )
}

function keyOf(operation: Operation, question: string, basis: Basis): string {
  return createHash('sha256')
    .update(`${operation.name}\n${question}\n${canonicalJson(basis)}`)
    .digest('hex')
}

/** Keys kept lately by this process, so that a question asked again does not go to the store again. */
const lately = new Set<string>()

function keep(
  platform: Platform,
  operation: Operation,
  question: Question,
  { basis }: View,
  body: unknown,
  now: Instant,
): void {
  const key = keyOf(operation, question.text(), basis)
  if (lately.has(platform.store.id + key)) return
  platform.keep({
    key,
    operation: operation.name,
    input: question.text(),
    body: JSON.stringify(body),
    basis: canonicalJson(basis),
    at: now,
  })
  if (lately.size >= 10_000) lately.clear()
  lately.add(platform.store.id + key)
}
