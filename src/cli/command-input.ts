import type { Argument, Operation } from '../app/index.ts'
import { badInput } from '../model/index.ts'
import type { Where } from './installation.ts'
import { readBasisWord, readJson, readWord } from './read-input.ts'

/** What commander makes of a command's options. */
export interface CommandOptions extends Where {
  readonly on?: string
  readonly knownBy?: string
  readonly basis?: string
  readonly json?: boolean
  readonly batch?: string
  readonly out?: string
  readonly [field: string]: unknown
}

type Input = Record<string, unknown>

/** A word of the command line; the last may be all that follow. */
export type Word = string | readonly string[] | undefined

/** The input of an operation from the words and options of a command line. */
export async function inputOf(
  operation: Operation,
  words: readonly Word[],
  options: CommandOptions,
): Promise<Input> {
  const parts: Input[] = []
  for (const [index, argument] of operation.arguments.entries()) {
    const word = words[index]
    if (typeof word === 'string') parts.push(await fromWord(argument, word))
    else if (word !== undefined && word.length > 0) parts.push({ [argument.fills]: word })
  }
  parts.push(fromPlainOptions(operation, options))
  if (operation.isAsOf) parts.push(await fromShared(options))
  return Object.assign({}, ...parts) as Input
}

const shared = new Set(['on', 'knownBy', 'basis'])

interface PlainField {
  readonly field: string
  /** As an option: birth-date for birthDate. */
  readonly option: string
  readonly says: string
  readonly type: string
}

/** The fields of an input that are neither arguments nor shared options; each is an option of its own. */
export function plainFields(operation: Operation): readonly PlainField[] {
  const taken = new Set(operation.arguments.map(({ fills }) => fills))
  const beside = operation.arguments.flatMap((argument) => argument.beside ?? [])
  const isWhole = taken.has('*')
  return Object.entries(operation.publishedTakes.properties)
    .filter(([field]) => !taken.has(field) && !shared.has(field))
    .filter(([field]) => !isWhole || beside.includes(field))
    .map(([field, schema]) => {
      const { description = '', type = '' } = schema as { description?: string; type?: string }
      return { field, option: hyphenate(field), says: description, type }
    })
}

async function fromWord(argument: Argument, word: string): Promise<Input> {
  const value = await contentOf(argument, word)
  if (argument.fills !== '*') return { [argument.fills]: value }
  if (!isObject(value)) throw badInput(argument.name, `${word} must hold one JSON object.`)
  return value
}

function contentOf(argument: Argument, word: string): Promise<unknown> | unknown {
  if (argument.reads === 'json') return readJson(word)
  return argument.reads === 'text' ? readWord(word) : word
}

function fromPlainOptions(operation: Operation, options: CommandOptions): Input {
  const given = plainFields(operation)
    .map(({ field, type }) => ({ field, type, value: options[field] }))
    .filter(({ value }) => value !== undefined)
  return Object.fromEntries(given.map(({ field, type, value }) => [field, read(type, value)]))
}

/** The text of an option as the type of its field wants it; what cannot be read so stays text and is refused by the field. */
function read(type: string, value: unknown): unknown {
  const text = String(value)
  if (type === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text)
  if (type === 'number' && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)) return Number(text)
  return value
}

function hyphenate(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

async function fromShared({ basis, on, knownBy }: CommandOptions): Promise<Input> {
  return {
    ...(basis === undefined ? {} : { basis: await readBasisWord(basis) }),
    ...(on === undefined ? {} : { on }),
    ...(knownBy === undefined ? {} : { knownBy }),
  }
}

function isObject(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
