import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type Type from 'typebox'
import type { TSchema } from 'typebox'
import { Check } from 'typebox/value'

/** Only for telling what is wrong: compiling a schema costs more than a check by walking it. */
const ajv = new Ajv({ allErrors: false, verbose: true, strict: false, coerceTypes: false })
const compiled = new WeakMap<object, ValidateFunction>()

/**
 * Checks a value against a schema and gives it back typed. What is wrong is told in one sentence that names the field and what was
 * expected; `fail` makes the failure that is thrown.
 */
export function checkShape<S extends TSchema>(
  schema: S,
  value: unknown,
  fail: (at: string, says: string) => Error,
): Type.Static<S> {
  if (Check(schema, value)) return value as Type.Static<S>
  const validate = compiled.get(schema) ?? ajv.compile(schema)
  compiled.set(schema, validate)
  validate(value)
  const error = validate.errors?.[0]
  const at = fieldOf(error)
  throw fail(at, sentence(error, at))
}

function fieldOf(error: ErrorObject | undefined): string {
  const parts = (error?.instancePath ?? '').split('/').slice(1).map(unescaped)
  const word = error?.params['additionalProperty'] ?? error?.params['missingProperty']
  if (typeof word === 'string') parts.push(word)
  return parts.reduce(
    (path, part) =>
      /^\d+$/.test(part) ? `${path}[${part}]` : `${path}${path === '' ? '' : '.'}${part}`,
    '',
  )
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}

function sentence(error: ErrorObject | undefined, at: string): string {
  const field = at === '' ? 'The input' : at
  switch (error?.keyword) {
    case 'additionalProperties': {
      const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {})
      return `${field} is not a known field; expected ${choice(field, known)}`
    }
    case 'required':
      return `${field} is missing; expected ${describe(propertySchema(error, at))}`
    case 'enum':
      return `${field} must be one of ${(error.params['allowedValues'] as unknown[]).join(', ')}, not ${show(error.data)}`
    case 'type':
      return `${field} must be ${article(String(error.params['type']))}, not ${show(error.data)}`
    case 'minimum':
    case 'maximum':
      return `${field} ${error.message ?? 'is out of bounds'}, not ${show(error.data)}`
    default:
      return `${field} must be ${describe(error?.parentSchema)}, not ${show(error?.data)}`
  }
}

const mostNamed = 25

/** The words to choose from: all of a few, of many those most like the one given. */
function choice(field: string, known: readonly string[]): string {
  if (known.length <= mostNamed) return `one of ${known.join(', ')}`
  const word = field.split('.').at(-1) ?? field
  const nearest = [...known].sort((left, right) => likeness(word, right) - likeness(word, left))
  return `one of ${known.length} names, such as ${nearest.slice(0, 5).join(', ')}`
}

/** How many pairs of neighbouring letters two words share. */
function likeness(left: string, right: string): number {
  const pairs = (word: string) => [...word].slice(1).map((letter, index) => word[index] + letter)
  const others = new Set(pairs(right))
  return pairs(left).filter((pair) => others.has(pair)).length
}

function propertySchema(error: ErrorObject, at: string): unknown {
  const name = at.split('.').at(-1) ?? ''
  return (error.parentSchema?.['properties'] as Record<string, unknown> | undefined)?.[name]
}

function describe(schema: unknown): string {
  const known = schema as
    | { readonly description?: string; readonly type?: string; readonly enum?: unknown[] }
    | undefined
  if (known?.description !== undefined)
    return known.description
      .replace(/\.$/, '')
      .replace(/^[A-Z](?=[a-z\s])/, (letter) => letter.toLowerCase())
  if (known?.enum !== undefined) return `one of ${known.enum.join(', ')}`
  return known?.type === undefined ? 'another value' : article(known.type)
}

function article(type: string): string {
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
