import { type Country, readCountry } from '../../model/index.ts'
import { UnknownWord } from './condition.ts'

/** The country that an argument names, or `UnknownWord` where it names none. */
export function countryOf(given: string): Country {
  const country = readCountry(given)
  if (country === undefined) throw new UnknownWord(`"${given}" is not a country`)
  return country
}
