import type { Country } from '../../model/index.ts'
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
  const parts = ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE'].map((name) => take.text(name))
  const said = take.text('COUNTRY')
  const note = take.text('NOTE')
  const country = said === undefined ? undefined : countryOf(said)
  return {
    full: [...parts, said].filter((part) => part !== undefined).join(', '),
    ...(said === undefined ? {} : { said }),
    ...(country === undefined ? {} : { country }),
    ...(note === undefined ? {} : { note }),
  }
}

/** A country by the name that the list uses for it. */
export function countryOf(said: string): Country | undefined {
  return countryNamed(countryNames[said] ?? said)
}
