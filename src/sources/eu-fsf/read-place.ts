import type { Country, CountryTie } from '../../model/index.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import { countryNamed } from '../kit/xml-country.ts'
import { present } from '../kit/xml-present.ts'
import { countryCodes } from './lookups.ts'

/** A country as the list gives it: `countryIso2Code` and `countryDescription`; `00` and UNKNOWN are none. */
export interface PlaceCountry {
  readonly said?: string
  readonly country?: Country
}

/** Reads the country of an element. */
export function readPlaceCountry(take: RecordTaker): PlaceCountry {
  const code = take.attribute('countryIso2Code')
  const words = take.attribute('countryDescription')
  const said = [words, code].find((part) => part !== undefined && !/^(?:00|UNKNOWN)$/.test(part))
  const known = code === undefined || code === '00' ? words : (countryCodes[code] ?? code)
  const country = countryNamed(known ?? '') ?? countryNamed(words ?? '')
  return present({ said, country })
}

/** The place in a line, the country last; empty where the list gives none. */
export function readPlaceLine(take: RecordTaker, { said }: PlaceCountry): string {
  const parts = ['street', 'poBox', 'city', 'zipCode', 'place', 'region'].map((name) => {
    const part = take.attribute(name)
    return name === 'poBox' && part !== undefined ? `PO Box ${part}` : part
  })
  return [...parts, said].filter((part) => part !== undefined).join(', ')
}

/** How the country ties the record to it. */
export function tieOf(
  as: CountryTie['as'],
  { said, country }: PlaceCountry,
): readonly CountryTie[] {
  return said === undefined ? [] : [{ as, said, ...present({ country }) }]
}
