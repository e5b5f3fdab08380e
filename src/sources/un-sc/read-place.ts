import type { Country, CountryTie } from '../../model/index.ts'
import type { Draft } from '../kit/draft.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import { countryNamed } from '../kit/xml-country.ts'
import { countryNames } from './lookups.ts'

/** A place as the list gives it: of an address, of birth. */
export interface Place {
  /** Its parts in the list's order, joined by commas; empty where the list gives none. */
  readonly full: string
  /** The list's own name of the country. */
  readonly said?: string
  readonly country?: Country
  readonly note?: string
}

/** Reads `STREET`, `CITY`, `STATE_PROVINCE`, `ZIP_CODE`, `COUNTRY` and `NOTE`. */
export function readPlace(take: RecordTaker): Place {
  let full = ''
  for (const name of parts) {
    const part = take.text(name)
    if (part !== undefined) full = full === '' ? part : `${full}, ${part}`
  }
  const said = take.text('COUNTRY')
  const note = take.text('NOTE')
  if (said !== undefined) full = full === '' ? said : `${full}, ${said}`
  const place: Draft<Place> = { full }
  if (note !== undefined) place.note = note
  if (said === undefined) return place
  place.said = said
  const country = countryOf(said)
  if (country !== undefined) place.country = country
  return place
}

const parts = ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE']

/** How a country in the list's own words ties a record to it. */
export function tieOf(as: CountryTie['as'], said: string): CountryTie {
  const country = countryOf(said)
  return country === undefined ? { as, said } : { as, said, country }
}

/** A country by the name that the list uses for it. */
export function countryOf(said: string): Country | undefined {
  return countryNamed(countryNames[said] ?? said)
}
