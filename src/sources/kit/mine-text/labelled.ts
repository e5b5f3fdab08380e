import type { Country, Identifier } from '../../../model/index.ts'
import { countryNamed } from '../xml-country.ts'
import { matchAt } from './match-at.ts'
import type { MineSite } from './mined.ts'

/** A number that a text gives after a word for it: `National Tax Number: 0980338`, `Passport 1084010 (Egypt)`. */
export interface Labelled {
  /** The word, as the text has it. */
  readonly said: string
  readonly value: string
  readonly country?: Country
}

/** Between word and number: `(Malaysia)`, a colon, `#`, `is`. */
const between = /(?: {0,3}\(([^()]{2,60})\))?\s{0,3}(?:(?:[:#–-]|is\b|are\b|was\b)\s{0,3}){0,2}/y

/** A number of one or more groups; a group after the first begins with a digit or is a last letter or two. */
const number =
  /[A-Z0-9][A-Za-z0-9./-]{0,39}(?: \d[A-Z0-9./-]{0,39}){0,4}(?: [A-Z]{1,2}(?=[.;,)]|$))?/y

const countryAfter = /\s{0,2}\(([^()]{2,60})\)/y

/** Every number that follows the label, a global pattern. One without a digit is a word and is left; an IMO number is not its label's. */
export function labelledNumbers(text: string, label: RegExp): readonly Labelled[] {
  return [...text.matchAll(label)].flatMap((found) => {
    const start = found.index + found[0].length
    const gap = matchAt(between, text, start)
    const from = start + (gap?.[0].length ?? 0)
    const value = matchAt(number, text, from)?.[0]
    if (value === undefined || !/\d/.test(value) || value.startsWith('IMO')) return []
    const after = matchAt(countryAfter, text, from + value.length)?.[1] ?? gap?.[1]
    const country = after === undefined ? undefined : countryNamed(after)
    const said = found[0].trim()
    const trimmed = trimEnd(value)
    return [{ said, value: trimmed, ...(country === undefined ? {} : { country }) }]
  })
}

/** The same as identifiers of one scheme, with the field that they were found in. */
export function labelledIdentifiers(
  text: string,
  label: RegExp,
  scheme: Identifier['scheme'],
  { field }: MineSite,
): readonly Identifier[] {
  return labelledNumbers(text, label).map((found) => ({ scheme, ...found, minedFrom: field }))
}

/** Without the stop, slash or dash that ends the sentence and not the number. */
function trimEnd(value: string): string {
  let end = value.length
  while (end > 1 && './-'.includes(value.charAt(end - 1))) end -= 1
  return value.slice(0, end)
}
