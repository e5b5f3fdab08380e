import { Failure } from '../model/index.ts'

/**
 * The one way to write a JSON value: keys in code-unit order, no white space, numbers as JavaScript writes them (RFC 8785). Equal
 * values give equal bytes, so a hash over them names the value. Members that are undefined are left out; what JSON cannot say
 * (NaN, a bigint, a Date) is refused.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
  if (isPlain(value)) return writeObject(value)
  throw new Failure(
    'bad-input/not-json',
    `A value of type ${kindOf(value)} cannot be kept as JSON.`,
    {
      tryThis: 'Give text, finite numbers, true, false, null, arrays and plain objects only.',
    },
  )
}

function writeObject(value: Readonly<Record<string, unknown>>): string {
  let text = ''
  for (const key of Object.keys(value).sort()) {
    const member = value[key]
    if (member === undefined) continue
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`
  }
  return `{${text}}`
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function kindOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'object' && value !== null ? value.constructor.name : typeof value
}
