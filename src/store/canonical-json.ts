import { Failure } from '../model/index.ts'

/**
 * The one way to write a JSON value: keys in code-unit order, no white space, numbers as JavaScript writes them (RFC 8785). Equal
 * values give equal bytes, so a hash over them names the value. Members that are undefined are left out; what JSON cannot say
 * (NaN, a bigint, a Date) is refused.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'object' && value !== null) {
    return isInOrder(value, deepestLook) ? JSON.stringify(value) : writeStructure(value)
  }
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  throw notJson(value)
}

/** A structure is looked through once for each that holds it, so not to any depth. */
const deepestLook = 6

/**
 * Whether the engine's own writer, which is three times as fast, says the same: members are in order as they stand, and nothing is there that
 * JSON cannot say. Who makes many records makes them so; false is always safe.
 */
function isInOrder(value: unknown, depth: number): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth === 0) return false
  if (Array.isArray(value)) return isListInOrder(value, depth)
  if (!isPlain(value)) return false
  let before = ''
  for (const key in value) {
    const member = value[key]
    if (key < before || (member !== undefined && !isInOrder(member, depth - 1))) return false
    before = key
  }
  return true
}

function isListInOrder(items: readonly unknown[], depth: number): boolean {
  if (Object.getPrototypeOf(items) !== Array.prototype) return false
  for (let index = 0; index < items.length; index += 1) {
    if (!isInOrder(items[index], depth - 1)) return false
  }
  return true
}

function writeStructure(value: object): string {
  if (Array.isArray(value)) return writeArray(value)
  if (isPlain(value)) return writeObject(value)
  throw notJson(value)
}

/** By number, so that a hole is met as the undefined that it is. */
function writeArray(items: readonly unknown[]): string {
  if (items.length === 0) return '[]'
  let text = '['
  for (let index = 0; index < items.length; index += 1) {
    if (index > 0) text += ','
    text += canonicalJson(items[index])
  }
  return `${text}]`
}

function writeObject(value: Readonly<Record<string, unknown>>): string {
  const { keys, heads } = shapeOf(Object.keys(value))
  let text = ''
  for (let place = 0; place < keys.length; place += 1) {
    const member = value[keys[place] ?? '']
    if (member === undefined) continue
    text += (text === '' ? '' : ',') + heads[place] + canonicalJson(member)
  }
  return `{${text}}`
}

/** What objects with the same keys have in common. */
interface Shape {
  /** As an object gave them. */
  readonly given: readonly string[]
  /** In code-unit order. */
  readonly keys: readonly string[]
  /** The same, each as JSON with its colon. */
  readonly heads: readonly string[]
}

const slots = 512
const mostKeys = 32
const longestKey = 64
/** The shape last met in each slot: records of a list have few shapes, and each comes again and again. */
const known: Shape[] = []

function shapeOf(given: readonly string[]): Shape {
  const slot = slotOf(given)
  const met = known[slot]
  if (met !== undefined && isSame(met.given, given)) return met
  const keys = [...given].sort()
  const heads = keys.map((key) => `${quoted(key)}:`)
  const shape = { given, keys, heads }
  if (isSmall(given)) known[slot] = shape
  return shape
}

function slotOf(given: readonly string[]): number {
  let mixed = given.length
  for (let place = 0; place < given.length; place += 1) {
    const key = given[place] ?? ''
    mixed = (mixed * 31 + key.length * 7 + key.charCodeAt(0)) | 0
  }
  return (mixed >>> 0) % slots
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false
  for (let place = 0; place < left.length; place += 1)
    if (left[place] !== right[place]) return false
  return true
}

/** Whether a shape may be kept, so that the memory of it all stays bounded. */
function isSmall(given: readonly string[]): boolean {
  return given.length <= mostKeys && given.every((key) => key.length <= longestKey)
}

function quoted(text: string): string {
  return mayNeedEscape(text) ? JSON.stringify(text) : `"${text}"`
}

const [space, quotationMark, backslash, firstHalf, lastHalf] = [0x20, 0x22, 0x5c, 0xd800, 0xdfff]

/** Whether a text has a quotation mark, a backslash, a control character or a half of a pair, which JSON may write otherwise. */
function mayNeedEscape(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < space || code === quotationMark || code === backslash) return true
    if (code >= firstHalf && code <= lastHalf) return true
  }
  return false
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
