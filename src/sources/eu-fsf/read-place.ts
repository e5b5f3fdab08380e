import type { Country, CountryTie } from '../../model/index.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import { countryNamed } from '../kit/xml-country.ts'
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
  const said = isCountry(words) ? words : isCountry(code) ? code : undefined
  const known = code === undefined || code === '00' ? words : (countryCodes[code] ?? code)
  const country = countryNamed(known ?? '') ?? countryNamed(words ?? '')
  if (said === undefined) return country === undefined ? unknown : { country }
  return country === undefined ? { said } : { said, country }
}

const unknown: PlaceCountry = {}

function isCountry(words: string | undefined): boolean {
  return words !== undefined && words !== '00' && words !== 'UNKNOWN'
}

/** The place in a line, the country last; empty where the list gives none. */
export function readPlaceLine(take: RecordTaker, { said }: PlaceCountry): string {
  let line = ''
  for (const name of placeParts) {
    const part = take.attribute(name)
    if (part === undefined) continue
    const words = name === 'poBox' ? `PO Box ${part}` : part
    line = line === '' ? words : `${line}, ${words}`
  }
  if (said === undefined) return line
  return line === '' ? said : `${line}, ${said}`
}

const placeParts = ['street', 'poBox', 'city', 'zipCode', 'place', 'region']

/** How the country ties the record to it; undefined where the list gives none. */
export function tieOf(
  as: CountryTie['as'],
  { said, country }: PlaceCountry,
): CountryTie | undefined {
  if (said === undefined) return undefined
  return country === undefined ? { as, said } : { as, said, country }
}
