import type { ListedDate, ListedName } from '../../model/index.ts'
import type { SourceLine, UpdateLine } from '../../server/contract.ts'
import { sayDate } from './dates.ts'
import { sayNameFirst } from './law-words.ts'

/** The words of lists in a reader's words. A code that a list may add is said as it is written, never left blank. */

const schemas: Readonly<Record<string, string>> = {
  Person: 'Person',
  Organization: 'Organisation',
  Company: 'Company',
  LegalEntity: 'Person or body',
  PublicBody: 'Public body',
  Vessel: 'Ship',
  Airplane: 'Aircraft',
  CryptoWallet: 'Wallet',
  BankAccount: 'Bank account',
}

/** What a listing is of: Ship for Vessel. */
export function saySchema(schema: string): string {
  return schemas[schema] ?? sayNameFirst(schema)
}

/** Kinds of thing that a question may be narrowed to. */
export const askableSchemas = ['Person', 'Organization', 'Company', 'Vessel', 'Airplane'] as const

const nameKinds: Readonly<Record<ListedName['kind'], string>> = {
  primary: 'Leading name',
  alias: 'Alias',
  former: 'Former name',
  'original-script': 'Original script',
}

export function sayNameKind(kind: ListedName['kind']): string {
  return nameKinds[kind]
}

const nameQualities: Readonly<Record<string, string>> = {
  strong: 'strong',
  weak: 'weak',
  unstated: 'not stated',
}

export function sayQuality(quality: string): string {
  return nameQualities[quality] ?? quality
}

const schemes: Readonly<Record<string, string>> = {
  imo: 'IMO ship number',
  'imo-company': 'IMO company number',
  mmsi: 'MMSI',
  'call-sign': 'Call sign',
  aircraft: 'Aircraft registration',
  swift: 'SWIFT code',
  lei: 'Legal entity identifier',
  passport: 'Passport',
  'national-id': 'National identity number',
  'tax-id': 'Tax number',
  registration: 'Registration number',
  wallet: 'Wallet address',
  email: 'E-mail',
  phone: 'Telephone',
  website: 'Website',
  other: 'Other',
}

export function sayScheme(scheme: string): string {
  return schemes[scheme] ?? sayNameFirst(scheme)
}

export const statusWords: Readonly<
  Record<SourceLine['status'], { readonly word: string; readonly means: string }>
> = {
  usable: { word: 'In use', means: 'Its version passed every check and serves.' },
  released: {
    word: 'In use, released',
    means: 'Its version was held back and a person released it.',
  },
  quarantined: { word: 'Held back', means: 'Its version failed a check and does not serve.' },
  'not-loaded': { word: 'Not loaded', means: 'No version has been taken in.' },
}

export const updateWords: Readonly<Record<UpdateLine['outcome'], string>> = {
  'taken-in': 'Taken in',
  unchanged: 'Unchanged',
  quarantined: 'Held back',
  failed: 'Not updated',
}

/** A date as exact as its list gives it: 2 March 1954; March 1954; about 1953; between 1951 and 1955. */
export function sayListedDate({ value, until, isApproximate }: ListedDate): string {
  const first = sayPartialDate(value)
  const said = until === undefined ? first : `between ${first} and ${sayPartialDate(until)}`
  return isApproximate === true ? `about ${said}` : said
}

/** `1954`, `1954-03`, `1954-03-02` as 1954, March 1954, 2 March 1954. */
export function sayPartialDate(value: string): string {
  if (!/^\d{4}-\d{2}$/.test(value)) return sayDate(value)
  const whole = sayDate(`${value}-01`)
  return whole.startsWith('1 ') ? whole.slice(2) : value
}

/** A version by its name; one named after an instant reads as day and time, or as the day alone where it is midnight. */
export function sayVersion(version: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}(\.\d+)?Z$/.exec(version)
  if (parts !== null) {
    const day = sayDate(parts[1] ?? '')
    return parts[2] === '00:00' ? day : `${day}, ${parts[2]} UTC`
  }
  return /^[0-9a-f]{40,}$/.test(version) ? `${version.slice(0, 12)}…` : version
}
