import Type, { type Static, type TObject, type TSchema } from 'typebox'
import type { Day, FailureCode, Instant } from '../model/index.ts'
import type { Law } from '../regimes/index.ts'
import type { Platform, View } from './platform.ts'

/** The doors an operation may be reached through. */
export type DoorName = 'cli' | 'http'

/** A word of the command line that fills a field of the input. */
export interface Argument {
  /** As the help shows it: FILE.json, ID. */
  readonly name: string
  /** The field it fills; `*` when the file is the whole input. */
  readonly fills: string
  /** Given when the word names a file (or `-`) whose content is meant. */
  readonly reads?: 'json' | 'text'
  /** Fields that stay options of their own beside a file that is the whole input; an option outweighs the file. */
  readonly beside?: readonly string[]
  readonly optional?: boolean
  /** Takes all the words that follow, as an array. */
  readonly variadic?: boolean
}

/** An option of the command line alone: paths and addresses never come in over a network. */
export interface LocalOption {
  readonly name: string
  /** As the help shows it: PATH. */
  readonly value: string
  readonly says: string
}

/** How an operation takes a file of questions at the command line. */
export interface BatchForm {
  /** The option that names the file: batch, pairs. */
  readonly option: string
  readonly reads: 'json-lines' | 'csv'
  /** Columns that a CSV file must have: one of each group. */
  readonly needs?: readonly (readonly string[])[]
  /** A row of a CSV file as an input. */
  readonly inputOf?: (row: Readonly<Record<string, string>>) => Record<string, unknown>
  readonly writes: 'json-lines' | 'csv'
  /** What of an answer stands in the row's line; the whole without it. For CSV, the columns that are added. */
  readonly gives?: (answer: unknown, row: Readonly<Record<string, string>>) => object
}

/** What an operation runs with, beside its input. */
export interface Context {
  readonly platform: Platform
  /** Law, figures and lists as the question's basis has them. */
  readonly view: View
  readonly on: Day
  readonly knownBy: Instant
  /** The instant of asking, for what is written; never part of an answer. */
  readonly now: Instant
  readonly actor: string
  readonly progress: (done: number, total: number | undefined, says: string) => void
  /** The local options that were given, by name. */
  readonly local: Readonly<Record<string, string>>
}

/** An operation as one declaration; every door is read off it. */
export interface Operation {
  /** Words joined by a space; HTTP joins them by a hyphen. */
  readonly name: string
  readonly says: string
  readonly does: 'reads' | 'writes'
  readonly permission: string
  readonly doors: readonly DoorName[]
  /** Whether it takes `on`, `knownBy` and `basis`, and keeps its answers under them. */
  readonly isAsOf: boolean
  /** Whether the day must be given, as `on` or in the input's `date`; elsewhere it is today. */
  readonly needsDay: boolean
  /** The input, as it depends on the words of the loaded law. */
  readonly takes: (law: Law) => TObject
  /** The input before any law narrows it, for a door that must speak before law is loaded. */
  readonly publishedTakes: TObject
  readonly gives: TSchema
  readonly failures: readonly FailureCode[]
  readonly arguments: readonly Argument[]
  /** Whether it fills a store that must be empty, so that nothing may be taken in before it. */
  readonly needsEmptyStore: boolean
  /** Given when the command line takes a file of questions. */
  readonly batch?: BatchForm
  readonly localOptions: readonly LocalOption[]
  /** `lines` streams JSON lines in place of one document. */
  readonly streams: 'none' | 'lines'
  readonly paging: 'none' | 'after'
  readonly showsProgress: boolean
  readonly example: { readonly says: string; readonly input: Readonly<Record<string, unknown>> }
  readonly run: (context: Context, input: Record<string, unknown>) => Promise<unknown>
  /** The answer for a person at a terminal. */
  readonly prints: (answer: unknown) => string
}

interface Declaration<In extends TObject, Out extends TSchema> {
  readonly name: string
  readonly says: string
  readonly does: 'reads' | 'writes'
  readonly permission: string
  readonly doors?: readonly DoorName[]
  readonly isAsOf?: boolean
  readonly needsDay?: boolean
  readonly takes: In
  /** Narrows the published input by the words of the loaded law. */
  readonly narrows?: (takes: TObject, law: Law) => TObject
  readonly gives: Out
  readonly failures?: readonly FailureCode[]
  readonly arguments?: readonly Argument[]
  readonly needsEmptyStore?: boolean
  readonly batch?: BatchForm
  readonly localOptions?: readonly LocalOption[]
  readonly streams?: 'none' | 'lines'
  readonly paging?: 'none' | 'after'
  readonly showsProgress?: boolean
  readonly example: {
    readonly says: string
    readonly input: Static<In> & Readonly<Record<string, unknown>>
  }
  readonly run: (context: Context, input: Static<In>) => Promise<unknown>
  readonly prints: (answer: Static<Out>) => string
}

/** The fields that every question about a day takes. */
export const asOfFields = {
  on: Type.Optional(Type.String({ description: 'The day the question is about, YYYY-MM-DD.' })),
  knownBy: Type.Optional(
    Type.String({
      description:
        'Up to when published things count: a day (its end, UTC) or an instant such as 2017-02-25T12:00:00Z.',
    }),
  ),
  basis: Type.Optional(
    Type.Record(Type.String(), Type.Unknown(), {
      description: 'The basis of an earlier answer, to be given that answer again.',
    }),
  ),
}

/** Declares an operation. The types of input and answer are checked here and stop here. */
export function operation<In extends TObject, Out extends TSchema>(
  declared: Declaration<In, Out>,
): Operation {
  const isAsOf = declared.isAsOf ?? false
  const fields = isAsOf
    ? { ...declared.takes.properties, ...asOfFields }
    : declared.takes.properties
  const takes = Type.Object(fields, { additionalProperties: false })
  const narrowed = new WeakMap<Law, TObject>()
  return {
    name: declared.name,
    says: declared.says,
    does: declared.does,
    permission: declared.permission,
    doors: declared.doors ?? ['cli', 'http'],
    isAsOf,
    needsDay: declared.needsDay ?? false,
    takes: (law) => {
      const known = narrowed.get(law) ?? declared.narrows?.(takes, law) ?? takes
      narrowed.set(law, known)
      return known
    },
    publishedTakes: takes,
    gives: declared.gives,
    failures: ['bad-input/field', ...(declared.failures ?? [])],
    arguments: declared.arguments ?? [],
    needsEmptyStore: declared.needsEmptyStore ?? false,
    ...(declared.batch === undefined ? {} : { batch: declared.batch }),
    localOptions: declared.localOptions ?? [],
    streams: declared.streams ?? 'none',
    paging: declared.paging ?? 'none',
    showsProgress: declared.showsProgress ?? false,
    example: declared.example,
    run: declared.run as Operation['run'],
    prints: declared.prints as Operation['prints'],
  }
}

/** The name as HTTP and the schemas write it. */
export function hyphened(name: string): string {
  return name.replaceAll(' ', '-')
}
