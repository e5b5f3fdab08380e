import type { Country } from '../../model/index.ts'
import type { XmlElement } from '../kit/xml-element.ts'
import { knownCountry } from '../ofac/read-number.ts'

/** The tables at the head of the file: what its numbers mean. */
export interface ReferenceValues {
  /** Text of a value by its element's name and number; undefined where the table has no such number. */
  readonly text: (table: string, id: string | undefined) => string | undefined
  /** Another field of the same: ISO2, ScriptCode, PartyTypeID, SanctionsProgramID. */
  readonly field: (table: string, id: string | undefined, name: string) => string | undefined
  /** The country by its number, as far as its code or name says one. */
  readonly country: (id: string | undefined) => Country | undefined
}

/** Reads `ReferenceValueSets`: tables of elements that each have a number and a text. */
export function readReferenceValues(sets: XmlElement): ReferenceValues {
  const tables = new Map<string, Map<string, XmlElement>>()
  for (const set of sets.children) {
    for (const value of set.children) {
      const table = tables.get(value.name) ?? new Map<string, XmlElement>()
      tables.set(value.name, table.set(value.attributes['ID'] ?? '', value))
    }
  }
  const find = (table: string, id = '') => tables.get(table)?.get(id)
  const text = (table: string, id: string | undefined) => {
    const found = find(table, id)?.text.trim()
    return found === '' ? undefined : found
  }
  const field = (table: string, id: string | undefined, name: string) =>
    find(table, id)?.attributes[name]
  return {
    text,
    field,
    country: (id) => knownCountry(field('Country', id, 'ISO2') ?? text('Country', id) ?? ''),
  }
}
