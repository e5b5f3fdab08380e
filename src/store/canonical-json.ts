import { Failure } from '../model/index.ts'

/**
 * The one way to write a JSON value: keys in code-unit order, no white space, numbers as JavaScript writes them (RFC 8785). Equal
 * values give equal bytes, so a hash over them names the value. Members that are undefined are left out; what JSON cannot say
 * (NaN, a bigint, a Date) is refused.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'object' && value !== null) return writeStructure(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  throw notJson(value)
}

function writeStructure(value: object): string {
  if (Array.isArray(value)) return writeArray(value)
  if (isPlain(value)) return writeObject(value)
  throw notJson(value)
}

/** By number, so that a hole is met as the undefined that it is. */
function writeArray(items: readonly unknown[]): string {
  let text = '['
  for (let index = 0; index < items.length; index += 1) {
    if (index > 0) text += ','
    text += canonicalJson(items[index])
  }
  return `${text}]`
}

function writeObject(value: Readonly<Record<string, unknown>>): string {
  const keys = sorted(Object.keys(value))
  let text = ''
  for (const key of keys) {
    const member = value[key]
    if (member === undefined) continue
    text += `${text === '' ? '' : ','}${keyed(key)}${canonicalJson(member)}`
  }
  return `{${text}}`
}

const fewKeys = 32

/** The same array in code-unit order. Most objects have few keys, often in order already, where this is several times `sort`. */
function sorted(keys: string[]): string[] {
  if (keys.length > fewKeys) return keys.sort()
  for (let next = 1; next < keys.length; next += 1) {
    const key = keys[next] ?? ''
    let place = next
    for (; place > 0; place -= 1) {
      const before = keys[place - 1] ?? ''
      if (before <= key) break
      keys[place] = before
    }
    keys[place] = key
  }
  return keys
}

const mostKnownKeys = 4096
const longestKnownKey = 64
const knownKeys = new Map<string, string>()

/** A key with its colon; keys come again and again, so the first ones seen are remembered. */
function keyed(key: string): string {
  const known = knownKeys.get(key)
  if (known !== undefined) return known
  const text = `${quoted(key)}:`
  if (key.length <= longestKnownKey && knownKeys.size < mostKnownKeys) knownKeys.set(key, text)
  return text
}

const mayNeedEscape = /["\\\p{Cc}\p{Surrogate}]/u

function quoted(text: string): string {
  return mayNeedEscape.test(text) ? JSON.stringify(text) : `"${text}"`
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function notJson(value: unknown): Failure {
  return new Failure(
    'bad-input/not-json',
    `A value of type ${kindOf(value)} cannot be kept as JSON.`,
    {
      tryThis: 'Give text, finite numbers, true, false, null, arrays and plain objects only.',
    },
  )
}

function kindOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'object' && value !== null ? value.constructor.name : typeof value
}
