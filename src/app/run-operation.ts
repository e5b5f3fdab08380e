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
import { type Answer, canonicalJson } from '../store/index.ts'
import { checkShape } from './check-shape.ts'
import type { Context, Operation } from './operation.ts'
import type { Platform } from './platform.ts'
import { engineVersion } from './version.ts'

/** What the door knows that the input does not say. */
export interface Asking {
  readonly now: Instant
  readonly actor: string
  readonly progress?: Context['progress']
}

/**
 * Runs an operation on an input as it came in: checks it, fills in the day and the instant, opens the view of the basis, and keeps
 * the answer. Every door calls this and nothing beside it.
 */
export async function runOperation(
  operation: Operation,
  platform: Platform,
  input: unknown,
  asking: Asking,
): Promise<unknown> {
  const takes = operation.takes(platform.lawState().law)
  const checked = checkShape(takes, input, (at, says) => badInput(at, `${says}.`)) as Input
  const given = readBasis(checked.basis)
  const asOf = operation.isAsOf
    ? readAsOf({ ...given, ...checked }, asking.now, operation.needsDay)
    : { on: dayOf(asking.now), knownBy: asking.now }
  const rest = operation.isAsOf ? { ...checked, on: asOf.on, knownBy: asOf.knownBy } : checked
  const context = {
    platform,
    ...asOf,
    now: asking.now,
    actor: asking.actor,
    progress: asking.progress ?? (() => {}),
  }
  if (!operation.isAsOf) {
    return operation.run({ ...context, view: await platform.current() }, rest)
  }
  const question = canonicalJson({ ...rest, basis: undefined })
  if (given !== undefined && given.engine !== engineVersion) {
    const kept = await platform.store.answers.find(keyOf(operation, question, given))
    if (kept !== undefined) return JSON.parse(kept.body)
  }
  const found = given === undefined ? await platform.current() : await platform.at(given)
  const view = { ...found, basis: { ...found.basis, ...asOf } }
  const answer = await operation.run({ ...context, view }, rest)
  await keep(platform, operation, question, view.basis, answer, asking.now)
  return answer
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

async function keep(
  platform: Platform,
  operation: Operation,
  question: string,
  basis: Basis,
  answer: unknown,
  now: Instant,
): Promise<void> {
  const key = keyOf(operation, question, basis)
  if (lately.has(`${platform.store.id}${key}`)) return
  const kept: Answer = {
    key,
    operation: operation.name,
    input: question,
    body: JSON.stringify(answer),
    basis: canonicalJson(basis),
  }
  await platform.store.answers.keep([kept], now)
  if (lately.size >= 10_000) lately.clear()
  lately.add(`${platform.store.id}${key}`)
}
