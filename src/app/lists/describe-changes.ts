import type { ListedParty } from '../../model/index.ts'
import type { FieldChange } from './sources-shape.ts'

/** What differs between two states of a record, field by field, each value in words; in the order of the fields' names. */
export function changesBetween(before: ListedParty, after: ListedParty): FieldChange[] {
  const [old, now] = [flat(before), flat(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .filter((field) => old.get(field) !== now.get(field))
    .map((field) => ({
      field,
      before: old.get(field) ?? null,
      after: now.get(field) ?? null,
    }))
}

/** The fields of a record as lines of text; parts of a field that is an object stand apart. */
function flat(party: ListedParty): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const [name, value] of Object.entries(party)) {
    if (isPlain(value)) {
      for (const [part, inner] of Object.entries(value))
        put(`${words(name)}: ${words(part)}`, inner)
    } else put(words(name), value)
  }
  function put(field: string, value: unknown): void {
    const text = Array.isArray(value) ? value.map(sayOne).join('\n') : sayOne(value)
    if (text !== '') fields.set(field, text)
  }
  return fields
}

function sayOne(value: unknown): string {
  if (!isPlain(value)) return Array.isArray(value) ? value.map(sayOne).join(', ') : String(value)
  return Object.entries(value)
    .filter(([key]) => key !== 'parts')
    .map(([key, inner]) =>
      ['full', 'value', 'text', 'said', 'name'].includes(key)
        ? sayOne(inner)
        : `${words(key)} ${sayOne(inner)}`,
    )
    .join(', ')
}

function words(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
